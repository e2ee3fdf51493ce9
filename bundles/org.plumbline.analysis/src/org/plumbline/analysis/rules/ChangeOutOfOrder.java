// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Milestone;
import org.plumbline.analysis.supervision.Procedures;
import org.plumbline.model.plumb.Change;

/** The steps of a major change were not taken in their order. */
final class ChangeOutOfOrder implements Rule {

    @Override
    public String id() {
        return "change.out-of-order";
    }

    @Override
    public Wording title() {
        return new Wording("The steps of a change are out of order", "重大变更的步骤顺序有误");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.entries(Change.class).forEach(change -> Milestone.reversal(Procedures.of(change))
                .ifPresent(reversal -> report.on(change, reversal.problem(name(change)), new Wording(
                        "Correct the day that is wrong; if both are right, suppress this finding with the reason.",
                        "请更正有误的日期；若日期属实，请说明理由后抑制此项。"))));
    }

    private static Wording name(Change change) {
        return new Wording("Change “{0}”", "变更“{0}”").with(Wording.named(change));
    }
}
