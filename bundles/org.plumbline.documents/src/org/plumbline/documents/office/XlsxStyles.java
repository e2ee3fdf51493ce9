// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/** Fonts and cell styles of a workbook, each made once. */
final class XlsxStyles {

    private static final short SMALL = 9;

    /** Roles of cells. */
    enum Role {
        TITLE, SUBJECT, MARK, CAPTION, REMARK, HEAD, FIELD_HEAD, GROUP, LABEL, BODY, QUOTED, NUMBER, SHARE, COUNT, DAY,
        MOMENT, KEY
    }

    private final XSSFWorkbook workbook;
    private final String body;
    private final String heading;
    private final Map<Object, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Object, XSSFFont> fonts = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook, Tongue language) {
        this.workbook = workbook;
        this.body = language.isChinese() ? "宋体" : "Arial";
        this.heading = language.isChinese() ? "黑体" : "Arial";
        name(workbook.getFontAt(0), body, SMALL);
    }

    /** Opaque, as the format's schema asks for. */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }

    XSSFCellStyle of(Role role) {
        return styles.computeIfAbsent(role, key -> make(role));
    }

    XSSFFont font(Tone tone) {
        return fonts.computeIfAbsent(tone, key -> font(body, SMALL, false, Ink.text(tone)));
    }

    /** The same style for a cell that leads somewhere. */
    XSSFCellStyle linked(XSSFCellStyle style) {
        return styles.computeIfAbsent("linked " + style.getIndex(), key -> {
            var linked = workbook.createCellStyle();
            linked.cloneStyleFrom(style);
            var font = font(body, SMALL, false, Ink.LINK);
            font.setUnderline(Font.U_SINGLE);
            linked.setFont(font);
            return linked;
        });
    }

    private XSSFCellStyle make(Role role) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (role) {
            case TITLE -> {
                style.setFont(font(heading, (short) 20, true, "000000"));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case SUBJECT -> style.setFont(font(body, (short) 11, false, "000000"));
            case MARK -> {
                style.setFont(font(heading, (short) 16, true, Ink.MARK));
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setWrapText(false);
            }
            case CAPTION -> {
                style.setFont(font(heading, (short) 12, true, "000000"));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setWrapText(false);
            }
            case KEY -> {
                style.setFont(font(body, (short) 7, false, Ink.KEY));
                style.setWrapText(false);
            }
            case REMARK -> style.setFont(font(body, SMALL, false, "4A5568"));
            case HEAD, FIELD_HEAD -> {
                style.setFont(font(heading, SMALL, true, "000000"));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setAlignment(HorizontalAlignment.CENTER);
                filled(framed(style), role == Role.HEAD ? Ink.HEAD : Ink.FIELD);
            }
            case GROUP -> {
                style.setFont(font(heading, SMALL, true, "000000"));
                filled(framed(style), Ink.GROUP);
            }
            case LABEL -> {
                style.setFont(font(heading, SMALL, true, "000000"));
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                filled(framed(style), Ink.HEAD);
            }
            case BODY -> framed(style).setFont(font(Tone.NEUTRAL));
            case QUOTED -> {
                framed(style).setFont(font(Tone.NEUTRAL));
                style.setQuotePrefixed(true);
            }
            case NUMBER -> right(style, "0");
            case SHARE -> right(style, "0.0%");
            case COUNT -> right(style, "@");
            case DAY -> left(style, "yyyy-mm-dd");
            case MOMENT -> left(style, "yyyy-mm-dd hh:mm");
        }
        return style;
    }

    private void right(XSSFCellStyle style, String format) {
        framed(style).setFont(font(Tone.NEUTRAL));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private void left(XSSFCellStyle style, String format) {
        framed(style).setFont(font(Tone.NEUTRAL));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        var colour = colour(Ink.LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
        return style;
    }

    private static void filled(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(String name, short points, boolean bold, String rgb) {
        var font = workbook.createFont();
        name(font, name, points);
        font.setBold(bold);
        font.setColor(colour(rgb));
        return font;
    }

    /** The theme's font would win over the name, so it is taken off. */
    private static void name(XSSFFont font, String name, short points) {
        if (font.getCTFont().sizeOfSchemeArray() > 0) {
            font.getCTFont().removeScheme(0);
        }
        font.setFontName(name);
        font.setFontHeightInPoints(points);
        boolean latin = name.equals("Arial");
        font.setFamily(latin ? FontFamily.SWISS : FontFamily.MODERN);
        if (!latin) {
            font.setCharSet(FontCharset.GB2312);
        }
    }
}
