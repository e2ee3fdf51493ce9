// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Gap;
import org.plumbline.documents.gaps.GapCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Obligation;

/** The gravest of the open gaps, which are those of the gap list: by severity, then by obligation, then by the day they are due. */
record TopGaps(Source source) {

    private static final int ROWS = 8;

    /** Strongest first. */
    private static final List<Obligation> OBLIGATIONS =
            List.of(Obligation.SHALL, Obligation.SHOULD, Obligation.MAY, Obligation.UNSTATED);

    private static final Comparator<Gap> GRAVEST_FIRST = Comparator.comparing(Gap::severity).reversed()
            .thenComparing(gap -> OBLIGATIONS.indexOf(gap.requirement().map(OfRequirement::obligation)
                    .orElse(Obligation.UNSTATED)))
            .thenComparing(gap -> GapCells.due(gap).orElse(LocalDate.MAX));

    Section section() {
        var open = source.statement().gaps().stream().filter(Gap::isOpen).sorted(GRAVEST_FIRST).toList();
        if (open.isEmpty()) {
            return new Section("gaps", OverviewTerms.TOP_GAPS, List.of(OverviewTerms.TOP_GAPS_NONE), List.of());
        }
        var classes = AssetClasses.of(source.statement().platform());
        var first = open.stream().limit(ROWS).map(gap -> new GapCells(gap, source.statement().statement(), classes)).toList();
        return new Section("gaps", OverviewTerms.TOP_GAPS, List.of(OverviewTerms.TOP_GAPS_NOTE), List.of(
                new Table(Table.Kind.PLAIN, OverviewTerms.TOP_GAPS_CAPTION.with(first.size(), open.size()), List.of(
                        new Column(Terms.SEQUENCE, 10),
                        new Column(Terms.SEVERITY, 18),
                        new Column(Terms.REQUIREMENT, 36),
                        new Column(Terms.PROBLEM, 96),
                        new Column(Terms.OWNER, 30),
                        new Column(Terms.DUE, 26)),
                        IntStream.range(0, first.size()).mapToObj(i -> row(i + 1, first.get(i))).toList())));
    }

    private static Row row(int number, GapCells cells) {
        return new Row(List.of(
                new Cell.Number(number),
                cells.severity(),
                cells.identifier(),
                cells.mainProblem(),
                filled(cells.owners()),
                filled(cells.due())));
    }

    /** What nobody has filled in yet is a blank field in a form, and nothing in a document for reading. */
    private static Cell filled(Cell cell) {
        return cell == Cell.BLANK ? Cell.NONE : cell;
    }
}
