// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Deliveries;
import org.plumbline.model.plumb.SubmittedDelivery;

/** What was to be corrected in a delivery is past its deadline and has not been checked again. */
final class DeliveryRecheckOverdue implements Rule {

    @Override
    public String id() {
        return "delivery.recheck-overdue";
    }

    @Override
    public Wording title() {
        return new Wording("A correction was not checked again", "交付件整改后未复核");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(SubmittedDelivery.class)
                .filter(delivery -> Deliveries.isCorrectionOverdue(delivery, subject.asOf()))
                .filter(delivery -> !Deliveries.isOverdue(delivery, subject.asOf()))
                .forEach(delivery -> report.on(delivery, delivery.getRequirement(), problem(delivery), new Wording(
                        "Have it checked again, and record the day.",
                        "请重新审核，并补充复核日期。")));
    }

    private static Wording problem(SubmittedDelivery delivery) {
        return new Wording("Delivery “{0}” was to be corrected by {1} and has not been checked again.",
                "交付件“{0}”的整改期限为 {1}，目前尚未重新审核。").with(Wording.named(delivery), delivery.getDeadline());
    }
}
