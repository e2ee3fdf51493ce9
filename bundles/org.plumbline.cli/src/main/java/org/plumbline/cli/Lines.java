// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.documents.plan.PlainText;
import org.plumbline.lang.formatting2.Columns;

/** Text fitted into the columns of a terminal, where Chinese characters take two. */
final class Lines {

    private static final String ELLIPSIS = "…";

    private Lines() {
    }

    /** The text in lines that are no wider; broken where its language breaks lines, and anywhere if that is not enough. */
    static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        PlainText.of(text).lines().forEach(paragraph -> wrap(paragraph.replace('\t', ' ').strip(), width, lines));
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (String piece : pieces(paragraph)) {
            if (Columns.of((line + piece).stripTrailing()) > width) {
                end(line, lines);
            }
            line.append(piece);
            while (Columns.of(line.toString().stripTrailing()) > width) {
                var fitting = beginning(line.toString(), width);
                lines.add(fitting);
                line.delete(0, fitting.length());
            }
        }
        end(line, lines);
    }

    /** What must not be parted: words with the blanks behind them, single Chinese characters; names with hyphens whole. */
    private static List<String> pieces(String paragraph) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (paragraph.charAt(end - 1) != '-' || end == paragraph.length()) {
                pieces.add(paragraph.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
    }

    /** The beginning of a line that is no wider; an ellipsis stands for what does not fit. */
    static String cut(String line, int width) {
        if (Columns.of(line) <= width) {
            return line;
        }
        return width < Columns.of(ELLIPSIS) ? "" : beginning(line, width - Columns.of(ELLIPSIS)).stripTrailing() + ELLIPSIS;
    }

    /** The end of a line that is no wider; an ellipsis stands for what does not fit. */
    static String cutBefore(String line, int width) {
        return turned(cut(turned(line), width));
    }

    private static String turned(String line) {
        return new StringBuilder(line).reverse().toString();
    }

    /** As many characters as fit. */
    private static String beginning(String text, int width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (Columns.of(text.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /** The text with blanks behind it up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Columns.of(text)));
    }
}
