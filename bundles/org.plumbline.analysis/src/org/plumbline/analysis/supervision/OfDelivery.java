// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;

/**
 * A delivery that a requirement asks for, with what one supervision has of it.
 *
 * @param requirement the requirement
 * @param delivery what the set says of the delivery
 * @param supervision the supervision; absent where none has anything of the delivery
 * @param plan what was agreed of it
 * @param streams the streams by which it is made
 * @param made what is written down of it, by the day it was due or submitted
 * @param missing the day by which the plan asked for it last, if nothing is written down of it
 * @param next the day on which the plan asks for it next
 * @param state all this in one word
 */
public record OfDelivery(OfRequirement requirement, Delivery delivery, Optional<Supervision> supervision,
        Optional<DeliveryPlan> plan, List<org.plumbline.model.plumb.Stream> streams, List<SubmittedDelivery> made,
        Optional<LocalDate> missing, Optional<LocalDate> next, DeliveryState state) {

    public OfDelivery {
        streams = List.copyOf(streams);
        made = List.copyOf(made);
    }

    /** What was submitted last. */
    public Optional<SubmittedDelivery> latest(LocalDate asOf) {
        return made.reversed().stream().filter(delivery -> Deliveries.isSubmitted(delivery, asOf)).findFirst();
    }

    /** What is past the day it was due and not submitted. */
    public List<SubmittedDelivery> overdue(LocalDate asOf) {
        return made.stream().filter(delivery -> Deliveries.isOverdue(delivery, asOf)).toList();
    }

    /** When it is to be made, as agreed, or else as the set says. */
    public Occasion occasion() {
        return plan.map(DeliveryPlan::getOccasion).orElse(delivery.getOccasion());
    }

    /** The deliveries of all requirements that apply; one that several supervisions have counts once for each. */
    public static List<OfDelivery> of(OfStatement statement, LocalDate asOf) {
        return statement.sets().stream().flatMap(set -> set.requirements().stream()).filter(OfRequirement::applies)
                .flatMap(requirement -> of(statement, requirement, asOf)).toList();
    }

    private static Stream<OfDelivery> of(OfStatement statement, OfRequirement requirement, LocalDate asOf) {
        var deliveries = requirement.requirement().getDeliveries();
        var found = new ArrayList<OfDelivery>();
        for (int i = 0; i < deliveries.size(); i++) {
            var mine = new Mine(requirement, deliveries.get(i), i + 1, asOf);
            var some = statement.supervisions().stream().map(mine::in).flatMap(Optional::stream).toList();
            found.addAll(some.isEmpty() ? List.of(mine.unplanned()) : some);
        }
        return found.stream();
    }

    /** Looks for one delivery in supervisions. */
    private record Mine(OfRequirement requirement, Delivery delivery, int ordinal, LocalDate asOf) {

        OfDelivery unplanned() {
            return new OfDelivery(requirement, delivery, Optional.empty(), Optional.empty(), List.of(), List.of(),
                    Optional.empty(), Optional.empty(), DeliveryState.unplanned(delivery));
        }

        Optional<OfDelivery> in(Supervision supervision) {
            var plan = entries(supervision, DeliveryPlan.class)
                    .filter(entry -> Deliveries.Key.of(entry).equals(key())).findFirst();
            var made = entries(supervision, SubmittedDelivery.class)
                    .filter(entry -> Deliveries.Key.of(entry).equals(key())).sorted(Comparator.comparing(Mine::day)).toList();
            var streams = entries(supervision, org.plumbline.model.plumb.Stream.class).filter(this::isMine).toList();
            if (plan.isEmpty() && made.isEmpty() && streams.isEmpty()) {
                return Optional.empty();
            }
            var missing = plan.flatMap(agreed -> Turn.lastOver(agreed, asOf))
                    .filter(turn -> made.stream().noneMatch(entry -> turn.isMetBy(entry, asOf))).map(Turn::due);
            var next = plan.flatMap(agreed -> Turn.next(agreed, asOf)).map(Turn::due);
            return Optional.of(new OfDelivery(requirement, delivery, Optional.of(supervision), plan, streams, made, missing,
                    next, DeliveryState.of(delivery, plan, streams, made, missing, asOf)));
        }

        private Deliveries.Key key() {
            return new Deliveries.Key(RequirementKey.of(requirement.set(), requirement.requirement()), ordinal);
        }

        /** Streams name a requirement and no number: they make what is due in real time, or all that there is. */
        private boolean isMine(org.plumbline.model.plumb.Stream stream) {
            return RequirementKey.of(stream.getRequirement()).equals(key().requirement())
                    && (delivery.getOccasion() == Occasion.REALTIME
                            || requirement.requirement().getDeliveries().size() == 1);
        }

        private static LocalDate day(SubmittedDelivery entry) {
            return entry.getDue() != null ? entry.getDue()
                    : entry.getSubmitted() != null ? entry.getSubmitted() : LocalDate.MIN;
        }

        private static <T extends SupervisionEntry> Stream<T> entries(Supervision supervision, Class<T> type) {
            return supervision.getEntries().stream().filter(type::isInstance).map(type::cast);
        }
    }
}
