// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;

/** A requirement that applies is satisfied by planned controls alone. */
final class RequirementPlannedOnly implements Rule {

    @Override
    public String id() {
        return "requirement.planned-only";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies)
                .filter(requirement -> requirement.implementation() == Implementation.PLANNED)
                .forEach(requirement -> {
                    var planned = planned(requirement);
                    report.on(planned, requirement,
                            new Wording("{0} is satisfied only by “{1}”, which is planned.", "{0} 仅由计划中的“{1}”满足。")
                                    .with(Report.name(requirement), planned.getName()),
                            new Wording("Implement the control, or name a compensating one until it is.",
                                    "请实施该控制措施，或在此之前指明补偿措施。"));
                });
    }

    /** Those without a status stand beside it, but do not count. */
    private static Control planned(OfRequirement requirement) {
        return requirement.controls().stream().map(ControlLink::control)
                .filter(control -> Implementation.of(control) == Implementation.PLANNED).findFirst().orElseThrow();
    }
}
