// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.ControlBlock;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;

/** Workbooks, whatever their plan: what a sheet can hold, how wide and how high. */
class XlsxRendererTest {

    private static final float HIGHEST = 409;

    private static Wording same(String text) {
        return Wording.same(text);
    }

    private static Cell text(String text) {
        return new Cell.Text(same(text));
    }

    private static Document document(Section... sections) {
        var signatures = new Table(Table.Kind.FORM, same("Signatures"), List.of(new Column(same("Step"), 30),
                new Column(same("Name"), 60), new Column(same("Date"), 40), new Column(same("Signature"), 137)), List.of());
        return document(new ControlBlock(List.of(), signatures, signatures), sections);
    }

    private static Document document(ControlBlock control, Section... sections) {
        return new Document(same("Title"), same("Subject"), same("Number"), SampleEvaluation.AS_OF, Optional.empty(),
                same("Disclaimer"), control, List.of(sections)).asForm("form s");
    }

    private static Section section(String title, Table table) {
        return new Section(title, same(title), List.of(), List.of(table));
    }

    private static Table register(List<Column> columns, List<Row> rows) {
        return new Table(Table.Kind.REGISTER, same("Register"), columns, rows);
    }

    private static XSSFWorkbook workbook(Document document, Tongue tongue) {
        return Written.of(document, Format.XLSX, tongue).xlsx("document." + tongue.tag());
    }

    // Shares

    /** Excel takes some 200 formats of a workbook's own, and the library 250. */
    @Test
    void hasOneFormatForAllShares() throws IOException {
        var rows = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> new Row(List.of(text("row " + i), new Cell.Share(i, 400)))).toList();
        try (var workbook = workbook(document(section("shares", register(
                List.of(new Column(same("Row"), 30), new Column(same("Judged"), 30)), rows))), Tongue.EN)) {
            assertThat(workbook.getStylesSource().getNumberFormats()).hasSizeLessThan(5);
            var row = workbook.getSheet("shares").getRow(4);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3.0 / 400);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("3/400");
        }
    }

    @Test
    void hasNoShareOfNothing() throws IOException {
        var rows = List.of(new Row(List.of(new Cell.Share(0, 0))), new Row(List.of(new Cell.Share(1, 2))));
        try (var workbook = workbook(document(section("shares", register(List.of(new Column(same("Judged"), 30)), rows))),
                Tongue.EN)) {
            assertThat(Written.table(workbook.getSheet("shares"), "Judged").subList(1, 3))
                    .containsExactly(List.of("—", "—"), List.of("50.0%", "1/2"));
        }
    }

    // Heights and widths

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void saysWhereARowHasNoRoomForItsText(Tongue tongue) throws IOException {
        var words = new Wording("word ".repeat(4_000), "词".repeat(4_000));
        try (var workbook = workbook(document(section("rows", register(List.of(new Column(same("A"), 30),
                new Column(same("B"), 30)), List.of(new Row(List.of(text("a"), new Cell.Text(words))))))), tongue)) {
            var row = workbook.getSheet("rows").getRow(2);
            assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(HIGHEST);
            assertThat(row.getCell(1).getStringCellValue()).hasSizeLessThan(5_000)
                    .contains(tongue == Tongue.EN ? "(shortened; the HTML document has the whole text)" : "（内容过长，全文见 HTML 版）");
        }
    }

    @Test
    void keepsWholeWhatPeopleFillInAndSaysWhereMoreStands() throws IOException {
        var filled = "词".repeat(4_000);
        var table = register(List.of(new Column(same("A"), 30), new Column(same("B"), 30, new Entry.Text())),
                List.of(new Row(List.of(text("a"), text(filled))).keyed(new RowKey("a", ""))));
        try (var workbook = workbook(document(section("rows", table)), Tongue.ZH)) {
            assertThat(workbook.getSheet("rows").getRow(2).getCell(1).getStringCellValue()).isEqualTo(filled);
            assertThat(texts(workbook.getSheet("rows"))).anyMatch(text -> text.contains("下列单元格") && text.contains("B3"));
        }
    }

    @Test
    void capsTheRowsOfTheCover() throws IOException {
        var signatures = new Table(Table.Kind.FORM, same("Signatures"), List.of(new Column(same("Step"), 30),
                new Column(same("Name"), 60), new Column(same("Date"), 40), new Column(same("Signature"), 137)),
                List.of(new Row(List.of(text("a"), text("b"), text("c"), text("词".repeat(9_000))))));
        var scope = new ControlBlock.Field(same("Scope"), text("词".repeat(9_000)), true);
        try (var workbook = workbook(document(new ControlBlock(List.of(scope), signatures, signatures)), Tongue.ZH)) {
            var cover = workbook.getSheetAt(0);
            cover.forEach(row -> assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(HIGHEST));
            assertThat(texts(cover)).filteredOn(text -> text.contains("全文见 HTML 版")).hasSize(3);
        }
    }

    @Test
    void givesTheRoomToWhatIsLong() throws IOException {
        var columns = List.of(new Column(same("Clause"), 30), new Column(same("Empty"), 60), new Column(same("Long"), 30));
        var rows = IntStream.range(0, 20).mapToObj(i -> new Row(List.of(text("8." + i), Cell.NONE, text("词".repeat(200)))))
                .toList();
        try (var workbook = workbook(document(section("rows", register(columns, rows))), Tongue.ZH)) {
            var sheet = workbook.getSheet("rows");
            assertThat(sheet.getColumnWidth(2)).isGreaterThan(5 * sheet.getColumnWidth(1));
            assertThat(sheet.getRow(2).getHeightInPoints()).isLessThan(110);
        }
    }

    @Test
    void tearsNoWordOfAHeadingApart() throws IOException {
        try (var workbook = workbook(document(section("rows", register(List.of(new Column(same("Requirements"), 5)),
                List.of(new Row(List.of(text("1"))))))), Tongue.EN)) {
            assertThat(workbook.getSheet("rows").getColumnWidth(0)).isGreaterThan(256 * 13);
        }
    }

    @Test
    void reckonsWithTheWidthsOfLetters() {
        var arial = TextRoom.of(Tongue.EN);
        assertThat(arial.width("illicit")).isLessThan(4);
        assertThat(arial.lines("ill will fill still till ".repeat(10), 50)).isLessThanOrEqualTo(3);
        var simsun = TextRoom.of(Tongue.ZH);
        assertThat(simsun.width("illicit")).isEqualTo(7);
        assertThat(simsun.lines("词".repeat(100), 50)).isEqualTo(4);
        assertThat(simsun.lines("a".repeat(100), 50)).isEqualTo(2);
    }

    // Paper, names and lists

    @Test
    void namesSheetsInWholeWords() throws IOException {
        var table = register(List.of(new Column(same("A"), 30)), List.of());
        var titles = List.of("Security construction management", "Security construction management (beta)",
                "Reports of the platform relied on", "Statement of applicability");
        var sections = titles.stream().map(title -> section(title, table)).toArray(Section[]::new);
        try (var workbook = workbook(document(sections), Tongue.EN)) {
            assertThat(names(workbook)).containsExactly("Cover", "Security construction…", "Security construction… (beta)",
                    "Reports of the platform relied…", "Statement of applicability");
        }
        var both = new Section("a", new Wording("Statement of applicability", "适用性声明"), List.of(), List.of(table));
        try (var workbook = workbook(document(both), Tongue.BOTH)) {
            assertThat(names(workbook)).containsExactly("封面", "适用性声明");
        }
    }

    @Test
    void writesListsThatAreTooLongForARuleOnASheetThatEverybodySees() throws IOException {
        var words = IntStream.range(0, 60).mapToObj(i -> same("Department, \"no.\" " + i)).toList();
        var row = new Row(List.of(text("a"), Cell.BLANK)).keyed(new RowKey("a", ""));
        var table = register(List.of(new Column(same("A"), 30), new Column(same("Owner"), 30, new Entry.Choice(words, false))),
                List.of(row));
        try (var workbook = workbook(document(section("one", table), section("two", table)), Tongue.EN)) {
            assertThat(names(workbook)).containsExactly("Cover", "one", "two", "Choices");
            assertThat(workbook.isSheetHidden(3) || workbook.isSheetVeryHidden(3)).isFalse();
            for (var name : List.of("one", "two")) {
                assertThat(workbook.getSheet(name).getDataValidations().getFirst().getValidationConstraint().getFormula1())
                        .isEqualTo("'Choices'!$A$2:$A$61");
                assertThat(workbook.getSheet(name).getDataValidations().getFirst().getPromptBoxText()).hasSize(255).endsWith("…");
            }
            assertThat(workbook.getSheet("Choices").getRow(60).getCell(0).getStringCellValue())
                    .isEqualTo("Department, \"no.\" 59");
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSize(3);
        }
    }

    @Test
    void saysThatATableIsEmpty() throws IOException {
        try (var workbook = workbook(document(section("none", register(List.of(new Column(same("A"), 30)), List.of()))),
                Tongue.EN)) {
            assertThat(workbook.getSheet("none").getRow(2).getCell(0).getStringCellValue()).isEqualTo("No entries.");
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> texts(XSSFSheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }
}
