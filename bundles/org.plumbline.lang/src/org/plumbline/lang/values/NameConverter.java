// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.util.function.Predicate;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Names, which are what was typed. A name that could not be read back is not written. */
record NameConverter(Predicate<String> readable) implements IValueConverter<String> {

    @Override
    public String toValue(String written, INode node) {
        return written;
    }

    @Override
    public String toString(String name) {
        if (!readable.test(name)) {
            throw new ValueConverterException(
                    ("'%s' cannot be written as a name. A name has letters and digits, with single '-' or '.' between"
                            + " them, and is no word that the language uses itself.").formatted(name),
                    null, null);
        }
        return name;
    }
}
