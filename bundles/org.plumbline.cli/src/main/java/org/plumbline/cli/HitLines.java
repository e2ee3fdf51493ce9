// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;

import org.plumbline.analysis.search.Hit;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.lang.formatting2.Columns;

/** A line for each hit of a search: set, identifier, and of the passage what fits beside them around the word. */
final class HitLines {

    private static final String GAP = "  ";
    private static final int LEAST_PASSAGE = 20;

    private final Terminal terminal;

    HitLines(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(List<Hit> hits) {
        int set = widest(hits.stream().map(hit -> hit.key().set()).toList());
        int id = widest(hits.stream().map(hit -> hit.key().id()).toList());
        int passage = Math.max(LEAST_PASSAGE, terminal.width() - set - id - 2 * GAP.length());
        return hits.stream().map(hit -> Lines.padded(hit.key().set(), set) + GAP + Lines.padded(hit.key().id(), id) + GAP
                + passage(hit, passage)).toList();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::of).max().orElse(0);
    }

    /** The word, and on either side of it what fits; where there is too much, half the room is for what is behind. */
    private String passage(Hit hit, int width) {
        var passage = hit.passage();
        var word = Lines.cut(PlainText.of(passage.substring(hit.start(), hit.end())), width);
        var behind = PlainText.of(passage.substring(hit.end()));
        int room = width - Columns.of(word);
        var before = Lines.cutBefore(PlainText.of(passage.substring(0, hit.start())),
                room - Math.min(room / 2, Columns.of(behind)));
        return before + terminal.bold(word) + Lines.cut(behind, room - Columns.of(before));
    }
}
