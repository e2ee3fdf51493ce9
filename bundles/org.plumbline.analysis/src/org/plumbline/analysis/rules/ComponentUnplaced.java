// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Instance;

/** Some instances of a component have a site and others have none, which were forgotten. */
final class ComponentUnplaced implements Rule {

    @Override
    public String id() {
        return "component.unplaced";
    }

    @Override
    public Wording title() {
        return new Wording("Some instances have no site", "部分实例未写明机房");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Component.class).forEach(component -> {
            var unplaced = component.getInstances().stream().filter(instance -> instance.getSite() == null).toList();
            if (!unplaced.isEmpty() && unplaced.size() < component.getInstances().size()) {
                report.on(component, problem(component, unplaced), new Wording(
                        "Say at which site each instance is.", "请写明每个实例所在的机房。"));
            }
        });
    }

    private static Wording problem(Component component, List<Instance> unplaced) {
        return new Wording("Component “{0}” has instances at sites, but the model does not say where these are: {1}.",
                "组件“{0}”的其他实例已写明机房，但模型未说明下列实例的位置：{1}。")
                .with(Wording.named(component), Few.named(unplaced));
    }
}
