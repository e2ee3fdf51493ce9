// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.html.HtmlRenderer;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.ControlBlock;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/** Whatever stands in every name and every text of a model, documents show it and nothing happens. */
class HostileNamesTest {

    /** A tag as documents write them, with the attributes they use. */
    private static final Pattern TAG = Pattern.compile("<!DOCTYPE html>|</?[a-z][a-z0-9]*( (hidden|(lang|charset"
            + "|http-equiv|content|name|class|aria-[a-z]+|href|id|role|x|y|rx|d|width|height|viewBox|preserveAspectRatio|tabindex|data-[a-z]+|type|value|scope|colspan)"
            + "=\"[^\"<>]*\"))*>");

    private static final Map<String, Written> WRITTEN = new ConcurrentHashMap<>();

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
        for (var document : names(written, ".zh.html")) {
            var html = new String(written.bytes(document), StandardCharsets.UTF_8);
            assertThat(html.split("<script")).hasSize(2);
            assertThat(html.split("<style")).hasSize(2);
            var markup = html.replaceAll("<style>(?s:.*?)</style>|<script>(?s:.*?)</script>", "");
            assertThat(TAG.matcher(markup).replaceAll("")).doesNotContain("<", ">", "\"", "'");
            assertThat(html.codePoints().filter(point -> point != '\n' && point != '\t'
                    && (point < 0x20 || point >= 0x7f && point < 0xa0 || point >= 0x202a && point <= 0x202e
                            || point >= 0xd800 && point < 0xe000))).isEmpty();
        }
    }

    /** Rows of a long register are data, in which no name may end the element or the string that it stands in. */
    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areTextInTheDataOfLongRegisters(String name) throws IOException {
        var html = new String(HtmlRenderer.render(register(name), Tongue.EN), StandardCharsets.UTF_8);
        assertThat(html.split("<script")).as("the data and the script").hasSize(3);
        var start = "<script type=\"application/json\">";
        var json = html.substring(html.indexOf(start) + start.length(), html.indexOf("</script>"));
        assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
        var data = new ObjectMapper().readTree(json);
        assertThat(data.get("words")).extracting(JsonNode::asText).contains(PlainText.of(name), PlainText.line(name + "399"));
        assertThat(data.at("/tables/t3/rows")).hasSize(400);
        assertThat(data.at("/tables/t3/groups")).hasSize(1);
        assertThat(data.at("/tables/t3/rows/399/2")).as("equal cells are one").isEqualTo(data.at("/tables/t3/rows/0/2"));
        assertThat(TAG.matcher(html.replaceAll("<(style|script)[^>]*>(?s:.*?)</\\1>", "")).replaceAll(""))
                .doesNotContain("<", ">", "\"", "'");
    }

    private static Document register(String name) {
        var text = Wording.same(name);
        var columns = List.of(new Column(text, 20), new Column(text, 20), new Column(text, 20), new Column(text, 20));
        var none = new Table(Table.Kind.PLAIN, text, columns, List.of());
        var cells = List.of(new Cell.Text(text), new Cell.Status(text, Tone.BAD), new Cell.Link(text, name + "0"),
                Cell.stack(List.of(new Cell.Text(text, Tone.GOOD), new Cell.Text(text))));
        var rows = IntStream.range(0, 400).mapToObj(i -> new Row(name + i, text, cells, List.of(text))).toList();
        return new Document(text, text, text, SampleEvaluation.AS_OF, Optional.of(text), text,
                new ControlBlock(List.of(), none, none), List.of(new Section("rows", text, List.of(text), List.of(
                        new Table(Table.Kind.REGISTER, text, columns, List.of(text), rows)))));
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

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areTextInFieldsAndInTheListsToChooseFrom(String name) throws IOException {
        for (var file : new String[] {"list.zh", "workbook.zh"}) {
            try (var workbook = written(name).xlsx(file)) {
                for (var sheet : workbook) {
                    for (var row : sheet) {
                        for (var cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        }
                    }
                    for (var validation : sheet.getDataValidations()) {
                        var list = validation.getValidationConstraint().getExplicitListValues();
                        assertThat(list == null || String.join(",", list).length() <= 255).isTrue();
                        assertThat(String.valueOf(validation.getValidationConstraint().getFormula1()))
                                .matches("(?s)\"[^\"]*\"|DATE\\(2000,1,1\\)|'可选值'!\\$[A-Z]\\$2:\\$[A-Z]\\$\\d+|FALSE|null");
                    }
                }
            }
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
        for (var file : names(written, ".zh.xlsx", ".zh.docx")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(written.bytes(file)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
                    assertThat(parser.parse(new ByteArrayInputStream(zip.readAllBytes()))).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("names")
    void areTextInCommaSeparatedValues(String name) {
        var written = written(name);
        for (var file : new String[] {"traceability-matrix.zh.csv", "applicability.zh.csv", "supervision-plan.zh.csv"}) {
            assertThat(Csv.read(written.bytes(file))).hasSizeGreaterThan(1)
                    .allSatisfy(record -> assertThat(record).allSatisfy(field ->
                            assertThat(field.lines()).noneMatch(line -> line.matches("[=+\\-@\t＝＋－＠].*"))));
            assertThat(Csv.texts(written.bytes(file))).as(file)
                    .anySatisfy(record -> assertThat(record).anySatisfy(field -> assertThat(field).contains(PlainText.of(name))));
        }
    }

    /** Made once for all tests. */
    private static Written written(String name) {
        return WRITTEN.computeIfAbsent(name, key -> Written.of(SampleEvaluation.named(key), Set.of(Language.ZH)));
    }

    @Test
    void keepTheirLettersAndLoseOnlyWhatNoDocumentMayHold() {
        assertThat(PlainText.of("a\u0000b\r\nc\rd\u202ee \uD83D\uDE00 \uD83D")).isEqualTo("ab\nc\nde \uD83D\uDE00 ");
        assertThat(PlainText.line(" a\n b\t c ")).isEqualTo("a b c");
    }

    /** The names of all files that end so. */
    private static List<String> names(Written written, String... ends) {
        return written.files().stream().map(GeneratedFile::name)
                .filter(name -> Stream.of(ends).anyMatch(name::endsWith)).toList();
    }
}
