// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;

import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.VerdictMeaning;

/** An assessor's verdict and the model's do not agree. */
final class AssessmentContradicted implements Rule {

    @Override
    public String id() {
        return "assessment.contradicted";
    }

    @Override
    public Wording title() {
        return new Wording("An assessor and the model disagree", "测评结论与模型不一致");
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

    /** Object by object where the model speaks of the same objects; otherwise by what each makes of the whole. */
    private static boolean isContradicted(OfRequirement requirement) {
        if (requirement.check().isEmpty()) {
            return false;
        }
        var result = requirement.check().get();
        var onWitnesses = Assessments.latest(requirement).filter(one -> one.given().getObject() != null)
                .filter(one -> shows(result.holds(), one) || shows(result.violates(), one)).toList();
        return onWitnesses.isEmpty() ? isContradicted(requirement.rollUp(), result.verdict())
                : onWitnesses.stream().anyMatch(one -> isContradicted(one, result));
    }

    private static boolean isContradicted(Assessed assessed, CheckResult result) {
        var meaning = assessed.verdict().map(Verdict::getMeaning).orElse(VerdictMeaning.NOT_ASSESSED);
        return meaning == VerdictMeaning.CONFORM && shows(result.violates(), assessed)
                || (meaning == VerdictMeaning.NONCONFORM || meaning == VerdictMeaning.PARTIAL) && !shows(result.violates(), assessed);
    }

    private static boolean shows(List<Witness> witnesses, Assessed assessed) {
        return witnesses.stream().anyMatch(witness -> witness.element() == assessed.given().getObject());
    }

    private static boolean isContradicted(VerdictMeaning assessed, ModelVerdict model) {
        return switch (assessed) {
            case CONFORM -> model == ModelVerdict.NONCONFORM || model == ModelVerdict.PARTIAL;
            case NONCONFORM -> model == ModelVerdict.CONFORM;
            case PARTIAL -> model == ModelVerdict.CONFORM || model == ModelVerdict.NONCONFORM;
            case NOT_APPLICABLE, NOT_ASSESSED -> false;
        };
    }

    private static Wording problem(OfRequirement requirement) {
        return new Wording("{0} was assessed “{1}” by {2}, but the model says “{3}”.",
                "{0} 的测评结论为“{4}”（{2}），而模型预判为“{5}”。")
                .with(Report.name(requirement), new SetWords(requirement.set()).verdict(requirement.rollUp()).en(),
                        requirement.assessed().getLast().assessment().getBy(), Words.of(model(requirement)).en(),
                        new SetWords(requirement.set()).verdict(requirement.rollUp()).zh(), Words.of(model(requirement)).zh());
    }

    private static ModelVerdict model(OfRequirement requirement) {
        return requirement.check().orElseThrow().verdict();
    }
}
