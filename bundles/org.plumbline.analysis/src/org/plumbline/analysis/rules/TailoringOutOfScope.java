// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashMap;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Tailoring;

/** A requirement is tailored that the statement does not take in anyway. */
final class TailoringOutOfScope implements Rule {

    @Override
    public String id() {
        return "tailoring.out-of-scope";
    }

    @Override
    public Wording title() {
        return new Wording("Tailored, though out of scope", "裁剪的要求不在范围内");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var reasons = new HashMap<RequirementKey, Wording>();
        subject.requirements().forEach(requirement -> reasons.merge(
                RequirementKey.of(requirement.set(), requirement.requirement()), outOfScope(requirement),
                (one, other) -> one.isEmpty() ? one : other));
        subject.tailorings().stream().filter(tailoring -> !References.isBroken(tailoring.getRequirement()))
                .forEach(tailoring -> {
                    var reason = reasons.getOrDefault(RequirementKey.of(tailoring.getRequirement()), NOT_APPLIED);
                    if (!reason.isEmpty()) {
                        report.on(tailoring, tailoring.getRequirement(), problem(tailoring, reason), REMEDY);
                    }
                });
    }

    private static final Wording NOT_APPLIED = new Wording("of a standard that is not applied", "所属标准未被采用");

    private static final Wording REMEDY = new Wording("Remove the decision, or widen what the statement applies.",
            "请删除该决定，或扩大声明所采用的范围。");

    /** Why a requirement is out of scope; empty where it is not. */
    private static Wording outOfScope(OfRequirement requirement) {
        return requirement.applicability() == Applicability.OUT_OF_SCOPE ? requirement.reason() : Wording.NONE;
    }

    private static Wording problem(Tailoring tailoring, Wording reason) {
        return new Wording("{0} is tailored, but is out of scope anyway: {1}.", "{0} 有裁剪决定，但本就不在范围内：{1}。")
                .with(References.name(tailoring.getRequirement()), reason);
    }
}
