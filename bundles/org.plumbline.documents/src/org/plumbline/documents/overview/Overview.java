// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Score;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.NextDues;
import org.plumbline.documents.parts.ScoreCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.InheritedReport;
import org.plumbline.model.plumb.Visibility;

/** The overview (总览): how a platform stands, at a glance, for those who decide. */
public final class Overview implements DocumentPlan {

    private static final int NAMES = 6;

    @Override
    public String fileName() {
        return "overview";
    }

    /** It is about what is still wrong and what is due, of which nothing leaves the organization. */
    @Override
    public boolean isFor(Visibility reader) {
        return reader == Visibility.INTERNAL;
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.DOCX);
    }

    @Override
    public Document of(Source source) {
        var totals = new OverviewTotals(source);
        var sections = new ArrayList<Section>();
        sections.add(new Section("coverage", OverviewTerms.OVERVIEW_STANDARDS, List.of(), List.of(totals.coverage())));
        sections.add(new Section("verdicts", OverviewTerms.VERDICTS, List.of(Terms.MATRIX_NOTE),
                List.of(totals.modelVerdicts(), totals.assessedVerdicts())));
        new TrendSection(source).section().ifPresent(sections::add);
        sections.add(scores(source));
        sections.add(new TopGaps(source).section());
        sections.add(new NextDues(source).section());
        sections.add(parameters(source));
        if (source.statement().statement().getTenant() != null) {
            sections.add(takenOver(source));
        }
        return new FrontPage(source).brief(OverviewTerms.OVERVIEW, sections);
    }

    // Scores

    private static Section scores(Source source) {
        var scores = source.statement().scores();
        if (scores.isEmpty()) {
            return new Section("scores", OverviewTerms.SCORES, List.of(OverviewTerms.SCORES_NONE), List.of());
        }
        var columns = new ArrayList<>(List.of(new Column(Terms.PROFILE, 60)));
        columns.addAll(ScoreCells.COLUMNS);
        columns.add(new Column(OverviewTerms.LACKING, 90));
        return new Section("scores", OverviewTerms.SCORES, List.of(Terms.SCORES_NOTE), List.of(
                new Table(Table.Kind.PLAIN, Terms.SCORES_CAPTION, columns, scores.stream().map(Overview::score).toList())));
    }

    private static Row score(Score score) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.stack(List.of(new Cell.Text(Wording.ofTitle(score.profile())),
                new Cell.Text(new SetWords(score.set()).designation()))));
        cells.addAll(ScoreCells.of(score));
        cells.add(Cell.stack(score.lacking().stream().map(Cell.Text::new).toList()));
        return new Row(cells);
    }

    // Parameters

    private static Section parameters(Source source) {
        var rows = source.sets().stream().flatMap(set -> {
            var open = set.requirements().stream().filter(OfRequirement::applies)
                    .filter(requirement -> !source.statement().unset(requirement).isEmpty()).toList();
            return open.isEmpty() ? List.<Row>of().stream() : List.of(parameters(source, set, open)).stream();
        }).toList();
        if (rows.isEmpty()) {
            return new Section("parameters", OverviewTerms.OPEN_PARAMETERS, List.of(OverviewTerms.OPEN_PARAMETERS_NONE), List.of());
        }
        return new Section("parameters", OverviewTerms.OPEN_PARAMETERS, List.of(), List.of(
                new Table(Table.Kind.PLAIN, OverviewTerms.OPEN_PARAMETERS_CAPTION, List.of(
                        new Column(Words.STANDARD, 40), new Column(OverviewTerms.REQUIREMENTS_WITH_OPEN_PARAMETERS, 24),
                        new Column(OverviewTerms.PARAMETERS_UNSET, 24), new Column(OverviewTerms.FIRST_ONES, 110)), rows)));
    }

    private static Row parameters(Source source, OfSet set, List<OfRequirement> open) {
        var names = Wording.list(open.stream().limit(NAMES)
                .map(requirement -> Wording.same(requirement.requirement().getName())).toList());
        return new Row(List.of(
                Cell.text(new SetWords(set.set()).designation()),
                new Cell.Number(open.size()),
                new Cell.Number(open.stream().mapToLong(each -> source.statement().unset(each).size()).sum()),
                Cell.text(open.size() > NAMES ? Terms.AND_SO_ON.with(names, open.size()) : names)));
    }

    // What a tenant takes over

    private static Section takenOver(Source source) {
        var rows = new ArrayList<Row>();
        source.sets().forEach(set -> rows.add(takenOver(set)));
        return new Section("taken-over", Terms.TAKEN_OVER, List.of(), List.of(
                new Table(Table.Kind.BARS, Terms.TAKEN_OVER_CAPTION, List.of(
                        new Column(Words.STANDARD, 58), new Column(Terms.WHOLLY, 26), new Column(Terms.IN_PART, 26),
                        new Column(OverviewTerms.LEFT, 26), new Column(OverviewTerms.RELIED_ON, 60)), rows)));
    }

    private static Row takenOver(OfSet set) {
        var totals = set.totals();
        return new Row(List.of(
                Cell.text(new SetWords(set.set()).designation()),
                new Cell.Number(totals.takenOver(), Tone.GOOD),
                new Cell.Number(totals.takenOverInPart(), Tone.FAIR),
                new Cell.Number(totals.applicable() - totals.takenOverInPart(), Tone.NEUTRAL),
                Cell.stack(set.requirements().stream().flatMap(requirement -> requirement.inherited().stream())
                        .map(Inherited::report).distinct().map(Overview::report).toList())));
    }

    private static Cell report(InheritedReport report) {
        var number = Wording.same(report.getNumber() == null ? "—" : report.getNumber());
        return new Cell.Text(report.getUntil() == null ? number : Words.IN_BRACKETS.with(number, report.getUntil()));
    }
}
