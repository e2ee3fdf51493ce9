// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** A requirement that applies has no control. Its force decides how grave that is. */
final class RequirementUncovered implements Rule {

    @Override
    public String id() {
        return "requirement.uncovered";
    }

    @Override
    public Wording title() {
        return new Wording("No control satisfies a requirement", "要求没有控制措施满足");
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
                    .forEach(requirement -> report.on(set.application(), requirement,
                            Problems.severity(requirement.obligation()), Problems.uncovered(requirement),
                            Problems.coverIt(requirement.set())));
        }
    }
}
