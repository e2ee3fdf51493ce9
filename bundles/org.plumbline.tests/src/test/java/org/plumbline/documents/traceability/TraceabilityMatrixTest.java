// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;

class TraceabilityMatrixTest {

    private static final List<String> COLUMNS = List.of("条款号", "原始标号", "要求摘要", "约束程度/级别", "控制措施", "组件", "实施状态",
            "证据 (有效期)", "责任方", "裁剪", "模型预判", "佐证", "测评结论", "跨标准映射 (关系, 路径)", "状态");

    private final Written written = Written.of(SampleEvaluation.draft());
    private final String html = written.html("matrix.zh");

    @Test
    void hasTheColumnsThatReadersExpectInEveryFormat() throws IOException {
        assertThat(Written.table(html, "条款号").getFirst()).isEqualTo(COLUMNS);
        try (var workbook = written.xlsx("matrix.zh")) {
            assertThat(Written.table(workbook.getSheet("可追溯性矩阵"), "条款号").getFirst()).isEqualTo(COLUMNS);
        }
    }

    @Test
    void saysTheSameInHtmlAndExcel() throws IOException {
        try (var workbook = written.xlsx("matrix.zh")) {
            var inHtml = Written.table(html, "条款号").stream().filter(row -> row.size() > 1).toList();
            var inExcel = Written.table(workbook.getSheet("可追溯性矩阵"), "条款号").subList(0, inHtml.size());
            assertThat(inExcel).isEqualTo(inHtml);
        }
    }

    @Test
    void keepsTheTwoVerdictsApart() {
        var row = row("DEMO 22239 8.2.4.1-a");
        assertThat(row.get(10)).isEqualTo("设计符合");
        assertThat(row.get(12)).isEqualTo("部分达标\n运维堡垒机：达标\n运维管理控制台：部分达标\n李娜（第三方测评机构）\n2026-10-10");
    }

    @Test
    void showsWitnessesAndStrength() {
        assertThat(row("DEMO 1605 8.1-1").get(11)).isEqualTo("反例（1），未隔离内存：旧版虚拟机监视器\n"
                + "佐证（1），已隔离处理器、内存、存储：KVM 虚拟机监视器集群\n判定依据：模型结构");
        assertThat(row("DEMO 1605 8.1-2").get(11))
                .isEqualTo("模型未说明（2），未说明是否清除内存：KVM 虚拟机监视器集群、旧版虚拟机监视器\n判定依据：模型声明");
    }

    @Test
    void showsThePathOfAMappingWithItsRelation() {
        assertThat(row("DEMO 1605 8.1-2").get(13)).isEqualTo("DEMO 22239 8.2.4.1-a → DEMO 1605 8.1-2（相交）");
    }

    @Test
    void hasADifferentWordForEveryKindOfNothing() {
        assertThat(row("DEMO 1605 8.1-3").getLast()).isEqualTo("已删减");
        assertThat(row("DEMO 1605 A.1-a").getLast()).isEqualTo("不在范围内");
        assertThat(row("DEMO 22239 8.2.4.3-a").getLast()).isEqualTo("不适用");
        assertThat(row("DEMO 22239 8.2.4.2-a").get(12)).isEqualTo("未测评");
        assertThat(row("DEMO 1605 8.1-2").get(10)).isEqualTo("无法判定");
        assertThat(row("DEMO 22239 8.2.4.2-a").get(10)).isEqualTo("无检查规则");
    }

    @Test
    void speaksInTheWordsOfEachSet() {
        assertThat(row("DEMO 1605 8.1-1")).element(3).isEqualTo("须\n基础要求");
        assertThat(row("DEMO 1605 8.1-1").get(8)).startsWith("云服务商\n");
        assertThat(row("DEMO 22239 8.2.4.1-a")).element(3).isEqualTo("应");
        assertThat(row("DEMO 22239 8.2.4.1-a").get(8)).startsWith("云运营者\n");
    }

    @Test
    void citesEachSetWithEditionAndStanding() {
        assertThat(Written.table(html, "条款号").stream().filter(row -> row.size() == 1).map(List::getFirst))
                .containsExactly("DEMO 1605（2020-03，现行）", "DEMO 22239（2019，草案，已发布为 DEMO 22239-2025）");
    }

    @Test
    void readsBackFromControls() {
        assertThat(Written.table(html, "控制措施")).element(1).isEqualTo(List.of(
                "租户计算资源硬件辅助隔离（tenant-isolation）",
                "所有宿主机启用二级地址转换与 cgroup 资源隔离，每季度由安全运营部复核一次配置基线。",
                "运行中", "2026-03-01", "DEMO 1605 8.1-1\nDEMO 1605 8.1-2", "KVM 虚拟机监视器集群、旧版虚拟机监视器",
                "虚拟机监视器配置基线核查记录（配置导出）\n有效：2026-09-30 至 2026-12-30", "极光云计算有限公司"));
    }

    @Test
    void listsFindings() {
        assertThat(Written.table(html, "序号")).hasSize(3).element(1).isEqualTo(List.of("1", "严重",
                "要求没有控制措施满足（requirement.uncovered）", "DEMO 22239 8.2.4.2-a", "2026 年度适用性声明（aurora-2026）", "没有控制措施满足 demo-mlps 8.2.4.2-a。",
                "请补充控制措施，或对该要求进行裁剪。"));
    }

    @Test
    void isWrittenAsReviewed() throws IOException {
        var golden = Path.of("testdata", "documents", "traceability-matrix.zh.html");
        if (Boolean.getBoolean("plumbline.rewrite")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @Test
    void linksEveryRequirementUnderItsIdentifier() {
        assertThat(html).contains("<tr id=\"demo-iaas-8.1-1\"", "href=\"#demo-iaas-8.1-1\"",
                "href=\"#control:tenant-isolation\"", "<tr id=\"control:tenant-isolation\"");
        var anchors = values(" id=\"([^\"]*)\"");
        assertThat(anchors).doesNotHaveDuplicates().containsAll(values("href=\"#([^\"]*)\""));
    }

    @Test
    void allowsNothingButItsOwnStyleAndScript() throws Exception {
        assertThat(html).contains("Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
                + "style-src &#39;sha256-" + hash("style") + "&#39;; script-src &#39;sha256-" + hash("script")
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
        assertThat(html).doesNotContain("http://", "https://", " style=", " onclick", "src=");
    }

    private List<String> values(String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList();
    }

    private String hash(String element) throws Exception {
        var content = html.substring(html.indexOf("<" + element + ">") + element.length() + 2,
                html.indexOf("</" + element + ">"));
        return Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesItsLanguage() {
        assertThat(html).contains("<html lang=\"zh-CN\">");
        assertThat(written.html("matrix.en")).contains("<html lang=\"en\">", "Traceability matrix",
                "it is not an assessment conclusion.");
    }

    @Test
    void givesSpreadsheetsTypedCells() throws IOException {
        try (var workbook = written.xlsx("matrix.zh")) {
            var controls = workbook.getSheet("控制措施对照").getRow(2);
            assertThat(controls.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(controls.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(total(workbook, "要求总数").getNumericCellValue()).isEqualTo(9);
            var share = total(workbook, "已覆盖占适用要求的比例");
            assertThat(share.getStringCellValue()).isEqualTo("1/6 (16.7%)");
        }
    }

    @Test
    void setsSheetsUpForScreenAndPaper() throws IOException {
        try (var workbook = written.xlsx("matrix.zh")) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("封面", "汇总", "可追溯性矩阵", "控制措施对照", "检查发现");
            var sheet = workbook.getSheet("可追溯性矩阵");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:O11");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getRight()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("本文件为自查结果，不构成等级测评结论");
            assertThat(sheet.getHeader().getRight()).isEqualTo("未批准");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isPositive();
            assertThat(sheet.getRow(2).getCell(0).getHyperlink().getLocation()).isEqualTo("'控制措施对照'!A3");
        }
    }

    private static Cell total(XSSFWorkbook workbook, String measure) {
        for (var row : workbook.getSheet("汇总")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(measure)) {
                return row.getCell(3);
            }
        }
        throw new AssertionError(measure);
    }

    private List<String> row(String identifier) {
        return Written.table(html, "条款号").stream().filter(row -> row.getFirst().equals(identifier)).findFirst()
                .orElseThrow();
    }
}
