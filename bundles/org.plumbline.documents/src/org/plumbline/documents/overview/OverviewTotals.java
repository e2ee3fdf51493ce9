// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Totals;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.SummarySection;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.VerdictMeaning;

/** The totals of each standard, as bars. The model's verdicts and the assessors' never stand in one table. */
record OverviewTotals(Source source) {

    /** Best first, as the bars show them. */
    private static final List<Status> STATUSES =
            List.of(Status.COVERED, Status.UNPROVEN, Status.PLANNED, Status.CONTRADICTED, Status.UNCOVERED);
    private static final int NAME = 58;
    private static final int COUNT = 30;

    Table coverage() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(OverviewTerms.STANDARD_AND_EDITION, NAME));
        columns.add(new Column(OverviewTerms.IN_ALL, 20));
        columns.add(new Column(Terms.APPLICABLE, 20));
        STATUSES.forEach(status -> columns.add(new Column(Words.of(status), COUNT)));
        columns.add(new Column(OverviewTerms.COVERED_SHARE, 48));
        return table(OverviewTerms.OVERVIEW_STANDARDS_CAPTION, columns, SetWords::citation, (set, totals) -> Stream.of(
                Stream.of(new Cell.Number(totals.all()), new Cell.Number(totals.applicable())),
                STATUSES.stream().map(status -> new Cell.Number(totals.byStatus().get(status), Tones.of(status))),
                Stream.of(new Cell.Share(totals.byStatus().get(Status.COVERED), totals.applicable())))
                .<Cell>flatMap(cells -> cells).toList());
    }

    Table modelVerdicts() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(Words.STANDARD, NAME));
        Stream.of(ModelVerdict.values()).forEach(verdict -> columns.add(new Column(Words.of(verdict), COUNT)));
        return table(OverviewTerms.MODEL_VERDICT_CAPTION, columns, SetWords::designation, (set, totals) -> Stream
                .of(ModelVerdict.values())
                .<Cell>map(verdict -> new Cell.Number(totals.byModelVerdict().get(verdict), Tones.of(verdict))).toList());
    }

    Table assessedVerdicts() {
        var summary = new SummarySection(source);
        var meanings = Stream.of(VerdictMeaning.values()).filter(summary::occurs).toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column(Words.STANDARD, NAME));
        meanings.forEach(meaning -> columns.add(new Column(summary.word(meaning), COUNT)));
        return table(OverviewTerms.ASSESSED_VERDICT_CAPTION, columns, SetWords::designation, (set, totals) -> meanings.stream()
                .map(meaning -> verdicts(set, totals.byAssessed().get(meaning), meaning)).toList());
    }

    private static Cell verdicts(OfSet set, int count, VerdictMeaning meaning) {
        return set != null && !SummarySection.speaks(set, meaning) ? Cell.NONE : new Cell.Number(count, Tones.of(meaning));
    }

    /** A row for every set, and one for all together, which has no set, where there are several. */
    private Table table(Wording caption, List<Column> columns, Function<SetWords, Wording> name,
            BiFunction<OfSet, Totals, List<Cell>> cells) {
        var rows = new ArrayList<Row>();
        source.sets().forEach(set -> rows.add(row(name.apply(new SetWords(set.set())), cells.apply(set, set.totals()))));
        if (source.sets().size() > 1) {
            rows.add(row(Terms.TOTAL, cells.apply(null, source.statement().totals())));
        }
        return new Table(Table.Kind.BARS, caption, columns, rows);
    }

    private static Row row(Wording name, List<Cell> cells) {
        return new Row(Stream.concat(Stream.of(Cell.text(name)), cells.stream()).toList());
    }
}
