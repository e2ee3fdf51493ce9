// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Texts between double quotes. A quotation mark, a backslash, a line break and a tab inside are written
 * {@code \"}, {@code \\}, {@code \n} and {@code \t}; a line break may also be typed as it is. No other character is
 * escaped, and no other control character may occur.
 */
final class TextConverter implements IValueConverter<String> {

    @Override
    public String toValue(String quoted, INode node) {
        if (quoted == null) {
            return null;
        }
        String written = quoted.substring(1, quoted.length() - 1).replace("\r\n", "\n").replace('\r', '\n');
        var value = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (character == '\\') {
                i++;
                value.append(unescaped(written.charAt(i), node));
            } else {
                value.append(allowed(character, node));
            }
        }
        return value.toString();
    }

    private static char unescaped(char escaped, INode node) {
        return switch (escaped) {
            case '"', '\\' -> escaped;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw new ValueConverterException(
                    "'\\%s' means nothing in a text. Write \\\\ for a backslash; only \\\", \\\\, \\n and \\t are known."
                            .formatted(named(escaped)),
                    node, null);
        };
    }

    private static char allowed(char character, INode node) {
        if (isForbidden(character)) {
            throw new ValueConverterException(
                    "The control character %s cannot stand in a text. Remove it; only line breaks and tabs are allowed."
                            .formatted(named(character)),
                    node, null);
        }
        return character;
    }

    @Override
    public String toString(String value) {
        if (value == null) {
            throw new ValueConverterException("A text is missing.", null, null);
        }
        var quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(allowed(character, null));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isForbidden(char character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static String named(char character) {
        return Character.isISOControl(character) ? "U+%04X".formatted((int) character) : String.valueOf(character);
    }
}
