// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** Why a requirement is a gap, in the order of {@link Status}: the first of several is the one that lists count. */
public enum GapKind {
    /** No control satisfies it. */
    UNCOVERED,
    /** Only planned controls satisfy it. */
    PLANNED,
    /** The platform model contradicts it, in part or in whole. */
    CONTRADICTED,
    /** Controls satisfy it, without valid evidence. */
    UNPROVEN,
    /** An assessor found that it is met in part only, or not at all. */
    ASSESSED,
    /** Nothing of all this; but the statement lists a remedy. */
    LISTED
}
