// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Collections;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.check.Places;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;

/** A flow crosses from one plane to another, and the model does not say how it is protected. */
final class FlowUndescribed implements Rule {

    @Override
    public String id() {
        return "flow.undescribed";
    }

    @Override
    public Wording title() {
        return new Wording("A flow crosses planes over an unknown protocol", "跨平面数据流协议不明");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Flow.class).filter(FlowUndescribed::isUndescribed)
                .forEach(flow -> report.on(flow, problem(flow), new Wording(
                        "Name its protocols.", "请写明其协议。")));
    }

    static boolean isUndescribed(Flow flow) {
        return flow.getProtocols().isEmpty() && flow.getAssertions().isEmpty() && crossesPlanes(flow);
    }

    private static boolean crossesPlanes(Flow flow) {
        var from = Places.planes(flow.getSource());
        var to = Places.planes(flow.getTarget());
        return !from.isEmpty() && !to.isEmpty() && Collections.disjoint(from, to);
    }

    private static Wording problem(Flow flow) {
        return new Wording("A flow crosses from plane {0} to plane {1} over an unknown protocol: {2}.",
                "有数据流从 {0} 平面跨越到 {1} 平面，但没有写明协议：{2}。")
                .with(planes(flow.getSource()), planes(flow.getTarget()), Names.of(flow));
    }

    private static String planes(Element end) {
        return String.join(", ", Places.planes(end));
    }
}
