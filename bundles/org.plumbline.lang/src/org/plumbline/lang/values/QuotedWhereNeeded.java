// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.util.function.Predicate;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A word where it can be read as one, else a text between quotes. */
record QuotedWhereNeeded(Predicate<String> readable, TextConverter texts) implements IValueConverter<String> {

    @Override
    public String toValue(String written, INode node) {
        return written != null && written.startsWith("\"") ? texts.toValue(written, node) : written;
    }

    @Override
    public String toString(String value) {
        return readable.test(value) ? value : texts.toString(value);
    }
}
