// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Choice;
import org.plumbline.model.plumb.PropertyType;

/** What the types of capabilities allow as values. */
final class Literals {

    private Literals() {
    }

    /** What is wrong with a literal as a value of the capability. */
    static Optional<String> problem(String literal, Capability capability) {
        return capability.getType() == PropertyType.CHOICE && capability.getChoices().stream().map(Choice::getName)
                .noneMatch(literal::equals)
                        ? Optional.of("'%s' is no choice of '%s'. Choose one of: %s.".formatted(literal,
                                capability.getName(), choices(capability)))
                        : problem(literal, capability.getName(), capability.getType());
    }

    /** What is wrong with a literal as a value of the type. */
    static Optional<String> problem(String literal, String name, PropertyType type) {
        return switch (type) {
            case FLAG -> Optional.of("'%s' is a flag and has no value. Write 'is %s' or 'can %s' alone."
                    .formatted(name, name, name));
            case NUMBER -> isNumber(literal) ? Optional.empty()
                    : Optional.of("'%s' is a number, but '%s' is not. Write a number such as 3 or 2.5."
                            .formatted(name, literal));
            case PERIOD -> isPeriod(literal) ? Optional.empty()
                    : Optional.of("'%s' is a period, but '%s' is not. Write one such as P3M.".formatted(name, literal));
            case VERSION -> literal.matches("[0-9]+([.-][0-9A-Za-z]+)*") ? Optional.empty()
                    : Optional.of("'%s' is a version, but '%s' is not. Write one such as 1.3.".formatted(name, literal));
            case TERRITORY -> Territories.isTerritory(literal) ? Optional.empty()
                    : Optional.of(Territories.message(literal));
            case DATE -> isDate(literal) ? Optional.empty()
                    : Optional.of("'%s' is a date, but '%s' is not. Write one such as 2026-10-12.".formatted(name, literal));
            case CHOICE, TEXT -> Optional.empty();
        };
    }

    /** Whether values of the type come one after another, so that they can be less and more. */
    static boolean areOrdered(PropertyType type) {
        return type == PropertyType.NUMBER || type == PropertyType.PERIOD || type == PropertyType.VERSION
                || type == PropertyType.DATE;
    }

    static String choices(Capability capability) {
        return capability.getChoices().stream().map(Choice::getName).collect(Collectors.joining(", "));
    }

    private static boolean isNumber(String literal) {
        try {
            new BigDecimal(literal);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isPeriod(String literal) {
        try {
            Period.parse(literal);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isDate(String literal) {
        try {
            LocalDate.parse(literal);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
