// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.analysis.check.Quantities;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.PropertyType;

/** Ways in which a comparison holds or does not hold: at its limit, and away from it. */
final class Comparisons {

    private Comparisons() {
    }

    static List<Way> ways(ComparisonPredicate predicate, boolean truth) {
        var name = predicate.getProperty().getName() + (truth ? " " : " not ") + predicate.getComparison().getLiteral();
        return List.of(new Way(name + " at the limit", reaching(predicate, truth, 0)),
                new Way(name + " away from it", reaching(predicate, truth, 1)));
    }

    /** With the value at this place among those that fit, or with the last one. */
    private static Goal reaching(ComparisonPredicate predicate, boolean truth, int place) {
        return (world, element, then) -> compared(world, predicate, element, rights -> {
            var fitting = lefts(world, predicate, element, rights)
                    .filter(left -> holds(predicate, left, rights) == truth).toList();
            return fitting.stream().skip(Math.min(place, Math.max(0, fitting.size() - 1))).anyMatch(left -> world
                    .trying(() -> say(world, element, predicate.getProperty(), left) && then.getAsBoolean()));
        });
    }

    private static Stream<String> lefts(World world, ComparisonPredicate predicate, Element element, List<String> rights) {
        return world.sayings.literal(element, predicate.getProperty()).map(Stream::of)
                .orElseGet(() -> around(predicate.getProperty(), rights.getFirst()));
    }

    private static boolean say(World world, Element element, Capability property, String value) {
        return world.sayings.literal(element, property).map(value::equals)
                .orElseGet(() -> world.sayings.literal(element, property, value));
    }

    private static boolean holds(ComparisonPredicate predicate, String left, List<String> rights) {
        return rights.stream().allMatch(right -> Quantities
                .compare(predicate.getProperty().getType(), left, predicate.getComparison(), right, World.TODAY)
                .orElseGet(() -> left.equals(right) == (predicate.getComparison() == Comparison.EQUAL)));
    }

    // What to compare with -------------------------------------------------------------------------------------------

    /** Goes on with the values to compare with; those that are not said are chosen. */
    private static boolean compared(World world, ComparisonPredicate predicate, Element element,
            Predicate<List<String>> then) {
        if (predicate.isPlatform()) {
            return said(world, List.of(world.platform), predicate.getProperty(), then);
        }
        if (predicate.getOwn() != null) {
            return said(world, List.of(element), predicate.getOwn(), own -> then.test(predicate.getOffset() == null ? own
                    : List.of(later(own.getFirst(), predicate.getOffset()))));
        }
        if (predicate.getOthers() != null) {
            return others(world, predicate, element, others -> said(world, others, predicate.getProperty(), then));
        }
        return then.test(List.of(Objects.requireNonNull(predicate.getLiteral(), "An unknown comparison")));
    }

    /** Those that do not say anything yet all say the same. */
    private static boolean said(World world, List<Element> elements, Capability property, Predicate<List<String>> then) {
        var silent = elements.stream().filter(element -> !isSaid(world, element, property)).toList();
        return silent.isEmpty() ? then.test(values(world, elements, property))
                : around(property, middle(property)).anyMatch(value -> world.trying(
                        () -> silent.stream().allMatch(element -> world.sayings.literal(element, property, value))
                                && then.test(values(world, elements, property))));
    }

    private static boolean isSaid(World world, Element element, Capability property) {
        return world.sayings.literal(element, property).isPresent();
    }

    private static List<String> values(World world, List<Element> elements, Capability property) {
        return elements.stream().map(element -> world.sayings.literal(element, property).orElseThrow()).distinct().toList();
    }

    /** The others of a population; one is made where there are none. */
    private static boolean others(World world, ComparisonPredicate predicate, Element element,
            Predicate<List<Element>> then) {
        var kind = predicate.getOthers().getKind();
        var member = Ways.somehow(predicate.getOthers().getFilter(), true);
        var others = world.all(kind).stream().filter(other -> other != element).toList();
        return !others.isEmpty() ? then.test(others) : world.trying(() -> {
            var other = world.create(kind);
            return member.reach(world, other, () -> then.test(List.of(other)));
        });
    }

    // Values ---------------------------------------------------------------------------------------------------------

    /** A value that has others on either side. */
    static String middle(Capability property) {
        return property.getChoices().isEmpty() ? middle(property.getType()) : property.getChoices().getFirst().getName();
    }

    static String middle(PropertyType type) {
        return switch (type) {
            case NUMBER -> "3";
            case PERIOD -> "P6M";
            case VERSION -> "2.0";
            case DATE -> World.TODAY.minusDays(30).toString();
            case TERRITORY -> "CN";
            case TEXT, CHOICE, FLAG -> "some";
        };
    }

    /** Two values that differ. */
    static List<String> two(Capability property) {
        return around(property, middle(property)).limit(2).toList();
    }

    /** Values that an element may have, nearest to this one first; nothing is counted below zero. */
    private static Stream<String> around(Capability property, String value) {
        return Stream.concat(Stream.of(value), switch (property.getType()) {
            case NUMBER -> Stream.of(1, -1, 10, -10).map(step -> Math.round(Double.parseDouble(value)) + step)
                    .filter(number -> number >= 0).map(String::valueOf);
            case PERIOD -> Stream.of("P100Y", "P1D", "PT1M");
            case VERSION -> Stream.of(value + ".1", "0", "999");
            case DATE -> Stream.of("P1D", "P-1D", "P40D", "P-40D").map(step -> later(value, step));
            case TERRITORY -> Stream.of("CN", "SG").filter(other -> !other.equals(value));
            case CHOICE -> property.getChoices().stream().map(Element::getName).filter(other -> !other.equals(value));
            case TEXT, FLAG -> Stream.of("other");
        });
    }

    private static String later(String date, String length) {
        var step = length.startsWith("PT") ? Duration.parse(length) : Period.parse(length);
        if (date.contains("T")) {
            return LocalDateTime.parse(date).plus(step).toString();
        }
        var day = LocalDate.parse(date);
        return step instanceof Period ? day.plus(step).toString() : day.atStartOfDay().plus(step).toString();
    }
}
