// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.List;

import org.plumbline.analysis.Score;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.words.Terms;

/** What a table says of a score, whatever else stands in its rows. */
public final class ScoreCells {

    /** Their headings. */
    public static final List<Column> COLUMNS = List.of(new Column(Terms.JUDGED, 24), new Column(Terms.POINTS, 24),
            new Column(Terms.SCORE, 24));

    private ScoreCells() {
    }

    /** How many items were judged, the points they got, and the score where it can be told. */
    public static List<Cell> of(Score score) {
        return List.of(
                new Cell.Number(score.judged()),
                Cell.text(score.points().toPlainString()),
                score.result().map(result -> Cell.text(result.toPlainString())).orElse(Cell.NONE));
    }
}
