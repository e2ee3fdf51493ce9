// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Change;
import org.plumbline.model.plumb.ChangeOutcome;

/** A major change was made although the supervisor advised to revise or to withdraw it. */
final class ChangeAgainstAdvice implements Rule {

    @Override
    public String id() {
        return "change.against-advice";
    }

    @Override
    public Wording title() {
        return new Wording("A change was made against advice", "违背运行监管方意见实施变更");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Change.class)
                .filter(change -> Changes.isMade(change, subject.asOf()) && isAdvisedAgainst(change))
                .forEach(change -> report.on(change, problem(change), new Wording(
                        "Agree with the supervisor how to go on, and record its new advice.",
                        "请与运行监管方商定后续处理，并更新其意见。")));
    }

    /** What was made before the decision was not made against it, but out of order. */
    private static boolean isAdvisedAgainst(Change change) {
        boolean against = change.getOutcome() == ChangeOutcome.WITHDRAW || change.getOutcome() == ChangeOutcome.REVISE;
        return against && (change.getDecided() == null || !change.getMade().isBefore(change.getDecided()));
    }

    private static Wording problem(Change change) {
        return (change.getOutcome() == ChangeOutcome.WITHDRAW
                ? new Wording("Change “{0}” was made on {1} although the advice was to withdraw it.",
                        "变更“{0}”于 {1} 实施，而运行监管方的意见是撤销。")
                : new Wording("Change “{0}” was made on {1} although the advice was to revise it.",
                        "变更“{0}”于 {1} 实施，而运行监管方的意见是更改后重新提交。"))
                .with(Wording.named(change), change.getMade());
    }
}
