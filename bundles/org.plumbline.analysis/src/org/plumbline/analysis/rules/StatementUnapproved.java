// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.function.Predicate;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Approval;
import org.plumbline.model.plumb.Statement;

/** A statement is issued, but not approved. */
final class StatementUnapproved implements Rule {

    @Override
    public String id() {
        return "statement.unapproved";
    }

    @Override
    public Wording title() {
        return new Wording("Issued, but not approved", "声明已发布但未批准");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var statement = subject.statement();
        boolean issued = statement.getDate() != null && !statement.getDate().isAfter(subject.asOf());
        boolean approved = has(statement, "approved", approval -> approval.getOn() != null
                && !approval.getOn().isAfter(subject.asOf()));
        if (issued && has(statement, "prepared", approval -> true) && !approved) {
            report.on(statement, problem(statement), new Wording("Have it approved, and record by whom and when.",
                    "请履行批准手续，并补充批准人和批准日期。"));
        }
    }

    private static boolean has(Statement statement, String step, Predicate<Approval> that) {
        return statement.getApprovals().stream().filter(approval -> step.equals(approval.getStep())).anyMatch(that);
    }

    private static Wording problem(Statement statement) {
        return new Wording("“{0}” is dated {1}, but nobody has approved it.", "“{0}”的日期为 {1}，但尚未批准。")
                .with(Wording.named(statement), statement.getDate());
    }
}
