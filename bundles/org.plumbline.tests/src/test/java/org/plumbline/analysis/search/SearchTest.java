// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.testing.Models;

class SearchTest {

    private static final List<RequirementSet> SETS = new Workspace(Models.of("rules.plumb", """
            requirements rules {
                language en
                status current
                clause 1 "Doors" zh "门" {
                    requirement 1.1 { text "Keep logs of who passes." zh "记录通行人员。" note "A dialogue is no lock." }
                    requirement 1.2 "Logs" zh "日志" { text "Nothing is lost." zh "不得丢失。" }
                    requirement 1.3 { text "Lock the cloud  service." zh "锁定云服务VPC入口。" item a "Log each lock." zh "逐一记录。" }
                }
            }
            requirements more {
                language en
                status current
                clause 1 {
                    control point "Logs"
                    requirement 2.1 { text "Say who." guidance { provider "Say it in (time)." } }
                }
            }
            """).loaded().workspace().own(), List.of()).sets();

    private static List<String> found(Language language, String... words) {
        return new Search(language).find(List.of(words), SETS).stream().map(hit -> hit.key() + ": "
                + hit.passage().substring(0, hit.start()) + "[" + hit.passage().substring(hit.start(), hit.end()) + "]"
                + hit.passage().substring(hit.end())).toList();
    }

    @Test
    void putsTitlesBeforeTextsBeforeTheRestBeforeClauses() {
        assertThat(found(Language.EN, "log")).containsExactly("rules 1.2: [Log]s", "rules 1.1: Keep [log]s of who passes.",
                "rules 1.3: [Log] each lock.", "more 2.1: [Log]s");
    }

    @Test
    void findsWordsByTheirBeginningsInAnyCase() {
        assertThat(found(Language.EN, "LOGUE")).isEmpty();
        assertThat(found(Language.EN, "DIAL")).containsExactly("rules 1.1: A [dial]ogue is no lock.");
    }

    @Test
    void findsChineseAnywhere() {
        assertThat(found(Language.EN, "记录")).containsExactly("rules 1.1: [记录]通行人员。", "rules 1.3: 逐一[记录]。");
        assertThat(found(Language.EN, "vpc")).containsExactly("rules 1.3: 锁定云服务[VPC]入口。");
    }

    @Test
    void wantsEveryWordInWhateverOrderAndLanguage() {
        assertThat(found(Language.EN, "passes", "keep")).containsExactly("rules 1.1: [Keep] logs of who passes.");
        assertThat(found(Language.EN, "passes", "nothing")).isEmpty();
        assertThat(found(Language.EN, "记录", "cloud")).containsExactly("rules 1.3: Lock the [cloud] service.");
    }

    @Test
    void takesAPhraseAsOneWord() {
        assertThat(found(Language.EN, "cloud service")).containsExactly("rules 1.3: Lock the [cloud service].");
        assertThat(found(Language.EN, "service cloud")).isEmpty();
    }

    @Test
    void takesSignsAsTheyAre() {
        assertThat(found(Language.EN, "(time).")).containsExactly("more 2.1: Say it in [(time).]");
        assertThat(found(Language.EN, ".*")).isEmpty();
        assertThat(found(Language.EN, "\\E")).isEmpty();
    }

    @Test
    void showsTheLanguageThatIsPreferredWhereTheWordIsInBoth() {
        var sets = new Workspace(Models.of("rules.plumb", """
                requirements rules { status current clause 1 { requirement 1 { text en "Over TLS." zh "使用 TLS。" } } }
                """).loaded().workspace().own(), List.of()).sets();

        assertThat(new Search(Language.EN).find(List.of("TLS"), sets)).extracting(Hit::passage).containsExactly("Over TLS.");
        assertThat(new Search(Language.ZH).find(List.of("TLS"), sets)).extracting(Hit::passage).containsExactly("使用 TLS。");
    }

    @Test
    void refusesToLookForNothing() {
        assertThatThrownBy(() -> found(Language.EN, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
