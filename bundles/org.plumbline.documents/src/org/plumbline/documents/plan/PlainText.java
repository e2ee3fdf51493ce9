// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

/** Text of users, made harmless for every format before it is escaped for one. */
public final class PlainText {

    private PlainText() {
    }

    /**
     * The text without what no document may hold: control characters other than line feeds and tabs, halves of
     * surrogate pairs, non-characters, and the marks that turn the direction of the text around them. Line breaks are
     * line feeds.
     */
    public static String of(String text) {
        return text.chars().allMatch(PlainText::isOrdinary) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') {
                    plain.append('\n');
                }
            } else if (point == 0x2028 || point == 0x2029 || point == 0x85) {
                plain.append('\n');
            } else if (isHarmless(point)) {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString();
    }

    /** The same on one line, for names, captions and properties. */
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    /** Most text is nothing else. */
    private static boolean isOrdinary(int unit) {
        return unit >= 0x20 && unit < 0x7f || unit >= 0xa0 && unit < 0x2028 || unit >= 0x3000 && unit < 0xd800;
    }

    private static boolean isHarmless(int point) {
        if (point < 0x20) {
            return point == '\n' || point == '\t';
        }
        return !(point >= 0x7f && point < 0xa0)
                && !(point >= 0xd800 && point < 0xe000)
                && !(point >= 0x202a && point <= 0x202e)
                && !(point >= 0x2066 && point <= 0x2069)
                && !(point >= 0xfdd0 && point <= 0xfdef)
                && (point & 0xfffe) != 0xfffe;
    }
}
