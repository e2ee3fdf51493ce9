// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** Where a requirement stands, in one word, for lists that have room for one only. */
public enum Status {
    /** It does not apply. */
    NOT_APPLICABLE,
    /** No control satisfies it. */
    UNCOVERED,
    /** Only planned controls satisfy it. */
    PLANNED,
    /** Controls satisfy it, but the platform model contradicts them in part or in whole. */
    CONTRADICTED,
    /** Controls satisfy it, without valid evidence. */
    UNPROVEN,
    /** Controls satisfy it, with valid evidence. */
    COVERED
}
