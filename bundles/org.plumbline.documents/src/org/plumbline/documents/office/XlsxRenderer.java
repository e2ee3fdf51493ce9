// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.plumbline.documents.plan.ControlBlock.Field;
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
    private static final int CLASSIFICATION = 30;
    private static final int LINKS = 65_000;
    private static final int FORMULA_STRING = 200;
    private static final int SHEET_NAME = 31;

    /** Characters of a column per millimetre of the plan, so that wide tables still print on A4. */
    private static final double CHARACTERS_PER_MILLIMETRE = 0.62;
    private static final int COVER_COLUMNS = 4;
    /** How much wider bold letters are. */
    private static final double BOLD = 1.1;
    private static final String CHOICES = "choices";
    /** A short text in brackets at the end of a title. */
    private static final Pattern TAIL = Pattern.compile(" ?[(（][^()（）]{1,12}[)）]$");
    private static final int KEY_CHARACTERS = 24;
    private static final float TITLE_LINE = 26;
    /** Digits that stand side by side on a page of A4 on its side, in SimSun and in Arial; and how small they may get there. */
    private static final int PAGE_SIMSUN = 174;
    private static final int PAGE_ARIAL = 149;
    private static final double SMALLEST = 0.7;
    /** Of the width of a screen, in digits, that what stays in sight may take. */
    private static final int STAYING = 130;

    private record Place(XSSFSheet sheet, int row) {
    }

    /** What all rows of a table have in common: columns, those of numbers, the digits that fit in them, least height. */
    private record Shape(List<Column> columns, List<Boolean> numeric, Set<Integer> counts, List<Double> room, float least) {

        boolean isDay(int column) {
            return columns.get(column).entry().filter(Entry.Day.class::isInstance).isPresent();
        }
    }

    /** @param room how many digits fit on a line */
    private record Jump(XSSFCell from, String anchor, String text, double room) {
    }

    /** @param index of a text among those of the workbook; null: it is empty */
    private record Shared(String index, Role role) {
    }

    private final Document document;
    private final Tongue language;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XlsxStyles styles;
    private final TextRoom measure;
    private final XlsxChoices choices = new XlsxChoices(() -> sheet(Terms.CHOICES));
    private final List<String> higher = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<List<CellText>, Shared> texts = new HashMap<>();
    private int captions;

    private XlsxRenderer(Document document, Tongue language) {
        this.document = document;
        this.language = language;
        this.styles = new XlsxStyles(workbook, language);
        this.measure = TextRoom.of(language);
    }

    /** The workbook's bytes. */
    public static byte[] render(Document document, Tongue language) {
        var renderer = new XlsxRenderer(document, language);
        try (var workbook = renderer.workbook) {
            var cover = renderer.cover();
            document.sections().forEach(renderer::section);
            renderer.choices(cover);
            renderer.print(cover, COVER_COLUMNS);
            cover.getPrintSetup().setFitHeight((short) 1);
            renderer.link();
            workbook.setActiveSheet(0);
            return OfficeFile.bytes(workbook, document, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Cover

    private XSSFSheet cover() {
        var sheet = sheet(Terms.COVER);
        double scale = language == Tongue.BOTH ? 0.65 : 0.42;
        widths(sheet, document.control().signatures().columns().stream()
                .mapToInt(column -> (int) (column.width() * scale)).toArray());
        line(sheet, document.title(), Role.TITLE, titleHeight(sheet), COVER_COLUMNS - 1);
        document.mark().ifPresent(mark -> set(sheet.getRow(0).createCell(COVER_COLUMNS - 1), mark, Role.MARK));
        line(sheet, document.subject(), Role.SUBJECT, Math.max(20, 1.25f * coverHeight(sheet, document.subject())),
                COVER_COLUMNS);
        line(sheet, document.disclaimer(), Role.REMARK, Math.max(18, coverHeight(sheet, document.disclaimer())), COVER_COLUMNS);
        row(sheet, 6);
        document.control().fields().forEach(field -> field(sheet, field));
        table(sheet, XlsxTable.of(document.control().signatures()));
        table(sheet, XlsxTable.of(document.control().revisions()));
        line(sheet, Terms.CONTENTS, Role.CAPTION, 22, 1);
        document.sections().forEach(section -> contents(sheet, section.anchor(), counted(section), section.title()));
        return sheet;
    }

    private void field(XSSFSheet sheet, Field field) {
        var row = row(sheet, 0);
        set(row.createCell(0), field.name(), Role.LABEL);
        for (int i = 1; i < COVER_COLUMNS; i++) {
            row.createCell(i).setCellStyle(styles.of(Role.BODY));
        }
        double room = room(sheet, 1, COVER_COLUMNS - 1);
        var text = shown(CellText.of(field.value(), language), room);
        put(row.getCell(1), field.value(), text);
        merge(sheet, row.getRowNum(), 1, COVER_COLUMNS - 1);
        row.setHeightInPoints(Math.max(18, Math.max(measure.height(text, room),
                measure.height(language.lines(field.name()), room(sheet, 0, 0)))));
    }

    private float coverHeight(XSSFSheet sheet, Wording text) {
        return measure.height(language.lines(text), room(sheet, 0, COVER_COLUMNS - 1));
    }

    private float titleHeight(XSSFSheet sheet) {
        double room = room(sheet, 0, COVER_COLUMNS - 2) * 9 / 20;
        return Math.min(TextRoom.HIGHEST, 10 + TITLE_LINE * measure.lines(language.line(document.title()), room));
    }

    /** A line of the contents, with how many rows there are to read. */
    private void contents(XSSFSheet sheet, String anchor, Wording text, Wording title) {
        var cell = row(sheet, 0).createCell(0);
        cell.setCellStyle(styles.of(Role.REMARK));
        cell.setCellValue(cut(language.line(text), HEADING));
        merge(sheet, cell.getRowIndex(), 0, COVER_COLUMNS - 1);
        jumps.add(new Jump(cell, anchor, language.line(title), room(sheet, 0, COVER_COLUMNS - 1)));
    }

    private static Wording counted(Section section) {
        int rows = section.tables().stream().filter(table -> table.kind() == Table.Kind.REGISTER)
                .mapToInt(table -> table.rows().size()).sum();
        return rows == 0 ? section.title() : Terms.ROWS_OF.with(section.title(), rows);
    }

    /** The sheet of long lists stands last. */
    private void choices(XSSFSheet cover) {
        choices.sheet().ifPresent(sheet -> {
            workbook.setSheetOrder(sheet.getSheetName(), workbook.getNumberOfSheets() - 1);
            places.put(CHOICES, new Place(sheet, 0));
            contents(cover, CHOICES, Terms.CHOICES, Terms.CHOICES);
            int longest = choices.lists().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i <= longest; i++) {
                sheet.createRow(i);
            }
            for (int i = 0; i < choices.lists().size(); i++) {
                choices(sheet, i, choices.titles().get(i), choices.lists().get(i));
            }
            row(sheet, 6);
            line(sheet, Terms.CHOICES_NOTE, Role.REMARK, 0, 1);
            print(sheet, choices.lists().size());
        });
    }

    private void choices(XSSFSheet sheet, int column, String title, List<String> words) {
        sheet.setColumnWidth(column, 256 * (int) Math.min(60, 3 + Stream.concat(Stream.of(title), words.stream())
                .mapToDouble(measure::width).max().orElse(0)));
        set(sheet.getRow(0).createCell(column), Wording.same(title), Role.HEAD);
        for (int i = 0; i < words.size(); i++) {
            put(sheet.getRow(i + 1).createCell(column), List.of(new CellText(words.get(i), Tone.NEUTRAL, "")));
        }
    }

    // Sections

    private void section(Section section) {
        var sheet = sheet(section.title());
        places.put(section.anchor(), new Place(sheet, 0));
        var tables = section.tables().stream().map(XlsxTable::of).toList();
        var register = tables.size() == 1 && tables.getFirst().table().kind() == Table.Kind.REGISTER;
        tables.forEach(table -> widths(sheet, ColumnWidths.of(table.table(), language, measure, CHARACTERS_PER_MILLIMETRE)));
        int width = tables.stream().mapToInt(table -> table.table().columns().size()).max().orElse(1);
        higher.clear();
        for (var table : tables) {
            int header = table(sheet, table);
            if (register) {
                sheet.createFreezePane(staying(sheet, table.known()), header + 1);
                sheet.setAutoFilter(new CellRangeAddress(header, header + table.table().rows().size(), 0,
                        width - (isForm(table.table()) ? 0 : 1)));
                sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            }
        }
        row(sheet, 6);
        Stream.concat(section.remarks().stream(), higher.isEmpty() ? Stream.empty()
                : Stream.of(Terms.HIGHER_THAN_ROWS.with(Wording.list(higher.stream().map(Wording::same).toList()))))
                .forEach(remark -> line(sheet, remark, Role.REMARK,
                        measure.height(language.lines(remark), room(sheet, 0, width - 1)), width));
        print(sheet, width);
        if (!register) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    /** Of the columns that a row is known by, as many as leave room on a screen for what scrolls beside them. */
    private static int staying(XSSFSheet sheet, int known) {
        int staying = known;
        while (staying > 1 && digits(sheet, 0, staying - 1) > STAYING) {
            staying--;
        }
        return staying;
    }

    /** Writes a table below what the sheet holds, and returns the row of its header. */
    private int table(XSSFSheet sheet, XlsxTable written) {
        var table = written.table();
        if (sheet.getPhysicalNumberOfRows() > 0) {
            row(sheet, 10);
        }
        if (!table.caption().isEmpty()) {
            line(sheet, Terms.CAPTION.with(++captions, table.caption()), Role.CAPTION, 22, 1);
        }
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
                .mapToDouble(i -> measure.height(language.lines(table.columns().get(i).title()), room(sheet, i, i) / BOLD))
                .max().orElse(0));
        var shape = new Shape(table.columns(), table.numeric(), written.counts(), IntStream.range(0, table.columns().size())
                .mapToObj(column -> room(sheet, column, column)).toList(),
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
        var fields = new XlsxFields(sheet, choices, language);
        fields.of(table, header.getRowNum() + 1);
        if (isForm) {
            fields.keys(header.getRowNum() + 1, table.columns().size());
        }
        if (table.rows().isEmpty()) {
            line(sheet, Terms.ROWS_NONE, Role.REMARK, 0, 1);
        }
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
        var texts = new ArrayList<List<CellText>>();
        for (int i = 0; i < content.cells().size(); i++) {
            var target = row.createCell(i);
            texts.add(shown(CellText.of(content.cells().get(i), language), shape, target));
            put(target, content.cells().get(i), texts.get(i));
            if (shape.counts().contains(i) && !isNumber(content.cells().get(i))) {
                target.setCellStyle(styles.of(Role.COUNT));
            } else if (shape.numeric().get(i) && !isNumber(content.cells().get(i))) {
                target.setCellStyle(styles.of(Role.NUMBER));
            }
            if (shape.isDay(i) && row.getCell(i).getCellType() == CellType.BLANK) {
                row.getCell(i).setCellStyle(styles.of(Role.DAY));
            }
        }
        jump(row, content, texts);
        fit(row, texts, shape);
    }

    /** As high as the highest cell; not fixed, so that it grows with what somebody adds. */
    private void fit(XSSFRow row, List<List<CellText>> texts, Shape shape) {
        float highest = shape.least();
        for (int i = 0; i < texts.size(); i++) {
            highest = Math.max(highest, measure.height(texts.get(i), shape.room().get(i)));
        }
        row.getCTRow().setHt(Math.min(TextRoom.HIGHEST, highest));
    }

    /** What people fill in stays whole, since it comes back; a remark tells where there is more than a row can show. */
    private List<CellText> shown(List<CellText> text, Shape shape, XSSFCell target) {
        double room = shape.room().get(target.getColumnIndex());
        if (shape.columns().get(target.getColumnIndex()).entry().isEmpty()) {
            return shown(text, room);
        }
        if (measure.isTooLong(text, room)) {
            higher.add(target.getReference());
        }
        return text;
    }

    private List<CellText> shown(List<CellText> text, double room) {
        return measure.isTooLong(text, room) ? measure.shortened(text, room, language.in(Terms.TRUNCATED)) : text;
    }

    // Cells

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Number || cell instanceof Cell.Share share && share.whole() > 0;
    }

    private void put(XSSFCell target, Cell cell, List<CellText> text) {
        switch (cell) {
            case Cell.Number number -> {
                target.setCellStyle(styles.of(Role.NUMBER));
                target.setCellValue(number.value());
            }
            case Cell.Share share when share.whole() > 0 -> {
                target.setCellStyle(styles.of(Role.SHARE));
                target.setCellValue((double) share.part() / share.whole());
            }
            case Cell.Day day when day.day().getYear() >= 1900 -> {
                target.setCellStyle(styles.of(Role.DAY));
                target.setCellValue(day.day());
            }
            case Cell.Moment moment when moment.at().getYear() >= 1900 -> {
                target.setCellStyle(styles.of(Role.MOMENT));
                target.setCellValue(moment.at().truncatedTo(ChronoUnit.MINUTES));
            }
            default -> put(target, text);
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
        return new Jump(from, anchor, text, room(from.getSheet(), from.getColumnIndex(), from.getColumnIndex()));
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
        return workbook.createSheet(unused(PlainText.line(language.each(title).stream().findFirst().orElse(""))));
    }

    /** Names of sheets are short, and Excel compares them without case. */
    private String unused(String title) {
        var name = sheetName(title, "");
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = sheetName(title, " (" + i + ")");
        }
        return name;
    }

    /** Cut between words where it is too long; what stands in brackets behind it, such as a set, is kept. */
    private static String sheetName(String title, String number) {
        var tail = TAIL.matcher(title);
        var end = tail.find() && title.length() > SHEET_NAME - number.length() ? tail.group() + number : number;
        var stem = end.equals(number) ? title : title.substring(0, tail.start());
        return WorkbookUtil.createSafeSheetName(fitting(stem.strip(), SHEET_NAME - end.length()) + end).strip();
    }

    private static String fitting(String stem, int most) {
        if (stem.length() <= most) {
            return stem;
        }
        var cut = stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 2)) ? most - 2 : most - 1);
        int space = stem.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
        return (space > most / 3 ? cut.substring(0, space) : cut).strip() + "…";
    }

    private static XSSFRow row(XSSFSheet sheet, float height) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        if (height > 0) {
            row.setHeightInPoints(height);
        }
        return row;
    }

    private void line(XSSFSheet sheet, Wording text, Role role, float height, int columns) {
        var row = row(sheet, Math.min(TextRoom.HIGHEST, height));
        set(row.createCell(0), text, role);
        merge(sheet, row.getRowNum(), 0, columns - 1);
    }

    private static void merge(XSSFSheet sheet, int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    private static void widths(XSSFSheet sheet, int[] digits) {
        for (int i = 0; i < digits.length; i++) {
            boolean fresh = sheet.getColumnWidth(i) == 256 * sheet.getDefaultColumnWidth();
            sheet.setColumnWidth(i, fresh ? 256 * digits[i] : Math.max(256 * digits[i], sheet.getColumnWidth(i)));
        }
    }

    private static int digits(XSSFSheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last).map(column -> sheet.getColumnWidth(column) / 256).sum();
    }

    /** How many digits stand side by side between the margins of a cell. */
    private static double room(XSSFSheet sheet, int first, int last) {
        return digits(sheet, first, last) - 1;
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

    /** On A4 as long as it can be read there, else on A3. */
    private void print(XSSFSheet sheet, int columns) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, sheet.getLastRowNum());
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        boolean wide = SMALLEST * digits(sheet, 0, columns - 1) > (language.isChinese() ? PAGE_SIMSUN : PAGE_ARIAL);
        sheet.getPrintSetup().setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
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
        classification().ifPresent(words -> sheet.getFooter().setCenter(ampersands(words)));
        sheet.getFooter().setRight(language.in(Terms.PAGE.with("&P", "&N")));
    }

    private Optional<String> classification() {
        return document.control().fields().stream().filter(field -> field.name().equals(Terms.CLASSIFICATION))
                .map(Field::value).filter(value -> !value.equals(Cell.NONE) && !value.equals(Cell.BLANK))
                .map(value -> cut(language.line(value.lines().getFirst().text()), CLASSIFICATION)).findFirst();
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
    private boolean fits(Jump jump) {
        if (jump.from().getCellType() != CellType.STRING) {
            return false;
        }
        var text = jump.from().getStringCellValue();
        return text.indexOf('\n') < 0 && measure.lines(text, jump.room()) == 1;
    }

    /** A line, cut off where it is longer than a place has room for. */
    private static String cut(String line, int most) {
        return line.codePointCount(0, line.length()) <= most ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
