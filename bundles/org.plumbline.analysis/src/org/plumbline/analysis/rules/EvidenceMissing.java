// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;

/** A control is in operation without any evidence of it. */
final class EvidenceMissing implements Rule {

    @Override
    public String id() {
        return "evidence.missing";
    }

    @Override
    public Wording title() {
        return new Wording("A control in operation has no evidence", "运行中的控制措施没有证据");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream().filter(control -> control.getStatus() == ControlStatus.OPERATING)
                .filter(control -> control.getEvidence().isEmpty())
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Collect evidence that shows it, and record where it is kept and when it was collected.",
                        "请采集证据，并写明存放位置和采集日期。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” is in operation, but has no evidence.", "“{0}”已运行，但没有证据。")
                .with(Wording.named(control));
    }
}
