// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** How strong the knowledge behind a model's verdict is, weakest first. */
public enum Strength {
    /** Reads back what single elements say of themselves. */
    DECLARED,
    /** Relates several elements, so the model can be wrong without its author noticing. */
    STRUCTURAL,
    /** Every witness has valid evidence. */
    EVIDENCED,
    /** An assessor judged it so. */
    ASSESSED
}
