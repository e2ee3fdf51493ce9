// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What has become of the gaps since a baseline, in numbers of gaps and not in percent, as far as the models date it: a gap
 * is closed on the day of its retest; one that an assessor found is new since the assessment, and one whose evidence has run
 * out, since its last day. What nothing dates was there before. Models hold what is known last; so what was mended without a
 * remedy has left no trace and is not counted.
 *
 * @param since the baseline; what happened on that day itself had happened
 * @param openThen gaps open at the end of that day: those open now and those closed since, less the added ones
 * @param closed gaps that a retest has closed since
 * @param added gaps that have come since, whether closed meanwhile or open
 * @param openNow gaps open now
 */
public record GapTrend(LocalDate since, int openThen, int closed, int added, int openNow) {

    static GapTrend of(List<Gap> gaps, LocalDate since) {
        var open = gaps.stream().filter(Gap::isOpen).toList();
        var closed = closed(gaps).stream().filter(gap -> gap.remedy().map(Remedy::getRetested)
                .filter(retested -> retested.isAfter(since)).isPresent()).toList();
        int added = (int) Stream.concat(open.stream(), closed.stream()).filter(gap -> began(gap).isAfter(since)).count();
        return new GapTrend(since, open.size() + closed.size() - added, closed.size(), added, open.size());
    }

    /** The day on which the first of what makes it a gap began; the first of all days where nothing dates it. */
    private static LocalDate began(Gap gap) {
        return gap.requirement().flatMap(row -> gap.kinds().stream().map(kind -> began(kind, row))
                .min(Comparator.naturalOrder())).orElse(LocalDate.MIN);
    }

    private static LocalDate began(GapKind kind, OfRequirement row) {
        return switch (kind) {
            case ASSESSED -> row.assessed().stream().filter(GapTrend::isUnfavourable)
                    .map(assessed -> assessed.assessment().getOn()).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
            case UNPROVEN -> row.evidence().stream().filter(item -> item.state() == EvidenceState.EXPIRED)
                    .flatMap(item -> item.lastDay().stream()).max(Comparator.naturalOrder())
                    .map(day -> day.plusDays(1)).orElse(LocalDate.MIN);
            case UNCOVERED, PLANNED, CONTRADICTED, LISTED -> LocalDate.MIN;
        };
    }

    private static boolean isUnfavourable(Assessed assessed) {
        return assessed.verdict().map(Verdict::getMeaning).filter(meaning -> meaning == VerdictMeaning.PARTIAL
                || meaning == VerdictMeaning.NONCONFORM).isPresent();
    }

    /** How many gaps were closed in each month, by the day of the retest; those without one are in none. */
    public static SortedMap<YearMonth, Integer> closedByMonth(List<Gap> gaps) {
        var months = new TreeMap<YearMonth, Integer>();
        closed(gaps).stream().map(gap -> gap.remedy().orElseThrow().getRetested()).filter(Objects::nonNull)
                .forEach(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(months);
    }

    /** The gaps that are closed, with and without a date. */
    public static List<Gap> closed(List<Gap> gaps) {
        return gaps.stream().filter(gap -> gap.state() == RemedyState.CLOSED).toList();
    }
}
