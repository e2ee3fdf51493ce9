// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

/**
 * A line of a document.
 *
 * @param number its number in the file, or in the text extracted from a PDF, from 1
 * @param page its page, from 1; 0 where the format has no pages
 * @param text its text without surrounding white space
 * @param printed the line with its white space, which places the cells of a table
 */
public record Line(int number, int page, String text, String printed) {

    /** A line as printed. */
    public Line(int number, int page, String printed) {
        this(number, page, Script.trim(printed), printed);
    }

    public boolean blank() {
        return text.isEmpty();
    }

    /** Width in columns of half a Chinese character. */
    public int width() {
        return text.codePoints().map(Line::columns).sum();
    }

    private static int columns(int character) {
        return Script.isWide(character) ? 2 : 1;
    }
}
