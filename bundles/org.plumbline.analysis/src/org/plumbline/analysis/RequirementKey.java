// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;

/**
 * A requirement by set and identifier: the same in the shipped set and in a set that the user has imported.
 *
 * @param set identifier of the set
 * @param id identifier of the requirement in it
 */
public record RequirementKey(String set, String id) {

    public static RequirementKey of(RequirementSet set, Requirement requirement) {
        return new RequirementKey(set.getName(), requirement.getName());
    }

    static RequirementKey of(RequirementReference reference) {
        return new RequirementKey(reference.getSet() == null ? null : reference.getSet().getName(),
                reference.getRequirement() == null ? null : reference.getRequirement().getName());
    }

    static RequirementKey sourceOf(MappingLink link) {
        return of(((org.plumbline.model.plumb.Mapping) link.eContainer()).getSource(), link.getSource());
    }

    static RequirementKey targetOf(MappingLink link) {
        return of(((org.plumbline.model.plumb.Mapping) link.eContainer()).getTarget(), link.getTarget());
    }

    @Override
    public String toString() {
        return set + " " + id;
    }
}
