// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.ControlStatus;

/** A control names a risk that no statement of its platform declares. */
final class RiskUndeclared implements Rule {

    @Override
    public String id() {
        return "risk.undeclared";
    }

    @Override
    public Wording title() {
        return new Wording("A control names a risk that nobody declares", "控制措施引用了未登记的风险");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!subject.all().knowsRisks(subject.platform())) {
            return;
        }
        subject.controls().stream().filter(control -> control.getStatus() != ControlStatus.RETIRED).forEach(control -> {
            var undeclared = control.getRisks().stream().filter(risk -> !subject.all().declares(risk, control)).distinct()
                    .map(Wording::same).toList();
            if (!undeclared.isEmpty()) {
                report.on(control, new Wording("“{0}” treats {1}, which no statement declares.", "“{0}”所列风险 {1} 未在任何声明中登记。")
                        .with(Wording.named(control), Wording.list(undeclared)), REMEDY);
            }
        });
    }

    private static final Wording REMEDY = new Wording(
            "Declare the risk in the statement, or correct the name.",
            "请在声明中登记该风险，或更正名称。");
}
