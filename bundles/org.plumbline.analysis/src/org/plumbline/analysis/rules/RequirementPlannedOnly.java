// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** A requirement that applies is satisfied by planned controls alone. */
final class RequirementPlannedOnly implements Rule {

    @Override
    public String id() {
        return "requirement.planned-only";
    }

    @Override
    public Wording title() {
        return new Wording("Only planned controls satisfy a requirement", "要求仅由计划中的控制措施满足");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies)
                .filter(requirement -> requirement.implementation() == Implementation.PLANNED)
                .forEach(requirement -> report.on(Problems.plannedControl(requirement), requirement,
                        Problems.planned(requirement), Problems.IMPLEMENT_IT));
    }
}
