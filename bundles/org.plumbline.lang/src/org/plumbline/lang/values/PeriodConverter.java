// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.time.Period;
import java.time.format.DateTimeParseException;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Calendar periods as ISO 8601 has them: P3M is three months, P1Y6M a year and a half. Weeks are read as seven days
 * each, which is how they are written back.
 */
final class PeriodConverter implements IValueConverter<Period> {

    /** Longest period, in years. */
    private static final int LONGEST = 1000;

    @Override
    public Period toValue(String written, INode node) {
        if (written == null) {
            return null;
        }
        try {
            return sensible(Period.parse(written), written, node);
        } catch (DateTimeParseException e) {
            throw new ValueConverterException(("'%s' is not a period. Write years, months, weeks and days in this order,"
                    + " each once, such as P1Y6M or P14D.").formatted(written), node, null);
        }
    }

    /** A period that leads beyond the years of our dates is a slip of the pen. */
    private static Period sensible(Period period, String written, INode node) {
        if (period.getYears() > LONGEST || period.getMonths() > 12 * LONGEST || period.getDays() > 366 * LONGEST) {
            throw new ValueConverterException("'%s' is longer than %d years. Write a shorter period.".formatted(written,
                    LONGEST), node, null);
        }
        return period;
    }

    @Override
    public String toString(Period period) {
        if (period == null) {
            throw new ValueConverterException("A period is missing.", null, null);
        }
        if (period.getYears() < 0 || period.getMonths() < 0 || period.getDays() < 0) {
            throw new ValueConverterException(
                    "'%s' cannot be written as a period. A period has no negative part.".formatted(period), null, null);
        }
        return period.toString();
    }
}
