// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.plumbline.documents.plan.PlainText;

/** Writes HTML. Whatever is handed in as text or as the value of an attribute is escaped; there is no other way in. */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "col", "input", "br", "wbr");
    /** Elements that begin a line of the file, so that a difference between two documents can be read. */
    private static final Set<String> ON_LINES = Set.of("head", "body", "header", "nav", "main", "footer", "section",
            "svg", "g", "table", "colgroup", "thead", "tbody", "tr", "td", "th", "div", "dl", "dt", "dd", "ul", "li", "p", "h1",
            "h2", "h3", "label", "meta", "title", "style", "script");

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    Html() {
        this("<!DOCTYPE html>");
    }

    /** For another kind of markup, which begins with this. */
    Html(String prolog) {
        out = new StringBuilder(prolog);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; a null value leaves the attribute out, an empty one stands alone
     */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Writes an element without content. */
    Html leaf(String element, String... attributes) {
        start(element, attributes);
        if (!VOID.contains(element)) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** Writes an element with text alone. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        escape(PlainText.of(text));
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element whose content is our own style sheet, script or data, which HTML does not escape. */
    Html verbatim(String element, String content, String... attributes) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("A " + element + " must not hold a closing tag.");
        }
        open(element, attributes);
        out.append(content);
        return close();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element " + open.peek() + " is open.");
        }
        return out.append('\n').toString();
    }

    private void start(String element, String... attributes) {
        if (ON_LINES.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                attribute(attributes[i], attributes[i + 1]);
            }
        }
        out.append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (!value.isEmpty()) {
            out.append("=\"");
            escape(PlainText.line(value));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
