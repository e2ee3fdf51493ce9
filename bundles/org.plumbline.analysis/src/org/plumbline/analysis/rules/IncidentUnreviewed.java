// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.Period;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Incident;

/** An incident was closed more than a month ago, and nobody has reviewed how it was dealt with. */
final class IncidentUnreviewed implements Rule {

    @Override
    public String id() {
        return "incident.unreviewed";
    }

    @Override
    public Wording title() {
        return new Wording("An incident was not reviewed", "重大安全事件未审核");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final Period TIME_TO_REVIEW = Period.ofMonths(1);

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Incident.class)
                .filter(incident -> incident.getClosed() != null
                        && incident.getClosed().toLocalDate().plus(TIME_TO_REVIEW).isBefore(subject.asOf()))
                .filter(incident -> incident.getReviewed() == null || incident.getReviewed().isAfter(subject.asOf()))
                .forEach(incident -> report.on(incident, problem(incident), new Wording(
                        "Have the supervisor review what was delivered on it, and record the day.",
                        "请由运行监管方审核相关交付件，并补充审核日期。")));
    }

    private static Wording problem(Incident incident) {
        return new Wording("Incident “{0}” was closed on {1} and is not reviewed yet.", "事件“{0}”已于 {1} 关闭，尚未审核。")
                .with(Wording.named(incident), incident.getClosed().toLocalDate());
    }
}
