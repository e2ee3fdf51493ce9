// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.List;

/**
 * What the mappings say of one requirement and others.
 *
 * @param known a path to each requirement of which something is known, the shortest first and of these the one that says
 *     most; what it says is told by {@link Conclusion#relation()}, which is never absent here
 * @param unknown how many more requirements are reached by paths from which nothing follows
 */
public record Neighbours(List<MappingPath> known, int unknown) {

    public Neighbours {
        known = List.copyOf(known);
    }
}
