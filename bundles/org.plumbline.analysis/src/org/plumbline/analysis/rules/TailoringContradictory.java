// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;

/** Two tailoring decisions on one requirement cannot both stand. */
final class TailoringContradictory implements Rule {

    @Override
    public String id() {
        return "tailoring.contradictory";
    }

    @Override
    public Wording title() {
        return new Wording("Two decisions that cannot both stand", "裁剪决定相互矛盾");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var decided = new HashMap<RequirementKey, Set<TailoringKind>>();
        subject.tailorings().stream().filter(tailoring -> !References.isBroken(tailoring.getRequirement()))
                .forEach(tailoring -> {
                    var before = decided.computeIfAbsent(RequirementKey.of(tailoring.getRequirement()),
                            key -> EnumSet.noneOf(TailoringKind.class));
                    before.stream().filter(kind -> excludes(kind, tailoring.getKind())).findFirst()
                            .ifPresent(kind -> report.on(tailoring, tailoring.getRequirement(), problem(tailoring, kind),
                                    new Wording("Keep the decision that is right, and remove the other.",
                                            "请保留正确的决定，删除另一项。")));
                    before.add(tailoring.getKind());
                });
    }

    /** What is left out cannot be changed as well, and nothing can be decided twice. */
    private static boolean excludes(TailoringKind one, TailoringKind other) {
        return one == other || leavesOut(one) || leavesOut(other);
    }

    private static boolean leavesOut(TailoringKind kind) {
        return kind == TailoringKind.EXCLUDE || kind == TailoringKind.NOT_APPLICABLE;
    }

    private static Wording problem(Tailoring tailoring, TailoringKind before) {
        var name = References.name(tailoring.getRequirement());
        return before == tailoring.getKind()
                ? new Wording("There is a decision “{1}” on {0} already.", "{0} 已有一项“{2}”决定。")
                        .with(name, before.getLiteral(), Words.of(before).zh())
                : new Wording("The decisions “{1}” and “{2}” on {0} cannot both stand.", "{0} 的“{3}”与“{4}”两项裁剪决定不能同时成立。")
                        .with(name, before.getLiteral(), tailoring.getKind().getLiteral(), Words.of(before).zh(),
                                Words.of(tailoring.getKind()).zh());
    }
}
