// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Control;

/** A control is said to be implemented, but nothing implements it. */
final class ControlUnimplemented implements Rule {

    @Override
    public String id() {
        return "control.unimplemented";
    }

    @Override
    public Wording title() {
        return new Wording("Implemented by nothing", "控制措施没有实现对象");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.controls().stream()
                .filter(control -> Implementation.of(control).compareTo(Implementation.IMPLEMENTED) >= 0)
                .filter(control -> control.getImplementedBy().isEmpty())
                .forEach(control -> report.on(control, problem(control), new Wording(
                        "Name the component, role or record that implements it.",
                        "请指明实现它的组件、角色或记录。")));
    }

    private static Wording problem(Control control) {
        return new Wording("“{0}” is said to be {1}, but nothing implements it.", "“{0}”的状态为“{2}”，但没有实现它的对象。")
                .with(Wording.named(control), control.getStatus().getLiteral(), Words.of(control.getStatus()).zh());
    }
}
