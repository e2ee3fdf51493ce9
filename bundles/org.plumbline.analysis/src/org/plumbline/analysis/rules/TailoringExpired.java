// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Tailoring;

/** A tailoring decision is past its last day, and nothing has been decided since. */
final class TailoringExpired implements Rule {

    @Override
    public String id() {
        return "tailoring.expired";
    }

    @Override
    public Wording title() {
        return new Wording("A tailoring decision is past its last day", "裁剪决定已过期限");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var inForce = subject.tailorings();
        var decided = inForce.stream().map(tailoring -> RequirementKey.of(tailoring.getRequirement()))
                .collect(Collectors.toSet());
        subject.statement().getTailorings().stream().filter(tailoring -> !Evaluator.isInForce(tailoring, subject.asOf()))
                .filter(tailoring -> !decided.contains(RequirementKey.of(tailoring.getRequirement())))
                .forEach(tailoring -> report.on(tailoring, tailoring.getRequirement(), problem(tailoring), new Wording(
                        "Decide anew until when it may stand, or remove it.", "请重新决定并确定期限，或将其删除。")));
    }

    private static Wording problem(Tailoring tailoring) {
        return new Wording("The decision “{1}” on {0} stood until {2}.", "{0} 的裁剪决定“{3}”有效期至 {2}，现已失效。")
                .with(References.name(tailoring.getRequirement()), tailoring.getKind().getLiteral(), tailoring.getUntil(),
                        Words.of(tailoring.getKind()).zh());
    }
}
