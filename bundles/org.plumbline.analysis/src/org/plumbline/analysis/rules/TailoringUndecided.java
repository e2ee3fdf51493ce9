// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.model.plumb.AllowedTailoring;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Tailoring;

/** A tailoring decision does not say who took it, although the standard leaves it to somebody. */
final class TailoringUndecided implements Rule {

    @Override
    public String id() {
        return "tailoring.undecided";
    }

    @Override
    public Wording title() {
        return new Wording("Nobody took the decision", "裁剪决定未写明由谁作出");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.tailorings().stream().filter(tailoring -> tailoring.getBy() == null || tailoring.getBy().isBlank())
                .forEach(tailoring -> {
                    var deciders = deciders(tailoring);
                    if (!deciders.isEmpty()) {
                        report.on(tailoring, tailoring.getRequirement(), problem(tailoring, deciders), new Wording(
                                "Name who decided and on which day.",
                                "请补充决定人和决定日期。"));
                    }
                });
    }

    /** The sides to which the scheme of the set leaves such a decision. */
    private static List<Side> deciders(Tailoring tailoring) {
        return Stream.ofNullable(tailoring.getRequirement().getSet()).map(RequirementSet::getScheme).filter(Objects::nonNull)
                .flatMap(scheme -> scheme.getTailorings().stream())
                .filter(allowed -> allowed.getKind() == tailoring.getKind() && allowed.getDecidedBy() != Side.UNSTATED)
                .map(AllowedTailoring::getDecidedBy).distinct().toList();
    }

    private static Wording problem(Tailoring tailoring, List<Side> deciders) {
        var words = new SetWords(tailoring.getRequirement().getSet());
        return new Wording("Nobody is named who decided “{1}” on {0}, which is up to: {2}.",
                "{0} 的裁剪决定“{3}”未写明由谁作出（应由{4}决定）。")
                .with(References.name(tailoring.getRequirement()), tailoring.getKind().getLiteral(),
                        String.join(", ", deciders.stream().map(Side::getLiteral).toList()),
                        words.tailoring(tailoring.getKind()).zh(),
                        String.join("或", deciders.stream().map(side -> words.side(side).zh()).toList()));
    }
}
