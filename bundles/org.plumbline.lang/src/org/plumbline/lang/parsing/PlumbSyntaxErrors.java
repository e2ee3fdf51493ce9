// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says what was found, what was expected and what to do. */
public class PlumbSyntaxErrors extends SyntaxErrorMessageProvider {
}
