// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Deliveries;
import org.plumbline.model.plumb.SubmittedDelivery;

/** A delivery is past the day it was due and is not submitted. */
final class DeliveryOverdue implements Rule {

    @Override
    public String id() {
        return "delivery.overdue";
    }

    @Override
    public Wording title() {
        return new Wording("A delivery is overdue", "交付件逾期未交");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(SubmittedDelivery.class).filter(delivery -> Deliveries.isOverdue(delivery, subject.asOf()))
                .forEach(delivery -> report.on(delivery, delivery.getRequirement(), problem(delivery), new Wording(
                        "Submit it and record the day, or agree on another day.",
                        "请提交交付件并补充提交日期，或另行商定日期。")));
    }

    private static Wording problem(SubmittedDelivery delivery) {
        return new Wording("Delivery “{0}” was due on {1} and is not submitted.", "交付件“{0}”应于 {1} 提交，目前尚未提交。")
                .with(Wording.named(delivery), delivery.getDue());
    }
}
