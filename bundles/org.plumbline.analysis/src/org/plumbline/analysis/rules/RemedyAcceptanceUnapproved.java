// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;

/** A remedy says that the risk is accepted, but not by whom. */
final class RemedyAcceptanceUnapproved implements Rule {

    @Override
    public String id() {
        return "remedy.acceptance-unapproved";
    }

    @Override
    public Wording title() {
        return new Wording("A risk accepted by nobody", "风险接受没有批准人");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getRemedies().stream()
                .filter(remedy -> remedy.getState() == RemedyState.ACCEPTED)
                .filter(remedy -> remedy.getAcceptedBy() == null || remedy.getAcceptedBy().isBlank())
                .forEach(remedy -> report.on(remedy, remedy.getRequirement(), problem(remedy), new Wording(
                        "Name who accepted it.", "请补充批准人。")));
    }

    private static Wording problem(Remedy remedy) {
        return new Wording("“{0}” says that the risk is accepted, but not by whom.", "整改项“{0}”标为接受风险，但没有批准人。")
                .with(Wording.named(remedy));
    }
}
