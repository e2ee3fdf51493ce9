// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;

/** A control satisfies no requirement of any standard that is applied. */
final class ControlIdle implements Rule {

    @Override
    public String id() {
        return "control.idle";
    }

    @Override
    public Wording title() {
        return new Wording("A control that no standard asks for", "控制措施不对应任何标准要求");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.evaluated().sets().isEmpty()) {
            return;
        }
        subject.controls().stream().filter(control -> control.getStatus() != ControlStatus.RETIRED)
                .filter(control -> !subject.all().isAtWork(control))
                .filter(control -> control.getSatisfies().stream().noneMatch(References::isBroken))
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Name what it satisfies, apply the standard that asks for it, or retire it.",
                        "请指明其满足的要求，采用相应的标准，或将其停用。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” satisfies no requirement of any standard that is applied.",
                "“{0}”未满足任何已采用标准的要求。").with(Wording.named(control));
    }
}
