// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.ControlBlock.Field;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/** A table of fixed width. Rows are not torn apart by page breaks unless they are longer than a page. */
final class DocxTable {

    private static final int FORM_ROW = 500;
    /** What of a style of tables applies (ECMA-376 part 1, 17.4.55): the look of the first row and of bands, or of bands. */
    private static final byte[] HEADER = {0x04, 0x20};
    private static final byte[] NO_HEADER = {0x04, 0x00};

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    /** Twips of a digit in the text of registers, at 7.5 points, and of other tables, at 9. */
    private static final double REGISTER_DIGIT = 75;
    private static final double TABLE_DIGIT = 90;

    private final CTTbl table;
    private final Table plan;
    private final boolean form;
    private final String style;
    private final int[] widths;
    private final List<Boolean> numeric;
    private final Tongue language;
    private final DocxLook look;

    DocxTable(CTTbl table, Table plan, Tongue language, DocxLook look) {
        this.table = table;
        this.plan = plan;
        this.form = plan.kind() == Table.Kind.FORM;
        this.style = plan.kind() == Table.Kind.REGISTER ? "Register" : "Table";
        this.look = look;
        this.numeric = plan.numeric();
        this.language = language;
        this.widths = form || isFields() ? widths(plan, look.width()) : fitted(look.width());
        properties();
    }

    void header() {
        var row = row();
        row.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var cell = cell(row, i, 1);
            if (!look.headed()) {
                shade(cell.getTcPr().addNewShd(), Ink.HEAD);
            }
            head(cell, plan.columns().get(i).title());
        }
    }

    void group(Wording title) {
        var cell = cell(row(), 0, widths.length);
        shade(cell.getTcPr().addNewShd(), Ink.GROUP);
        var paragraph = paragraph(cell, style + "Head");
        paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
        text(paragraph.addNewR(), language.lines(title));
    }

    void row(List<Cell> cells) {
        var row = row();
        if (form) {
            var height = row.getTrPr().addNewTrHeight();
            height.setVal(BigInteger.valueOf(FORM_ROW));
            height.setHRule(STHeightRule.AT_LEAST);
        }
        for (int i = 0; i < cells.size(); i++) {
            var cell = cell(row, i, 1);
            if (form) {
                cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            }
            put(cell, cells.get(i), numeric.get(i));
        }
    }

    /** @param right may be null */
    void fields(Field left, Field right) {
        var row = row();
        label(cell(row, 0, 1), left.name());
        put(cell(row, 1, right == null ? 3 : 1), left.value(), false);
        if (right != null) {
            label(cell(row, 2, 1), right.name());
            put(cell(row, 3, 1), right.value(), false);
        }
    }

    void wide(Field field) {
        var row = row();
        label(cell(row, 0, 1), field.name());
        put(cell(row, 1, 3), field.value(), false);
    }

    private void label(CTTc cell, Wording title) {
        shade(cell.getTcPr().addNewShd(), Ink.HEAD);
        head(cell, title);
    }

    private void head(CTTc cell, Wording title) {
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        text(paragraph(cell, style + "Head").addNewR(), language.lines(title));
    }

    private void put(CTTc cell, Cell content, boolean number) {
        boolean status = content instanceof Cell.Status
                || content instanceof Cell.Stack stack && stack.cells().getFirst() instanceof Cell.Status;
        for (var line : CellText.of(content, language)) {
            var paragraph = paragraph(cell, style + "Text");
            if (number) {
                paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
            }
            var run = paragraph.addNewR();
            if (line.tone() != Tone.NEUTRAL) {
                run.addNewRPr().addNewColor().setVal(Ink.text(line.tone()));
            }
            text(run, line.text());
        }
        if (status) {
            var tone = CellText.of(content, language).getFirst().tone();
            if (tone != Tone.NEUTRAL) {
                shade(cell.getTcPr().addNewShd(), Ink.ground(tone));
            }
        }
    }

    /** Writes a text into a run; a line feed begins a line. */
    static void text(CTR run, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            var piece = run.addNewT();
            piece.setStringValue(lines[i].replace('\t', ' '));
            piece.setSpace(Space.PRESERVE);
        }
    }

    private CTP paragraph(CTTc cell, String paragraphStyle) {
        var paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(look.style(paragraphStyle));
        return paragraph;
    }

    private CTRow row() {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private CTTc cell(CTRow row, int column, int span) {
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        var cell = row.addNewTc();
        var size = cell.addNewTcPr().addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (span > 1) {
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private static void shade(CTShd shade, String rgb) {
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(rgb);
    }

    private void properties() {
        var properties = table.addNewTblPr();
        look.table().ifPresent(given -> properties.addNewTblStyle().setVal(given));
        var width = properties.addNewTblW();
        width.setW(BigInteger.valueOf(IntStream.of(widths).sum()));
        width.setType(STTblWidth.DXA);
        properties.addNewJc().setVal(STJcTable.CENTER);
        if (look.table().isEmpty()) {
            var borders = properties.addNewTblBorders();
            Stream.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
                    borders.addNewInsideH(), borders.addNewInsideV()).forEach(DocxTable::thin);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        margin(margins.addNewTop(), form ? 60 : 25);
        margin(margins.addNewLeft(), style.equals("Register") ? 45 : 85);
        margin(margins.addNewBottom(), form ? 60 : 25);
        margin(margins.addNewRight(), style.equals("Register") ? 45 : 85);
        if (look.table().isPresent()) {
            properties.addNewTblLook().setVal(isFields() ? NO_HEADER : HEADER);
        }
        var grid = table.addNewTblGrid();
        for (int each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
    }

    /** How wide a table wants to be, in twips. */
    static int width(Table plan) {
        return (int) Math.round(plan.width() * TWIPS_PER_MILLIMETRE);
    }

    /** Whether it is a block of labels and values, which has no header row. */
    private boolean isFields() {
        return plan.columns().stream().allMatch(column -> column.title().isEmpty());
    }

    private static void margin(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(twips));
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor(Ink.LINE);
    }

    /** Widths in twips that follow what stands in the columns. */
    private int[] fitted(int page) {
        boolean register = style.equals("Register");
        double digit = register ? REGISTER_DIGIT : TABLE_DIGIT;
        var digits = ColumnWidths.onPage(plan, language, width(plan) / digit, page / digit);
        return edges(IntStream.range(0, digits.length).mapToDouble(i -> digits[i] * digit).toArray(), page);
    }

    /** Rounded so that their sum is rounded too. */
    private static int[] edges(double[] exact, int most) {
        var widths = new int[exact.length];
        double sum = 0;
        int given = 0;
        for (int i = 0; i < exact.length; i++) {
            sum += exact[i];
            int edge = Math.min(most, (int) Math.round(sum));
            widths[i] = edge - given;
            given = edge;
        }
        return widths;
    }

    /** Widths in twips; a table that is wider than the page is made as wide as the page. */
    private static int[] widths(Table plan, int most) {
        double scale = Math.min(1, (double) most / width(plan)) * TWIPS_PER_MILLIMETRE;
        return edges(plan.columns().stream().mapToDouble(column -> column.width() * scale).toArray(), most);
    }
}
