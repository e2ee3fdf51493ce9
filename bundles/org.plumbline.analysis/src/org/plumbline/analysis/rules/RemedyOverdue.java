// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;

/** A remedy is past the day it was due. */
final class RemedyOverdue implements Rule {

    @Override
    public String id() {
        return "remedy.overdue";
    }

    @Override
    public Wording title() {
        return new Wording("A remedy is late", "整改逾期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getRemedies().stream()
                .filter(remedy -> remedy.getState() != RemedyState.CLOSED && remedy.getState() != RemedyState.ACCEPTED)
                .filter(remedy -> remedy.getDue() != null && remedy.getDue().isBefore(subject.asOf()))
                .forEach(remedy -> report.on(remedy, remedy.getRequirement(), problem(remedy), new Wording(
                        "Finish it, or agree on a new date with those concerned.", "请完成整改，或与相关方重新确定日期。")));
    }

    private static Wording problem(Remedy remedy) {
        return new Wording("“{0}” was due on {1}, and its state is “{2}”.", "整改项“{0}”应于 {1} 完成，目前状态为“{2}”。")
                .with(Wording.named(remedy), remedy.getDue(), Words.of(remedy.getState()));
    }
}
