// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;

/** The layout of the language. */
public class PlumbFormatter extends AbstractJavaFormatter {
}
