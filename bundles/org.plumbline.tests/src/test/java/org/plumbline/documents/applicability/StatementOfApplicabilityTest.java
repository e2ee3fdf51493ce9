// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.ModelRevision;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.testing.Models;

class StatementOfApplicabilityTest {

    private static final List<String> COLUMNS = List.of("序号", "控制编号", "控制名称", "来源及版本", "其他标准对应条款",
            "是否适用",
            "选择理由 (RA/LR/CO/BP)", "理由说明", "删减理由", "实施状态", "实施方式/文件", "责任方 (云服务商/云服务客户/共同)", "责任部门", "关联风险",
            "证据及最近日期", "评审日期", "备注");

    private final Written written = Written.of(SampleEvaluation.draft());
    private final String html = written.html("applicability.zh");

    @Test
    void hasTheColumnsThatReadersExpectInEveryFormat() throws IOException {
        assertThat(Written.table(html, "序号").getFirst()).isEqualTo(COLUMNS);
        try (var document = written.docx("applicability.zh")) {
            assertThat(Written.table(document, "序号").getFirst()).isEqualTo(COLUMNS);
        }
    }

    @Test
    void saysTheSameInHtmlAndWord() throws IOException {
        try (var document = written.docx("applicability.zh")) {
            assertThat(Written.table(document, "序号")).isEqualTo(Written.table(html, "序号"));
        }
    }

    @Test
    void givesReasonsForWhatIsInAndWhatIsOut() {
        assertThat(row("DEMO 1605 8.1-1").subList(3, 9)).containsExactly("DEMO 1605\n2020-03，现行", "—", "适用", "RA、LR",
                "《网络安全法》要求，并见风险 R-07。", "—");
        assertThat(row("DEMO 1605 8.1-3").subList(3, 9)).containsExactly("DEMO 1605\n2020-03", "—", "已删减", "—", "—",
                "平台不提供互联网网关服务。");
        assertThat(row("DEMO 22239 8.2.4.2-a").subList(5, 9)).containsExactly("适用", "未说明", "—", "—");
    }

    @Test
    void namesTheClausesThatMappingsRelateToEachOther() {
        var table = Written.table(Written.of(Models.of("m.plumb", """
                requirements one { source "ONE" clause 1 { requirement 1 { } requirement 2 { } } }
                requirements two { source "TWO" clause 1 { requirement 9 { } requirement 10 { } } }
                requirements left-out { source "THREE" clause 1 { requirement 7 { } } }
                mapping m from two to one { 9 intersects 1 10 subset-of 1 }
                mapping n from left-out to one { 7 equals 1 }
                platform p { }
                statement s for p { applies one applies two }
                """).evaluation()).html("applicability.zh"), "序号");
        assertThat(table.stream().filter(row -> row.size() > 5)).extracting(row -> row.get(1) + " | " + row.get(4))
                .containsExactly("控制编号 | 其他标准对应条款", "ONE 1 | TWO：9、10", "ONE 2 | —", "TWO 9 | ONE：1", "TWO 10 | ONE：1");
    }

    @Test
    void showsTailoringThatKeepsTheRequirementAndBothVerdicts() {
        assertThat(row("DEMO 1605 8.1-2").getLast()).isEqualTo("部分删减：试点地域的内存在重新分配前完成清除\n理由：试点宿主机已在释放时清除。\n"
                + "须于 2027-09-01 前重新决定\n模型预判：无法判定");
        assertThat(row("DEMO 22239 8.2.4.1-a").getLast()).isEqualTo("模型预判：设计符合\n测评结论：部分达标");
    }

    @Test
    void beginsWithTheControlBlock() throws IOException {
        try (var document = written.docx("applicability.zh")) {
            assertThat(Written.table(document, "文件编号")).containsExactly(
                    List.of("文件编号", "AUR-SEC-SOA-001", "版本号", "V1.2"),
                    List.of("密级", "内部", "发布日期", "2026-10-15"),
                    List.of("数据截止日期", "2026-10-12", "工具及版本", "Plumbline 1.0.0"),
                    List.of("模型版本", ModelRevision.of(SampleEvaluation.draft().statements().getFirst()), "云平台", "极光公有云平台"),
                    List.of("服务模式", "IaaS", "声明方", "云服务商"),
                    List.of("安全保护等级", "第三级（S3A3），备案证明编号 11010299999-26001"),
                    List.of("适用范围", "极光公有云平台在境内全部地域提供的云主机、对象存储、私有网络等服务及其支撑系统、运维人员与管理制度。"),
                    List.of("分发范围", "管理层、内部审计部"));
            assertThat(Written.table(document, "环节")).containsExactly(
                    List.of("环节", "姓名", "日期", "签字"),
                    List.of("编制", "王芳", "2026-10-08", ""),
                    List.of("审核", "赵强", "2026-10-11", ""),
                    List.of("批准", "", "", ""));
            assertThat(Written.table(document, "版本号", "日期")).element(1)
                    .isEqualTo(List.of("V1.2", "2026-10-08", "王芳", "纳入第二项标准，更新证据清单。"));
        }
    }

    @Test
    void isMarkedUntilItIsApproved() throws IOException {
        assertThat(html).contains("<div class=\"watermark\" aria-hidden=\"true\" data-mark=\"未批准\"></div>");
        assertThat(written.html("applicability.en")).contains("aria-hidden=\"true\" data-mark=\"Not approved\"></div>");
        try (var document = written.docx("applicability.zh")) {
            assertThat(header(document)._getHdrFtr().xmlText()).contains("string=\"未批准\"");
        }
        var approved = Written.of(SampleEvaluation.approved());
        assertThat(approved.html("applicability.zh")).doesNotContain("未批准", "class=\"watermark\"");
        try (var document = approved.docx("applicability.zh")) {
            assertThat(header(document)._getHdrFtr().xmlText()).doesNotContain("未批准", "pict");
        }
    }

    @Test
    void saysOnEveryPageWhatItIsNot() throws IOException {
        assertThat(html).contains("<footer>\n<p>本文件为自查结果，不构成等级测评结论</p></footer>");
        try (var document = written.docx("applicability.zh")) {
            var footer = document.getFooterList().getFirst();
            assertThat(footer.getText()).contains("本文件为自查结果，不构成等级测评结论");
            assertThat(footer._getHdrFtr().xmlText()).contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
        }
    }

    @Test
    void writesDatesInTextAsChineseTextDoes() throws IOException {
        try (var document = written.docx("applicability.zh")) {
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("2026 年度适用性声明 · 数据截至2026年10月12日");
        }
        try (var document = written.docx("applicability.en")) {
            assertThat(document.getParagraphs().get(1).getText())
                    .isEqualTo("Statement of applicability 2026 · as of 12 October 2026");
        }
    }

    @Test
    void isSetUpForPaper() throws IOException {
        try (var document = written.docx("applicability.zh")) {
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getW()).isEqualTo(BigInteger.valueOf(16838));
            var table = document.getTables().stream()
                    .filter(each -> each.getRow(0).getCell(0).getText().equals("序号")).findFirst().orElseThrow();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("w:eastAsia=\"黑体\"");
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getStyle())
                    .contains("Title", "Heading1", "Caption");
        }
    }

    private static XWPFHeader header(XWPFDocument document) {
        return document.getHeaderList().getFirst();
    }

    private List<String> row(String identifier) {
        return Written.table(html, "序号").stream().filter(row -> row.size() > 1 && row.get(1).equals(identifier))
                .findFirst().orElseThrow();
    }
}
