// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.office.XlsxStyles.Role;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowMark;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/**
 * Renders a plan as a workbook: a cover, then a sheet per section. Texts are texts whatever they begin with, numbers
 * are numbers and days are days. A section with one register has its header frozen and can be filtered.
 */
public final class XlsxRenderer {

    /** Excel's limits, a little below. */
    private static final int CHARACTERS = 32_000;
    private static final int LINES = 240;
    private static final int TAB = 31;
    private static final int PAGE_HEADING = 100;
    private static final int HEADING = 1_000;
    private static final int LINKS = 65_000;
    private static final int FORMULA_STRING = 200;
    private static final int SHEET_NAME = 31;

    /** Characters of a column per millimetre of the plan, so that wide tables still print on A4. */
    private static final double CHARACTERS_PER_MILLIMETRE = 0.62;
    private static final int COVER_COLUMNS = 4;
    private static final int KEY_CHARACTERS = 24;
    private static final float LINE = 12.5f;
    private static final float TITLE_LINE = 26;
    private static final float HIGHEST = 409;
    /** What a line break may separate: a run of spaces, a word, or one wide character. */
    private static final Pattern PIECE = Pattern.compile("\\s+|[^\\s\\x{2E80}-\\x{10FFFF}]+|[\\x{2E80}-\\x{10FFFF}]");

    private record Place(XSSFSheet sheet, int row) {
    }

    /** What all rows of a table have in common: columns, those of numbers, characters that fit in them, least height. */
    private record Shape(List<Column> columns, List<Boolean> numeric, List<Integer> characters, float least) {

        boolean isDay(int column) {
            return columns.get(column).entry().filter(Entry.Day.class::isInstance).isPresent();
        }
    }

    /** @param characters how many of its text fit on a line */
    private record Jump(XSSFCell from, String anchor, String text, int characters) {
    }

    /** @param index of a text among those of the workbook; null: it is empty */
    private record Shared(String index, Role role) {
    }

    private final Document document;
    private final Tongue language;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XlsxStyles styles;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<List<CellText>, Shared> texts = new HashMap<>();
    private int captions;

    private XlsxRenderer(Document document, Tongue language) {
        this.document = document;
        this.language = language;
        this.styles = new XlsxStyles(workbook, language);
    }

    /** The workbook's bytes. */
    public static byte[] render(Document document, Tongue language) {
        var renderer = new XlsxRenderer(document, language);
        try (var workbook = renderer.workbook) {
            renderer.cover();
            document.sections().forEach(renderer::section);
            renderer.link();
            workbook.setActiveSheet(0);
            return OfficeFile.bytes(workbook, document, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Cover

    private void cover() {
        var sheet = sheet(Terms.COVER);
        widths(sheet, document.control().signatures().columns(), language == Tongue.BOTH ? 0.65 : 0.42);
        line(sheet, document.title(), Role.TITLE, titleHeight(sheet), COVER_COLUMNS - 1);
        document.mark().ifPresent(mark -> set(sheet.getRow(0).createCell(COVER_COLUMNS - 1), mark, Role.MARK));
        line(sheet, document.subject(), Role.SUBJECT, Math.max(20, coverHeight(document.subject())), COVER_COLUMNS);
        line(sheet, document.disclaimer(), Role.REMARK, Math.max(18, coverHeight(document.disclaimer())), COVER_COLUMNS);
        row(sheet, 6);
        document.control().fields().forEach(field -> {
            var row = row(sheet, 0);
            set(row.createCell(0), field.name(), Role.LABEL);
            for (int i = 1; i < COVER_COLUMNS; i++) {
                row.createCell(i).setCellStyle(styles.of(Role.BODY));
            }
            put(row.getCell(1), field.value(), CellText.of(field.value(), language), false);
            merge(sheet, row.getRowNum(), 1, COVER_COLUMNS - 1);
            row.setHeightInPoints(Math.max(18, Math.max(height(CellText.of(field.value(), language), 90),
                    height(language.lines(field.name()), characters(sheet, 0, 0)))));
        });
        table(sheet, document.control().signatures());
        table(sheet, document.control().revisions());
        contents(sheet);
        print(sheet);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, COVER_COLUMNS - 1, 0, sheet.getLastRowNum());
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private float coverHeight(Wording text) {
        return height(language.lines(text), 130);
    }

    private float titleHeight(XSSFSheet sheet) {
        int characters = (int) (characters(sheet, 0, COVER_COLUMNS - 2) * LINE / TITLE_LINE);
        return 10 + TITLE_LINE * wrapped(language.line(document.title()), characters);
    }

    private void contents(XSSFSheet sheet) {
        line(sheet, Terms.CONTENTS, Role.CAPTION, 22, 1);
        document.sections().forEach(section -> {
            var cell = row(sheet, 0).createCell(0);
            cell.setCellStyle(styles.of(Role.REMARK));
            cell.setCellValue(cut(language.line(section.title()), HEADING));
            merge(sheet, cell.getRowIndex(), 0, COVER_COLUMNS - 1);
            jumps.add(new Jump(cell, section.anchor(), language.line(section.title()),
                    characters(sheet, 0, COVER_COLUMNS - 1)));
        });
    }

    // Sections

    private void section(Section section) {
        var sheet = sheet(section.title());
        places.put(section.anchor(), new Place(sheet, 0));
        var register = section.tables().stream()
                .filter(table -> table.kind() == Table.Kind.REGISTER && section.tables().size() == 1)
                .findFirst().orElse(null);
        for (var table : section.tables()) {
            widths(sheet, table.columns(), CHARACTERS_PER_MILLIMETRE);
        }
        int width = section.tables().stream().mapToInt(table -> table.columns().size()).max().orElse(1);
        for (var table : section.tables()) {
            int header = table(sheet, table);
            if (table == register) {
                sheet.createFreezePane(1, header + 1);
                sheet.setAutoFilter(new CellRangeAddress(header, sheet.getLastRowNum(), 0,
                        table.columns().size() - (isForm(table) ? 0 : 1)));
                sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            }
        }
        row(sheet, 6);
        section.remarks().forEach(remark -> line(sheet, remark, Role.REMARK,
                height(language.lines(remark), characters(sheet, 0, width - 1)), width));
        print(sheet);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, width - 1, 0, sheet.getLastRowNum());
        if (register == null) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    /** Writes a table below what the sheet holds, and returns the row of its header. */
    private int table(XSSFSheet sheet, Table table) {
        if (sheet.getPhysicalNumberOfRows() > 0) {
            row(sheet, 10);
        }
        line(sheet, Terms.CAPTION.with(++captions, table.caption()), Role.CAPTION, 22, 1);
        var header = row(sheet, 0);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            set(header.createCell(i), column.title(), column.entry().isPresent() ? Role.FIELD_HEAD : Role.HEAD);
        }
        boolean isForm = isForm(table);
        if (isForm) {
            keyHead(sheet, header, table.columns().size());
        }
        header.setHeightInPoints(4 + (float) IntStream.range(0, table.columns().size())
                .mapToDouble(i -> height(language.lines(table.columns().get(i).title()), characters(sheet, i, i)))
                .max().orElse(0));
        var shape = new Shape(table.columns(), table.numeric(), IntStream.range(0, table.columns().size())
                .mapToObj(column -> characters(sheet, column, column)).toList(),
                table.kind() == Table.Kind.FORM ? 26 : 0);
        var group = Wording.NONE;
        for (var row : table.rows()) {
            if (table.kind() != Table.Kind.REGISTER && !row.group().equals(group)) {
                group = row.group();
                group(sheet, group, table.columns().size());
            }
            body(sheet, row, shape);
            if (isForm) {
                RowMark.of(document.form(), table, row).ifPresent(mark -> key(sheet.getRow(sheet.getLastRowNum()), mark));
            }
        }
        ignoreNumbersAsText(sheet, header.getRowNum(), table);
        colour(sheet, header.getRowNum() + 1, table);
        new XlsxFields(sheet, language).of(table, header.getRowNum() + 1);
        return header.getRowNum();
    }

    private boolean isForm(Table table) {
        return table.isForm() && !document.form().isEmpty();
    }

    /** The column of keys stands behind the others: sorted with them, not printed. */
    private void keyHead(XSSFSheet sheet, XSSFRow header, int column) {
        set(header.createCell(column), Terms.ROW_KEY, Role.KEY);
        sheet.setColumnWidth(column, 256 * KEY_CHARACTERS);
    }

    /** A row whose names fill a cell by themselves has no key, so that nothing of it comes back. */
    private void key(XSSFRow row, RowMark mark) {
        var text = escaped(mark.text());
        if (text.length() > CHARACTERS) {
            return;
        }
        var cell = row.createCell(row.getLastCellNum());
        cell.setCellStyle(styles.of(Role.KEY));
        cell.setCellValue(new XSSFRichTextString(text));
    }

    private void group(XSSFSheet sheet, Wording group, int columns) {
        var row = row(sheet, 0);
        for (int i = 0; i < columns; i++) {
            row.createCell(i).setCellStyle(styles.of(Role.GROUP));
        }
        set(row.getCell(0), group, Role.GROUP);
        merge(sheet, row.getRowNum(), 0, columns - 1);
    }

    private void body(XSSFSheet sheet, Row content, Shape shape) {
        var row = row(sheet, 0);
        if (!content.anchor().isEmpty()) {
            places.putIfAbsent(content.anchor(), new Place(sheet, row.getRowNum()));
        }
        var texts = content.cells().stream().map(cell -> CellText.of(cell, language)).toList();
        for (int i = 0; i < content.cells().size(); i++) {
            put(row.createCell(i), content.cells().get(i), texts.get(i), shape.numeric().get(i));
            if (shape.isDay(i) && row.getCell(i).getCellType() == CellType.BLANK) {
                row.getCell(i).setCellStyle(styles.of(Role.DAY));
            }
        }
        jump(row, content, texts);
        fit(row, texts, shape);
    }

    /** As high as the highest cell; not fixed, so that it grows with what somebody adds. */
    private static void fit(XSSFRow row, List<List<CellText>> texts, Shape shape) {
        float highest = shape.least();
        for (int i = 0; i < texts.size(); i++) {
            highest = Math.max(highest, height(texts.get(i), shape.characters().get(i)));
        }
        row.getCTRow().setHt(Math.min(HIGHEST, highest));
    }

    // Cells

    private void put(XSSFCell target, Cell cell, List<CellText> text, boolean numeric) {
        switch (cell) {
            case Cell.Number number -> {
                target.setCellStyle(styles.of(Role.NUMBER));
                target.setCellValue(number.value());
            }
            case Cell.Share share when share.whole() > 0 -> {
                target.setCellStyle(styles.share(share.part(), share.whole()));
                target.setCellValue((double) share.part() / share.whole());
            }
            case Cell.Day day when day.day().getYear() >= 1900 -> {
                target.setCellStyle(styles.of(Role.DAY));
                target.setCellValue(day.day());
            }
            default -> {
                put(target, text);
                if (numeric) {
                    target.setCellStyle(styles.of(Role.NUMBER));
                }
            }
        }
    }

    /** Most texts of a register stand in many cells; the workbook, slow to look one up, is asked once for each. */
    private void put(XSSFCell target, List<CellText> lines) {
        var text = texts.get(lines);
        if (text == null) {
            texts.put(lines, written(target, rich(lines)));
            return;
        }
        target.setCellStyle(styles.of(text.role()));
        if (text.index() != null) {
            target.getCTCell().setT(STCellType.S);
            target.getCTCell().setV(text.index());
        }
    }

    private Shared written(XSSFCell target, XSSFRichTextString text) {
        var role = looksLikeFormula(text.getString()) ? Role.QUOTED : Role.BODY;
        target.setCellStyle(styles.of(role));
        if (text.length() > 0) {
            target.setCellValue(text);
        }
        return new Shared(target.getCTCell().getV(), role);
    }

    /**
     * A cell holds one link, and some programs do not wrap what is linked. So a cell that is one short link leads where
     * it says, and the first cell of a row leads to the first place on another sheet that the row names.
     */
    private void jump(XSSFRow row, Row content, List<List<CellText>> texts) {
        for (int i = 1; i < content.cells().size(); i++) {
            if (content.cells().get(i) instanceof Cell.Link link) {
                jumps.add(jump(row.getCell(i), link.anchor(), language.line(link.text())));
            }
        }
        texts.stream().flatMap(List::stream)
                .filter(line -> !line.anchor().isEmpty() && !line.anchor().equals(content.anchor()))
                .findFirst()
                .ifPresent(line -> jumps.add(jump(row.getCell(0), line.anchor(), line.text())));
    }

    private Jump jump(XSSFCell from, String anchor, String text) {
        return new Jump(from, anchor, text, characters(from.getSheet(), from.getColumnIndex(), from.getColumnIndex()));
    }

    private XSSFRichTextString rich(List<CellText> lines) {
        var text = new XSSFRichTextString("");
        boolean plain = lines.stream().allMatch(line -> line.tone() == Tone.NEUTRAL);
        int count = 0;
        for (var line : lines) {
            var separator = text.length() == 0 ? "" : "\n";
            count += 1 + (int) line.text().chars().filter(c -> c == '\n').count();
            if (text.length() + line.text().length() > CHARACTERS || count > LINES) {
                text.append(separator + language.in(Terms.TRUNCATED));
                return text;
            }
            var written = separator + escaped(line.text());
            if (plain) {
                text.append(written);
            } else {
                text.append(written, styles.font(line.tone()));
            }
        }
        return text;
    }

    private void set(XSSFCell cell, Wording text, Role role) {
        cell.setCellStyle(styles.of(role));
        var words = role == Role.CAPTION ? language.line(text) : language.lines(text);
        cell.setCellValue(new XSSFRichTextString(escaped(cut(words, HEADING))));
    }

    /** Spreadsheet programs read such texts as formulas when they are edited or exported. */
    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** Workbooks read {@code _x0041_} as a character (ECMA-376 part 1, 22.9.2.19), so its underscore is escaped. */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }

    // Looks

    private XSSFSheet sheet(Wording title) {
        return workbook.createSheet(unused(language.line(title).replace(" / ", " ")));
    }

    /** Names of sheets are short, and Excel compares them without case. */
    private String unused(String title) {
        var name = sheetName(title, "");
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = sheetName(title, " (" + i + ")");
        }
        return name;
    }

    private static String sheetName(String title, String number) {
        int most = SHEET_NAME - number.length();
        var cut = title.length() <= most ? title : title.substring(0, most);
        boolean half = !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        return WorkbookUtil.createSafeSheetName((half ? cut.substring(0, cut.length() - 1) : cut) + number);
    }

    private static XSSFRow row(XSSFSheet sheet, float height) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        if (height > 0) {
            row.setHeightInPoints(height);
        }
        return row;
    }

    private void line(XSSFSheet sheet, Wording text, Role role, float height, int columns) {
        var row = row(sheet, height);
        set(row.createCell(0), text, role);
        merge(sheet, row.getRowNum(), 0, columns - 1);
    }

    private static void merge(XSSFSheet sheet, int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    private static void widths(XSSFSheet sheet, List<Column> columns, double scale) {
        for (int i = 0; i < columns.size(); i++) {
            int width = (int) (256 * Math.max(7, columns.get(i).width() * scale));
            boolean fresh = sheet.getColumnWidth(i) == 256 * sheet.getDefaultColumnWidth();
            sheet.setColumnWidth(i, fresh ? width : Math.max(width, sheet.getColumnWidth(i)));
        }
    }

    /** How many characters stand side by side; Latin letters are narrower than the digits that widths count. */
    private int characters(XSSFSheet sheet, int first, int last) {
        int digits = IntStream.rangeClosed(first, last).map(column -> sheet.getColumnWidth(column) / 256).sum();
        return language.isChinese() ? digits : digits * 9 / 8;
    }

    private static float height(List<CellText> lines, int characters) {
        return height(String.join("\n", lines.stream().map(CellText::text).toList()), characters);
    }

    private static float height(String text, int characters) {
        return LINE * text.lines().mapToInt(line -> wrapped(line, characters - 1)).sum() + 5;
    }

    /** Lines that a paragraph takes: Chinese breaks anywhere and is twice as wide, other text breaks between words. */
    private static int wrapped(String paragraph, int characters) {
        if (2 * paragraph.length() <= characters) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (var word : PIECE.matcher(paragraph).results().map(MatchResult::group).toList()) {
            int width = word.codePoints().map(point -> point < 0x2e80 ? 1 : 2).sum();
            if (used + width > characters && used > 0 && !word.isBlank()) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, width - 1) / Math.max(1, characters);
            used = width > characters ? width % characters : used + width;
        }
        return lines;
    }

    /** Clause numbers such as 8 and 8.1 are texts and meant to be. */
    private static void ignoreNumbersAsText(XSSFSheet sheet, int header, Table table) {
        if (table.kind() == Table.Kind.REGISTER && !table.rows().isEmpty()) {
            sheet.addIgnoredErrors(new CellRangeAddress(header + 1, sheet.getLastRowNum(), 0,
                    table.columns().size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    /** Rules rather than fixed colours, so that a status that someone corrects takes the colour of its new word. */
    private void colour(XSSFSheet sheet, int first, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            var words = statuses(table, column);
            if (words.isEmpty()) {
                continue;
            }
            var formatting = sheet.getSheetConditionalFormatting();
            var cell = CellReference.convertNumToColString(column) + (first + 1);
            var range = new CellRangeAddress(first, sheet.getLastRowNum(), column, column);
            words.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                    .forEach(entry -> {
                        var word = "\"" + entry.getKey().replace("\"", "\"\"") + "\"";
                        var rule = formatting.createConditionalFormattingRule(
                                "LEFT(" + cell + ",LEN(" + word + "))=" + word);
                        rule.createPatternFormatting()
                                .setFillBackgroundColor(XlsxStyles.colour(Ink.ground(entry.getValue())));
                        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
                    });
        }
    }

    /** The words of a scale that begin cells of a column. */
    private Map<String, Tone> statuses(Table table, int column) {
        var words = new LinkedHashMap<String, Tone>();
        for (var row : table.rows()) {
            var cell = row.cells().get(column);
            var first = cell instanceof Cell.Stack stack ? stack.cells().getFirst() : cell;
            if (first instanceof Cell.Status status) {
                var word = PlainText.of(language.in(status.word()));
                if (word.length() <= FORMULA_STRING && word.indexOf('\n') < 0) {
                    words.putIfAbsent(word, status.tone());
                }
            }
        }
        return words;
    }

    private void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setLeft(ampersands(language.line(document.title())));
        sheet.getHeader().setCenter(ampersands(language.line(document.identification())));
        sheet.getHeader().setRight(document.mark().map(mark -> ampersands(language.line(mark))).orElse(""));
        sheet.getFooter().setLeft(ampersands(language.line(document.disclaimer())));
        sheet.getFooter().setRight(language.in(Terms.PAGE.with("&P", "&N")));
    }

    /** Text of a header, where an ampersand begins a code and which Excel limits. */
    private static String ampersands(String line) {
        return cut(line, PAGE_HEADING).replace("&", "&&");
    }

    // Links

    private void link() {
        var creation = workbook.getCreationHelper();
        int made = 0;
        for (var jump : jumps) {
            var place = places.get(jump.anchor());
            if (place == null || place.sheet() == jump.from().getSheet() || !fits(jump) || ++made > LINKS) {
                continue;
            }
            var link = creation.createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + place.sheet().getSheetName().replace("'", "''") + "'!A" + (place.row() + 1));
            link.setTooltip(cut(PlainText.line(jump.text()), 100));
            jump.from().setHyperlink(link);
            jump.from().setCellStyle(styles.linked(jump.from().getCellStyle()));
        }
    }

    /** Whether a cell is a text that stands on one line. */
    private static boolean fits(Jump jump) {
        if (jump.from().getCellType() != CellType.STRING) {
            return false;
        }
        var text = jump.from().getStringCellValue();
        return text.indexOf('\n') < 0 && wrapped(text, jump.characters()) == 1;
    }

    /** A line, cut off where it is longer than a place has room for. */
    private static String cut(String line, int most) {
        return line.substring(0, line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))));
    }
}
