// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** The platform model violates a requirement that applies. */
final class CheckViolated implements Rule {

    @Override
    public String id() {
        return "check.violated";
    }

    @Override
    public Wording title() {
        return new Wording("The platform model violates a requirement", "平台模型不满足要求");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies)
                .filter(requirement -> requirement.check().filter(Problems::isViolated).isPresent())
                .forEach(requirement -> report.on(place(requirement), requirement,
                        Problems.severity(requirement.obligation()), Problems.violated(requirement), Problems.MEND_IT));
    }

    private static EObject place(OfRequirement requirement) {
        return requirement.check().orElseThrow().violates().getFirst().element();
    }
}
