// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, without which spreadsheet programs take
 * Chinese for something else. Records end with CR LF; a line break inside a field is a line feed.
 *
 * <p>Spreadsheet programs run a field that begins with {@code =}, {@code +}, {@code -}, {@code @} or a tab as a formula, quoted
 * or not, so an apostrophe is put before such a text; and before every such line of a text, since there are programs that take
 * any line feed for the end of a record. An apostrophe is also put before a line that begins with apostrophes and then such
 * a character.
 *
 * <p>They also take a text that looks like a number or a day for one: 5.10 becomes 5.1, and 3/7 the third of July. So an
 * apostrophe is put before such a text too, unless it is a day such as 2026-10-12, which they read as what it is. Whoever
 * takes one apostrophe off every line that matches {@code ^'+[=+\-@\t＝＋－＠]}, and off every field that matches {@code
 * '+[0-9.,/:-]*[0-9][0-9.,/:%eE-]*}, has the text as it was.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(?md)^(?='*[=+\\-@\t\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])");
    private static final Pattern NUMBER = Pattern.compile("'*[0-9.,/:-]*[0-9][0-9.,/:%eE-]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern QUOTED = Pattern.compile("[\",;\t\n]|^\\s|\\s$");

    private final StringBuilder out = new StringBuilder("\uFEFF");

    /** Writes a record of fields that {@link #text} or {@link #plain} made. */
    public void record(List<String> fields) {
        out.append(String.join(",", fields)).append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A field with a text, which nobody reads as a formula, a number or a day. */
    public static String text(String text) {
        boolean number = NUMBER.matcher(text).matches() && !DAY.matcher(text).matches() && !FORMULA.matcher(text).find();
        var harmless = number ? "'" + text : FORMULA.matcher(text).replaceAll("'");
        return QUOTED.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** A field with a number or a day of ours. */
    public static String plain(Object value) {
        return value.toString();
    }
}
