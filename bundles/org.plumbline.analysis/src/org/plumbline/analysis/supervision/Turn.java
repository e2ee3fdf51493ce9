// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.SubmittedDelivery;

/**
 * One turn of a plan. All are counted from the first day, since months differ in length.
 *
 * @param last the day on which the turn before it was due
 * @param due the day on which it is due
 */
public record Turn(LocalDate last, LocalDate due) {

    /** The last turn that is over; the due day itself is not. */
    public static Optional<Turn> lastOver(DeliveryPlan plan, LocalDate asOf) {
        return isRepeated(plan) && plan.getFirst().isBefore(asOf) ? Optional.of(number(plan, lastNumber(plan, asOf)))
                : Optional.empty();
    }

    /** The turn that is due next, on the day itself or later. */
    public static Optional<Turn> next(DeliveryPlan plan, LocalDate asOf) {
        return isRepeated(plan) ? Optional.of(number(plan,
                plan.getFirst().isBefore(asOf) ? lastNumber(plan, asOf) + 1 : 0)) : Optional.empty();
    }

    private static boolean isRepeated(DeliveryPlan plan) {
        return plan.getFirst() != null && plan.getEvery() != null && !plan.getEvery().isZero();
    }

    private static int lastNumber(DeliveryPlan plan, LocalDate asOf) {
        Period every = plan.getEvery();
        long days = ChronoUnit.DAYS.between(plan.getFirst(), asOf) - 1;
        int turn = (int) (days / (every.toTotalMonths() * 31 + every.getDays()));
        while (due(plan, turn + 1).isBefore(asOf)) {
            turn++;
        }
        return turn;
    }

    private static Turn number(DeliveryPlan plan, int turn) {
        return new Turn(due(plan, turn - 1), due(plan, turn));
    }

    private static LocalDate due(DeliveryPlan plan, int turn) {
        return plan.getFirst().plus(plan.getEvery().multipliedBy(turn));
    }

    /** By the day it was due where it names one, and otherwise by the day it was submitted, which may be late. */
    public boolean isMetBy(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getDue() != null ? has(delivery.getDue())
                : Deliveries.isSubmitted(delivery, asOf) && delivery.getSubmitted().isAfter(last);
    }

    private boolean has(LocalDate day) {
        return day.isAfter(last) && !day.isAfter(due);
    }
}
