// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Incident;

/** The steps of dealing with an incident were not taken in their order. */
final class IncidentOutOfOrder implements Rule {

    @Override
    public String id() {
        return "incident.out-of-order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Incident.class).forEach(incident -> Milestone.reversal(procedure(incident))
                .ifPresent(reversal -> report.on(incident, reversal.problem(name(incident)), new Wording(
                        "Correct the day that is wrong; if both are right, suppress this finding with the reason.",
                        "请更正有误的日期；若日期属实，请说明理由后抑制此项。"))));
    }

    private static Wording name(Incident incident) {
        return new Wording("Incident “{0}”", "事件“{0}”").with(incident.getName());
    }

    private static Stream<Milestone> procedure(Incident incident) {
        return Stream.of(
                detected(incident),
                Milestone.of("notified", "通知客户", incident.getNotified()),
                Milestone.of("reported", "报告", incident.getReported()),
                Milestone.of("confirmed", "确认", incident.getConfirmed()),
                Milestone.of("closed", "关闭", incident.getClosed()),
                Milestone.of("reviewed", "审核", incident.getReviewed())).flatMap(step -> step);
    }

    /** Left out where another moment lies before it: that is a mistake in the writing of the file. */
    private static Stream<Milestone> detected(Incident incident) {
        var detected = incident.getDetected();
        boolean mistaken = Stream.of(incident.getNotified(), incident.getReported(), incident.getClosed())
                .anyMatch(later -> detected != null && later != null && later.isBefore(detected));
        return mistaken ? Stream.empty() : Milestone.of("detected", "发现", detected);
    }
}
