// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Change;

/** A major change was made without notice to the supervisor. */
final class ChangeUnannounced implements Rule {

    @Override
    public String id() {
        return "change.unannounced";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Change.class)
                .filter(change -> Changes.isMade(change, subject.asOf()) && change.getNotified() == null)
                .forEach(change -> report.on(change, problem(change), new Wording(
                        "Notify the supervisor, and write the day: `notified DATE`.",
                        "请通知运行监管方，并写明日期：notified DATE。")));
    }

    private static Wording problem(Change change) {
        return new Wording("Change “{0}” was made on {1} without notice.", "变更“{0}”于 {1} 实施，但没有通知记录。")
                .with(change.getName(), change.getMade());
    }
}
