// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;

/** An assessor's verdict and the model's do not agree. */
final class AssessmentContradicted implements Rule {

    @Override
    public String id() {
        return "assessment.contradicted";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies).filter(AssessmentContradicted::isContradicted)
                .forEach(requirement -> report.on(requirement.assessed().getLast().given(), requirement,
                        problem(requirement), new Wording(
                                "Find out which is right: correct the model, or ask the assessor about the witnesses.",
                                "请查明原因：更正模型，或就佐证与测评人员核实。")));
    }

    private static boolean isContradicted(OfRequirement requirement) {
        if (requirement.check().isEmpty()) {
            return false;
        }
        var model = requirement.check().get().verdict();
        return switch (requirement.rollUp()) {
            case CONFORM -> model == ModelVerdict.NONCONFORM || model == ModelVerdict.PARTIAL;
            case NONCONFORM -> model == ModelVerdict.CONFORM || model == ModelVerdict.PARTIAL;
            case PARTIAL -> model == ModelVerdict.CONFORM || model == ModelVerdict.NONCONFORM;
            case NOT_APPLICABLE, NOT_ASSESSED -> false;
        };
    }

    private static Wording problem(OfRequirement requirement) {
        return new Wording("{0} was assessed “{1}” by {2}, but the model says “{3}”.",
                "{0} 的测评结论为“{4}”（{2}），而模型预判为“{5}”。")
                .with(Report.name(requirement), requirement.rollUp().getLiteral(),
                        requirement.assessed().getLast().assessment().getBy(), Words.of(model(requirement)).en(),
                        Words.of(requirement.rollUp()).zh(), Words.of(model(requirement)).zh());
    }

    private static ModelVerdict model(OfRequirement requirement) {
        return requirement.check().orElseThrow().verdict();
    }
}
