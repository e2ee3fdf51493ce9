// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashSet;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.Element;

/** No control protects or uses a component: nobody has thought of its security. */
final class ComponentUnprotected implements Rule {

    @Override
    public String id() {
        return "component.unprotected";
    }

    @Override
    public Wording title() {
        return new Wording("A component that no control names", "组件没有控制措施保护");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var named = new HashSet<Element>();
        subject.controls().stream().filter(control -> control.getStatus() != ControlStatus.RETIRED)
                .map(Control::getImplementedBy).forEach(named::addAll);
        subject.parts(Component.class)
                .filter(component -> !named.contains(component)
                        && component.getInstances().stream().noneMatch(named::contains))
                .forEach(component -> report.on(component, problem(component), new Wording(
                        "Protect it by a control, and name it among what implements that control.",
                        "请落实保护该组件的控制措施，并将该组件列为其实现对象。")));
    }

    private static Wording problem(Component component) {
        return new Wording("No control protects component “{0}”.", "没有控制措施保护组件“{0}”。")
                .with(Wording.named(component));
    }
}
