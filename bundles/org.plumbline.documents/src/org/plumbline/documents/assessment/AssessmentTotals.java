// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Score;
import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.SecurityLayer.ControlPoint;
import org.plumbline.analysis.Totals;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.ScoreCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.VerdictMeaning;

/** What has been judged so far, in numbers: per control point, and per security layer with rates and scores. */
record AssessmentTotals(AssessedSet set) {

    // Control points

    Section controlPoints() {
        var columns = new ArrayList<>(List.of(new Column(Terms.SECURITY_LAYER, 34),
                new Column(AssessmentTerms.SECURITY_CONTROL_POINT, 44), new Column(AssessmentTerms.ITEMS_COUNTED, 18),
                new Column(Terms.APPLICABLE, 18)));
        meanings().forEach(meaning -> columns.add(new Column(set.words().verdict(meaning), 22)));
        columns.add(new Column(AssessmentTerms.OBJECTS_LISTED, 22));
        columns.add(new Column(AssessmentTerms.OF_THESE_JUDGED, 22));
        return new Section(set.anchor("control-points"), set.title(AssessmentTerms.CONTROL_POINTS), List.of(AssessmentTerms.CONTROL_POINTS_NOTE),
                List.of(new Table(Table.Kind.REGISTER, set.caption(AssessmentTerms.CONTROL_POINTS_CAPTION), columns,
                        List.of(Terms.SECURITY_LAYER), set.layers().stream().flatMap(layer ->
                                layer.controlPoints().stream().map(point -> controlPoint(layer, point))).toList())));
    }

    private Row controlPoint(SecurityLayer layer, ControlPoint point) {
        var totals = point.totals();
        var title = AssessedSet.title(layer);
        var items = set.of(point.requirements()).toList();
        var cells = new ArrayList<Cell>(List.of(Cell.text(title), Cell.text(point.name()),
                new Cell.Number(totals.all()), new Cell.Number(totals.applicable())));
        cells.addAll(verdicts(totals));
        cells.add(new Cell.Number(items.stream().mapToInt(ItemCells::allObjects).sum()));
        cells.add(new Cell.Number(items.stream().flatMap(item -> item.objects().stream())
                .filter(ItemCells::isJudged).count()));
        return new Row("", title, cells, List.of(title));
    }

    private List<Cell> verdicts(Totals totals) {
        return meanings().map(meaning -> new Cell.Number(totals.byAssessed().get(meaning), Tones.of(meaning)))
                .<Cell>map(number -> number).toList();
    }

    /** Those of the scale, and any that objects roll up to without it. */
    private Stream<VerdictMeaning> meanings() {
        return Stream.of(VerdictMeaning.values()).filter(meaning -> set.words().knows(meaning)
                || set.set().totals().byAssessed().get(meaning) > 0);
    }

    // Statistics

    /** @param scores of the whole statement, since a profile may count other sets as well */
    Section statistics(List<Score> scores) {
        var tables = new ArrayList<>(List.of(assessed(), model()));
        var own = scores.stream().filter(score -> score.set() == set.set().set()).toList();
        if (!own.isEmpty()) {
            tables.add(scoring(own));
        }
        return new Section(set.anchor("statistics"), set.title(AssessmentTerms.STATISTICS),
                own.isEmpty() ? List.of(AssessmentTerms.STATISTICS_NOTE) : List.of(AssessmentTerms.STATISTICS_NOTE, Terms.SCORES_NOTE), tables);
    }

    private Table assessed() {
        var columns = new ArrayList<>(List.of(new Column(Terms.SECURITY_LAYER, 78), new Column(AssessmentTerms.ITEMS_COUNTED, 24),
                new Column(Terms.APPLICABLE, 24), new Column(Terms.JUDGED, 24)));
        meanings().forEach(meaning -> columns.add(new Column(set.words().verdict(meaning), 24)));
        columns.add(new Column(AssessmentTerms.CONFORMITY_RATE, 34));
        columns.add(new Column(AssessmentTerms.JUDGED_COMPLETELY, 34));
        return new Table(Table.Kind.BARS, set.caption(AssessmentTerms.STATISTICS_CAPTION), columns, rows(this::assessed));
    }

    private Row assessed(Wording title, List<OfRequirement> requirements) {
        var totals = Totals.of(requirements);
        var cells = new ArrayList<Cell>(List.of(Cell.text(title), new Cell.Number(totals.all()),
                new Cell.Number(totals.applicable()), new Cell.Number(totals.judged())));
        cells.addAll(verdicts(totals));
        cells.add(new Cell.Share(totals.byAssessed().get(VerdictMeaning.CONFORM), totals.judged()));
        cells.add(new Cell.Share((int) set.of(requirements).filter(ItemCells::isJudgedCompletely).count(), totals.judged()));
        return new Row(cells);
    }

    private Table model() {
        var columns = new ArrayList<>(List.of(new Column(Terms.SECURITY_LAYER, 78), new Column(AssessmentTerms.WITH_CHECK, 24)));
        Stream.of(ModelVerdict.values()).forEach(verdict -> columns.add(new Column(Words.of(verdict), 24)));
        return new Table(Table.Kind.BARS, set.caption(AssessmentTerms.MODEL_STATISTICS_CAPTION), columns,
                rows(AssessmentTotals::model));
    }

    private static Row model(Wording title, List<OfRequirement> requirements) {
        var totals = Totals.of(requirements);
        var cells = new ArrayList<Cell>(List.of(Cell.text(title), new Cell.Number(
                totals.byModelVerdict().values().stream().mapToInt(count -> count).sum())));
        totals.byModelVerdict().forEach((verdict, count) -> cells.add(new Cell.Number(count, Tones.of(verdict))));
        return new Row(cells);
    }

    private interface RowOf {
        Row of(Wording title, List<OfRequirement> requirements);
    }

    private List<Row> rows(RowOf row) {
        return Stream.concat(set.layers().stream().map(layer -> row.of(AssessedSet.title(layer), layer.requirements())),
                Stream.of(row.of(Terms.TOTAL, set.set().requirements()))).toList();
    }

    /** What is lacking stands below the profile, so that the columns fit those of the tables above. */
    private Table scoring(List<Score> scores) {
        var columns = new ArrayList<>(List.of(new Column(Terms.PROFILE, 78)));
        columns.addAll(ScoreCells.COLUMNS);
        return new Table(Table.Kind.PLAIN, set.caption(Terms.SCORES_CAPTION), columns,
                scores.stream().map(AssessmentTotals::scoring).toList());
    }

    private static Row scoring(Score score) {
        var lacking = score.lacking().stream()
                .<Cell>map(what -> new Cell.Text(Words.LABELLED.with(AssessmentTerms.STILL_LACKING, what), Tone.OPEN));
        var cells = new ArrayList<Cell>();
        cells.add(Cell.stack(Stream.concat(Stream.of(Cell.text(Wording.ofTitle(score.profile()))), lacking).toList()));
        cells.addAll(ScoreCells.of(score));
        return new Row(cells);
    }
}
