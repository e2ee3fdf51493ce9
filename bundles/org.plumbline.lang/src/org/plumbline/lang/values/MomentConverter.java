// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Moments of the years 0000 to 9999 to the minute, as ISO 8601 has them; a day alone is its beginning. */
final class MomentConverter implements IValueConverter<LocalDateTime> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final DateConverter days = new DateConverter();

    @Override
    public LocalDateTime toValue(String written, INode node) {
        if (written == null) {
            return null;
        }
        if (!written.contains("T")) {
            return days.toValue(written, node).atStartOfDay();
        }
        try {
            return LocalDateTime.parse(written, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeParseException e) {
            throw new ValueConverterException(
                    "'%s' is not a moment. Write it as day and time, such as 2026-10-12T08:30.".formatted(written), node, null);
        }
    }

    @Override
    public String toString(LocalDateTime moment) {
        if (moment == null) {
            throw new ValueConverterException("A moment is missing.", null, null);
        }
        if (moment.getSecond() != 0 || moment.getNano() != 0) {
            throw new ValueConverterException("'%s' cannot be written as a moment. Moments are told to the minute."
                    .formatted(moment), null, null);
        }
        days.toString(moment.toLocalDate());
        return moment.format(WRITTEN);
    }
}
