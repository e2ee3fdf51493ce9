// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.VerdictMeaning;

/** A verdict that something conforms has no record of results: neither words nor evidence. */
final class AssessmentEvidenceMissing implements Rule {

    @Override
    public String id() {
        return "assessment.evidence-missing";
    }

    @Override
    public Wording title() {
        return new Wording("A verdict without a record of results", "单项判定没有结果记录");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Assessments.forEach(subject, (requirement, assessed) -> {
            if (isFavourable(assessed) && isUnrecorded(assessed.given())) {
                report.on(assessed.given(), requirement, problem(requirement, assessed.given()), REMEDY);
            }
        });
    }

    private static final Wording REMEDY = new Wording(
            "Record what was found, or name the evidence that was seen.",
            "请补充测评所见，或指明所核查的证据。");

    private static boolean isFavourable(Assessed assessed) {
        return Assessments.means(assessed, VerdictMeaning.CONFORM) || Assessments.means(assessed, VerdictMeaning.PARTIAL);
    }

    private static boolean isUnrecorded(AssessedVerdict given) {
        return given.getEvidence().isEmpty() && Wording.of(given.getWords()).isBlank();
    }

    private static Wording problem(OfRequirement requirement, AssessedVerdict given) {
        return new Wording("The verdict on {0} has no record of results.", "{0} 的单项判定没有结果记录。")
                .with(Assessments.name(requirement, given));
    }
}
