// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;

/** A planned control is past the day it was due. */
final class ControlOverdue implements Rule {

    @Override
    public String id() {
        return "control.overdue";
    }

    @Override
    public Wording title() {
        return new Wording("A planned control is past its date", "计划的控制措施逾期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream().filter(control -> control.getStatus() == ControlStatus.PLANNED)
                .filter(control -> control.getDue() != null && control.getDue().isBefore(subject.asOf()))
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Implement it and change its status, or set a new date with those concerned.",
                        "请完成实施并更新状态，或与相关方重新确定日期。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” was due on {1} and is still planned.", "“{0}”应于 {1} 完成，目前仍为计划状态。")
                .with(Wording.named(control), control.getDue());
    }
}
