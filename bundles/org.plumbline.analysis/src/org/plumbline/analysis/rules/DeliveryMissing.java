// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;

/** For the last day on which a plan asked for a delivery, none is written down. */
final class DeliveryMissing implements Rule {

    @Override
    public String id() {
        return "delivery.missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Supervision supervision : subject.supervisions()) {
            var deliveries = entries(supervision, SubmittedDelivery.class)
                    .collect(Collectors.groupingBy(Deliveries.Key::of));
            entries(supervision, DeliveryPlan.class).forEach(plan -> lastTurn(plan, subject.asOf())
                    .filter(turn -> deliveries.getOrDefault(Deliveries.Key.of(plan), List.of()).stream()
                            .noneMatch(delivery -> isOf(turn, delivery, subject.asOf())))
                    .ifPresent(turn -> report.on(plan, plan.getRequirement(), problem(plan, turn), new Wording(
                            "Submit it and write it down as a `delivery` of the same requirement.",
                            "请提交交付件，并以同一要求的 delivery 写明。"))));
        }
    }

    private static <T> Stream<T> entries(Supervision supervision, Class<T> type) {
        return supervision.getEntries().stream().filter(type::isInstance).map(type::cast);
    }

    /** The days after the one turn of a plan up to the next, on which it is due. */
    private record Turn(LocalDate last, LocalDate due) {

        boolean has(LocalDate day) {
            return day.isAfter(last) && !day.isAfter(due);
        }
    }

    /** The last turn that is over; counted from the first day, since months differ in length. */
    private static Optional<Turn> lastTurn(DeliveryPlan plan, LocalDate asOf) {
        var first = plan.getFirst();
        var every = plan.getEvery();
        if (first == null || every == null || every.isZero() || !first.isBefore(asOf)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(first, asOf) - 1;
        int turn = (int) (days / (every.toTotalMonths() * 31 + every.getDays()));
        while (first.plus(every.multipliedBy(turn + 1)).isBefore(asOf)) {
            turn++;
        }
        return Optional.of(new Turn(first.plus(every.multipliedBy(turn - 1)), first.plus(every.multipliedBy(turn))));
    }

    /** By the day it was due where it names one, and otherwise by the day it was submitted, which may be late. */
    private static boolean isOf(Turn turn, SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getDue() != null ? turn.has(delivery.getDue())
                : Deliveries.isSubmitted(delivery, asOf) && delivery.getSubmitted().isAfter(turn.last());
    }

    private static Wording problem(DeliveryPlan plan, Turn turn) {
        return new Wording("Plan “{0}” asked for a delivery by {1}, and none is written down.",
                "计划“{0}”要求不迟于 {1} 提交交付件，但没有提交记录。").with(plan.getName(), turn.due());
    }
}
