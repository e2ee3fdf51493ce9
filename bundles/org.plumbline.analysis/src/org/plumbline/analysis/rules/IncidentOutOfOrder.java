// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Milestone;
import org.plumbline.analysis.supervision.Procedures;
import org.plumbline.model.plumb.Incident;

/** The steps of dealing with an incident were not taken in their order. */
final class IncidentOutOfOrder implements Rule {

    @Override
    public String id() {
        return "incident.out-of-order";
    }

    @Override
    public Wording title() {
        return new Wording("The steps after an incident are out of order", "重大安全事件的处置顺序有误");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Incident.class).forEach(incident -> Milestone.reversal(Procedures.of(incident))
                .ifPresent(reversal -> report.on(incident, reversal.problem(name(incident)), new Wording(
                        "Correct the day that is wrong; if both are right, suppress this finding with the reason.",
                        "请更正有误的日期；若日期属实，请说明理由后抑制此项。"))));
    }

    private static Wording name(Incident incident) {
        return new Wording("Incident “{0}”", "事件“{0}”").with(Wording.named(incident));
    }
}
