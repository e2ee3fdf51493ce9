// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** Whether a requirement applies. These words are never folded into one another, nor into a verdict. */
public enum Applicability {
    /** It applies. */
    APPLICABLE,
    /** The statement excludes it, with a justification. */
    EXCLUDED,
    /** The statement says that there is nothing it could apply to. */
    NOT_APPLICABLE,
    /** The statement does not take it in: another level, or another side's duty. */
    OUT_OF_SCOPE
}
