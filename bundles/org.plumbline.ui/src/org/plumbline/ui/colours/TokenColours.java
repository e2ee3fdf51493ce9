// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.colours;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.colours.Token.Kind;

/** The colours of tokens in the present theme; users change them under General, Appearance, Colors and Fonts. */
final class TokenColours {

    static final String PREFIX = "org.plumbline.ui.colour.";

    private TokenColours() {
    }

    static TextAttribute of(Kind kind) {
        var colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        var colour = colours.get(PREFIX + switch (kind) {
            case COMMENT -> "comment";
            case STRING -> "string";
            case KEYWORD -> "keyword";
            case CODE -> "code";
        });
        return new TextAttribute(colour, null, kind == Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL);
    }
}
