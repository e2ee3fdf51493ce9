// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

/**
 * What stands between two tokens.
 *
 * @param breaks whether the second begins a line
 * @param separator what stands between them on one line
 * @param indent indentation of the second, where it begins a line
 * @param commentIndent indentation of comments on lines of their own
 * @param least least number of blank lines before the second token
 * @param most greatest number of blank lines before it
 * @param mostBeforeComment greatest number of blank lines before a comment
 */
record Gap(boolean breaks, String separator, int indent, int commentIndent, int least, int most,
        int mostBeforeComment) {

    static Gap sameLine(String separator, int commentIndent) {
        return new Gap(false, separator, commentIndent, commentIndent, 0, 0, 0);
    }

    static Gap newLine(int indent) {
        return new Gap(true, "", indent, indent, 0, 0, 0);
    }

    static Gap newLine(int indent, int leastBlank, int mostBlank) {
        return new Gap(true, "", indent, indent, leastBlank, mostBlank, mostBlank);
    }

    static Gap endOfBody(int indent) {
        return new Gap(true, "", indent, indent + 1, 0, 0, 1);
    }

    int blankLines(int lineBreaks) {
        return Math.clamp(lineBreaks - 1, least, most);
    }

    int blankLinesBeforeComment(int lineBreaks) {
        return Math.clamp(lineBreaks - 1, least, Math.max(least, mostBeforeComment));
    }
}
