// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.SubmittedDelivery;

/** What has become of deliveries at a day. */
final class Deliveries {

    /** What a delivery is: one of those that a requirement asks for. */
    record Key(RequirementKey requirement, int ordinal) {

        static Key of(SubmittedDelivery delivery) {
            return of(delivery.getRequirement(), delivery.getOrdinal());
        }

        static Key of(DeliveryPlan plan) {
            return of(plan.getRequirement(), plan.getOrdinal());
        }

        /** Where there is only one, its number need not be written. */
        private static Key of(RequirementReference requirement, int ordinal) {
            return new Key(RequirementKey.of(requirement), Math.max(1, ordinal));
        }
    }

    private Deliveries() {
    }

    static boolean isSubmitted(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getSubmitted() != null && !delivery.getSubmitted().isAfter(asOf);
    }

    /** The due day itself is not late. */
    static boolean isOverdue(SubmittedDelivery delivery, LocalDate asOf) {
        return delivery.getDue() != null && delivery.getDue().isBefore(asOf) && !isSubmitted(delivery, asOf);
    }
}
