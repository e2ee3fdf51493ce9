// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;

/** A remedy is closed although nobody retested it. */
final class RemedyClosedUnproven implements Rule {

    @Override
    public String id() {
        return "remedy.closed-unproven";
    }

    @Override
    public Wording title() {
        return new Wording("Closed without a retest", "整改未经复测即关闭");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getRemedies().stream()
                .filter(remedy -> remedy.getState() == RemedyState.CLOSED && remedy.getRetested() == null)
                .forEach(remedy -> report.on(remedy, remedy.getRequirement(), problem(remedy), new Wording(
                        "Have it retested, and record the day.", "请安排复测，并补充复测日期。")));
    }

    private static Wording problem(Remedy remedy) {
        return new Wording("“{0}” is closed without a retest.", "整改项“{0}”已关闭，但没有复测日期。")
                .with(Wording.named(remedy));
    }
}
