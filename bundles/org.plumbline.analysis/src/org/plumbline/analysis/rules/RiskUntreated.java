// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.stream.Collectors;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.Risk;

/** A risk that a statement declares is treated by no control. */
final class RiskUntreated implements Rule {

    @Override
    public String id() {
        return "risk.untreated";
    }

    @Override
    public Wording title() {
        return new Wording("A risk without a control", "风险没有控制措施处置");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var treated = subject.controls().stream().filter(control -> control.getStatus() != ControlStatus.RETIRED)
                .flatMap(control -> control.getRisks().stream()).collect(Collectors.toSet());
        subject.statement().getRisks().stream().filter(risk -> !treated.contains(risk.getName()))
                .forEach(risk -> report.on(risk, problem(risk), new Wording(
                        "Name it in a control that treats it, or plan one.",
                        "请在处置该风险的控制措施中引用它，或规划相应措施。")));
    }

    private static Wording problem(Risk risk) {
        return new Wording("No control treats risk “{0}”.", "没有控制措施处置风险“{0}”。").with(Wording.named(risk));
    }
}
