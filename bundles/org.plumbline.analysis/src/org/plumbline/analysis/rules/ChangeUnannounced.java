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
    public Wording title() {
        return new Wording("A change was made without notice", "重大变更未通知即实施");
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
                        "Notify the supervisor, and record the day.",
                        "请通知运行监管方，并补充通知日期。")));
    }

    private static Wording problem(Change change) {
        return new Wording("Change “{0}” was made on {1} without notice.", "变更“{0}”于 {1} 实施，但没有通知记录。")
                .with(Wording.named(change), change.getMade());
    }
}
