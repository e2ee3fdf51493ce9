// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Status;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.model.plumb.VerdictMeaning;
import org.plumbline.testing.Models;

class OverviewTest {

    private final Evaluation evaluation = SampleEvaluation.draft();
    private final OfStatement statement = evaluation.statements().getFirst();
    private final Written written = Written.of(evaluation);
    private final String html = written.html("overview.zh");

    @Test
    void countsCoverageAsTheEvaluationDoes() {
        var rows = Written.table(html, "标准（版本、版本状态）");
        assertThat(rows).extracting(List::getFirst).containsExactly("标准（版本、版本状态）", "DEMO 1605（2020-03，现行）",
                "DEMO 22239（2019，草案，已发布为 DEMO 22239-2025）", "合计");
        var totals = statement.totals();
        assertThat(rows.getLast().subList(1, 8)).isEqualTo(texts(totals.all(), totals.applicable(),
                totals.byStatus().get(Status.COVERED), totals.byStatus().get(Status.UNPROVEN),
                totals.byStatus().get(Status.PLANNED), totals.byStatus().get(Status.CONTRADICTED),
                totals.byStatus().get(Status.UNCOVERED)));
        assertThat(rows.getLast().get(8)).isEqualTo("1/6 (16.7%)");
    }

    @Test
    void keepsTheModelsVerdictsApartFromTheAssessors() {
        var tables = Pattern.compile("<table.*?</table>", Pattern.DOTALL).matcher(html).results()
                .map(table -> table.group()).toList();
        var model = tables.stream().filter(table -> table.contains("设计符合")).toList();
        assertThat(model).hasSize(1);
        assertThat(model.getFirst()).doesNotContain("未测评");

        var totals = statement.totals();
        assertThat(Written.table(html, "标准", "设计符合").getLast().subList(1, 5)).isEqualTo(texts(
                Stream.of(ModelVerdict.values()).mapToInt(totals.byModelVerdict()::get).toArray()));
        assertThat(Written.table(html, "标准", "符合／达标").getLast().subList(1, 6)).isEqualTo(texts(
                Stream.of(VerdictMeaning.values()).mapToInt(totals.byAssessed()::get).toArray()));
    }

    @Test
    void hasNoNumberForAVerdictThatAScaleDoesNotKnow() {
        assertThat(Written.table(html, "标准", "符合／达标").get(2).subList(0, 5))
                .containsExactly("DEMO 22239", "0", "1", "0", "—");
    }

    @Test
    void drawsTheNumbersOfEachRowAndTellsThemToThoseWhoDoNotSee() {
        assertThat(html).contains("role=\"img\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\">"
                + "\n<title>设计符合：1；设计部分符合：1；设计不符合：0；无法判定：1</title>"
                + "<rect class=\"whole\" width=\"1000\" height=\"20\"></rect>"
                + "<rect class=\"part-good\" x=\"0.0\" width=\"333.3\" height=\"20\"></rect>"
                + "<rect class=\"part-fair\" x=\"333.3\" width=\"333.3\" height=\"20\"></rect>"
                + "<rect class=\"part-open\" x=\"666.7\" width=\"333.3\" height=\"20\"></rect></svg>");
        assertThat(html).doesNotContain(" style=", "http://", "https://");
        assertThat(count("<svg")).isEqualTo(count("<title>") - 1).isEqualTo(9);
    }

    @Test
    void givesTheGravestGapsFirst() {
        var open = statement.gaps().stream().filter(Gap::isOpen).toList();
        var rows = Written.table(html, "序号", "严重程度");
        assertThat(rows.getFirst()).containsExactly("序号", "严重程度", "条款", "问题描述", "责任部门/责任人", "计划完成日期");
        assertThat(rows).hasSize(1 + open.size()).hasSize(6);
        assertThat(rows.get(1).subList(2, 6)).first().isEqualTo("DEMO 1605 8.1-1");
        assertThat(rows.get(1).subList(4, 6)).containsExactly("安全运营部", "—");
        assertThat(rows).extracting(row -> row.get(2)).containsExactly("条款", "DEMO 1605 8.1-1", "DEMO 22239 8.2.4.2-a",
                "DEMO 22239 8.2.4.4-a", "DEMO 22239 8.2.4.1-a", "DEMO 22239 8.2.4.1-b");
        assertThat(rows.get(3).get(5)).as("the planned control's day").isEqualTo("2026-12-31");
        assertThat(html).contains("主要差距（前 5 项，共 5 项）");
    }

    @Test
    void listsWhatIsDueInThreeMonthsAndNothingLater() {
        assertThat(Written.table(html, "到期日")).containsExactly(
                List.of("到期日", "待办事项", "对象", "责任方"),
                List.of("2026-11-02", "评审控制措施", "管理员双因素登录", "—"),
                List.of("2027-01-12", "完成计划的控制措施", "基于加固基线构建镜像", "安全运营部"));
    }

    @Test
    void saysTheSameInWord() throws IOException {
        try (var document = written.docx("overview.zh")) {
            var inHtml = Written.table(html, "标准", "设计符合").stream().map(row -> row.subList(0, 5)).toList();
            assertThat(Written.table(document, "标准", "设计符合")).isEqualTo(inHtml);
            assertThat(Written.table(document, "到期日")).isEqualTo(Written.table(html, "到期日"));
        }
    }

    @Test
    void saysWhereThereIsNothingToReport() {
        var sample = evaluation.statements().getFirst();
        var bare = new OfStatement(sample.statement(), sample.platform(), sample.side(), List.of(), List.of(),
                sample.mappings(), List.of());
        var empty = Written.of(new Evaluation(SampleEvaluation.AS_OF, List.of(bare), List.of()));
        assertThat(empty.html("overview.zh")).contains("适用标准均未定义评分方案。", "适用的要求中没有未设定的参数。")
                .containsSubsequence("没有尚未关闭的问题。", "2026-10-12 至 2027-01-12 无到期事项。");
        assertThat(empty.html("overview.en")).contains("No standard that applies has a scoring profile.");
    }

    private static final String MODELS = """
            requirements rules {
                source "HOUSE 1"
                status current
                scheme {
                    verdict good means conform
                    verdict bad means nonconform
                    profile rate "Rate" zh "符合率" { needs other "Other rules" zh "另一标准" counts conform as 1 }
                }
                clause 0 {
                    requirement 1 { parameter assign "period" parameter assign "other" }
                    requirement 2 { responsible provider }
                    requirement 3 { responsible shared }
                    requirement 4 { parameter assign "period" }
                }
            }
            platform p { component console : web-console tenant city { } }
            statement t for p tenant city {
                applies rules
                relies on "R-1" of 2026-06-30 until 2027-06-29
                set rules 4 = P1M
                assessment a by "Lab" on 2026-10-01 { rules 1 on console good }
            }
            """;

    private final String tenants = Written.of(Models.of("all.plumb", MODELS).evaluation()).html("overview.zh");

    @Test
    void givesNoScoreWhereAnythingIsLacking() {
        assertThat(Written.table(tenants, "评分方案").getLast()).containsExactly("符合率\nHOUSE 1", "1", "1", "—",
                "未适用“另一标准”（other）\n3 项要求中有 2 项未测评");
        assertThat(tenants).contains("不构成等级测评结论；条件不齐备时不给出得分");
    }

    @Test
    void countsTheParametersThatAreNotSet() {
        assertThat(Written.table(tenants, "标准", "涉及要求").getLast()).containsExactly("HOUSE 1", "1", "2", "1");
    }

    @Test
    void showsWhatATenantTakesOver() {
        assertThat(Written.table(tenants, "标准", "整项复用").getLast().subList(0, 5))
                .containsExactly("HOUSE 1", "1", "1", "2", "R-1（2027-06-29）");
        assertThat(html).doesNotContain("整项复用");
    }

    private long count(String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(html).results().count();
    }

    private static List<String> texts(int... numbers) {
        return IntStream.of(numbers).mapToObj(String::valueOf).toList();
    }
}
