// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import org.plumbline.model.plumb.MappingRelation;

/**
 * How what one requirement asks stands to what another asks, in the strict sense of NIST IR 8477. Of two requirements,
 * each of which asks something, exactly one is true.
 */
public enum SetRelation {
    /** Both ask the same. */
    EQUAL,
    /** The second asks all that the first asks, and more. */
    SUBSET,
    /** The first asks all that the second asks, and more. */
    SUPERSET,
    /** They ask something in common, and each asks something of its own. */
    INTERSECTS,
    /** They ask nothing in common. No link states it; it is what a path may leave open. */
    DISJOINT;

    static SetRelation of(MappingRelation stated) {
        return switch (stated) {
            case EQUAL -> EQUAL;
            case SUBSET -> SUBSET;
            case SUPERSET -> SUPERSET;
            case INTERSECTS -> INTERSECTS;
        };
    }

    /** How the second stands to the first. */
    SetRelation converse() {
        return switch (this) {
            case SUBSET -> SUPERSET;
            case SUPERSET -> SUBSET;
            case EQUAL, INTERSECTS, DISJOINT -> this;
        };
    }
}
