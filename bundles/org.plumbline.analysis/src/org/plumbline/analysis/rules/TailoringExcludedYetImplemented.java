// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;

/** A requirement is left out although a control implements it: the decision or the control is wrong. */
final class TailoringExcludedYetImplemented implements Rule {

    @Override
    public String id() {
        return "tailoring.excluded-yet-implemented";
    }

    @Override
    public Wording title() {
        return new Wording("Left out, yet implemented", "已删减的要求仍在实施");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements()
                .filter(requirement -> requirement.applicability() == Applicability.EXCLUDED
                        || requirement.applicability() == Applicability.NOT_APPLICABLE)
                .filter(requirement -> requirement.implementation().compareTo(Implementation.IMPLEMENTED) >= 0)
                .forEach(requirement -> report.on(decision(requirement), requirement, problem(requirement),
                        new Wording("Drop the exclusion, or the citation in the control.",
                                "请撤销删减，或从控制措施中去掉对该要求的引用。")));
    }

    private static Tailoring decision(OfRequirement requirement) {
        var kind = requirement.applicability() == Applicability.EXCLUDED ? TailoringKind.EXCLUDE
                : TailoringKind.NOT_APPLICABLE;
        return requirement.tailorings().stream().filter(tailoring -> tailoring.getKind() == kind).findFirst()
                .orElseThrow();
    }

    private static Wording problem(OfRequirement requirement) {
        var control = requirement.controls().stream().map(ControlLink::control)
                .filter(one -> Implementation.of(one).compareTo(Implementation.IMPLEMENTED) >= 0).findFirst()
                .orElseThrow();
        return new Wording("{0} is left out, yet “{1}” implements it.", "{0} 已被删减，但“{1}”实现了该要求。")
                .with(Report.name(requirement), Wording.named(control));
    }
}
