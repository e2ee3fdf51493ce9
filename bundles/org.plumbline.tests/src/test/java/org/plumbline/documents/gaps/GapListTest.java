// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Due;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Totals;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.RuleSeverity;
import org.plumbline.model.plumb.Text;

class GapListTest {

    private static final List<String> COLUMNS = List.of("问题编号", "安全层面", "控制点", "测评项", "关联资产", "问题描述", "关联威胁",
            "可能后果", "风险等级", "是否重大风险隐患", "整改建议", "责任部门/责任人", "计划完成日期", "整改状态", "复测结果", "复测日期", "风险接受（批准人）",
            "问题类别", "严重程度");

    private final Evaluation evaluation = SampleEvaluation.draft();
    private final OfStatement statement = evaluation.statements().getFirst();
    private final PlumbFactory factory = PlumbFactory.eINSTANCE;

    @Test
    void hasTheColumnsThatReadersExpectInEveryFormat() throws IOException {
        var written = Written.of(evaluation);
        assertThat(Written.table(written.html("list.zh"), "问题编号").getFirst()).isEqualTo(COLUMNS);
        try (var workbook = written.xlsx("list.zh")) {
            assertThat(Written.table(workbook.getSheet("安全问题清单"), "问题编号").getFirst().subList(0, COLUMNS.size()))
                    .isEqualTo(COLUMNS);
        }
    }

    @Test
    void saysTheSameInHtmlAndExcel() throws IOException {
        remedy(0, "rem-memory", this::whole);
        var written = Written.of(evaluation);
        try (var workbook = written.xlsx("list.zh")) {
            for (var table : List.of(List.of("安全问题清单", "问题编号"), List.of("近期到期事项", "到期日"))) {
                var inHtml = Written.table(written.html("list.zh"), table.get(1)).stream()
                        .filter(row -> row.size() > 1).toList();
                assertThat(Written.table(workbook.getSheet(table.get(0)), table.get(1)).subList(0, inHtml.size()).stream()
                        .map(row -> row.subList(0, inHtml.getFirst().size()))).isEqualTo(inHtml);
            }
        }
    }

    @Test
    void listsWhatIsNotAsItShouldBeAndNothingElse() {
        assertThat(rows("zh")).extracting(row -> row.get(0) + " " + row.get(17)).containsExactly(
                "demo-iaas/8.1-1 与模型矛盾",
                "demo-mlps/8.2.4.1-a 缺少有效证据\n测评发现",
                "demo-mlps/8.2.4.1-b 缺少有效证据",
                "demo-mlps/8.2.4.2-a 未覆盖",
                "demo-mlps/8.2.4.4-a 仅有计划");
    }

    @Test
    void takesFromTheEvaluationWhatNoRemedySays() {
        classify("kvm-legacy", "服务器/终端");
        assertThat(row("zh", "demo-iaas/8.1-1")).isEqualTo(List.of("demo-iaas/8.1-1", "—", "虚拟化安全",
                "DEMO 1605 8.1-1\n虚拟机监视器应隔离不同租户的内存、处理器与存储资源，避免租户之间相互访问或影响", "服务器/终端：旧版虚拟机监视器",
                "模型不满足 DEMO 1605 8.1-1：2 个对象中有 1 个不符合——旧版虚拟机监视器：未隔离内存。", "—", "", "", "",
                "请整改平台，使其满足该要求；模型与实际不符的，请更正模型。", "安全运营部", "", "未整改", "", "", "", "与模型矛盾", "严重"));
        assertThat(row("en", "demo-iaas/8.1-1").subList(4, 6)).containsExactly("Servers / terminals: Old hypervisor",
                "The model does not satisfy DEMO 1605 8.1-1: 1 of 2 — Old hypervisor: does not isolate memory.");
        assertThat(row("zh", "demo-mlps/8.2.4.1-a").subList(4, 6)).containsExactly("运维管理控制台",
                "“管理员双因素登录（admin-mfa）”的证据“统一身份认证配置导出（idp-export）”有效期至 2026-07-01，现已过期。\n运维管理控制台的测评结论为“部分达标”。");
        assertThat(row("zh", "demo-mlps/8.2.4.1-b").get(5)).isEqualTo("“堡垒机命令审计（command-audit）”没有证据。");
        assertThat(row("zh", "demo-mlps/8.2.4.4-a").get(12)).isEqualTo("2026-12-31");
    }

    @Test
    void takesFromTheRemedyWhatItSays() {
        remedy(0, "rem-memory", this::whole);
        assertThat(row("zh", "demo-iaas/8.1-1").subList(4, 19)).containsExactly("运维堡垒机", "发现", "—", "后果",
                "高（R-07）", "是", "措施", "安全运营部", "2026-10-11", "已整改待复测", "未通过", "2026-10-12", "变更委员会", "与模型矛盾", "提示");
        assertThat(row("en", "demo-iaas/8.1-1").subList(13, 14)).containsExactly("Awaiting retest");
    }

    @Test
    void namesTheThreatsThatARequirementAnswers() {
        var threat = factory.createThreat();
        threat.setName("7.1");
        threat.setTitle(text("Shared resources", "资源共享"));
        threat.getAnsweredBy().add(statement.sets().getFirst().requirements().getFirst().requirement());
        statement.sets().getFirst().set().getThreats().add(threat);
        assertThat(row("zh", "demo-iaas/8.1-1").get(6)).isEqualTo("资源共享");
    }

    @Test
    void keepsNumbersWhenOtherGapsComeAndRemediesAreWritten() {
        remedy(0, "rem-one", remedy -> { });
        remedy(0, "rem-two", remedy -> { });
        remedy(1, "rem-covered", remedy -> remedy.setState(RemedyState.CLOSED));
        remedy(2, "rem-excluded", remedy -> { });
        assertThat(rows("zh")).extracting(row -> row.get(0) + " " + row.get(17)).startsWith(
                "demo-iaas/8.1-1 与模型矛盾",
                "demo-iaas/8.1-1/rem-two 与模型矛盾",
                "demo-iaas/8.1-2 仅列有整改项",
                "demo-iaas/8.1-3 仅列有整改项",
                "demo-mlps/8.2.4.1-a 缺少有效证据\n测评发现");
    }

    @Test
    void listsRemediesOfWhatTheStatementDoesNotApply() {
        var remedy = remedy(0, "rem-elsewhere", each -> { });
        var set = factory.createRequirementSet();
        set.setName("other");
        remedy.getRequirement().setSet(set);
        remedy.getRequirement().setRequirement(null);
        assertThat(rows("zh").getLast().subList(0, 4)).containsExactly("other", "—", "—", "other");
        assertThat(summary("合计")).containsExactly("1", "4", "1", "6");
    }

    @Test
    void saysWhatIsClosedAlthoughTheRequirementIsStillAGap() {
        remedy(0, "rem-memory", remedy -> remedy.setState(RemedyState.CLOSED));
        assertThat(row("zh", "demo-iaas/8.1-1").get(17)).isEqualTo("与模型矛盾\n已关闭但问题仍存在");
        assertThat(summary("已关闭但问题仍存在")).containsExactly("1", "0", "1");
        assertThat(summary("已关闭")).containsExactly("1", "0", "1");
        assertThat(summary("未关闭合计")).containsExactly("0", "4", "4");
    }

    @Test
    void countsRequirementsAsTheOtherDocumentsDo() {
        var totals = Stream.concat(statement.sets().stream().map(OfSet::totals), Stream.of(statement.totals())).toList();
        assertThat(summary("适用")).isEqualTo(totals.stream().map(each -> "" + each.applicable()).toList());
        assertThat(summary("未覆盖")).isEqualTo(counts(totals, Status.UNCOVERED));
        assertThat(summary("仅有计划")).isEqualTo(counts(totals, Status.PLANNED));
        assertThat(summary("与模型矛盾")).isEqualTo(counts(totals, Status.CONTRADICTED));
        assertThat(summary("缺少有效证据")).isEqualTo(counts(totals, Status.UNPROVEN));
        assertThat(summary("模型预判未完全符合")).containsExactly("1", "0", "1");
        assertThat(summary("测评判定未完全符合要求")).containsExactly("0", "1", "1");
    }

    @Test
    void countsClosedGapsByMonth() {
        remedy(0, "rem-june", remedy -> closed(remedy, LocalDate.of(2026, 6, 3)));
        remedy(1, "rem-may", remedy -> closed(remedy, LocalDate.of(2026, 5, 31)));
        remedy(2, "rem-june-too", remedy -> closed(remedy, LocalDate.of(2026, 6, 30)));
        remedy(2, "rem-never", remedy -> closed(remedy, null));
        assertThat(Written.table(html("zh"), "月份")).containsExactly(List.of("月份", "当月关闭", "累计关闭"),
                List.of("2026年5月", "1", "1"), List.of("2026年6月", "2", "3"), List.of("未填复测日期", "1", "4"));
        assertThat(Written.table(html("en"), "Month").get(1)).containsExactly("May 2026", "1", "1");
    }

    @Test
    void showsWhatIsDueMonthByMonth() {
        var control = (Element) statement.sets().getLast().requirements().getLast().requirement();
        var due = List.of(new Due(SampleEvaluation.AS_OF, Due.Matter.REMEDY, Wording.same("rem-today"), Wording.NONE, control),
                new Due(LocalDate.of(2026, 11, 2), Due.Matter.CLAIM, Wording.same("claim"), Wording.same("ops"), control));
        var evaluation = new Evaluation(SampleEvaluation.AS_OF, List.of(new OfStatement(statement.statement(),
                statement.platform(), statement.side(), statement.sets(), due, statement.mappings(),
                statement.supervisions())), List.of());
        assertThat(Written.table(Written.of(evaluation).html("list.zh"), "到期日")).containsExactly(
                List.of("到期日", "待办事项", "对象", "责任方"), List.of("2026年10月"),
                List.of("2026-10-12", "完成整改", "rem-today", "—"), List.of("2026年11月"),
                List.of("2026-11-02", "重新确认模型完整性", "claim", "ops"));
    }

    @Test
    void letsPeopleFilterByStandardKindStateOwnerAndSeverity() {
        assertThat(html("zh")).contains("<label>标准<select", "<label>问题类别<select", "<label>责任部门/责任人<select",
                "<label>严重程度<select");
        remedy(1, "rem-begun", remedy -> remedy.setState(RemedyState.IN_PROGRESS));
        assertThat(html("zh")).contains("<label>整改状态<select", ">整改中</option>", ">未整改</option>", ">未指定</option>");
    }

    @Test
    void givesPeopleFieldsToFillIn() throws IOException {
        remedy(0, "rem-memory", this::whole);
        try (var workbook = Written.of(evaluation).xlsx("list.zh")) {
            var sheet = workbook.getSheet("安全问题清单");
            assertThat(sheet.getDataValidations()).extracting(validation -> validation.getRegions()
                    .getCellRangeAddresses()[0].formatAsString() + " " + validation.getValidationConstraint().getFormula1())
                    .containsExactly("J3:J7 \"是,否\"", "L3:L7 \"极光云计算有限公司,安全运营部\"", "M3:M7 DATE(2000,1,1)",
                            "N3:N7 \"未整改,整改中,已整改待复测,已关闭,风险已接受\"", "P3:P7 DATE(2000,1,1)");
            assertThat(sheet.getDataValidations()).extracting(DataValidation::getErrorStyle).containsExactly(
                    DataValidation.ErrorStyle.STOP, DataValidation.ErrorStyle.WARNING, DataValidation.ErrorStyle.STOP,
                    DataValidation.ErrorStyle.STOP, DataValidation.ErrorStyle.STOP);
            assertThat(sheet.getRow(2).getCell(12).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 11));
            assertThat(sheet.getRow(3).getCell(12).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(3).getCell(12).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(sheet.getRow(1).getCell(12).getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .isNotEqualTo(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundXSSFColor().getARGBHex());
        }
    }

    @Test
    void saysThatThereIsNothingToReport() throws IOException {
        var nothing = new Evaluation(evaluation.asOf(), List.of(new OfStatement(statement.statement(),
                statement.platform(), statement.side(), List.of(), List.of(), statement.mappings(), List.of())), List.of());
        statement.statement().getTailorings().clear();
        var written = Written.of(nothing);
        assertThat(written.html("list.zh").split("无。")).hasSizeGreaterThanOrEqualTo(4);
        try (var workbook = written.xlsx("list.zh")) {
            assertThat(workbook.getSheet("安全问题清单").getDataValidations()).isEmpty();
            assertThat(Written.table(workbook.getSheet("汇总"), "统计项").get(2)).startsWith("适用", "0");
        }
    }

    @Test
    void citesEachSetWithEditionAndStanding() {
        assertThat(Written.table(html("zh"), "问题编号").stream().filter(row -> row.size() == 1).map(List::getFirst))
                .containsExactlyElementsOf(statement.sets().stream()
                        .map(set -> new SetWords(set.set()).citation().zh()).toList());
    }

    private void whole(Remedy remedy) {
        var risk = factory.createRisk();
        risk.setName("R-07");
        risk.setLevel("高");
        statement.statement().getRisks().add(risk);
        remedy.setState(RemedyState.AWAITING_RETEST);
        remedy.setSeverity(RuleSeverity.INFO);
        remedy.setOwner((Party) part("secops"));
        remedy.setDue(LocalDate.of(2026, 10, 11));
        remedy.setMeasure(text("measure", "措施"));
        remedy.setRetested(LocalDate.of(2026, 10, 12));
        remedy.setResult(text("failed", "未通过"));
        remedy.setAcceptedBy("变更委员会");
        remedy.getOf().add(part("bastion"));
        remedy.setFinding(text("finding", "发现"));
        remedy.setConsequence(text("consequence", "后果"));
        remedy.setRisk("R-07");
        remedy.setHazard(true);
    }

    private static void closed(Remedy remedy, LocalDate retested) {
        remedy.setState(RemedyState.CLOSED);
        remedy.setRetested(retested);
    }

    /** A remedy of a requirement of the first set. */
    private Remedy remedy(int requirement, String name, Consumer<Remedy> more) {
        var set = statement.sets().getFirst();
        var reference = factory.createRequirementReference();
        reference.setSet(set.set());
        reference.setRequirement(set.requirements().get(requirement).requirement());
        var remedy = factory.createRemedy();
        remedy.setName(name);
        remedy.setRequirement(reference);
        more.accept(remedy);
        statement.statement().getRemedies().add(remedy);
        return remedy;
    }

    private void classify(String component, String assetClass) {
        Kind general = factory.createKind();
        general.setName("computer");
        general.setAssetClass(assetClass);
        Kind kind = factory.createKind();
        kind.setName("hypervisor");
        kind.getParents().add(general);
        ((Component) part(component)).setKind(kind);
    }

    private Element part(String name) {
        return statement.platform().getParts().stream().filter(part -> name.equals(part.getName()))
                .map(PlatformPart.class::cast).findFirst().orElseThrow();
    }

    private Text text(String en, String zh) {
        var text = factory.createText();
        for (var wording : List.of(List.of("en", en), List.of("zh", zh))) {
            var phrase = factory.createPhrase();
            phrase.setLanguage(wording.get(0));
            phrase.setValue(wording.get(1));
            text.getPhrases().add(phrase);
        }
        return text;
    }

    private static List<String> counts(List<Totals> totals, Status status) {
        return totals.stream().map(each -> each.byStatus().get(status).toString()).toList();
    }

    /** The numbers behind a measure, of the first row of that name. */
    private List<String> summary(String measure) {
        return Written.table(html("zh"), "统计项").stream().filter(row -> row.getFirst().equals(measure)).findFirst()
                .map(row -> row.subList(1, row.size())).orElseThrow();
    }

    private List<List<String>> rows(String language) {
        return Written.table(html(language), language.equals("zh") ? "问题编号" : "Gap no.").stream()
                .skip(1).filter(row -> row.size() > 1).toList();
    }

    private List<String> row(String language, String number) {
        return rows(language).stream().filter(row -> row.getFirst().equals(number)).findFirst().orElseThrow();
    }

    private String html(String language) {
        return Written.of(evaluation).html("list." + language);
    }
}
