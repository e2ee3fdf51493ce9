// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Deliveries;
import org.plumbline.model.plumb.SubmittedDelivery;

/** A delivery was submitted after the day it was due. */
final class DeliveryLate implements Rule {

    @Override
    public String id() {
        return "delivery.late";
    }

    @Override
    public Wording title() {
        return new Wording("A delivery was late", "交付件迟交");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(SubmittedDelivery.class)
                .filter(delivery -> Deliveries.isLate(delivery, subject.asOf()))
                .forEach(delivery -> report.on(delivery, delivery.getRequirement(), problem(delivery), new Wording(
                        "Find out why, and see to it that the next one is on time.", "请查明原因，确保下次按期提交。")));
    }

    private static Wording problem(SubmittedDelivery delivery) {
        return new Wording("Delivery “{0}” was due on {1} and was submitted on {2}.",
                "交付件“{0}”应于 {1} 提交，实际于 {2} 提交。")
                .with(Wording.named(delivery), delivery.getDue(), delivery.getSubmitted());
    }
}
