// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

/**
 * A line of a document.
 *
 * @param number its number in the file, or in the text extracted from a PDF, from 1
 * @param page its page, from 1; 0 where the format has no pages
 * @param text its text without surrounding white space
 * @param printed the line with its white space, which places the cells of a table
 */
record Line(int number, int page, String text, String printed) {

    Line(int number, int page, String printed) {
        this(number, page, Script.trim(printed), printed);
    }

    /** This line without what is left of a markup at its start. */
    Line without(Rule markup) {
        return markup.find(text).filter(found -> found.start() == 0)
                .map(found -> new Line(number, page, Script.trim(text.substring(found.end())), printed))
                .orElse(this);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Width in columns of half a Chinese character. */
    int width() {
        return text.codePoints().map(Line::columns).sum();
    }

    private static int columns(int character) {
        return Script.isWide(character) ? 2 : 1;
    }
}
