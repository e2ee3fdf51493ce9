// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.util.Set;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Languages by their BCP 47 tag. English and Chinese stand as they are, others behind '@': {@code @fr}. */
record LanguageConverter(Words words) implements IValueConverter<String> {

    private static final Set<String> PLAIN = Set.of("en", "zh");

    @Override
    public String toValue(String written, INode node) {
        return written == null ? null : written.replaceFirst("^@\\s*", "");
    }

    @Override
    public String toString(String language) {
        if (PLAIN.contains(language)) {
            return language;
        }
        if (!words.isId(language)) {
            throw new ValueConverterException(
                    "'%s' is not a language. Use a tag of BCP 47, such as fr or zh-Hant.".formatted(language), null, null);
        }
        return "@" + language;
    }
}
