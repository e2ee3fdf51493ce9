// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.Stream;
import org.plumbline.model.plumb.SubmittedDelivery;

/** What has become of a delivery; where several are true, the first is told. */
public enum DeliveryState {
    /** It is past the day it was due, and nothing is submitted. */
    OVERDUE,
    /** What was to be corrected in it is past its deadline. */
    CORRECTION_OVERDUE,
    /** Nothing has been seen of a stream for longer than agreed. */
    SILENT,
    /** Something is to be corrected in it. */
    IN_CORRECTION,
    /** Its streams are seen. */
    ARRIVING,
    /** It was submitted and waits for its review. */
    SUBMITTED,
    /** It was submitted and reviewed. */
    REVIEWED,
    /** It is agreed, and its day is still to come. */
    AHEAD,
    /** It is due only when something happens, and nothing is open. */
    AS_NEEDED,
    /** Nothing is agreed of it, and nothing was submitted. */
    UNPLANNED;

    static DeliveryState unplanned(Delivery delivery) {
        return delivery.getOccasion() == Occasion.AS_NEEDED ? AS_NEEDED : UNPLANNED;
    }

    static DeliveryState of(Delivery delivery, Optional<DeliveryPlan> plan, List<Stream> streams,
            List<SubmittedDelivery> made, Optional<LocalDate> missing, LocalDate asOf) {
        if (missing.isPresent() || made.stream().anyMatch(entry -> Deliveries.isOverdue(entry, asOf))) {
            return OVERDUE;
        }
        if (made.stream().anyMatch(entry -> Deliveries.isCorrectionOverdue(entry, asOf))) {
            return CORRECTION_OVERDUE;
        }
        if (streams.stream().anyMatch(stream -> Streams.isSilent(stream, asOf))) {
            return SILENT;
        }
        if (made.stream().anyMatch(entry -> Deliveries.isInCorrection(entry, asOf))) {
            return IN_CORRECTION;
        }
        return streams.isEmpty() ? settled(delivery, plan, made, asOf) : ARRIVING;
    }

    private static DeliveryState settled(Delivery delivery, Optional<DeliveryPlan> plan, List<SubmittedDelivery> made,
            LocalDate asOf) {
        var latest = made.reversed().stream().filter(entry -> Deliveries.isSubmitted(entry, asOf)).findFirst();
        if (latest.isPresent()) {
            var reviewed = latest.get().getReviewed();
            return reviewed == null || reviewed.isAfter(asOf) ? SUBMITTED : REVIEWED;
        }
        return plan.map(DeliveryPlan::getOccasion).orElse(delivery.getOccasion()) == Occasion.AS_NEEDED ? AS_NEEDED : AHEAD;
    }
}
