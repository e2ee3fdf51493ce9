// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import org.plumbline.analysis.Wording;

/**
 * A column.
 *
 * @param title its heading
 * @param width its width in millimetres; a table that is wider than a page is made narrower as a whole
 */
public record Column(Wording title, int width) {
}
