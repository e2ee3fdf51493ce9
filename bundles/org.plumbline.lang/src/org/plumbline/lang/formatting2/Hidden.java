// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * The white space and the comments between two tokens.
 *
 * @param lineBreaks line breaks behind the last comment
 */
record Hidden(IHiddenRegion region, List<Comment> comments, int lineBreaks) {

    /**
     * A comment without the line break that ends it.
     *
     * @param lineBreaks line breaks before it
     */
    record Comment(String text, int lineBreaks) {

        boolean toEndOfLine() {
            return text.startsWith("//");
        }
    }

    Hidden(IHiddenRegion region) {
        this(region, new ArrayList<>(), lineBreaksOf(region));
        int before = 0;
        for (var part : region.getParts()) {
            String text = part.getText();
            if (part instanceof IComment) {
                var comment = new Comment(text.stripTrailing().replace("\r\n", "\n"), before);
                comments.add(comment);
                before = comment.toEndOfLine() ? breaks(text) : 0;
            } else {
                before += breaks(text);
            }
        }
    }

    /** Whether nobody has said what should stand here, because the model was made by a program. */
    boolean isUndefined() {
        return region.isUndefined();
    }

    boolean hasLineBreak() {
        return region.getText().indexOf('\n') >= 0;
    }

    private static int lineBreaksOf(IHiddenRegion region) {
        int breaks = 0;
        for (var part : region.getParts()) {
            String text = part.getText();
            if (part instanceof IComment) {
                breaks = text.startsWith("//") ? breaks(text) : 0;
            } else {
                breaks += breaks(text);
            }
        }
        return breaks;
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }
}
