// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.GapKind;
import org.plumbline.analysis.GapTrend;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Totals;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.SummarySection;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.VerdictMeaning;

/** The gaps in numbers: by kind and standard, closed against open, and closed month by month. */
record GapSummarySection(Source source, List<Gap> gaps) {

    /** A column of numbers: a standard, what belongs to none that applies, or all of them. */
    private record Part(Wording title, Totals totals, List<Gap> gaps) {
    }

    Section section() {
        return new Section("summary", Terms.SUMMARY, List.of(GapTerms.GAP_TOTALS_NOTE), List.of(
                new SummarySection(source).standards(), totals(), trend()));
    }

    private Table totals() {
        var parts = parts();
        var columns = new ArrayList<Column>();
        columns.add(new Column(Terms.MEASURE, 70));
        parts.forEach(part -> columns.add(new Column(part.title(), 34)));
        return new Table(Table.Kind.PLAIN, GapTerms.GAP_TOTALS, columns, Stream.of(requirements(parts), found(parts),
                progress(parts), severities(parts)).flatMap(List::stream).toList());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        source.sets().forEach(set -> parts.add(new Part(Wording.same(set.set().getName()), set.totals(), of(set))));
        var other = gaps.stream().filter(gap -> gap.requirement().isEmpty()).toList();
        if (!other.isEmpty()) {
            parts.add(new Part(GapTerms.OTHER, null, other));
        }
        parts.add(new Part(Terms.TOTAL, source.statement().totals(), gaps));
        return parts;
    }

    private List<Gap> of(OfSet set) {
        return gaps.stream().filter(gap -> gap.requirement().filter(row -> row.set() == set.set()).isPresent()).toList();
    }

    private static List<Row> requirements(List<Part> parts) {
        var rows = new ArrayList<Row>();
        rows.add(ofTotals(GapTerms.GAP_REQUIREMENTS, Words.of(Applicability.APPLICABLE), parts, Totals::applicable));
        Stream.of(GapKind.values()).forEach(kind -> rows.add(row(GapTerms.GAP_REQUIREMENTS, Words.of(kind), parts,
                part -> Gap.byKind(part.gaps()).get(kind))));
        rows.add(row(GapTerms.GAP_REQUIREMENTS, GapTerms.GAP_REQUIREMENTS_ALL, parts, part -> count(part, Gap::first)));
        return rows;
    }

    private static List<Row> found(List<Part> parts) {
        return List.of(
                ofTotals(GapTerms.GAP_FOUND, GapTerms.GAP_BY_MODEL, parts, totals -> totals.byModelVerdict()
                        .get(ModelVerdict.PARTIAL) + totals.byModelVerdict().get(ModelVerdict.NONCONFORM)),
                ofTotals(GapTerms.GAP_FOUND, GapTerms.GAP_BY_ASSESSOR, parts, totals -> totals.byAssessed()
                        .get(VerdictMeaning.PARTIAL) + totals.byAssessed().get(VerdictMeaning.NONCONFORM)));
    }

    private List<Row> progress(List<Part> parts) {
        var rows = new ArrayList<Row>();
        rows.add(entries(GapTerms.ENTRIES, parts, gap -> true));
        Stream.of(RemedyState.values()).forEach(state ->
                rows.add(entries(Words.of(state), parts, gap -> gap.state() == state)));
        rows.add(entries(GapTerms.CLOSED_TOO_EARLY, parts, Gap::isClosedTooEarly));
        rows.add(entries(GapTerms.STILL_OPEN, parts, Gap::isOpen));
        rows.add(entries(GapTerms.WITHOUT_REMEDY, parts, gap -> gap.remedy().isEmpty()));
        rows.add(entries(GapTerms.OF_THESE_OVERDUE, parts, gap -> gap.isOpen()
                && GapCells.due(gap).filter(day -> day.isBefore(source.asOf())).isPresent()));
        rows.add(entries(GapTerms.OF_THESE_HAZARDS, parts, gap -> gap.isOpen()
                && gap.remedy().filter(Remedy::isHazard).isPresent()));
        return rows;
    }

    private static List<Row> severities(List<Part> parts) {
        return Stream.of(Severity.values()).sorted((one, other) -> other.compareTo(one))
                .map(severity -> row(GapTerms.OPEN_BY_SEVERITY, Words.of(severity), parts,
                        part -> count(part, gap -> gap.isOpen() && gap.severity() == severity))).toList();
    }

    private static Row entries(Wording measure, List<Part> parts, Predicate<Gap> which) {
        return row(GapTerms.GAP_PROGRESS, measure, parts, part -> count(part, which));
    }

    private static int count(Part part, Predicate<Gap> which) {
        return (int) part.gaps().stream().filter(which).count();
    }

    private static Row ofTotals(Wording group, Wording measure, List<Part> parts, ToIntFunction<Totals> count) {
        return row(group, measure, parts, part -> part.totals() == null ? 0 : count.applyAsInt(part.totals()));
    }

    private static Row row(Wording group, Wording measure, List<Part> parts, ToIntFunction<Part> count) {
        return new Row("", group, Stream.concat(Stream.<Cell>of(new Cell.Text(measure)), parts.stream()
                .<Cell>map(part -> new Cell.Number(count.applyAsInt(part)))).toList(), List.of());
    }

    /** Remedies that are closed, by the month of their retest; those without one come last. */
    private Table trend() {
        var closed = GapTrend.closed(gaps);
        var rows = new ArrayList<Row>();
        int soFar = 0;
        for (var month : GapTrend.closedByMonth(gaps).entrySet()) {
            soFar += month.getValue();
            rows.add(month(Dates.month(month.getKey().atDay(1)), month.getValue(), soFar));
        }
        if (soFar < closed.size()) {
            rows.add(month(GapTerms.NO_RETEST, closed.size() - soFar, closed.size()));
        }
        return new Table(Table.Kind.PLAIN, GapTerms.TREND, List.of(new Column(Terms.MONTH, 70),
                new Column(Terms.CLOSED_IN_MONTH, 34), new Column(Terms.CLOSED_SO_FAR, 34)), rows);
    }

    private static Row month(Wording month, int closed, int soFar) {
        return new Row(List.of(new Cell.Text(month), new Cell.Number(closed), new Cell.Number(soFar)));
    }
}
