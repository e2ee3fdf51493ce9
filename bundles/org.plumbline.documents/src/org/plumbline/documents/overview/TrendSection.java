// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Gap;
import org.plumbline.analysis.GapTrend;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;

/**
 * What has become of the gaps since the baseline: a sentence, and the months in which gaps were closed, with the numbers
 * that the gap list has for them. Without a baseline, all those months and no sentence.
 */
record TrendSection(Source source) {

    Optional<Section> section() {
        var gaps = source.statement().gaps();
        var sentence = source.trend().map(this::sentence).stream().toList();
        var rows = rows(gaps);
        if (sentence.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section("trend", OverviewTerms.GAP_TREND, sentence, rows.isEmpty() ? List.of() : List.of(
                new Table(Table.Kind.BARS, OverviewTerms.GAP_TREND_CAPTION, List.of(new Column(Terms.MONTH, 40),
                        new Column(Terms.CLOSED_IN_MONTH, 24), new Column(Terms.CLOSED_SO_FAR, 24),
                        new Column(OverviewTerms.NOT_YET_CLOSED, 24)), rows))));
    }

    private Wording sentence(GapTrend trend) {
        return OverviewTerms.GAP_TREND_SENTENCE.with(trend.since(), trend.openThen(), trend.closed(), trend.added(), source.asOf(),
                trend.openNow());
    }

    /** From the month of the baseline on; what was closed before counts in what is closed so far. */
    private List<Row> rows(List<Gap> gaps) {
        long left = gaps.stream().filter(Gap::isOpen).count() + GapTrend.closed(gaps).size();
        var first = source.trend().map(GapTrend::since).map(YearMonth::from);
        var rows = new ArrayList<Row>();
        int soFar = 0;
        for (var month : GapTrend.closedByMonth(gaps).entrySet()) {
            soFar += month.getValue();
            if (first.filter(month.getKey()::isBefore).isEmpty()) {
                rows.add(new Row(List.of(new Cell.Text(Dates.month(month.getKey().atDay(1))),
                        new Cell.Number(month.getValue()), new Cell.Number(soFar, Tone.GOOD),
                        new Cell.Number(left - soFar, Tone.NEUTRAL))));
            }
        }
        return rows;
    }
}
