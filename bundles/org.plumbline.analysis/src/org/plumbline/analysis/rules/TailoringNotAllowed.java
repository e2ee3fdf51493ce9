// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.model.plumb.AllowedTailoring;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Tailoring;

/** A tailoring decision of a kind that the set's scheme does not know. */
final class TailoringNotAllowed implements Rule {

    @Override
    public String id() {
        return "tailoring.not-allowed";
    }

    @Override
    public Wording title() {
        return new Wording("A kind of tailoring the standard does not know", "标准不允许的裁剪方式");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Tailoring tailoring : subject.statement().getTailorings()) {
            var set = tailoring.getRequirement().getSet();
            if (set != null && set.getScheme() != null && allowed(set).stream()
                    .noneMatch(allowed -> allowed.getKind() == tailoring.getKind())) {
                report.on(tailoring, tailoring.getRequirement(), problem(tailoring, set), remedy(set));
            }
        }
    }

    private static List<AllowedTailoring> allowed(RequirementSet set) {
        return set.getScheme().getTailorings();
    }

    private static Wording problem(Tailoring tailoring, RequirementSet set) {
        return new Wording("“{0}” does not know the tailoring “{1}”.", "“{0}”不允许“{2}”这种裁剪方式。")
                .with(Wording.named(set), tailoring.getKind().getLiteral(),
                        new SetWords(set).tailoring(tailoring.getKind()).zh());
    }

    private static Wording remedy(RequirementSet set) {
        var kinds = Wording.list(allowed(set).stream().map(AllowedTailoring::getKind).distinct()
                .map(kind -> new Wording(kind.getLiteral(), new SetWords(set).tailoring(kind).zh())).toList());
        return kinds.isEmpty()
                ? new Wording("It allows none; take the decision back.", "该标准不允许裁剪，请撤销该决定。")
                : new Wording("Use one it allows: {0}.", "可用的方式：{0}。").with(kinds);
    }
}
