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
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream().filter(control -> control.getStatus() == ControlStatus.OPERATING)
                .filter(control -> control.getEvidence().isEmpty())
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Name what shows it, with `evidence NAME KIND at \"…\" collected DATE`.",
                        "请用 evidence 指明证据及采集日期。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” is in operation, but has no evidence.", "“{0}”已运行，但没有证据。")
                .with(control.getName());
    }
}
