// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.plumbline.lang.formatting2.Hidden.Comment;

/**
 * Writes the hidden text between two tokens. Comments keep their place: what stood behind something on its line stays
 * there, what stood on a line of its own does so again.
 */
record WhiteSpace(String indentation, String lineBreak) {

    /** The text at the beginning of a file. */
    String first(Hidden hidden) {
        return hidden.comments().isEmpty() ? "" : text(hidden, Gap.newLine(0), true);
    }

    String between(Hidden hidden, Gap gap) {
        return text(hidden, gap, false);
    }

    /** The text at the end of a file, which ends its last line. */
    String last(Hidden hidden) {
        return text(hidden, Gap.newLine(0, 0, 1), false).stripTrailing() + lineBreak;
    }

    /** The text of a file without tokens. */
    String only(Hidden hidden) {
        String text = first(hidden).stripTrailing();
        return text.isEmpty() ? "" : text + lineBreak;
    }

    private String text(Hidden hidden, Gap gap, boolean atStart) {
        var text = new StringBuilder();
        boolean onOwnLine = atStart;
        Comment previous = null;
        for (var comment : hidden.comments()) {
            if (comment.lineBreaks() > 0) {
                text.append(before(comment, previous, gap, atStart));
                onOwnLine = true;
            } else if (previous != null || !atStart) {
                text.append(' ');
            }
            text.append(indented(comment, gap.commentIndent()));
            previous = comment;
        }
        return text.append(beforeToken(hidden, gap, onOwnLine)).toString();
    }

    private String before(Comment comment, Comment previous, Gap gap, boolean atStart) {
        if (previous == null && atStart) {
            return "";
        }
        int blank = 0;
        if (gap.breaks()) {
            blank = previous == null ? gap.blankLinesBeforeComment(comment.lineBreaks())
                    : Math.min(1, comment.lineBreaks() - 1);
        }
        return newLine(blank, gap.commentIndent());
    }

    private String beforeToken(Hidden hidden, Gap gap, boolean onOwnLine) {
        if (hidden.comments().isEmpty()) {
            return gap.breaks() ? newLine(gap.blankLines(hidden.lineBreaks()), gap.indent()) : gap.separator();
        }
        boolean commentEndsLine = hidden.comments().getLast().toEndOfLine() || hidden.lineBreaks() > 0;
        if (gap.breaks() && onOwnLine) {
            int blank = gap.commentIndent() == gap.indent() ? Math.clamp(hidden.lineBreaks() - 1, 0, 1) : 0;
            return commentEndsLine || gap.commentIndent() != gap.indent() ? newLine(blank, gap.indent()) : " ";
        }
        if (gap.breaks()) {
            return newLine(gap.blankLines(hidden.lineBreaks()), gap.indent());
        }
        return commentEndsLine ? newLine(0, gap.indent()) : gap.separator();
    }

    private String newLine(int blank, int indent) {
        return lineBreak.repeat(1 + blank) + indentation.repeat(indent);
    }

    /** Aligns the stars of a comment of several lines; lines without a star stay as they are. */
    private String indented(Comment comment, int indent) {
        if (comment.toEndOfLine()) {
            return comment.text();
        }
        var lines = comment.text().split("\n", -1);
        return lines[0].stripTrailing() + Arrays.stream(lines).skip(1)
                .map(line -> lineBreak + aligned(line, indent)).collect(Collectors.joining());
    }

    private String aligned(String line, int indent) {
        String stripped = line.strip();
        return stripped.startsWith("*") ? indentation.repeat(indent) + " " + stripped : line.stripTrailing();
    }
}
