// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

/**
 * A line of a document.
 *
 * @param number its number in the file, or in the text extracted from a PDF, from 1
 * @param page its page, from 1; 0 where the format has no pages
 * @param text its text without surrounding white space
 */
record Line(int number, int page, String text) {

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
