// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.drawing;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.documents.plan.PlainText;

/**
 * How wide words are, without asking a font: the same on every machine, and rather too wide than too narrow for the sans
 * serifs that documents name. Widths are in the unit of the size handed in.
 */
public final class Lettering {

    private static final String ELLIPSIS = "…";

    private Lettering() {
    }

    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::em).sum() * size;
    }

    /** The text on at most so many lines of at most this width, cut off with an ellipsis where it has no room. */
    public static List<String> lines(String text, double size, double width, int most) {
        var rest = PlainText.line(text);
        var lines = new ArrayList<String>();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            int end = last && width(rest, size) > width ? -1 : fitting(rest, size, width);
            if (end < 0) {
                lines.add(cut(rest, size, width));
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Where the first line ends: after a space or a full-width letter, and within a long word where there is neither. */
    private static int fitting(String text, double size, double width) {
        double room = width / size;
        int good = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            room -= em(point);
            if (room < 0 && end > 0) {
                return good > 0 && point != ' ' ? good : end;
            }
            end += Character.charCount(point);
            if (point == ' ' || point == '-' || point == '/' || isBroad(point) && !closes(text, end)) {
                good = end;
            }
        }
        return end;
    }

    private static boolean closes(String text, int next) {
        return next < text.length() && "，。、；：）》」”".indexOf(text.charAt(next)) >= 0;
    }

    private static String cut(String text, double size, double width) {
        double room = width - width(ELLIPSIS, size);
        int end = 0;
        while (end < text.length() && room >= 0) {
            int point = text.codePointAt(end);
            room -= em(point) * size;
            if (room >= 0) {
                end += Character.charCount(point);
            }
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private static double em(int point) {
        if (isBroad(point)) {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> point == 'M' || point == 'W' ? 0.95 : point == 'I' || point == 'J' ? 0.5 : 0.71;
            case Character.LOWERCASE_LETTER -> "fijlrt".indexOf(point) >= 0 ? 0.36 : point == 'm' || point == 'w' ? 0.87
                    : point < 0x80 ? 0.57 : 0.62;
            case Character.DECIMAL_DIGIT_NUMBER -> 0.58;
            case Character.SPACE_SEPARATOR -> 0.3;
            default -> point < 0x80 ? ".,:;'|!()[]".indexOf(point) >= 0 ? 0.34 : point > 0x40 || point < 0x30 ? 0.6 : 0.62
                    : point == '·' ? 0.34 : 1;
        };
    }

    /** Letters of China, Japan and Korea, full-width forms and pictures. */
    private static boolean isBroad(int point) {
        return point >= 0x1100 && point <= 0x115f || point >= 0x2e80 && point <= 0xa4cf || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff00 && point <= 0xff60 || point >= 0xffe0 && point <= 0xffe6 || point >= 0x1f000;
    }
}
