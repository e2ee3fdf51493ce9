// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;

/** The model does not say enough to decide a requirement that applies. */
final class CheckUndetermined implements Rule {

    @Override
    public String id() {
        return "check.undetermined";
    }

    @Override
    public Wording title() {
        return new Wording("The model does not say enough", "模型不足以判定");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (OfSet set : subject.evaluated().sets()) {
            set.requirements().stream().filter(OfRequirement::applies)
                    .filter(requirement -> requirement.check()
                            .filter(result -> result.verdict() == ModelVerdict.UNDETERMINED).isPresent())
                    .forEach(requirement -> report.on(subject.platform(), requirement, problem(requirement), REMEDY));
        }
    }

    private static final Wording REMEDY = new Wording(
            "Say in the model what is asked for, or that the model is complete there.",
            "请在模型中补充说明，或声明该处已完整描述。");

    private static Wording problem(OfRequirement requirement) {
        var result = requirement.check().orElseThrow();
        if (!result.unknown().isEmpty()) {
            return new Wording("The model does not decide {0} — {1}.", "模型无法判定 {0}——{1}。")
                    .with(Report.name(requirement), Witnesses.list(result.unknown()));
        }
        return result.holds().isEmpty()
                ? new Wording("Nothing in the model is of the kind that {0} speaks of.", "模型中没有 {0} 所涉及的对象。")
                        .with(Report.name(requirement))
                : new Wording("The model shows too little of what {0} asks for: {1}.", "模型中符合 {0} 的对象不足：{1}。")
                        .with(Report.name(requirement), Wording.list(result.holds().stream().map(Witness::name).toList()));
    }
}
