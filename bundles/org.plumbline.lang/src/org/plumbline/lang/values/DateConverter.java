// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Calendar days of the years 0000 to 9999, written as ISO 8601 has them. */
final class DateConverter implements IValueConverter<LocalDate> {

    @Override
    public LocalDate toValue(String written, INode node) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new ValueConverterException(
                    "'%s' is not a date. Write it as year-month-day, such as 2026-10-12.".formatted(written), node, null);
        }
    }

    @Override
    public String toString(LocalDate date) {
        if (date == null) {
            throw new ValueConverterException("A date is missing.", null, null);
        }
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new ValueConverterException("'%s' cannot be written as a date. Its year has more than four digits."
                    .formatted(date), null, null);
        }
        return date.toString();
    }
}
