// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.analysis.Wording;

/** What stands in a cell, by type, so that each format can show it as its own. */
public sealed interface Cell {

    /** Nothing to say, said aloud. */
    Cell NONE = new Text(Wording.same("—"));

    /** Left for the pen. */
    Cell BLANK = new Text(Wording.NONE);

    /** A text. */
    record Text(Wording text, Tone tone) implements Cell {

        public Text(Wording text) {
            this(text, Tone.NEUTRAL);
        }
    }

    /**
     * A count.
     *
     * @param part tone of the part of a whole that it is the size of; absent where it is no part of anything
     */
    record Number(long value, Optional<Tone> part) implements Cell {

        public Number(long value) {
            this(value, Optional.empty());
        }

        public Number(long value, Tone part) {
            this(value, Optional.of(part));
        }
    }

    /** A share, printed with numerator and denominator; a share of nothing is none. */
    record Share(int part, int whole) implements Cell {

        @Override
        public String toString() {
            return whole == 0 ? "—" : String.format(Locale.ROOT, "%d/%d (%.1f%%)", part, whole, 100.0 * part / whole);
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements Cell {
    }

    /** A day and the time of it, to the minute. */
    record Moment(LocalDateTime at) implements Cell {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %02d:%02d", at.toLocalDate(), at.getHour(), at.getMinute());
        }
    }

    /** A text that leads to a row or section of the same document. */
    record Link(Wording text, String anchor) implements Cell {
    }

    /** A word of a scale. */
    record Status(Wording word, Tone tone) implements Cell {
    }

    /** Several, one below the other. */
    record Stack(List<Cell> cells) implements Cell {

        public Stack {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A line of a cell for formats that write texts.
     *
     * @param anchor where it leads; empty: nowhere
     */
    record Line(Wording text, Tone tone, String anchor) {
    }

    /** What stands in it, line by line: days as 2026-10-12, shares with numerator, denominator and percentage. */
    default List<Line> lines() {
        return switch (this) {
            case Text text -> List.of(new Line(text.text(), text.tone(), ""));
            case Status status -> List.of(new Line(status.word(), status.tone(), ""));
            case Link link -> List.of(new Line(link.text(), Tone.NEUTRAL, link.anchor()));
            case Number number -> List.of(line(Long.toString(number.value())));
            case Share share -> List.of(line(share.toString()));
            case Day day -> List.of(line(day.day().toString()));
            case Moment moment -> List.of(line(moment.toString()));
            case Stack stack -> stack.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
        };
    }

    private static Line line(String text) {
        return new Line(Wording.same(text), Tone.NEUTRAL, "");
    }

    static Cell text(String text) {
        return text == null || text.isBlank() ? NONE : new Text(Wording.same(text));
    }

    static Cell text(Wording text) {
        return text.isEmpty() ? NONE : new Text(text);
    }

    static Cell day(LocalDate day) {
        return day == null ? NONE : new Day(day);
    }

    static Cell moment(LocalDateTime at) {
        return at == null ? NONE : new Moment(at);
    }

    /** One below the other; nothing where there are none. */
    static Cell stack(List<? extends Cell> cells) {
        return switch (cells.size()) {
            case 0 -> NONE;
            case 1 -> cells.getFirst();
            default -> new Stack(List.copyOf(cells));
        };
    }
}
