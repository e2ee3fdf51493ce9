// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something wrong with a model as it is written: a syntax error, a reference to nothing, a body that is not well formed.
 *
 * @param syntax whether the text could not be understood, so that nothing can be concluded from it
 * @param code the code of the check, as quick fixes know it
 */
public record ModelIssue(Place place, Severity severity, boolean syntax, String code, String message)
        implements Comparable<ModelIssue> {

    @Override
    public int compareTo(ModelIssue other) {
        int places = place.compareTo(other.place);
        return places != 0 ? places : message.compareTo(other.message);
    }
}
