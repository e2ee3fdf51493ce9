// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.reading.Line;

/** A piece of a section, joined from its lines. */
sealed interface Block {

    /** The lines it was read from, at least one. */
    List<Line> lines();

    default Line first() {
        return lines().getFirst();
    }

    /**
     * A heading.
     *
     * @param number the number that identifies the clause
     * @param printed the number as printed
     */
    record Heading(String number, String printed, String title, List<Line> lines) implements Block {
    }

    /** The first line of a section that has no number, which ends the clause before it. */
    record Title(String text, List<Line> lines) implements Block {
    }

    /**
     * An entry of a list.
     *
     * @param level 0 for the outermost list
     * @param label the label that identifies it; empty for dashes
     * @param printed the label as printed
     * @param text the text without label
     * @param whole the text with label, as printed
     * @param leadIn the words that lead in the list, where they stand in its first entry
     */
    record Entry(int level, Optional<String> label, Optional<String> printed, String text, String whole,
            Optional<String> leadIn, List<Line> lines) implements Block {

        /** This entry with another label. */
        Entry labelled(Optional<String> other) {
            return new Entry(level, other, printed, text, whole, leadIn, lines);
        }
    }

    /**
     * A note.
     *
     * @param text the text without the word that introduces it
     * @param whole the text as printed
     */
    record Note(String text, String whole, List<Line> lines) implements Block {
    }

    /** A paragraph that is nothing else. */
    record Paragraph(String text, List<Line> lines) implements Block {
    }

    /** A line after which paragraphs are another field of the entry. */
    record FieldTitle(Field field, List<Line> lines) implements Block {
    }

    /** The rows of a table, without its column titles. */
    record Table(List<Line> lines) implements Block {
    }
}
