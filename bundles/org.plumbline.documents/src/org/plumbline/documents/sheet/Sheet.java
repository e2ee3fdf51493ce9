// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.sheet;

import java.util.List;

import org.plumbline.analysis.Wording;

/**
 * What is to be printed of one requirement.
 *
 * @param title what it is about
 * @param blocks its parts, in the order of printing; none is empty
 */
public record Sheet(Wording title, List<Block> blocks) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * A part with a heading.
     *
     * @param heading empty where the part needs none
     */
    public record Block(Wording heading, List<Row> rows) {

        public Block {
            rows = List.copyOf(rows);
        }
    }

    /** Lines beside a label. */
    public record Row(Wording label, List<Line> lines) {

        public Row {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph.
     *
     * @param depth how far it is indented, in steps
     * @param mark a number, bullet or identifier before it; empty for none
     * @param brief whether a beginning that fits one line is enough
     */
    public record Line(int depth, String mark, Wording text, boolean brief) {

        static Line of(Wording text) {
            return new Line(0, "", text, false);
        }

        static Line of(int depth, String mark, Wording text) {
            return new Line(depth, mark, text, false);
        }
    }
}
