// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.RequirementSet;

/**
 * A document that was imported.
 *
 * @param model a model that declares the set and nothing else; layers that its clauses refer to are stand-ins with the
 *        name of the layer in the user's vocabulary, so the model is to be written as text, not serialized as it is
 * @param report what was read and what was not
 */
public record Import(Model model, LossReport report) {

    /** The set that was read. */
    public RequirementSet set() {
        return (RequirementSet) model.getDeclarations().getFirst();
    }
}
