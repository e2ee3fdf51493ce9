// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.RequirementSet;

/** What checks look at, in words. */
class CheckWordsTest {

    @Test
    void saysWhatIsLookedAtAndWhatMustHold() {
        assertThat(ofShipped("x1605", "9.1-4")).containsExactly(
                new Wording("Every compute manager: “Images from”: some image registry (with: “Check the integrity of images”).",
                        "每个计算资源管理组件：“镜像来自”：某个镜像仓库（须：“校验镜像完整性”）。"),
                new Wording("Every block store: “Let one unit at a time mount a volume”.",
                        "每个块存储：“逻辑卷独占挂载”。"));
    }

    @Test
    void saysPeriodsAndRecordsInWords() {
        assertThat(ofShipped("x1605", "11.5-4").toString()).doesNotContain("P1Y");
        assertThat(all().map(Wording::en)).anyMatch(words -> words.contains("of the last 1 year"));
    }

    /** Every sentence is whole in both languages; no name of the model stands for a word. */
    @Test
    void saysEveryShippedCheckInBothLanguages() {
        assertThat(all()).hasSizeGreaterThan(500).allSatisfy(words -> {
            assertThat(words.en()).endsWith(".").doesNotContain("{").doesNotContain("null");
            assertThat(words.zh()).endsWith("。").doesNotContain("{").doesNotContain("null");
        });
    }

    private static Stream<Wording> all() {
        return sets().flatMap(set -> Requirements.of(set).stream())
                .flatMap(requirement -> requirement.getChecks().stream()).map(CheckWords::of);
    }

    private static List<Wording> ofShipped(String set, String requirement) {
        return sets().filter(one -> one.getName().equals(set)).flatMap(one -> Requirements.of(one).stream())
                .filter(one -> one.getName().equals(requirement))
                .flatMap(one -> one.getChecks().stream()).map((Check check) -> CheckWords.of(check)).toList();
    }

    private static Stream<RequirementSet> sets() {
        return ModelLoader.injector().getInstance(Library.class).models().stream()
                .flatMap(model -> model.getDeclarations().stream())
                .filter(RequirementSet.class::isInstance).map(RequirementSet.class::cast);
    }
}
