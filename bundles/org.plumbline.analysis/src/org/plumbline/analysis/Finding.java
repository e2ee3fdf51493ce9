// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Requirement;

/**
 * Something a rule found.
 *
 * @param rule the rule's id
 * @param severity its severity, after the user's settings
 * @param problem what is wrong, in a sentence without the remedy
 * @param remedy what to do about it
 * @param place the element of the user's models it is reported on
 * @param requirement the requirement it is about
 */
public record Finding(String rule, Severity severity, Wording problem, Wording remedy, EObject place,
        Optional<Requirement> requirement) {
}
