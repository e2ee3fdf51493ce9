// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;

/** Nobody is in charge of a remedy. */
final class RemedyUnowned implements Rule {

    @Override
    public String id() {
        return "remedy.unowned";
    }

    @Override
    public Wording title() {
        return new Wording("Nobody is in charge of a remedy", "整改项没有责任人");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getRemedies().stream()
                .filter(remedy -> remedy.getState() != RemedyState.CLOSED && remedy.getOwner() == null)
                .forEach(remedy -> report.on(remedy, remedy.getRequirement(), problem(remedy), new Wording(
                        "Name who does it.", "请指明责任人。")));
    }

    private static Wording problem(Remedy remedy) {
        return new Wording("Nobody is in charge of “{0}”.", "整改项“{0}”没有责任人。")
                .with(Wording.named(remedy));
    }
}
