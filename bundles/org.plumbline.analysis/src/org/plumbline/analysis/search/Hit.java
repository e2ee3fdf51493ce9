// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.search;

import org.plumbline.analysis.RequirementKey;

/**
 * A requirement that has all words.
 *
 * @param key the requirement
 * @param passage the text in it that has most of the words, on one line
 * @param start where the first of the words begins in the passage
 * @param end where that word ends
 */
public record Hit(RequirementKey key, String passage, int start, int end) {
}
