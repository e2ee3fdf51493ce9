// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Optional;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Conclusion;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.mapping.Step;
import org.plumbline.model.plumb.MappingLink;

/**
 * Links that cannot all be true: going round them, a requirement would not equal itself. Rings of up to four links are
 * looked at, which are two paths through hubs between the same two requirements.
 */
final class MappingContradicted implements Rule {

    private static final int RING = 4;

    private static final Wording REMEDY = new Wording(
            "Read the requirements side by side, and correct the relation that is wrong.", "请对照这些要求，更正错误的关系。");

    @Override
    public String id() {
        return "mapping.contradicted";
    }

    @Override
    public Wording title() {
        return new Wording("Links that cannot all be true", "映射关系相互矛盾");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        OwnLinks.forEach(subject.workspace(), (link, before) -> contradicting(link, before)
                .ifPresent(path -> report.on(link, problem(link, path), REMEDY)));
    }

    /** The shortest path that says otherwise than the link. */
    private static Optional<MappingPath> contradicting(MappingLink link, MappingGraph before) {
        return before.paths(RequirementKey.sourceOf(link), RequirementKey.targetOf(link), RING - 1)
                .filter(path -> path.conclusion().contradicts(Conclusion.of(link.getRelation()))).findFirst();
    }

    private static Wording problem(MappingLink link, MappingPath path) {
        var others = path.steps().stream().map(Step::link).map(References::name).toList();
        return new Wording("{0} cannot be true beside {1}.", "{0}不能与 {1}同时成立。")
                .with(References.name(link), Wording.list(others));
    }
}
