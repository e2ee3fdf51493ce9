// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.Optional;

import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.PropertyType;

/** Values that come one after another: numbers, periods, versions and dates, as they are written. */
public final class Quantities {

    private Quantities() {
    }

    /**
     * Whether two values compare so; empty where they cannot be compared.
     *
     * @param asOf the day from which periods pass
     */
    public static Optional<Boolean> compare(PropertyType type, String left, Comparison comparison, String right,
            LocalDate asOf) {
        return order(type, left, right, asOf).map(order -> switch (comparison) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS -> order < 0;
            case MORE -> order > 0;
        });
    }

    private static Optional<Integer> order(PropertyType type, String left, String right, LocalDate asOf) {
        try {
            return switch (type) {
                case PERIOD -> Optional.of(after(asOf, left).compareTo(after(asOf, right)));
                case VERSION -> Optional.of(versions(left, right));
                case NUMBER -> Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
                case DATE -> Optional.of(dates(left, right));
                case TEXT, CHOICE, TERRITORY, FLAG -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** When a period (P3M) or a span of time (PT4H) that begins with this day has passed. */
    private static LocalDateTime after(LocalDate day, String length) {
        return (LocalDateTime) later(day.atStartOfDay(), length);
    }

    /** A date or a moment, so much later; empty where either cannot be read. */
    static Optional<String> later(String date, String length) {
        try {
            return Optional.of(later(temporal(date), length).toString());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Temporal later(Temporal date, String length) {
        if (!length.startsWith("PT")) {
            return date.plus(Period.parse(length));
        }
        var moment = date instanceof LocalDate day ? day.atStartOfDay() : date;
        return moment.plus(Duration.parse(length));
    }

    /** Where one of two says the day alone, days are compared. */
    private static int dates(String left, String right) {
        var one = temporal(left);
        var other = temporal(right);
        return one instanceof LocalDateTime moment && other instanceof LocalDateTime second ? moment.compareTo(second)
                : day(one).compareTo(day(other));
    }

    private static Temporal temporal(String text) {
        return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text);
    }

    private static LocalDate day(Temporal date) {
        return date instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) date;
    }

    private static int versions(String left, String right) {
        var lefts = left.split("\\.");
        var rights = right.split("\\.");
        for (int i = 0; i < Math.max(lefts.length, rights.length); i++) {
            int order = new BigDecimal(i < lefts.length ? lefts[i] : "0")
                    .compareTo(new BigDecimal(i < rights.length ? rights[i] : "0"));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
