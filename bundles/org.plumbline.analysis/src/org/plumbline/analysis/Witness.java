// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import org.eclipse.emf.ecore.EObject;

/**
 * An element of the platform that shows why a check has its result.
 *
 * @param element the element
 * @param name how to name it to a reader
 * @param because what holds, is violated or is not said of it
 */
public record Witness(EObject element, Wording name, Wording because) {
}
