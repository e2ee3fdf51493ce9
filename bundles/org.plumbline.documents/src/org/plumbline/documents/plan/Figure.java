// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;

/**
 * A figure of boxes within boxes and connections between them. It has no measures: where everything stands depends on
 * how long its words are, and so on the language.
 *
 * @param caption its caption without number
 * @param description what it shows, in numbers, for those who do not see it
 * @param boxes the outermost boxes
 * @param connections lines between boxes that have no others within, and that are outermost or stand in an outermost one
 * @param keys what its signs mean
 */
public record Figure(Wording caption, Wording description, List<Box> boxes, List<Connection> connections, List<Key> keys) {

    public Figure {
        boxes = List.copyOf(boxes);
        connections = List.copyOf(connections);
        keys = List.copyOf(keys);
    }

    /** What a box looks like. */
    public enum Form {
        /** What holds everything of one owner or place. */
        FRAME,
        /** A part of a frame that only guarded ways lead into. */
        ZONE,
        /** What stands together within a zone. */
        GROUP,
        /** A thing. */
        NODE,
        /** A thing that others hang on. */
        LINE,
        /** A thing that belongs to somebody else. */
        STRANGER
    }

    /** How many of something of a tone. */
    public record Count(Tone tone, long number) {
    }

    /**
     * A box.
     *
     * @param id unique in the figure
     * @param details lines below its title, in smaller letters
     * @param tone how it stands
     * @param counts what its tone comes from
     * @param anchor where it leads to in a document; empty: nowhere
     * @param inner boxes within
     */
    public record Box(String id, Form form, Wording title, List<Wording> details, Tone tone, List<Count> counts, String anchor,
            List<Box> inner) {

        public Box {
            details = details.stream().filter(detail -> !detail.isEmpty()).toList();
            counts = List.copyOf(counts);
            inner = List.copyOf(inner);
        }

        /** A box that is there for what it holds. */
        public static Box around(String id, Form form, Wording title, Wording detail, List<Box> inner) {
            return new Box(id, form, title, List.of(detail), Tone.NEUTRAL, List.of(), "", inner);
        }

        /** The box and all within. */
        public Stream<Box> all() {
            return Stream.concat(Stream.of(this), inner.stream().flatMap(Box::all));
        }
    }

    /** A sign that stands on a connection. */
    public enum Sign {
        LOCKED, UNLOCKED, UNSAID
    }

    /**
     * A connection.
     *
     * @param from identifier of a box
     * @param to identifier of a box
     * @param both whether it leads both ways
     * @param crossing whether it leads over a boundary
     * @param label few words that stand on it; empty: none
     * @param title what it is, in full
     */
    public record Connection(String from, String to, boolean both, boolean crossing, Wording label, Sign sign,
            Wording title) {
    }

    /** What a key explains. */
    public enum Sample {
        GOOD, FAIR, BAD, OPEN, NEUTRAL, ZONE, WITHIN, CROSSING, LOCKED, UNLOCKED, UNSAID
    }

    /** A sign and what it means. */
    public record Key(Sample sample, Wording meaning) {
    }
}
