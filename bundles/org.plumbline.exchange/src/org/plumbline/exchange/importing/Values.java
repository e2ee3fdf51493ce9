// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.VerdictMeaning;

/** What words in columns may mean, in the words of the language. */
final class Values {

    private Values() {
    }

    /** Whether a column of this sort can mean this. */
    static boolean known(Field field, String value) {
        return words(field).contains(value) || field == Field.FREQUENCY && isPeriod(value);
    }

    /** What a column of this sort can mean, for messages. */
    static String known(Field field) {
        return String.join(", ", words(field)) + (field == Field.FREQUENCY ? ", a period such as P1Y" : "");
    }

    private static List<String> words(Field field) {
        return switch (field) {
            case LEVEL -> words(RequirementLevel.VALUES.stream());
            case RESPONSIBLE -> words(Side.VALUES.stream());
            case DELIVERABLE -> words(DeliverableKind.VALUES.stream());
            case CRITERIA -> words(VerdictMeaning.VALUES.stream());
            case FREQUENCY -> List.of("continuously", "as-needed");
            default -> List.of();
        };
    }

    private static List<String> words(Stream<? extends Enumerator> constants) {
        return constants.map(Enumerator::getLiteral).filter(word -> !word.equals("unstated")).collect(Collectors.toList());
    }

    private static boolean isPeriod(String value) {
        try {
            return !Period.parse(value).isZero();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
