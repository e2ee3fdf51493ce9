// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;

/** A control names nobody who is responsible for it. */
final class ResponsibilityMissing implements Rule {

    @Override
    public String id() {
        return "responsibility.missing";
    }

    @Override
    public Wording title() {
        return new Wording("Nobody is responsible for a control", "控制措施没有责任方");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream()
                .filter(control -> control.getStatus() != ControlStatus.RETIRED)
                .filter(control -> control.getResponsible().isEmpty())
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Name the responsible party.", "请指明责任方。")));
    }

    private static Wording problem(Control control) {
        return new Wording("Nobody is responsible for “{0}”.", "“{0}”没有责任方。").with(Wording.named(control));
    }
}
