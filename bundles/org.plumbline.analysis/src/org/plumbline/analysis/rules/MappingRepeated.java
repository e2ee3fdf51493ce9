// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Conclusion;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.model.plumb.MappingLink;

/** The same judgement of two requirements is stated twice, in either direction. */
final class MappingRepeated implements Rule {

    @Override
    public String id() {
        return "mapping.repeated";
    }

    @Override
    public Wording title() {
        return new Wording("The same judgement, stated twice", "映射关系重复表述");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        OwnLinks.forEach(subject.workspace(), (link, before) -> {
            if (isStated(link, before)) {
                report.on(link, new Wording("{0} is stated already.", "{0}已有表述。").with(References.name(link)),
                        new Wording("Keep the link with the better reason, and remove the other.",
                                "请保留理由较充分的一条，删除另一条。"));
            }
        });
    }

    private static boolean isStated(MappingLink link, MappingGraph before) {
        return before.paths(RequirementKey.sourceOf(link), RequirementKey.targetOf(link), 1)
                .anyMatch(path -> path.conclusion().equals(Conclusion.of(link.getRelation())));
    }
}
