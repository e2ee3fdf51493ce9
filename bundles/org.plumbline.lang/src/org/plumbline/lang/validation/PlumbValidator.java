// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

/** The well-formedness of what was typed; findings over a whole workspace are rules of the analysis. */
public class PlumbValidator extends AbstractPlumbValidator {
}
