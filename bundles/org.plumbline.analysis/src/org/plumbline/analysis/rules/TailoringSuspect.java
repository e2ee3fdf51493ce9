// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Tailoring;

/** The text of a requirement is not the one that was tailored. */
final class TailoringSuspect implements Rule {

    @Override
    public String id() {
        return "tailoring.suspect";
    }

    @Override
    public Wording title() {
        return new Wording("A decision on another text", "裁剪决定后要求文本已变化");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(requirement -> requirement.applicability() != Applicability.OUT_OF_SCOPE)
                .forEach(requirement -> requirement.tailorings().stream()
                        .filter(tailoring -> Fingerprint.isSuspect(tailoring.getFingerprint(), requirement.requirement()))
                        .forEach(tailoring -> report.on(tailoring, requirement, problem(requirement, tailoring),
                                new Wording("Decide by the new text, and record its fingerprint {0}.",
                                        "请按新文本重新决定，并登记文本指纹 {0}。")
                                        .with(Fingerprint.of(requirement.requirement())))));
    }

    private static Wording problem(OfRequirement requirement, Tailoring tailoring) {
        return new Wording("The decision “{1}” on {0} was taken on another text of the requirement.",
                "{0} 的要求文本在裁剪决定“{2}”之后已变化，待复核。")
                .with(Report.name(requirement), tailoring.getKind().getLiteral(), Words.of(tailoring.getKind()).zh());
    }
}
