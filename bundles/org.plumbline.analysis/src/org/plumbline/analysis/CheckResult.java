// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.List;

/**
 * Result of the checks of one requirement.
 *
 * @param verdict what they say together
 * @param strength how strong the knowledge is
 * @param holds elements of which they hold
 * @param violates elements that violate them
 * @param unknown elements of which the model does not say enough
 */
public record CheckResult(ModelVerdict verdict, Strength strength, List<Witness> holds, List<Witness> violates,
        List<Witness> unknown) {

    public CheckResult {
        holds = List.copyOf(holds);
        violates = List.copyOf(violates);
        unknown = List.copyOf(unknown);
    }

    /** Whether nothing was found to look at. */
    public boolean isEmpty() {
        return holds.isEmpty() && violates.isEmpty() && unknown.isEmpty();
    }
}
