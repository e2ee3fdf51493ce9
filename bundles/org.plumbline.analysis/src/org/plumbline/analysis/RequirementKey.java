// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import org.plumbline.model.plumb.Mapping;
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

    /** The requirement that a reference names; names that refer to nothing are null. */
    public static RequirementKey of(RequirementReference reference) {
        return ofNullable(reference.getSet(), reference.getRequirement());
    }

    /** The requirement that a link judges; names that refer to nothing are null. */
    public static RequirementKey sourceOf(MappingLink link) {
        return ofNullable(((Mapping) link.eContainer()).getSource(), link.getSource());
    }

    /** The requirement that a link compares it with; names that refer to nothing are null. */
    public static RequirementKey targetOf(MappingLink link) {
        return ofNullable(((Mapping) link.eContainer()).getTarget(), link.getTarget());
    }

    private static RequirementKey ofNullable(RequirementSet set, Requirement requirement) {
        return new RequirementKey(set == null ? null : set.getName(), requirement == null ? null : requirement.getName());
    }

    @Override
    public String toString() {
        return set + " " + id;
    }
}
