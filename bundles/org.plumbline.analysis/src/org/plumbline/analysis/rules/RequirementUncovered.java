// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Obligation;

/** A requirement that applies has no control. Its force decides how grave that is. */
final class RequirementUncovered implements Rule {

    @Override
    public String id() {
        return "requirement.uncovered";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (OfSet set : subject.evaluated().sets()) {
            set.requirements().stream().filter(OfRequirement::applies)
                    .filter(requirement -> requirement.implementation() == Implementation.NONE)
                    .forEach(requirement -> report.on(set.application(), requirement, severity(requirement),
                            problem(requirement), REMEDY));
        }
    }

    private static final Wording REMEDY = new Wording(
            "Write a control that satisfies it, or exclude it with a justification.",
            "请编写满足该要求的控制措施，或说明理由后将其删减。");

    private static Wording problem(OfRequirement requirement) {
        return requirement.obligation() == Obligation.UNSTATED
                ? new Wording("No control satisfies {0}.", "没有控制措施满足 {0}。").with(Report.name(requirement))
                : new Wording("No control satisfies {0}, which says “{1}”.", "没有控制措施满足 {0}（{2}）。")
                        .with(Report.name(requirement), requirement.obligation().getLiteral(),
                                Words.of(requirement.obligation()).zh());
    }

    private static Severity severity(OfRequirement requirement) {
        return switch (requirement.obligation()) {
            case SHALL, UNSTATED -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }
}
