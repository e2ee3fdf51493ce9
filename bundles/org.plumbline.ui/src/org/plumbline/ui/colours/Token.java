// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.colours;

/** A piece of text that is shown in one colour. */
record Token(Kind kind, int offset, int length) {

    enum Kind {
        COMMENT, STRING, KEYWORD,
        /** Clause numbers such as 8.1-1, dates, periods and numbers. */
        CODE
    }

    int end() {
        return offset + length;
    }
}
