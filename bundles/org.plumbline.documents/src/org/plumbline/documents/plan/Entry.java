// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;

import org.plumbline.analysis.Wording;

/** What people fill into a column. Formats that can hold them to it do so; the others only show the cells. */
public sealed interface Entry {

    /**
     * One of several words.
     *
     * @param only whether no other word may stand there
     */
    record Choice(List<Wording> words, boolean only) implements Entry {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A calendar day. */
    record Day() implements Entry {
    }

    /**
     * Any text.
     *
     * @param nothing what stands there for readers as long as nothing is filled in; empty: the field is left blank
     * @param hint what to write, told to whoever writes; empty: the heading says it
     */
    record Text(Wording nothing, Wording hint) implements Entry {

        public Text(Wording nothing) {
            this(nothing, Wording.NONE);
        }

        public Text() {
            this(Wording.NONE);
        }
    }
}
