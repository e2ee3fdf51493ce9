// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.LocalDate;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.SubmittedDelivery;

/** What has become of deliveries at a day. */
public final class Deliveries {

    /** What a delivery is: one of those that a requirement asks for. */
    public record Key(RequirementKey requirement, int ordinal) {

        public static Key of(SubmittedDelivery delivery) {
            return of(delivery.getRequirement(), delivery.getOrdinal());
        }

        public static Key of(DeliveryPlan plan) {
            return of(plan.getRequirement(), plan.getOrdinal());
        }

        /** Where there is only one, its number need not be written. */
        private static Key of(RequirementReference requirement, int ordinal) {
            return new Key(RequirementKey.of(requirement), Math.max(1, ordinal));
        }
    }

    private Deliveries() {
    }

    public static boolean isSubmitted(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getSubmitted() != null && !delivery.getSubmitted().isAfter(asOf);
    }

    /** Whether it was submitted after the day it was due. */
    public static boolean isLate(SubmittedDelivery delivery, LocalDate asOf) {
        return isSubmitted(delivery, asOf) && delivery.getDue() != null && delivery.getSubmitted().isAfter(delivery.getDue());
    }

    /** Whether it is past the day it was due and not submitted. The due day itself is not late. */
    public static boolean isOverdue(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getDue() != null && delivery.getDue().isBefore(asOf) && !isSubmitted(delivery, asOf);
    }

    /** Whether something is to be corrected in it that has not been checked again. */
    public static boolean isInCorrection(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getDeadline() != null
                && (delivery.getRechecked() == null || delivery.getRechecked().isAfter(asOf));
    }

    /** Whether that is past its deadline. */
    public static boolean isCorrectionOverdue(SubmittedDelivery delivery, LocalDate asOf) {
        return isInCorrection(delivery, asOf) && delivery.getDeadline().isBefore(asOf);
    }
}
