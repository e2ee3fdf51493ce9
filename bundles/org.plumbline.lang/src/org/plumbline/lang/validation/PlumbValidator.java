// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.validation.ComposedChecks;
import org.plumbline.model.plumb.PlumbPackage;

/**
 * The well-formedness of what was typed, one validator per concept; findings over a whole workspace are rules of the
 * analysis.
 */
@ComposedChecks(validators = {
        GivenTwice.class,
        DuplicateNames.class,
        Dates.class,
        Territories.class,
        Cycles.class,
        PropertyUse.class,
        CheckTyping.class,
})
public class PlumbValidator extends AbstractPlumbValidator {

    /** The package itself rather than its entry in a registry, which need not be filled when this is first asked. */
    @Override
    protected List<EPackage> getEPackages() {
        return List.of(PlumbPackage.eINSTANCE);
    }
}
