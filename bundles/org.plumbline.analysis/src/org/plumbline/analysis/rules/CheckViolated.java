// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;

/** The platform model violates a requirement that applies. */
final class CheckViolated implements Rule {

    @Override
    public String id() {
        return "check.violated";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies)
                .filter(requirement -> requirement.check().filter(CheckViolated::isViolated).isPresent())
                .forEach(requirement -> report.on(place(requirement), requirement, severity(requirement),
                        problem(requirement), new Wording("Mend the architecture, or correct the model where it is wrong.",
                                "请修正架构；若模型有误，请更正模型。")));
    }

    private static boolean isViolated(CheckResult result) {
        return result.verdict() == ModelVerdict.PARTIAL || result.verdict() == ModelVerdict.NONCONFORM;
    }

    private static EObject place(OfRequirement requirement) {
        return requirement.check().orElseThrow().violates().getFirst().element();
    }

    private static Severity severity(OfRequirement requirement) {
        return switch (requirement.obligation()) {
            case SHALL, UNSTATED -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }

    /** Elements, each once: several checks of a requirement may look at the same. */
    @SafeVarargs
    private static long count(List<Witness>... witnesses) {
        return Stream.of(witnesses).flatMap(List::stream).map(Witness::name).distinct().count();
    }

    private static Wording problem(OfRequirement requirement) {
        var result = requirement.check().orElseThrow();
        long all = count(result.holds(), result.violates(), result.unknown());
        return new Wording("The model violates {0}: {1} of {2} — {3}.", "模型不满足 {0}：{2} 个对象中有 {1} 个违反——{3}。")
                .with(Report.name(requirement), count(result.violates()), all,
                        Witnesses.list(result.violates()));
    }
}
