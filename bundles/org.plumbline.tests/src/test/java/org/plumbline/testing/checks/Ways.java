// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.AndPredicate;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.NotPredicate;
import org.plumbline.model.plumb.OrPredicate;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.Quantifier;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.RelationPredicate;
import org.plumbline.model.plumb.ValuePredicate;

/**
 * All ways in which a predicate, free of calls and parameters, holds or does not hold of an element. Each way turns on
 * one part: of a conjunction that does not hold, all other parts do; of a disjunction that holds, no other part does.
 */
final class Ways {

    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;

    private Ways() {
    }

    /** One way after the other, each through another part, for elements of a kind. */
    static List<Way> of(Kind kind, Predicate predicate, boolean truth) {
        return switch (predicate) {
            case null -> truth ? List.of(new Way("anything", Goal.NOTHING)) : List.of();
            case NotPredicate not -> named("not", of(kind, not.getOperand(), !truth));
            case AndPredicate and -> each(kind, and.getLeft(), and.getRight(), truth, true);
            case OrPredicate or -> each(kind, or.getLeft(), or.getRight(), truth, false);
            default -> demanded(predicate, truth, parts(kind, predicate, truth));
        };
    }

    /** Either part in each of its ways, while the other one leaves it to that. */
    private static List<Way> each(Kind kind, Predicate left, Predicate right, boolean truth, boolean undecided) {
        var ways = new ArrayList<Way>();
        of(kind, left, truth).forEach(way -> ways.add(way.with(leaving(right, undecided))));
        of(kind, right, truth).forEach(way -> ways.add(way.with(leaving(left, undecided))));
        return ways;
    }

    private static Goal leaving(Predicate other, boolean truth) {
        return truth ? somehow(other, true) : notTrue(other);
    }

    /** In whatever way. */
    static Goal somehow(Predicate predicate, boolean truth) {
        return switch (predicate) {
            case null -> truth ? Goal.NOTHING : (world, element, then) -> false;
            case NotPredicate not -> somehow(not.getOperand(), !truth);
            case AndPredicate and -> somehow(and.getLeft(), and.getRight(), truth, true);
            case OrPredicate or -> somehow(or.getLeft(), or.getRight(), truth, false);
            default -> demanded(predicate, truth, Goal.any(anyPart(predicate, truth)));
        };
    }

    private static Goal somehow(Predicate left, Predicate right, boolean truth, boolean both) {
        return truth == both ? somehow(left, truth).and(somehow(right, truth))
                : somehow(left, truth).or(somehow(right, truth));
    }

    /** Does not hold, or at least it is not said that it does. */
    static Goal notTrue(Predicate predicate) {
        return somehow(predicate, false).or(Goal.of((world, element) -> world.demand(predicate, element, null)));
    }

    /** Leaves a predicate open, though something of what it asks for may have to be said. */
    static Goal doubt(Predicate predicate) {
        return switch (predicate) {
            case NotPredicate not -> doubt(not.getOperand());
            case AndPredicate and -> doubt(and.getLeft()).and(doubt(and.getRight()));
            case OrPredicate or -> doubt(or.getLeft()).and(doubt(or.getRight()));
            case RelationPredicate relation -> Relations.doubt(relation);
            case null, default -> Goal.NOTHING;
        };
    }

    private static List<Way> demanded(Predicate predicate, boolean truth, List<Way> ways) {
        return ways.stream().map(way -> new Way(way.name(), demanded(predicate, truth, way))).toList();
    }

    private static Goal demanded(Predicate predicate, boolean truth, Goal goal) {
        var demand = Goal.of((world, element) -> world.demand(predicate, element, truth));
        return isOfOneAlone(predicate) ? goal.and(demand) : goal;
    }

    /** What is the same of all elements of a population cannot be asked of one. */
    private static boolean isOfOneAlone(Predicate predicate) {
        return !(predicate instanceof RelationPredicate relation && relation.getQuantifier() == Quantifier.THE_SAME);
    }

    static List<Way> named(String name, List<Way> ways) {
        return ways.stream().map(way -> way.within(name)).toList();
    }

    private static List<Way> parts(Kind kind, Predicate predicate, boolean truth) {
        return switch (predicate) {
            case AbilityPredicate ability when !truth && !Kin.canDeny(kind) -> List.of();
            case AbilityPredicate ability -> truth ? List.of(all(said(ability))) : allButOne(said(ability));
            case ValuePredicate values -> named(values.getProperty().getName(),
                    truth ? List.of(all(said(values))) : allButOne(said(values)));
            case RelationPredicate relation -> Relations.ways(kind, relation, truth);
            default -> single(predicate, truth);
        };
    }

    /** As good as any: whatever other parts there are is left open. */
    private static List<? extends Goal> anyPart(Predicate predicate, boolean truth) {
        return switch (predicate) {
            case AbilityPredicate ability -> truth ? List.of(all(said(ability))) : one(said(ability));
            case ValuePredicate values -> truth ? List.of(all(said(values))) : one(said(values));
            case RelationPredicate relation -> Relations.somehow(relation, truth);
            default -> single(predicate, truth);
        };
    }

    private static List<Way> single(Predicate predicate, boolean truth) {
        return switch (predicate) {
            case ComparisonPredicate comparison -> Comparisons.ways(comparison, truth);
            case PlacementPredicate placement -> Places.spread(placement, truth);
            case LocationPredicate location -> Places.location(location, truth);
            case RecordPredicate record -> record(record, truth);
            default -> throw new AssertionError("The proof does not know predicates like " + predicate.eClass().getName());
        };
    }

    // Flags and values -----------------------------------------------------------------------------------------------

    /** One of several things that are said at once. */
    private record Saying(String name, Said said) {

        boolean say(World world, Element element, boolean truth) {
            return said.say(world, element, truth);
        }
    }

    private interface Said {
        boolean say(World world, Element element, boolean truth);
    }

    private static List<Saying> said(AbilityPredicate predicate) {
        boolean negated = predicate.isNegated();
        return predicate.getCapabilities().stream().map(capability -> new Saying(capability.getName(),
                (world, element, truth) -> world.sayings.flag(element, capability, truth != negated))).toList();
    }

    private static List<Saying> said(ValuePredicate predicate) {
        return predicate.getValues().stream().map(value -> new Saying(Sayings.key(value),
                (world, element, truth) -> world.sayings.value(element, predicate.getProperty(), value, truth))).toList();
    }

    private static Way all(List<Saying> sayings) {
        return new Way("all", Goal.of((world, element) -> sayings.stream().allMatch(one -> one.say(world, element, true))));
    }

    private static List<Way> allButOne(List<Saying> sayings) {
        return sayings.stream().map(odd -> new Way(odd.name(), Goal.of((world, element) -> sayings.stream()
                .allMatch(one -> one.say(world, element, one != odd))))).toList();
    }

    private static List<Goal> one(List<Saying> sayings) {
        return sayings.stream().map(odd -> Goal.of((world, element) -> odd.say(world, element, false))).toList();
    }

    // Records --------------------------------------------------------------------------------------------------------

    private static List<Way> record(RecordPredicate predicate, boolean truth) {
        var age = predicate.getWithin();
        var recent = record(predicate, 0, "of today");
        if (truth) {
            return age == null ? List.of(recent) : List.of(recent, record(predicate, daysBack(age), "just recent enough"));
        }
        var none = new Way("no " + predicate.getKind(), Goal.of((world, element) ->
                world.claim(CompletenessSubject.RECORDS, List.of(element)) != null));
        return age == null ? List.of(none) : List.of(record(predicate, daysBack(age) + 1, "too old"), none);
    }

    private static Way record(RecordPredicate predicate, long days, String name) {
        return new Way(predicate.getKind() + " " + name, Goal.of((world, element) -> {
            var record = (Record) world.create(PACKAGE.getRecord(), predicate.getKind());
            record.setKind(predicate.getKind());
            record.setOn(World.TODAY.minusDays(days));
            return record.getAbout().add(element);
        }));
    }

    /** The greatest number of days that a record may be old. */
    private static long daysBack(Period age) {
        return Stream.iterate(0L, days -> days + 1)
                .takeWhile(days -> !World.TODAY.minusDays(days).plus(age).isBefore(World.TODAY))
                .reduce(0L, (one, other) -> other);
    }
}
