// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Protocol;

/** The same flow is stated twice, so that what is said of the one is not known of the other. */
final class FlowRepeated implements Rule {

    @Override
    public String id() {
        return "flow.repeated";
    }

    @Override
    public Wording title() {
        return new Wording("The same flow, stated twice", "数据流重复表述");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var stated = new HashSet<Matter>();
        subject.parts(Flow.class).filter(flow -> !FlowUndescribed.isUndescribed(flow))
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .filter(flow -> !stated.add(Matter.of(flow)))
                .forEach(flow -> report.on(flow, problem(flow), new Wording(
                        "Say all of it in one flow, and remove the other.", "请合并为一条数据流，并删除另一条。")));
    }

    /** What tells flows apart; one that leads both ways has no first end. */
    private record Matter(boolean bidirectional, Collection<Element> ends, Set<Protocol> protocols,
            Set<Component> through) {

        static Matter of(Flow flow) {
            var ends = List.of(flow.getSource(), flow.getTarget());
            return new Matter(flow.isBidirectional(), flow.isBidirectional() ? new HashSet<>(ends) : ends,
                    Set.copyOf(flow.getProtocols()), Set.copyOf(flow.getThrough()));
        }
    }

    private static Wording problem(Flow flow) {
        return (flow.isBidirectional()
                ? new Wording("A flow between “{0}” and “{1}” with the same protocols and the same route is stated already.",
                        "“{0}”与“{1}”之间协议和途经组件均相同的数据流已有表述。")
                : new Wording("A flow from “{0}” to “{1}” with the same protocols and the same route is stated already.",
                        "从“{0}”到“{1}”、协议和途经组件均相同的数据流已有表述。"))
                .with(Wording.named(flow.getSource()), Wording.named(flow.getTarget()));
    }
}
