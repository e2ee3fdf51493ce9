// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;

/**
 * A link as it is read on a path: from its source to its target, or back.
 *
 * @param link the link
 * @param from the end at which the step begins
 * @param to the other end
 * @param conclusion what the link says of {@code from} and {@code to}, in that order
 */
public record Step(MappingLink link, RequirementKey from, RequirementKey to, Conclusion conclusion) {

    static Step along(MappingLink link) {
        return new Step(link, RequirementKey.sourceOf(link), RequirementKey.targetOf(link),
                Conclusion.of(link.getRelation()));
    }

    Step back() {
        return new Step(link, to, from, conclusion.converse());
    }

    /** The mapping that the link stands in, which says who judged and when. */
    public Mapping mapping() {
        return (Mapping) link.eContainer();
    }
}
