// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.List;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.Check;

/**
 * How the model's verdict on a requirement comes about.
 *
 * @param statement the statement for which it is judged
 * @param requirement what is known of the requirement
 * @param checks its checks for the statement's side, each with its own result; none where it does not apply
 */
public record Explanation(OfStatement statement, OfRequirement requirement, List<OfCheck> checks) {

    public Explanation {
        checks = List.copyOf(checks);
    }

    /** One check by itself. */
    public record OfCheck(Check check, CheckResult result) {
    }
}
