// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Language;
import org.plumbline.documents.plan.PlainText;

/** Whatever stands in every name and every text of a model, documents show it and nothing happens. */
class HostileNamesTest {

    /** A tag as documents write them, with the attributes they use. */
    private static final Pattern TAG = Pattern.compile("<!DOCTYPE html>|</?[a-z][a-z0-9]*( (hidden|(lang|charset"
            + "|http-equiv|content|name|class|aria-[a-z]+|href|id|role|x|y|rx|d|width|height|viewBox|preserveAspectRatio|tabindex|data-[a-z]+|type|value|scope|colspan)"
            + "=\"[^\"<>]*\"))*>");

    static Stream<String> names() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</style></title><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x='",
                "a & b &amp; &lt; &#x0;",
                "]]> <!-- --> <?php",
                "=HYPERLINK(\"http://example.test\",\"click\")",
                "+1-1", "-2+3", "@SUM(A1)", "\t=1", "'quoted", "'!A1",
                "line\r\none\rtwo\n\nthree",
                "control \u0000\u0001\u0008\u001f\u007f\u0085 \u2028 \u2029",
                "right \u202ereversed\u202c \u2066x\u2069 \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
                "emoji \uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D",
                "_x0041_ _x000D_ &P &N &\"Arial\"",
                "{0} {1} {2} $1 \\1 %s %n",
                "x".repeat(2_000),
                "长".repeat(500));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areHarmlessInHtml(String name) {
        var written = written(name);
        for (var document : new String[] {"traceability-matrix.zh", "applicability.zh", "overview.zh", "standard-matrix.zh",
                "supervision-plan.zh", "platform-picture.zh"}) {
            var html = written.html(document);
            assertThat(html.split("<script")).hasSize(2);
            assertThat(html.split("<style")).hasSize(2);
            var markup = html.replaceAll("<style>(?s:.*?)</style>|<script>(?s:.*?)</script>", "");
            assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<", ">", "\"", "'");
            assertThat(html.codePoints().filter(point -> point != '\n' && point != '\t'
                    && (point < 0x20 || point >= 0x7f && point < 0xa0 || point >= 0x202a && point <= 0x202e
                            || point >= 0xd800 && point < 0xe000))).isEmpty();
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areHarmlessInDrawings(String name) throws Exception {
        var file = written(name).bytes("platform-picture.zh.svg");
        var elements = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(file)).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(elements.item(i).getNodeName()).isIn("svg", "title", "desc", "style", "g", "rect", "path", "text");
            var attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName()).isIn("xmlns", "class", "role", "id", "aria-labelledby",
                        "aria-describedby", "width", "height", "viewBox", "x", "y", "rx", "d");
            }
        }
        var html = written(name).html("platform-picture.zh");
        var drawing = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + "</svg>".length());
        assertThat(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)))).isNotNull();
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areTextInSpreadsheets(String name) throws IOException {
        try (var workbook = written(name).xlsx("matrix.zh")) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && sheet.getSheetName().equals("可追溯性矩阵")
                                && row.getRowNum() > 1 && cell.getStringCellValue().matches("(?s)[=+\\-@\t].*")) {
                            assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
            var problem = workbook.getSheet("检查发现").getRow(2).getCell(5).getStringCellValue();
            assertThat(problem).isEqualTo(PlainText.of(name));
        }
    }

    @Test
    void areCutOffWhereACellOfExcelHasNoRoom() throws IOException {
        for (var name : new String[] {"x".repeat(40_000), "\n".repeat(400) + "end"}) {
            try (var workbook = written(name).xlsx("matrix.zh")) {
                assertThat(workbook.getSheet("检查发现").getRow(2).getCell(5).getStringCellValue())
                        .endsWith("……（内容过长，全文见 HTML 版）")
                        .hasSizeLessThan(32_767);
            }
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areTextInWord(String name) throws IOException {
        try (var document = written(name).docx("applicability.zh")) {
            var scope = Written.table(document, "文件编号").stream().filter(row -> row.getFirst().equals("适用范围"))
                    .findFirst().orElseThrow().get(1);
            assertThat(scope).isEqualTo(PlainText.of(name).replace('\t', ' ').strip());
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void leaveEveryPartOfOfficeFilesWellFormed(String name) throws Exception {
        var written = written(name);
        for (var file : new String[] {"traceability-matrix.zh.xlsx", "applicability.zh.docx", "overview.zh.docx",
                "standard-matrix.zh.xlsx", "supervision-plan.zh.xlsx"}) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(written.bytes(file)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
                    assertThat(parser.parse(new ByteArrayInputStream(zip.readAllBytes()))).isNotNull();
                }
            }
        }
    }

    private static Written written(String name) {
        return Written.of(SampleEvaluation.named(name), Set.of(Language.ZH));
    }

    @Test
    void keepTheirLettersAndLoseOnlyWhatNoDocumentMayHold() {
        assertThat(PlainText.of("a\u0000b\r\nc\rd\u202ee \uD83D\uDE00 \uD83D")).isEqualTo("ab\nc\nde \uD83D\uDE00 ");
        assertThat(PlainText.line(" a\n b\t c ")).isEqualTo("a b c");
    }
}
