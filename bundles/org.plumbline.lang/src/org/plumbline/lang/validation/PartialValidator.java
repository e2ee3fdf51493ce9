// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** A part of the {@link PlumbValidator}, which alone is registered. */
abstract class PartialValidator extends AbstractDeclarativeValidator {

    @Override
    public void register(EValidatorRegistrar registrar) {
        // the validator that is composed of this one is registered
    }
}
