// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.RequirementReference;

/** How requirement references and mapping links are named in findings. */
final class References {

    private References() {
    }

    static Wording name(RequirementReference reference) {
        var set = reference.getSet() == null ? "?" : reference.getSet().getName();
        var requirement = reference.getRequirement() == null ? "?" : reference.getRequirement().getName();
        return Wording.same(set + " " + requirement);
    }

    /** A link as its mapping states it. */
    static Wording name(MappingLink link) {
        return Words.MAPPED.with(RequirementKey.sourceOf(link), RequirementKey.targetOf(link),
                Words.of(link.getRelation()));
    }
}
