// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** The text of a requirement is not the one that an assessor judged. */
final class AssessmentSuspect implements Rule {

    @Override
    public String id() {
        return "assessment.suspect";
    }

    @Override
    public Wording title() {
        return new Wording("A verdict on another text", "判定后要求文本已变化");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Assessments.forEach(subject, (requirement, assessed) -> {
            if (Fingerprint.isSuspect(assessed.given().getFingerprint(), requirement.requirement())) {
                report.on(assessed.given(), requirement, problem(requirement, assessed), new Wording(
                        "Have it judged by the new text, and record its fingerprint {0}.",
                        "请按新文本重新判定，并登记文本指纹 {0}。").with(Fingerprint.of(requirement.requirement())));
            }
        });
    }

    private static Wording problem(OfRequirement requirement, Assessed assessed) {
        return new Wording("The verdict on {0} was given on another text of the requirement.",
                "{0} 的要求文本在判定后已变化，待复核。")
                .with(Assessments.name(requirement, assessed.given()));
    }
}
