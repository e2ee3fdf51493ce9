// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.RequirementReference;

/** How requirement references and mapping links are named in findings. */
final class References {

    private static final int NAMED = 3;

    private References() {
    }

    static Wording name(RequirementReference reference) {
        return SetWords.name(reference);
    }

    /** Whether a reference names nothing, which is reported as one types. */
    static boolean isBroken(RequirementReference reference) {
        return reference.getRequirement() == null || reference.getRequirement().eIsProxy();
    }

    /** The first few of several names, and how many more there are. */
    static Wording few(List<Wording> names) {
        var first = Wording.list(names.stream().limit(NAMED).toList());
        return names.size() <= NAMED ? first
                : new Wording("{0} and {1} more", "{0} 等 {2} 项").with(first, names.size() - NAMED, names.size());
    }

    /** A link as its mapping states it. */
    static Wording name(MappingLink link) {
        var mapping = (Mapping) link.eContainer();
        return Words.MAPPED.with(SetWords.name(mapping.getSource(), link.getSource()),
                SetWords.name(mapping.getTarget(), link.getTarget()), Words.of(link.getRelation()));
    }
}
