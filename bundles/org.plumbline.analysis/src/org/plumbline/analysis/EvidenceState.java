// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** State of evidence at the as-of date; of several pieces, the best. */
public enum EvidenceState {
    /** No evidence is named, or it is collected only later. */
    MISSING,
    /** It was valid, and no longer is. */
    EXPIRED,
    /** It was collected for a text that has changed since. */
    SUSPECT,
    /** It is valid. */
    PRESENT
}
