// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.model.plumb.Visibility;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Readers by the words that models use for them. */
final class ReaderConverter implements ITypeConverter<Visibility> {

    private static final List<String> WORDS = Visibility.VALUES.stream().map(Visibility::getLiteral).toList();

    /** The words, for the command's help. */
    static final class Readers extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Readers() {
            super(WORDS);
        }
    }

    @Override
    public Visibility convert(String word) {
        var reader = Visibility.get(word.toLowerCase(Locale.ROOT));
        if (reader == null) {
            throw new TypeConversionException("expected one of " + String.join(", ", WORDS) + " but was '" + word + "'");
        }
        return reader;
    }
}
