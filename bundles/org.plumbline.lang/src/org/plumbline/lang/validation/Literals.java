// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.math.BigDecimal;
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
        String name = capability.getName();
        return switch (capability.getType()) {
            case FLAG -> Optional.of("'%s' is a flag and has no value. Write 'is %s' or 'can %s' alone."
                    .formatted(name, name, name));
            case CHOICE -> capability.getChoices().stream().map(Choice::getName).anyMatch(literal::equals) ? Optional.empty()
                    : Optional.of("'%s' is no choice of '%s'. Choose one of: %s.".formatted(literal, name,
                            choices(capability)));
            case NUMBER -> isNumber(literal) ? Optional.empty()
                    : Optional.of("'%s' is a number, but '%s' is not. Write a number such as 3 or 2.5."
                            .formatted(name, literal));
            case PERIOD -> isPeriod(literal) ? Optional.empty()
                    : Optional.of("'%s' is a period, but '%s' is not. Write one such as P3M.".formatted(name, literal));
            case VERSION -> literal.matches("[0-9]+([.-][0-9A-Za-z]+)*") ? Optional.empty()
                    : Optional.of("'%s' is a version, but '%s' is not. Write one such as 1.3.".formatted(name, literal));
            case TERRITORY -> Territories.isTerritory(literal) ? Optional.empty()
                    : Optional.of(Territories.message(literal));
            case TEXT -> Optional.empty();
        };
    }

    /** Whether values of the type come one after another, so that they can be less and more. */
    static boolean areOrdered(PropertyType type) {
        return type == PropertyType.NUMBER || type == PropertyType.PERIOD || type == PropertyType.VERSION;
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
}
