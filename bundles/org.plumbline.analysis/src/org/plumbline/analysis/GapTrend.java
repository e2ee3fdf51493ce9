// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;

/**
 * What has become of the gaps since a baseline, in numbers of gaps and not in percent. The baseline is the same models
 * judged for an earlier day: what they date, such as evidence, assessments and retests, counts from its date on; what they
 * do not date counts as it is today. A gap that is closed was open until the day of its retest; without one it counts as
 * closed all along, and so does a risk that was accepted.
 *
 * @param since the baseline, up to the end of that day
 * @param openThen gaps open on that day
 * @param closed of those, the ones that a retest has closed since
 * @param settled of those, the ones that are no gaps any more without a retest, since evidence or an assessment came
 * @param added gaps that are open now and were not then
 * @param openNow gaps open now: those open then, less the closed and the settled ones, and the added ones
 */
public record GapTrend(LocalDate since, int openThen, int closed, int settled, int added, int openNow) {

    /** How a statement's gaps stand against those of the same statement as of an earlier day. */
    public static GapTrend of(OfStatement then, LocalDate since, OfStatement now) {
        var before = numbers(then.gaps(), gap -> wasOpen(gap, since));
        var open = numbers(now.gaps(), Gap::isOpen);
        var closed = numbers(now.gaps(), gap -> gap.state() == RemedyState.CLOSED && wasOpen(gap, since));
        var settled = new HashSet<>(before);
        settled.removeAll(open);
        settled.removeAll(closed);
        var added = new HashSet<>(open);
        added.removeAll(before);
        return new GapTrend(since, before.size(), closed.size(), settled.size(), added.size(), open.size());
    }

    private static Set<String> numbers(List<Gap> gaps, Predicate<Gap> which) {
        return gaps.stream().filter(which).map(Gap::number).collect(Collectors.toSet());
    }

    private static boolean wasOpen(Gap gap, LocalDate day) {
        return gap.isOpen() || gap.state() == RemedyState.CLOSED && gap.remedy().map(Remedy::getRetested)
                .filter(retested -> retested.isAfter(day)).isPresent();
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
