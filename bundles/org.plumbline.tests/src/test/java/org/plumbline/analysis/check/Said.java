// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Predicate;

/** What the interpreter makes of one predicate and one element, for tests that look inside a check. */
public final class Said {

    private final Predicates predicates;

    public Said(Viewpoint viewpoint) {
        predicates = new Predicates(new PlatformFacts(viewpoint), viewpoint);
    }

    /** Whether the predicate holds; empty where the model does not say. */
    public Optional<Boolean> of(Predicate predicate, EObject element) {
        return switch (predicates.test(predicate, element).truth()) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }
}
