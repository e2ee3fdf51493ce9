// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.reading.Line;

/** A block to which lines are still added. */
final class Draft {

    private enum Sort {
        ENTRY,
        NOTE,
        PARAGRAPH
    }

    private final Sort sort;
    private final int level;
    private final Optional<String> label;
    private final Optional<String> printed;
    private final boolean alone;
    private final List<Line> lines = new ArrayList<>();
    private Optional<String> leadIn = Optional.empty();
    private String text;
    private String whole;

    private Draft(Sort sort, Line line, int level, Optional<String> label, Optional<String> printed, String text,
            boolean alone) {
        this.sort = sort;
        this.level = level;
        this.label = label;
        this.printed = printed;
        this.alone = alone;
        this.text = text;
        this.whole = line.text();
        lines.add(line);
    }

    static Draft entry(Line line, int level, Optional<String> label, Optional<String> printed, String text,
            boolean alone) {
        return new Draft(Sort.ENTRY, line, level, label, printed, text, alone);
    }

    static Draft note(Line line, String text) {
        return new Draft(Sort.NOTE, line, 0, Optional.empty(), Optional.empty(), text, false);
    }

    static Draft paragraph(Line line, boolean alone) {
        return new Draft(Sort.PARAGRAPH, line, 0, Optional.empty(), Optional.empty(), line.text(), alone);
    }

    /** A paragraph that begins within a line. */
    static Draft paragraph(Line line, String text) {
        Draft draft = paragraph(line, false);
        draft.text = text;
        draft.whole = text;
        return draft;
    }

    /** Says which words lead in the list of this entry. */
    void leadIn(Optional<String> words) {
        leadIn = words;
    }

    /** Whether it is a paragraph or an entry by itself, whatever comes next. */
    boolean alone() {
        return alone;
    }

    /** The last line. */
    Line last() {
        return lines.getLast();
    }

    /** Adds the next line. */
    void append(Line line, LineJoiner joiner) {
        text = joiner.join(text, line.text());
        whole = joiner.join(whole, line.text());
        lines.add(line);
    }

    Block block() {
        return switch (sort) {
            case ENTRY -> new Block.Entry(level, label, printed, text, whole, leadIn, List.copyOf(lines));
            case NOTE -> new Block.Note(text, whole, List.copyOf(lines));
            case PARAGRAPH -> new Block.Paragraph(whole, List.copyOf(lines));
        };
    }
}
