// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.GeneratedFile;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RollUp;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.VerdictMeaning;
import org.plumbline.model.plumb.Visibility;

class AssessmentWorkbookTest {

    private static final List<String> FIELD_RECORD = List.of("序号", "安全层面", "安全控制点", "测评单元编号", "测评项", "测评对象", "测评方法",
            "测评步骤", "预期结果或主要证据", "结果记录", "模型预判", "佐证/反例", "单项判定", "证据编号", "测评人员", "配合人员", "日期");
    private static final List<String> PROBLEMS = List.of("问题编号", "安全层面", "控制点", "测评项", "关联资产", "问题描述", "关联威胁",
            "可能后果", "风险等级", "是否重大风险隐患", "整改建议", "责任部门/责任人", "计划完成日期", "整改状态", "复测结果");

    private final PlumbFactory factory = PlumbFactory.eINSTANCE;
    private Evaluation evaluation = SampleEvaluation.draft();

    // What it is made for

    @Test
    void hasTheSheetsThatAssessorsExpect() throws IOException {
        assertThat(sheets("zh")).containsExactly("封面", "说明", "测评对象清单", "测评指标", "安全计算环境", "现场记录", "控制点汇总",
                "问题清单", "统计");
        assertThat(sheets("en")).containsExactly("Cover", "Notes", "Assessment objects", "Assessment indicators",
                "Secure computing environment", "Field records", "Control points", "Problem list", "Statistics");
    }

    @Test
    void isMadeOnlyOfSetsThatSayHowTheyAreAssessed() {
        assertThat(html("zh")).contains("DEMO 22239 8.2.4.1-a").doesNotContain("DEMO 1605 8.1-1");
        second().requirements().forEach(row -> row.requirement().getMethods().clear());
        assertThat(Written.of(evaluation).files()).extracting(GeneratedFile::name)
                .noneMatch(name -> name.contains("workbook")).isNotEmpty();
    }

    @Test
    void isNotMadeOfASetWithoutAScale() {
        second().set().getScheme().getVerdicts().clear();
        assertThat(Written.of(evaluation).files()).extracting(GeneratedFile::name)
                .noneMatch(name -> name.contains("workbook")).isNotEmpty();
    }

    @Test
    void holdsAllSetsSideBySideWhereSeveralSayIt() throws IOException {
        var first = statement().sets().getFirst();
        first.set().setScheme(factory.createScheme());
        var verdict = factory.createVerdict();
        verdict.setName("pass");
        verdict.setMeaning(VerdictMeaning.CONFORM);
        first.set().getScheme().getVerdicts().add(verdict);
        first.requirements().getFirst().requirement().getMethods().add(factory.createMethodStep());
        assertThat(sheets("zh")).containsExactly("封面", "说明", "测评对象清单", "测评指标（demo-iaas）", "测评指标（demo-mlps）",
                "其他测评项（demo-iaas）", "安全计算环境（demo-mlps）", "现场记录（demo-iaas）", "现场记录（demo-mlps）", "控制点汇总（demo-iaas）",
                "控制点汇总（demo-mlps）", "问题清单", "统计（demo-iaas）", "统计（demo-mlps）");
        try (var workbook = xlsx("zh")) {
            assertThat(workbook.getSheet("现场记录（demo-iaas）").getDataValidations().getFirst().getValidationConstraint()
                    .getFormula1()).isEqualTo("\"pass\"");
        }
    }

    @Test
    void keepsSheetsOfTheSameNameApart() throws IOException {
        var other = factory.createDomain();
        other.setName("x".repeat(40));
        second().set().getScheme().getDomains().add(other);
        var clause = factory.createClause();
        clause.setDomain(other);
        second().set().getScheme().getDomains().getFirst().setName("x".repeat(40));
        second().set().getScheme().getDomains().getFirst().setTitle(null);
        second().set().getClauses().add(clause);
        clause.getRequirements().add(second().requirements().get(1).requirement());
        assertThat(sheets("zh")).contains("x".repeat(30) + "…", "x".repeat(26) + "… (2)");
    }

    @Test
    void saysThatItIsASelfCheckAndWhatItDoesNotCover() throws IOException {
        var need = factory.createProfileNeed();
        need.setSet("general-rows");
        need.setTitle(text("General requirements", "安全通用要求"));
        var profile = factory.createScoringProfile();
        profile.setName("points");
        profile.getNeeds().add(need);
        second().set().getScheme().getProfiles().add(profile);
        assertThat(notes("zh")).contains(
                List.of("自查", "本文件为自查结果，不构成等级测评结论\n本工作簿用于自查准备与现场记录。等级测评结论须由具备资质的测评机构依据全部要求、针对全部测评对象作出。"),
                List.of("测评项", "DEMO 22239：载入测评项 5 项，其中适用 4 项，未选取 1 项。"),
                List.of("未涵盖", "仅测评已载入的测评项，各项数量和比率均以此为限。\n本工作簿不含：安全通用要求。"),
                List.of("测试", "通过操作验证措施是否有效，共 1 个步骤。"));
        assertThat(notes("en")).contains(List.of("Not covered",
                "Only the items loaded are assessed; counts and rates are over these alone.\n"
                        + "Not in this workbook: General requirements."));
        assertThat(Written.table(html("zh"), "评分方案").get(1)).containsExactly(
                "points\n尚缺：未适用“安全通用要求”（general-rows）\n尚缺：4 项要求中有 3 项未测评", "1", "0", "—");
    }

    @Test
    void tellsTheRuleOfTheSetInTheWordsOfTheSet() {
        assertThat(note("zh", "汇总规则")).contains("判定不一致的，测评项记为“部分达标”。");
        assertThat(note("zh", "测评结论用语")).isEqualTo("达标：满足要求\n部分达标：部分满足要求，或仅部分测评对象满足要求\n未达标：不满足要求");
        second().set().getScheme().setRollUp(RollUp.WORST);
        assertThat(note("zh", "汇总规则")).contains("任一对象为“未达标”即记为“未达标”，否则记为“部分达标”。");
        assertThat(note("en", "Roll-up")).contains("one “not met” makes the item “not met”; otherwise it is “partly met”.");
    }

    // Field records

    @Test
    void hasTheColumnsOfAFieldRecordInTheirOrder() throws IOException {
        assertThat(Written.table(html("zh"), "序号", "安全层面", "安全控制点", "测评单元编号", "测评项", "测评对象").getFirst())
                .isEqualTo(FIELD_RECORD);
        try (var workbook = xlsx("zh")) {
            assertThat(Written.table(workbook.getSheet("现场记录"), "序号").getFirst().subList(0, 17)).isEqualTo(FIELD_RECORD);
            assertThat(Written.table(workbook.getSheet("问题清单"), "问题编号").getFirst().subList(0, 15)).isEqualTo(PROBLEMS);
        }
    }

    @Test
    void hasARowForEachItemThatAppliesOnEachOfItsObjects() {
        assertThat(records("zh")).extracting(row -> row.get(4).lines().findFirst().orElseThrow() + " @ " + row.get(5))
                .containsExactly(
                        "DEMO 22239 8.2.4.1-a @ 运维堡垒机（bastion）",
                        "DEMO 22239 8.2.4.1-a @ 运维管理控制台（console）",
                        "DEMO 22239 8.2.4.1-b @ 运维堡垒机（bastion）",
                        "DEMO 22239 8.2.4.2-a @ 整体",
                        "DEMO 22239 8.2.4.4-a @ 整体");
    }

    @Test
    void fillsInWhatHasBeenRecordedInTheAssessorsOwnWords() {
        var given = given(0);
        given.given().setWords(text("=one factor, \"sometimes\"", "个别账户仅口令登录"));
        var evidence = factory.createEvidence();
        evidence.setName("shot-7");
        given.given().getEvidence().add(evidence);
        given.assessment().getAccompaniedBy().addAll(List.of("王芳", "赵强"));
        assertThat(records("zh").getFirst()).isEqualTo(List.of("1", "安全计算环境", "安全计算环境", "DEMO-01（未核实）",
                "DEMO 22239 8.2.4.1-a\n云管理员远程登录时采用两种及以上的组合鉴别方式", "运维堡垒机（bastion）", "访谈、测试",
                "1. 访谈云管理员的登录方式。\n2. 仅以一种方式尝试登录。", "1. 已配置两种鉴别方式。\n2. 仅一种方式时被拒绝。", "个别账户仅口令登录", "设计符合",
                "佐证：两种鉴别方式", "达标", "shot-7", "李娜（第三方测评机构）", "王芳, 赵强", "2026-10-10"));
        assertThat(records("en").getFirst().subList(9, 13)).containsExactly("=one factor, \"sometimes\"", "Design conforms",
                "Holds: two factors", "met");
        assertThat(records("zh").get(3).subList(9, 17)).containsExactly("", "无检查规则", "—", "", "", "", "", "");
    }

    @Test
    void fillsInTheLatestVerdictOnAnObject() {
        var first = given(0);
        var later = assessed(first, LocalDate.of(2026, 10, 11), 2, first.given().getObject());
        replace(0, row -> with(row, row.check(), Stream.concat(row.assessed().stream(), Stream.of(later)).toList()));
        assertThat(records("zh").get(0).subList(12, 17)).containsExactly("未达标", "", "李娜（第三方测评机构）", "", "2026-10-11");
        assertThat(records("zh").get(1).get(12)).isEqualTo("部分达标");
    }

    @Test
    void judgesEachObjectByItsOwnWitnesses() {
        var bastion = part("bastion");
        var console = part("console");
        var kvm = part("kvm");
        replace(0, row -> with(row, Optional.of(new CheckResult(ModelVerdict.PARTIAL, Strength.STRUCTURAL,
                List.of(witness(bastion, "a"), witness(kvm, "b")), List.of(witness(bastion, "c")),
                List.of(witness(console, "d")))), row.assessed()));
        assertThat(records("zh").subList(0, 3)).extracting(row -> row.get(5) + ": " + row.get(10) + ": " + row.get(11))
                .containsExactly("运维堡垒机（bastion）: 设计不符合: 反例：c\n佐证：a", "运维管理控制台（console）: 无法判定: 模型未说明：d",
                        "KVM 虚拟机监视器集群（kvm）: 设计符合: 佐证：b");
    }

    @Test
    void letsThePlatformAsAWholeStandForWhatHasNoName() {
        var flow = factory.createFlow();
        statement().platform().getParts().add(flow);
        replace(2, row -> with(row, Optional.of(new CheckResult(ModelVerdict.NONCONFORM, Strength.STRUCTURAL, List.of(),
                List.of(new Witness(flow, Wording.same("flow a -> b"), Wording.same("unfiltered"))), List.of())), List.of()));
        assertThat(records("zh").get(3).subList(5, 12)).containsExactly("整体", "—", "—", "—", "", "设计不符合",
                "反例：flow a -&gt; b（unfiltered）".replace("&gt;", ">"));
    }

    @Test
    void listsDocumentsPersonsAndSitesAsObjects() {
        var record = named(factory.createRecord(), "drill-report");
        var person = named(factory.createPerson(), "li");
        var site = named(factory.createSite(), "bj-1");
        replace(2, row -> with(row, Optional.of(new CheckResult(ModelVerdict.CONFORM, Strength.DECLARED,
                List.of(witness(record, "a"), witness(person, "b"), witness(site, "c")), List.of(), List.of())), List.of()));
        assertThat(records("zh").subList(3, 6)).extracting(row -> row.get(5)).containsExactly("drill-report", "li", "bj-1");
    }

    @Test
    void keysEachRowByItemObjectAndFingerprint() {
        assertThat(keys()).extracting(RowKey::subject).containsExactly("demo-mlps/8.2.4.1-a @ aurora/bastion",
                "demo-mlps/8.2.4.1-a @ aurora/console", "demo-mlps/8.2.4.1-b @ aurora/bastion", "demo-mlps/8.2.4.2-a",
                "demo-mlps/8.2.4.4-a");
        var judged = keys().getFirst().judged();
        assertThat(keys().get(1).judged()).isEqualTo(judged);
        assertThat(keys().get(2).judged()).isNotEqualTo(judged);
        second().requirements().getFirst().requirement().setObligation(Obligation.MAY);
        assertThat(keys().getFirst().judged()).isNotEqualTo(judged);
    }

    @Test
    void keysNoTwoRowsAlike() {
        var site = named(factory.createSite(), "bastion");
        replace(0, row -> with(row, Optional.of(new CheckResult(ModelVerdict.CONFORM, Strength.DECLARED,
                List.of(witness(site, "a")), List.of(), List.of())), row.assessed()));
        assertThat(keys()).extracting(RowKey::subject).doesNotHaveDuplicates().hasSize(5);
        assertThat(records("zh")).hasSize(6);
        evaluation = SampleEvaluation.named("line\r\none \u2028 two");
        assertThat(keys()).extracting(RowKey::subject).doesNotHaveDuplicates().allMatch(subject -> subject.lines().count() == 1);
    }

    @Test
    void givesAssessorsFieldsToFillIn() throws IOException {
        try (var workbook = xlsx("zh")) {
            var sheet = workbook.getSheet("现场记录");
            assertThat(sheet.getDataValidations()).extracting(validation -> validation.getRegions()
                    .getCellRangeAddresses()[0].formatAsString() + " " + validation.getValidationConstraint().getFormula1())
                    .containsExactly("M3:M7 \"达标,部分达标,未达标\"", "N3:N7 null", "Q3:Q7 DATE(2000,1,1)");
            assertThat(sheet.getDataValidations()).extracting(DataValidation::getErrorStyle)
                    .containsExactly(DataValidation.ErrorStyle.STOP, DataValidation.ErrorStyle.INFO, DataValidation.ErrorStyle.STOP);
            assertThat(sheet.getRow(2).getCell(16).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 10, 10));
            assertThat(sheet.getRow(4).getCell(12).getCellType()).isEqualTo(CellType.BLANK);
            var heads = IntStream.range(0, 17).filter(i -> !sheet.getRow(1).getCell(i).getCellStyle()
                    .getFillForegroundXSSFColor().equals(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundXSSFColor()))
                    .mapToObj(FIELD_RECORD::get).toList();
            assertThat(heads).containsExactly("结果记录", "单项判定", "证据编号", "测评人员", "配合人员", "日期");
        }
    }

    @Test
    void countsRatherThanListsVeryManyObjects() {
        var witnesses = IntStream.range(0, 1_000)
                .mapToObj(i -> witness(named(factory.createSite(), "site-" + i), "there")).toList();
        replace(0, row -> with(row, Optional.of(new CheckResult(ModelVerdict.CONFORM, Strength.DECLARED, witnesses, List.of(),
                List.of())), row.assessed()));
        assertThat(records("zh")).hasSize(200 + 3);
        assertThat(html("zh")).contains("测评对象超过 200 个的测评项，仅列出前 200 个及全部已判定对象");
        assertThat(Written.table(html("zh"), "安全层面", "安全控制点", "测评项").get(2)).endsWith("1005", "2");
    }

    // Objects

    @Test
    void listsEachObjectOnceWithItsClassPlacesAndSample() throws IOException {
        var kind = factory.createKind();
        kind.setName("bastion-host");
        kind.setAssetClass("安全设备");
        kind.setTitle(text("Bastions", "堡垒机"));
        ((Component) part("bastion")).setKind(kind);
        var site = named(factory.createSite(), "bj-1");
        for (var rack : new String[] {"A01", "B02"}) {
            var instance = factory.createInstance();
            instance.setSite(site);
            instance.setRack(rack);
            ((Component) part("bastion")).getInstances().add(instance);
        }
        sample(kind, 1, 2, "新旧各一");
        sample(kind("printer", "打印机"), 1, 9, "随机");
        assertThat(Written.table(html("zh"), "序号", "资产类别").stream().skip(1)).containsExactly(
                List.of("1", "—", "整体", "aurora", "—", "—", "2", "0", "—", "—"),
                List.of("2", "安全设备", "运维堡垒机", "aurora/bastion", "bj-1（A01）、bj-1（B02）", "2", "2", "1", "堡垒机：1/2", "新旧各一"),
                List.of("3", "—", "运维管理控制台", "aurora/console", "—", "—", "1", "1", "—", "—"),
                List.of("4", "—", "打印机（整类）", "printer", "—", "—", "0", "0", "打印机：1/9", "随机"));
        assertThat(Written.table(html("en"), "No.", "Asset class").get(2)).startsWith("2", "Security devices", "Bastion host");
    }

    // Items

    @Test
    void listsAllItemsAndWhyTheyAreNotChosen() {
        var rows = Written.table(html("zh"), "序号", "安全层面", "安全控制点", "测评单元编号", "测评项", "责任方").stream()
                .filter(row -> row.size() > 1).toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).subList(3, 12)).containsExactly("DEMO-01（未核实）",
                "DEMO 22239 8.2.4.1-a\n云管理员远程登录时采用两种及以上的组合鉴别方式", "云运营者", "适用", "选取", "—", "2/2 (100.0%)", "部分达标",
                "设计符合");
        assertThat(rows.get(4).subList(5, 12)).containsExactly("—", "不适用", "未选取", "不适用\n理由：机房内未部署无线网络。", "—", "—", "—");
    }

    @Test
    void saysOnTheSheetOfALayerHowAnItemIsAssessed() {
        var own = factory.createCriterionOverride();
        own.setRequirement(given(0).given().getRequirement());
        own.setMeaning(VerdictMeaning.NONCONFORM);
        own.setText(text("Any account without a token.", "任一账户未使用令牌。"));
        statement().statement().getCriteria().add(own);
        var row = Written.table(html("zh"), "安全控制点", "测评项", "要求").stream().filter(each -> each.size() > 1).toList().get(1);
        assertThat(row).containsExactly("安全计算环境", "DEMO 22239 8.2.4.1-a\nDEMO-01（未核实）", "云管理员远程登录时采用两种及以上的组合鉴别方式",
                "仅有口令不够。", "1. 【访谈】访谈云管理员的登录方式。\n2. 【测试】仅以一种方式尝试登录。",
                "1. 已配置两种鉴别方式。\n2. 仅一种方式时被拒绝。",
                "达标：均采用两种鉴别方式。\n部分达标：未给出判定准则\n未达标（本单位判定准则）：任一账户未使用令牌。",
                "部分达标\n运维堡垒机：达标\n运维管理控制台：部分达标\n李娜（第三方测评机构）\n2026-10-10", "设计符合",
                "佐证（2），两种鉴别方式：运维管理控制台、运维堡垒机\n判定依据：测评结论");
        assertThat(Written.table(html("en"), "Security control point", "Assessment item").stream()
                .filter(each -> each.size() > 1).toList().get(1)).contains(
                        "1. [interview] Ask how administrators sign in.\n2. [test] Sign in with one factor only.",
                        "met: Two factors everywhere.\npartly met: no criterion given\n"
                                + "not met (the organization's criterion): Any account without a token.");
    }

    // Totals

    @Test
    void countsAsTheOtherDocumentsDo() throws IOException {
        var written = Written.of(evaluation);
        var totals = second().totals();
        var statistics = Written.table(written.html("workbook.zh"), "安全层面", "测评项");
        assertThat(statistics.getFirst()).startsWith("安全层面", "测评项", "适用", "已判定项数", "达标", "部分达标", "未达标", "未测评",
                "符合率（占已判定项）");
        assertThat(statistics.getLast()).startsWith("合计", "5", "4", "1", "0", "1", "0", "3", "0/1 (0.0%)");
        assertThat(statistics.get(1).subList(1, 9)).isEqualTo(statistics.getLast().subList(1, 9));
        assertThat(statistics.getLast().subList(1, 3)).isEqualTo(List.of("" + totals.all(), "" + totals.applicable()));
        var matrix = Written.table(written.html("matrix.zh"), "统计项");
        for (var word : List.of("部分达标", "未达标", "未测评")) {
            int column = statistics.getFirst().indexOf(word);
            assertThat(matrix).contains(List.of(word, cell(matrix, word, 1), statistics.getLast().get(column),
                    cell(matrix, word, 3)));
        }
        assertThat(Written.table(written.html("workbook.zh"), "安全层面", "设有检查规则").getLast())
                .startsWith("合计", "1", "1", "0", "0", "0");
        try (var workbook = written.xlsx("workbook.zh")) {
            assertThat(Written.table(workbook.getSheet("统计"), "安全层面").get(2)).startsWith("合计", "5", "4", "1", "0", "1", "0", "3");
        }
    }

    @Test
    void countsItemsAndObjectsByControlPoint() {
        assertThat(Written.table(html("zh"), "安全层面", "安全控制点", "测评项").stream().filter(row -> row.size() > 1)).containsExactly(
                List.of("安全层面", "安全控制点", "测评项", "适用", "达标", "部分达标", "未达标", "未测评", "项×对象", "其中已判定"),
                List.of("安全计算环境", "安全计算环境", "5", "4", "0", "1", "0", "3", "5", "2"));
    }

    @Test
    void listsProblemsUnderTheNumbersOfTheGapList() {
        assertThat(Written.table(html("zh"), "问题编号").stream().skip(1).filter(row -> row.size() > 1)).extracting(List::getFirst)
                .containsExactly("demo-mlps/8.2.4.1-a");
    }

    // Formats

    @Test
    void saysTheSameInHtmlAndExcel() throws IOException {
        try (var workbook = xlsx("zh")) {
            for (var table : List.of(List.of("说明", "事项"), List.of("测评对象清单", "序号"), List.of("问题清单", "问题编号"))) {
                var html = Written.table(html("zh"), table.get(0).equals("测评对象清单") ? new String[] {"序号", "资产类别"}
                        : new String[] {table.get(1)}).stream().filter(row -> row.size() > 1).toList();
                var sheet = Written.table(workbook.getSheet(table.get(0)), table.get(1)).stream()
                        .filter(row -> row.size() > 1 && !row.get(1).isEmpty()).toList();
                assertThat(sheet.subList(0, html.size())).isEqualTo(html);
            }
        }
    }

    @Test
    void printsWithHeadersThatStayOnPaperThatItCanBeReadOn() throws IOException {
        try (var workbook = xlsx("zh")) {
            for (var sheet : workbook) {
                boolean wide = List.of("现场记录", "问题清单", "安全计算环境", "其他测评项").contains(sheet.getSheetName());
                assertThat(sheet.getPrintSetup().getPaperSize()).as(sheet.getSheetName())
                        .isEqualTo(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFooter().getLeft()).isEqualTo("本文件为自查结果，不构成等级测评结论");
                if (!List.of("封面", "说明", "统计").contains(sheet.getSheetName())) {
                    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
                }
            }
            assertThat(workbook.getPrintArea(workbook.getSheetIndex("现场记录"))).isEqualTo("现场记录!$A$1:$Q$9");
            assertThat(workbook.getSheet("现场记录").getPaneInformation().getVerticalSplitLeftColumn())
                    .as("a row is known by its object").isEqualTo((short) 6);
        }
    }

    @Test
    void leadsFromTheCoverToEverySheet() throws IOException {
        for (var language : List.of("zh", "en")) {
            try (var workbook = xlsx(language)) {
                assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSize(workbook.getNumberOfSheets() - 1);
            }
        }
    }

    @Test
    void saysThatThereIsNothingToRecord() throws IOException {
        replaceAll(row -> Stream.<OfRequirement>empty());
        var set = second();
        assertThat(set.requirements()).isEmpty();
        assertThat(Written.of(evaluation).files()).extracting(GeneratedFile::name).noneMatch(name -> name.contains("workbook"));
        evaluation = SampleEvaluation.draft();
        replaceAll(row -> row.applies() ? Stream.empty() : Stream.of(row));
        second().requirements().forEach(row -> row.requirement().getMethods().add(factory.createMethodStep()));
        try (var workbook = xlsx("zh")) {
            assertThat(workbook.getSheet("现场记录").getDataValidations()).isEmpty();
        }
        assertThat(html("zh").split("无。")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Written.table(html("zh"), "安全层面", "测评项").getLast()).startsWith("合计", "1", "0", "0");
    }

    // The sample, changed

    private OfStatement statement() {
        return evaluation.statements().getFirst();
    }

    private OfSet second() {
        return statement().sets().get(1);
    }

    private Assessed given(int index) {
        return second().requirements().getFirst().assessed().get(index);
    }

    private Assessed assessed(Assessed like, LocalDate on, int verdict, Element object) {
        var assessment = factory.createAssessment();
        assessment.setBy(like.assessment().getBy());
        assessment.setOn(on);
        var given = factory.createAssessedVerdict();
        given.setRequirement(like.given().getRequirement());
        given.setObject(object);
        given.setVerdict(second().set().getScheme().getVerdicts().get(verdict));
        assessment.getVerdicts().add(given);
        return new Assessed(assessment, given, Optional.of(given.getVerdict()));
    }

    private void replace(int index, UnaryOperator<OfRequirement> change) {
        var rows = new ArrayList<>(second().requirements());
        rows.set(index, change.apply(rows.get(index)));
        second(rows);
    }

    private void replaceAll(Function<OfRequirement, Stream<OfRequirement>> change) {
        second(second().requirements().stream().flatMap(change).toList());
    }

    private void second(List<OfRequirement> rows) {
        var old = statement();
        evaluation = new Evaluation(evaluation.asOf(), List.of(new OfStatement(old.statement(), old.platform(), old.side(),
                List.of(old.sets().getFirst(), new OfSet(second().set(), second().application(), rows)), old.dues(),
                old.mappings(), old.supervisions())), evaluation.findings());
    }

    private static OfRequirement with(OfRequirement row, Optional<CheckResult> check, List<Assessed> assessed) {
        return new OfRequirement(row.set(), row.clause(), row.requirement(), row.obligation(), row.level(), row.applicability(),
                row.reason(), row.tailorings(), row.controls(), row.expectedSide(), row.responsible(), row.implementation(),
                check, assessed, row.rollUp(), row.inherited(), row.parameters(), row.evidence(), row.evidenceState(),
                row.status());
    }

    private Element part(String name) {
        return statement().platform().getParts().stream().filter(part -> name.equals(part.getName())).findFirst().orElseThrow();
    }

    private <T extends PlatformPart> T named(T part, String name) {
        part.setName(name);
        statement().platform().getParts().add(part);
        return part;
    }

    private static Witness witness(Element element, String because) {
        return new Witness(element, Wording.ofTitle(element), Wording.same(because));
    }

    private Kind kind(String name, String title) {
        var kind = factory.createKind();
        kind.setName(name);
        kind.setTitle(text(name, title));
        return kind;
    }

    private void sample(Kind kind, int drawn, int population, String reason) {
        var sample = factory.createSample();
        sample.setKind(kind);
        sample.setDrawn(drawn);
        sample.setPopulation(population);
        sample.setReason(text(reason, reason));
        given(0).assessment().getSamples().add(sample);
    }

    private Text text(String en, String zh) {
        var text = factory.createText();
        for (var phrase : List.of(List.of("en", en), List.of("zh", zh))) {
            var made = factory.createPhrase();
            made.setLanguage(phrase.get(0));
            made.setValue(phrase.get(1));
            text.getPhrases().add(made);
        }
        return text;
    }

    // The workbook, read back

    private String html(String language) {
        return written(Format.HTML, language).html("." + language);
    }

    private XSSFWorkbook xlsx(String language) {
        return written(Format.XLSX, language).xlsx("." + language);
    }

    /** This document alone, since the others take their time. */
    private Written written(Format format, String language) {
        var document = new AssessmentWorkbook().of(new Source(evaluation, statement(), "1.0.0", Visibility.INTERNAL));
        return Written.of(document, format, Tongue.valueOf(language.toUpperCase(Locale.ROOT)));
    }

    private List<String> sheets(String language) throws IOException {
        try (var workbook = xlsx(language)) {
            return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
        }
    }

    private List<List<String>> records(String language) {
        return Written.table(html(language), language.equals("zh") ? FIELD_RECORD.subList(0, 6).toArray(String[]::new)
                : new String[] {"No.", "Security layer", "Security control point", "Unit no.", "Assessment item",
                    "Assessment object"}).stream().skip(1).filter(row -> row.size() > 1).toList();
    }

    private List<List<String>> notes(String language) {
        return Written.table(html(language), language.equals("zh") ? "事项" : "Matter");
    }

    private String note(String language, String matter) {
        return notes(language).stream().filter(row -> row.getFirst().equals(matter)).findFirst().orElseThrow().get(1);
    }

    private static String cell(List<List<String>> table, String row, int column) {
        return table.stream().filter(each -> each.getFirst().equals(row)).filter(each -> each.size() == 4).findFirst()
                .orElseThrow().get(column);
    }

    private List<RowKey> keys() {
        var source = new Source(evaluation, statement(), "1.0.0", Visibility.INTERNAL);
        return new AssessmentWorkbook().of(source).sections().stream()
                .filter(section -> section.anchor().equals("field-record"))
                .flatMap(section -> section.tables().getFirst().rows().stream()).map(Row::key).flatMap(Optional::stream).toList();
    }
}
