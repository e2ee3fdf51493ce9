// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.crossstandard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.GeneratedFile;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.testing.Models;

class CrossStandardMatrixTest {

    /** Sets a and b with a hub between them; b 3 is excluded, a 4 has no link. */
    private static final Models MODELS = Models.of("model.plumb", """
            requirements a "First" { status current source "A 1" clause 0 {
            	requirement 1 shall "One" { } requirement 2 shall "Two" { }
            	requirement 3 shall "Three" { } requirement 4 shall "Four" { } } }
            requirements b "Second" { status current source "B 1" clause 0 {
            	requirement 1 shall "Uno" { } requirement 2 shall "Due" { } requirement 3 shall "Tre" { } } }
            requirements hub { status current clause 0 { requirement 1 { } } }
            mapping a-hub from a to hub { 1 subset-of 1 }
            mapping b-hub from b to hub { 1 equals 1 }
            mapping a-b from a to b { 2 intersects 2 3 subset-of 3 }
            platform p { provides iaas }
            control c "Some control" on p { satisfies b 1 status operating }
            control d "Another" on p { satisfies a 1, b 2 status operating }
            statement s for p { applies a applies b exclude b 3 because "No." zh "无。" }
            """);

    private final Written written = Written.of(MODELS.evaluation());
    private final String html = written.html("standard-matrix.zh");

    @Test
    void comparesModelsWithoutMistakes() {
        assertThat(MODELS.loaded().issues()).filteredOn(issue -> issue.severity() == Severity.ERROR).isEmpty();
    }

    @Test
    void showsWhatEachControlSatisfiesInEachStandardWithThePath() {
        assertThat(Written.table(html, "控制措施")).containsExactly(
                List.of("控制措施", "实施状态", "a（A 1）", "b（B 1）", "涉及标准数"),
                List.of("Another（d）", "运行中", "1", "2", "2"),
                List.of("Some control（c）", "运行中", "1\nB 1 1 → hub 1（等同） → A 1 1（超集）", "1", "2"));
    }

    @Test
    void comparesEachRequirementWithTheOtherStandards() {
        assertThat(requirement("A 1 1")).containsExactly("A 1 1", "One", "适用", "完全涵盖", "（本标准）",
                "完全涵盖\n要求更多：1\nA 1 1 → hub 1（子集） → B 1 1（等同）");
        assertThat(requirement("A 1 2")).containsExactly("A 1 2", "Two", "适用", "部分涵盖", "（本标准）", "部分涵盖\n要求相交：2");
        assertThat(requirement("B 1 1")).containsExactly("B 1 1", "Uno", "适用", "部分涵盖",
                "部分涵盖\n要求更少：1\nB 1 1 → hub 1（等同） → A 1 1（超集）", "（本标准）");
        assertThat(requirement("A 1 4")).containsExactly("A 1 4", "Four", "适用", "未涵盖", "（本标准）", "未涵盖");
    }

    @Test
    void countsNothingThatDoesNotApply() {
        assertThat(requirement("A 1 3")).endsWith("未涵盖\n要求更多：3（不适用于本声明）");
        assertThat(requirement("B 1 3")).containsExactly("B 1 3", "Tre", "已删减", "—", "要求更少：3", "（本标准）");
    }

    @Test
    void countsPerPairWhatApplies() {
        assertThat(counts()).containsExactly(
                List.of("完全涵盖", "—", "1/4 (25.0%)", "1/4 (25.0%)"),
                List.of("部分涵盖", "—", "1/4 (25.0%)", "1/4 (25.0%)"),
                List.of("未涵盖", "—", "2/4 (50.0%)", "2/4 (50.0%)"),
                List.of("完全涵盖", "0/2 (0.0%)", "—", "0/2 (0.0%)"),
                List.of("部分涵盖", "2/2 (100.0%)", "—", "2/2 (100.0%)"),
                List.of("未涵盖", "0/2 (0.0%)", "—", "0/2 (0.0%)"));
    }

    @Test
    void countsAgreeWithTheTotalsOfTheEvaluation() {
        var statement = SampleEvaluation.draft().statements().getFirst();
        var crosswalk = statement.crosswalk();
        for (var set : statement.sets()) {
            assertThat(crosswalk.count(set).values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(set.totals().applicable());
            crosswalk.others(set).forEach(other -> assertThat(crosswalk.count(set, other).values().stream()
                    .mapToInt(Integer::intValue).sum()).isEqualTo(set.totals().applicable()));
        }
    }

    @Test
    void listsWhatAStandardAsksBeyondTheOthers() {
        var rows = Written.table(html, "条款号", "要求摘要", "约束程度/级别").stream().filter(row -> row.size() > 1).toList();
        assertThat(rows).extracting(row -> row.get(0) + "|" + row.get(3) + "|" + row.get(4)).containsExactly(
                "条款号|列入原因|有重叠的要求", "A 1 2|仅有重叠|B 1 2", "A 1 3|无映射|—", "A 1 4|无映射|—", "B 1 2|仅有重叠|A 1 2");
    }

    @Test
    void saysTheSameInExcel() throws IOException {
        try (var workbook = written.xlsx("standard-matrix.zh")) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("封面", "汇总", "控制措施对照各标准", "要求逐条对照", "标准间涵盖统计", "各标准特有要求");
            var inHtml = Written.table(html, "条款号", "要求摘要", "是否适用").stream().filter(row -> row.size() > 1).toList();
            assertThat(Written.table(workbook.getSheet("要求逐条对照"), "条款号").subList(0, inHtml.size())).isEqualTo(inHtml);
        }
    }

    @Test
    void speaksEnglish() {
        var english = written.html("standard-matrix.en");
        assertThat(Written.table(english, "Clause", "Requirement", "Applies").stream()
                .filter(row -> row.getFirst().equals("A 1 1")).findFirst().orElseThrow())
                .endsWith("Contained wholly\nasks more: 1\nA 1 1 → hub 1 (subset) → B 1 1 (equal)");
    }

    @Test
    void isWrittenForStandardsThatNothingRelates() {
        var apart = written("applies a applies b").html("standard-matrix.en");
        assertThat(apart).contains("No entries.");
        assertThat(Written.table(apart, "Measure", "a (a)")).contains(List.of("Not contained", "—", "1/1 (100.0%)",
                "1/1 (100.0%)"));
    }

    @Test
    void isNotWrittenForOneStandardAlone() {
        assertThat(written("applies a").files()).extracting(GeneratedFile::name)
                .noneMatch(name -> name.contains("cross-standard-matrix")).isNotEmpty();
    }

    private static Written written(String applications) {
        return Written.of(Models.of("model.plumb", """
                requirements a { status current clause 0 { requirement 1 { } } }
                requirements b { status current clause 0 { requirement 1 { } } }
                platform p { provides iaas }
                statement s for p { %s }
                """.formatted(applications)).evaluation());
    }

    private List<String> requirement(String identifier) {
        return Written.table(html, "条款号", "要求摘要", "是否适用").stream().filter(row -> row.getFirst().equals(identifier))
                .findFirst().orElseThrow();
    }

    private List<List<String>> counts() {
        return Written.table(html, "统计项", "a（A 1）").stream().skip(1).filter(row -> row.size() > 1).toList();
    }
}
