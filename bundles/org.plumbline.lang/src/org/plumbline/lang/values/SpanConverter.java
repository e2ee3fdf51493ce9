// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.time.Duration;
import java.time.format.DateTimeParseException;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Time spans in hours, minutes and seconds, as ISO 8601 has them: PT1H30M. */
final class SpanConverter implements IValueConverter<Duration> {

    @Override
    public Duration toValue(String written, INode node) {
        if (written == null) {
            return null;
        }
        try {
            return Duration.parse(written);
        } catch (DateTimeParseException e) {
            throw new ValueConverterException(("'%s' is not a time span. Write hours, minutes and seconds in this order,"
                    + " each once, such as PT1H30M.").formatted(written), node, null);
        }
    }

    @Override
    public String toString(Duration span) {
        if (span == null) {
            throw new ValueConverterException("A time span is missing.", null, null);
        }
        if (span.isNegative() || span.getNano() != 0) {
            throw new ValueConverterException(
                    "'%s' cannot be written as a time span. It has whole seconds and no negative part.".formatted(span), null, null);
        }
        return span.toString();
    }
}
