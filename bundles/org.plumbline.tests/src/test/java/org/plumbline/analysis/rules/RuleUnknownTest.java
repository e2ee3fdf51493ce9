// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class RuleUnknownTest extends RuleTest {

    RuleUnknownTest() {
        super(new RuleUnknown());
    }

    private static String findings(String lines) {
        return Frame.with("", lines).findings();
    }

    @Test
    void acceptsIdsAndPrefixes() {
        assertThat(findings("""
                severity evidence info
                severity tenant.level-above-platform error
                """)).isEmpty();
    }

    @Test
    void reportsPartsOfWordsAndWhatIsTooLong() {
        assertThat(findings("severity evid info")).contains("There is no rule “evid”.");
        assertThat(findings("severity evidence.expired.yesterday off")).contains("There is no rule");
    }

    @Test
    void reportsASuppressionOnceThatCannotHideAnything() {
        assertThat(findings("suppress evidence.lost because \"Lost\" until 2026-12-31")).isEqualTo("""
                aurora-2026.plumb:3: warning: There is no rule “evidence.lost”. Write the id that stands in brackets \
                behind a finding, or the first words of several, up to a dot. [rule.unknown]""");
    }

    @Test
    void acceptsASuppressionThatDoesNotCountWhichIsForAnotherRule() {
        assertThat(findings("suppress evidence.lost because \"Lost\" until 2026-09-30"))
                .contains("[suppression.expired]").hasLineCount(1);
    }
}
