// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Due;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;

/** A control in operation has not been reviewed for more than a year. */
final class ControlReviewOverdue implements Rule {

    @Override
    public String id() {
        return "control.review-overdue";
    }

    @Override
    public Wording title() {
        return new Wording("A control was not reviewed for more than a year", "控制措施超过一年未评审");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream().filter(control -> control.getStatus() == ControlStatus.OPERATING)
                .filter(control -> control.getReviewed() != null
                        && control.getReviewed().plus(Due.REVIEW_INTERVAL).isBefore(subject.asOf()))
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Review it, and record the day of the review.", "请重新评审，并更新评审日期。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” was last reviewed on {1}, more than a year ago.", "“{0}”上次评审日期为 {1}，已超过一年。")
                .with(Wording.named(control), control.getReviewed());
    }
}
