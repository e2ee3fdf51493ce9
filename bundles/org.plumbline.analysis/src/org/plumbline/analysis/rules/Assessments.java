// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.RollUps;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.VerdictMeaning;

/** The assessors' verdicts that count, of requirements that apply: of each object the latest. */
final class Assessments {

    private Assessments() {
    }

    /** Hands on each verdict that counts with its requirement. */
    static void forEach(Subject subject, BiConsumer<OfRequirement, Assessed> visitor) {
        subject.requirements().filter(OfRequirement::applies).forEach(requirement -> latest(requirement)
                .filter(assessed -> isGiven(assessed)).forEach(assessed -> visitor.accept(requirement, assessed)));
    }

    /** Verdicts that count, on whatever objects. */
    static Stream<Assessed> latest(OfRequirement requirement) {
        return RollUps.counting(requirement.assessed()).stream();
    }

    private static boolean isGiven(Assessed assessed) {
        return assessed.verdict().map(Verdict::getMeaning).filter(meaning -> meaning != VerdictMeaning.NOT_ASSESSED)
                .isPresent();
    }

    static boolean means(Assessed assessed, VerdictMeaning meaning) {
        return assessed.verdict().map(Verdict::getMeaning).filter(given -> given == meaning).isPresent();
    }

    /** A requirement, and the object it was judged on. */
    static Wording name(OfRequirement requirement, AssessedVerdict given) {
        return given.getObject() == null ? Report.name(requirement)
                : new Wording("{0} on “{1}”", "对象“{1}”的 {0}").with(Report.name(requirement), Names.of(given.getObject()));
    }
}
