// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Totals;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.testing.Models;

class ResponsibilityMatrixTest {

    private static final List<String> COLUMNS = List.of("条款号", "事项", "IaaS", "PaaS", "SaaS", "云服务商职责", "云服务客户职责",
            "可复用的云平台结论 (报告编号, 日期)", "客户须自行落实", "参考文档");

    private static final String RULES = """
            requirements rules "Rules" zh "规则" {
                status current
                source "DEMO 1"
                reference base "DEMO 2:2022" : "Basics"
                scheme {
                    verdict good means conform "Met" zh "达标"
                    verdict bad means nonconform "Not met" zh "未达标"
                    word provider "operator" zh "云运营者"
                    word customer "user" zh "用云单位"
                    allows exclude by customer
                    allows exclude by provider
                }
                clause 1 "Access" zh "访问" {
                    requirement 1 { text en "Doors are shut." zh "门应关闭。" item a "Front." item b "Back."
                        responsible provider }
                    requirement 2 "Copies" zh "备份" { text en "Copies are kept." zh "应保留备份。" responsible customer }
                    requirement 3 {
                        text en "Commands are audited." zh "应审计命令。"
                        responsible shared
                        check for provider every api-gateway is encrypted
                        check for customer every web-console is encrypted
                    }
                    requirement 4 {
                        text en "As the basics say." zh "按基础要求。"
                        guidance {
                            customer en "The user asks." zh "客户应询问。"
                            provider en "The operator answers." zh "服务商应答复。"
                        }
                        cites base 5.1, 5.2 as applies
                        responsible shared
                    }
                    requirement 5 { text "By model." responsible provider for iaas responsible customer for saas }
                    requirement 6 { text "Nobody's." }
                    requirement 7 { text "Left out." responsible shared }
                    requirement 8 { text "Open." responsible provider }
                }
            }
            """;

    private static final String PLATFORM = """
            platform p "Cloud" zh "云" {
                provides iaas
                provider csp "Operator" zh "运营公司" visible to public
                component console : web-console "Console" zh "控制台" visible to tenant { is encrypted }
                component gate : api-gateway "Gate" zh "边界门" { is encrypted }
                tenant city "City" zh "城市" protection level 3 S3A2 filed "F-1" on 2026-01-01 { }
            }
            control door "Shut doors" zh "关门" on p visible to tenant {
                satisfies rules 1
                implemented by console, gate
                responsible csp
                status operating since 2026-01-01
                evidence key certificate "Certificate" zh "证书" collected 2026-01-01 until 2027-12-31 visible to public
                evidence photo photo "Photo" zh "照片" collected 2026-01-01 until 2027-12-31
            }
            """;

    private static final String ASSESSED = """
            statement s "Cloud" zh "云声明" for p {
                side provider
                applies rules as provider
                exclude rules 7 because "Not offered." zh "不提供。" decided by "governors" on 2026-01-01
                assessment report-1 by "Lab" as third-party on 2026-06-01 valid P1Y {
                    rules 1 on console good
                    rules 3 good
                    rules 8 bad
                }
            }
            """;

    private static final String TENANT = """
            statement t "City" zh "城市声明" for p tenant city {
                side customer
                applies rules as customer
                relies on "R-1" by "Lab" of 2026-06-30 until 2027-06-29
                exclude rules 7 because "None." zh "无。" decided by "city" on 2026-01-01
            }
            """;

    private static Evaluation evaluated(String... statements) {
        return Models.of("rules.plumb", RULES).and("platform.plumb", PLATFORM)
                .and("statements.plumb", String.join("", statements)).evaluation();
    }

    private static List<List<String>> table(String html, String caption) {
        var from = html.indexOf("  " + caption + "</h3>");
        assertThat(from).as(caption).isPositive();
        return Written.table(html.substring(from), "条款号");
    }

    private static List<String> row(List<List<String>> table, String identifier) {
        return table.stream().filter(row -> row.getFirst().equals(identifier)).findFirst().orElseThrow();
    }

    private static List<String> identifiers(List<List<String>> table) {
        return table.stream().skip(1).filter(row -> row.size() > 1).map(List::getFirst).toList();
    }

    // The platform's own statement -----------------------------------------------------------------------------------

    @Test
    void hasTheColumnsThatReadersExpectInEveryFormat() throws IOException {
        var written = Written.of(evaluated(ASSESSED));
        var html = table(written.html("s-responsibility-matrix.zh"), "责任划分表");
        assertThat(html.getFirst()).isEqualTo(COLUMNS);
        try (var workbook = written.xlsx("s-responsibility-matrix.zh")) {
            var rows = html.stream().filter(row -> row.size() > 1).toList();
            assertThat(Written.table(workbook.getSheet("责任划分表"), "条款号").subList(0, rows.size())).isEqualTo(rows);
        }
    }

    @Test
    void dividesDutiesByServiceModelAndSide() {
        var table = table(Written.of(evaluated(ASSESSED)).html("s-responsibility-matrix.zh"), "责任划分表");

        assertThat(row(table, "DEMO 1 1").subList(1, 7)).containsExactly("访问", "云运营者", "云运营者", "云运营者",
                "门应关闭。\na) Front.\nb) Back.", "—");
        assertThat(row(table, "DEMO 1 2").subList(1, 7)).containsExactly("备份", "用云单位", "用云单位", "用云单位",
                "—", "应保留备份。");
        assertThat(row(table, "DEMO 1 3").subList(2, 7)).containsExactly("共同", "共同", "共同", "应审计命令。",
                "同云服务商职责，由客户在自身控制范围内落实。");
        assertThat(row(table, "DEMO 1 4").subList(2, 7)).containsExactly("共同", "共同", "共同", "服务商应答复。", "客户应询问。");
        assertThat(row(table, "DEMO 1 5").subList(2, 7)).containsExactly("云运营者", "—", "用云单位", "By model.", "—");
        assertThat(row(table, "DEMO 1 6").subList(2, 7)).containsExactly("—", "—", "—", "—", "—");
    }

    @Test
    void offersConformingConclusionsOfThirdPartiesForReuse() {
        var table = table(Written.of(evaluated(ASSESSED)).html("s-responsibility-matrix.zh"), "责任划分表");

        assertThat(row(table, "DEMO 1 1").subList(7, 9)).containsExactly(
                "达标\n报告 report-1\nLab\n2026-06-01\n有效期至 2027-06-01", "无");
        assertThat(row(table, "DEMO 1 2").subList(7, 9)).containsExactly("—", "全部");
        assertThat(row(table, "DEMO 1 3").get(8)).isEqualTo("客户自身控制范围内的部分");
        assertThat(row(table, "DEMO 1 6").get(8)).isEqualTo("标准未划分");
        assertThat(row(table, "DEMO 1 7").get(7)).isEqualTo("已删减");
        assertThat(row(table, "DEMO 1 8").get(7)).isEqualTo("—");
    }

    @Test
    void offersNothingThatExpiredOrThatThePlatformSaysItself() {
        for (var other : List.of(ASSESSED.replace("valid P1Y", "valid P1M"), ASSESSED.replace("as third-party", ""))) {
            var table = table(Written.of(evaluated(other)).html("s-responsibility-matrix.zh"), "责任划分表");
            assertThat(row(table, "DEMO 1 1").get(7)).isEqualTo("—");
        }
    }

    @Test
    void showsWhatTenantsMaySeeAndNothingElse() {
        var html = Written.of(evaluated(ASSESSED)).html("s-responsibility-matrix.zh");

        assertThat(row(table(html, "责任划分表"), "DEMO 1 1").get(9))
                .isEqualTo("控制措施：关门（door）\n组件：控制台\n证书（证书）\n有效：2026-01-01 至 2027-12-31");
        assertThat(row(table(html, "责任划分表"), "DEMO 1 4").get(9)).isEqualTo("DEMO 2:2022 5.1, 5.2");
        assertThat(html).doesNotContain("边界门", "照片", "governors", "不提供");
    }

    @Test
    void countsRequirementsBySide() {
        var evaluation = evaluated(ASSESSED);
        var totals = evaluation.statements().getFirst().totals();
        var rows = Written.table(Written.of(evaluation).html("s-responsibility-matrix.zh"), "统计项");

        assertThat(rows.stream().filter(row -> row.size() == 3).skip(1)).containsExactly(
                List.of("要求总数", "8", "8"), List.of("责任方：云服务商", "3", "3"), List.of("责任方：云服务客户", "1", "1"),
                List.of("责任方：共同", "3", "3"), List.of("标准未划分", "1", "1"));
        assertThat(totals.bySide().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(totals.all());
    }

    // A tenant's statement -------------------------------------------------------------------------------------------

    @Test
    void setsApartWhatATenantTakesOver() {
        var html = Written.of(evaluated(ASSESSED, TENANT)).html("t-responsibility-matrix.zh");
        var takenOver = table(html, "复用云平台测评结果的条款");
        var left = table(html, "客户须自行落实的条款");

        assertThat(identifiers(takenOver)).containsExactly("DEMO 1 1", "DEMO 1 5", "DEMO 1 8");
        assertThat(identifiers(left)).containsExactly("DEMO 1 2", "DEMO 1 3", "DEMO 1 4", "DEMO 1 6");
        assertThat(identifiers(table(html, "既未复用、也无须客户落实的条款"))).containsExactly("DEMO 1 7");
        assertThat(row(takenOver, "DEMO 1 1").subList(7, 9))
                .containsExactly("报告 R-1\n2026-06-30\n有效期至 2027-06-29\n云平台结论：达标", "无");
        assertThat(row(takenOver, "DEMO 1 8").get(7)).endsWith("\n结论以报告为准");
        assertThat(row(left, "DEMO 1 2").subList(7, 9)).containsExactly("—", "全部");
        assertThat(row(left, "DEMO 1 3").get(7)).startsWith("报告 R-1\n");
        assertThat(row(left, "DEMO 1 3").get(8)).isEqualTo("客户自身控制范围内的部分");
    }

    @Test
    void saysWhereNoReportCoversThePlatformsPart() {
        var html = Written.of(evaluated(TENANT.replace("until 2027-06-29", "until 2026-07-01")))
                .html("t-responsibility-matrix.zh");

        assertThat(html).doesNotContain("报告 R-1");
        assertThat(row(table(html, "客户须自行落实的条款"), "DEMO 1 3").subList(7, 9))
                .containsExactly("—", "客户自身控制范围内的部分\n云平台部分无可复用的报告，须向云服务商取得证明");
        assertThat(row(table(html, "既未复用、也无须客户落实的条款"), "DEMO 1 1").get(8))
                .isEqualTo("无\n云平台部分无可复用的报告，须向云服务商取得证明");
    }

    @Test
    void countsWhatTheEvaluationCounts() throws IOException {
        var evaluation = evaluated(ASSESSED, TENANT);
        var tenant = evaluation.statements().get(1);
        var written = Written.of(evaluation);
        var html = written.html("t-responsibility-matrix.zh");
        var expected = new ArrayList<List<String>>();
        for (var totals : List.of(tenant.sets().getFirst().totals(), tenant.totals())) {
            expected.add(counts(totals));
        }

        assertThat(column(Written.table(html, "统计项"), 1)).isEqualTo(expected.getFirst());
        assertThat(column(Written.table(html, "统计项"), 2)).isEqualTo(expected.getLast());
        try (var workbook = written.xlsx("t-responsibility-matrix.zh")) {
            assertThat(column(Written.table(workbook.getSheet("汇总"), "统计项"), 2)).isEqualTo(expected.getLast());
        }
        assertThat(identifiers(table(html, "复用云平台测评结果的条款"))).hasSize(tenant.totals().takenOver());
        assertThat(identifiers(table(html, "客户须自行落实的条款"))).hasSize(tenant.totals().applicable());
        assertThat(table(html, "客户须自行落实的条款").stream().filter(row -> row.size() > 1 && row.get(7).startsWith("报告")))
                .hasSize(tenant.totals().takenOverInPart());
        assertThat(tenant.totals()).extracting(Totals::takenOver, Totals::applicable, Totals::takenOverInPart)
                .containsExactly(3, 4, 2);
    }

    private static List<String> counts(Totals totals) {
        return List.of(totals.all(), totals.takenOver(), totals.applicable(), totals.takenOverInPart(),
                totals.all() - totals.takenOver() - totals.applicable()).stream().map(String::valueOf).toList();
    }

    private static List<String> column(List<List<String>> table, int column) {
        return table.stream().filter(row -> row.size() == 3 && row.get(1).matches("\\d+")).limit(5)
                .map(row -> row.get(column)).toList();
    }

    // Edges ----------------------------------------------------------------------------------------------------------

    @Test
    void leavesLevelsThatDoNotApplyToNobody() {
        var rules = RULES.replace("requirement 8 {", "requirement 8 enhanced {")
                .replace("requirement 1 {", "requirement 1 basic {");
        var evaluation = Models.of("rules.plumb", rules).and("platform.plumb", PLATFORM)
                .and("t.plumb", TENANT.replace("rules as customer", "rules level basic as customer")).evaluation();
        var html = Written.of(evaluation).html("t-responsibility-matrix.zh");

        assertThat(identifiers(table(html, "复用云平台测评结果的条款"))).containsExactly("DEMO 1 1");
        assertThat(evaluation.statements().getFirst().totals().takenOver()).isEqualTo(1);
    }

    @Test
    void saysInEnglishWhatItSaysInChinese() {
        var html = Written.of(evaluated(ASSESSED, TENANT)).html("t-responsibility-matrix.en");
        assertThat(html).contains("<html lang=\"en\">", "Responsibility matrix", "Taken over from the platform",
                "Left to the customer", "Report R-1", "Platform: Met", "valid until", "The customer&#39;s own part", "The user asks.",
                "Customers of the cloud service (tenants)");
    }

    @Test
    void worksWithNothingToReport() {
        var empty = evaluated("statement s for p { side provider }", "statement t for p tenant city { side customer }");
        assertThat(empty.statements()).flatMap(statement -> statement.sets()).extracting(OfSet::set).isEmpty();
        assertThat(Written.of(empty).html("t-responsibility-matrix.zh")).contains("客户须自行落实的条款</h3>", "无。");
    }

    @Test
    void isMarkedAndClassifiedAsAPaperOfItsOwn() {
        var html = Written.of(SampleEvaluation.draft()).html("responsibility-matrix.zh");
        assertThat(html).contains("未批准", "云服务客户（租户）", "2026-10-08")
                .doesNotContain("管理层", "王芳", "赵强", "内部</dd>", "11010299999");
    }
}
