// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.RequirementReference;

/** How requirement references are named in findings. */
final class References {

    private References() {
    }

    static Wording name(RequirementReference reference) {
        var set = reference.getSet() == null ? "?" : reference.getSet().getName();
        var requirement = reference.getRequirement() == null ? "?" : reference.getRequirement().getName();
        return Wording.same(set + " " + requirement);
    }
}
