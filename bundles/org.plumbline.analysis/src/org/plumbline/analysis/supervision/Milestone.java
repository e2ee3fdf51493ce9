// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;

/**
 * A step of a procedure that was taken.
 *
 * @param name what was done with the matter, as in "was tested"; in Chinese the name of the step
 * @param when a day or a moment
 */
public record Milestone(Wording name, Temporal when) {

    /** Two steps of which the one that comes first in the procedure was taken after the other. */
    public record Reversal(Milestone first, Milestone second) {

        public Wording problem(Wording matter) {
            return new Wording("{0} was {1} ({2}) before it was {3} ({4}).", "{0}的{1}（{2}）早于{3}（{4}）。")
                    .with(matter, second.name, Words.of(second.when), first.name, Words.of(first.when));
        }
    }

    static Stream<Milestone> of(String en, String zh, Temporal when) {
        return Stream.ofNullable(when).map(given -> new Milestone(new Wording(en, zh), given));
    }

    /** The first two steps that do not stand in the order of the procedure; a day without a time lasts until midnight. */
    public static Optional<Reversal> reversal(List<Milestone> procedure) {
        Milestone latest = null;
        for (var step : procedure) {
            if (latest != null && step.end().isBefore(latest.begin())) {
                return Optional.of(new Reversal(latest, step));
            }
            latest = latest == null || latest.begin().isBefore(step.begin()) ? step : latest;
        }
        return Optional.empty();
    }

    /** The moment, or the beginning of the day. */
    public LocalDateTime begin() {
        return when instanceof LocalDateTime moment ? moment : LocalDate.from(when).atStartOfDay();
    }

    private LocalDateTime end() {
        return when instanceof LocalDateTime moment ? moment : LocalDate.from(when).atTime(LocalTime.MAX);
    }
}
