// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.model.plumb.Completeness;

/** A claim that the model is complete is too old to stand. */
final class CompletenessExpired implements Rule {

    @Override
    public String id() {
        return "completeness.expired";
    }

    @Override
    public Wording title() {
        return new Wording("A claim of completeness is too old", "完整性声明已过期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Completeness.class)
                .filter(claim -> claim.getAsOf() != null && claim.getValid() != null
                        && claim.getAsOf().plus(claim.getValid()).isBefore(subject.asOf()))
                .forEach(claim -> report.on(claim, problem(claim), new Wording(
                        "Check the model against the platform again, and record the day.",
                        "请重新核对模型与平台，并更新声明日期。")));
    }

    private static Wording problem(Completeness claim) {
        return new Wording("The {0} was claimed until {1}, so nothing is concluded from it any more.",
                "{0}有效期至 {1}，现不再据此判定。")
                .with(Names.of(claim), claim.getAsOf().plus(claim.getValid()));
    }
}
