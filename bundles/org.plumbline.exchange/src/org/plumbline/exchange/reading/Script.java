// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

/** What a character's writing system means for widths and spaces. */
public final class Script {

    private Script() {
    }

    /** Chinese, Japanese and Korean characters, their punctuation and full-width forms: set solid, two columns wide. */
    public static boolean isWide(int character) {
        return character >= 0x2e80 && character <= 0xa4cf
                || character >= 0xac00 && character <= 0xd7a3
                || character >= 0xf900 && character <= 0xfaff
                || character >= 0xfe30 && character <= 0xfe4f
                || character >= 0xff00 && character <= 0xff60
                || character >= 0xffe0 && character <= 0xffe6
                || character >= 0x20000 && character <= 0x3ffff;
    }

    /** Letters and digits of scripts that part words by spaces. */
    public static boolean isWordCharacter(int character) {
        return Character.isLetterOrDigit(character) && !isWide(character);
    }

    /** White space, with the ideographic, no-break and zero-width spaces that PDF extraction leaves behind. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || character == 0x200b || character == 0xfeff;
    }

    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text without its blanks, which mean nothing in a narrow cell or within a number. */
    public static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
