// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

/** How much room a text takes on the screen. */
public final class Columns {

    private Columns() {
    }

    /** Columns of the longest line; Chinese characters and full-width signs take two. */
    public static int of(String text) {
        int longest = 0;
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            columns = character == '\n' ? 0 : columns + (isWide(character) ? 2 : 1);
            longest = Math.max(longest, columns);
        }
        return longest;
    }

    private static boolean isWide(char character) {
        return character >= 0x1100 && (character <= 0x115f || character >= 0x2e80 && character <= 0xa4cf
                || character >= 0xac00 && character <= 0xd7a3 || character >= 0xf900 && character <= 0xfaff
                || character >= 0xfe30 && character <= 0xfe6f || character >= 0xff00 && character <= 0xff60
                || character >= 0xffe0 && character <= 0xffe6);
    }
}
