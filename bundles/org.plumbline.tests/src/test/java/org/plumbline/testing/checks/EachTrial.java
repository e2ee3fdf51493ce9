// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.Quantifier;

/**
 * Proves a check that looks at the elements of a population one by one.
 *
 * <p>It conforms to every part that may make it conform, alone; each of its parts can be violated by one element; who
 * misses one thing that the population asks for does not count; and where nothing is said nothing is concluded.
 */
final class EachTrial extends Trial {

    private final Members members;
    private final Kind kind;
    private final Predicate predicate;
    private final Predicate filter;
    private final Quantifier quantifier;

    EachTrial(Check check, Resolved resolution) {
        super(check, resolution);
        members = new Members(resolved.getPopulation());
        kind = resolved.getPopulation().getKind();
        predicate = resolved.getPredicate();
        filter = resolved.getPopulation().getFilter();
        quantifier = resolved.getQuantifier();
    }

    @Override
    void prove() {
        switch (quantifier) {
            case EVERY -> each();
            case NO -> none();
            case SOME -> enough(1);
            case AT_LEAST -> enough(resolved.getCount());
            case AT_MOST -> notMore(resolved.getCount());
            case THE_SAME -> throw new AssertionError("No check asks for the same of a population");
        }
    }

    /** What is asked of each element. */
    private boolean asked() {
        return quantifier != Quantifier.NO;
    }

    private Goal good() {
        return Ways.somehow(predicate, asked());
    }

    private Goal bad() {
        return Ways.somehow(predicate, !asked());
    }

    // Each -----------------------------------------------------------------------------------------------------------

    private void each() {
        Ways.of(kind, predicate, asked()).forEach(way -> prove("conforms through " + way.name(), world -> members.make(world,
                members.belonging().beside(way),
                one -> base(world, 2, others -> close(world, Expected.conform(with(others, one)))))));
        violations();
        strangers(bad());
        prove("conforms to nothing unless something is said", world -> silent(world,
                one -> silent(world, two -> close(world, Expected.undetermined(List.of(one, two))))));
        prove("wants something said of each", world -> silent(world,
                one -> base(world, 2, others -> close(world, Expected.undetermined(List.of(one)))))
                || silent(world, one -> look(world, Expected.undetermined(List.of(one)))));
    }

    private void violations() {
        var ways = Ways.of(kind, predicate, !asked());
        if (ways.isEmpty()) {
            fault("cannot be violated");
        }
        ways.forEach(way -> violates(way.name(), members.belonging().beside(way)));
        members.ways().forEach(way -> violates("what is there by " + way.name(), way.and(bad())));
        Kin.narrower(kind).limit(1).forEach(narrow -> prove("is violated by a " + narrow.getName(), world -> Members.make(
                world, narrow, members.belonging().and(bad()), one -> base(world, predicate == null ? 0 : 2,
                        others -> close(world, Expected.violated(others, one))))));
    }

    private void violates(String name, Goal goal) {
        prove("is violated by " + name, world -> members.make(world, goal,
                one -> base(world, predicate == null ? 0 : 2, others -> close(world, Expected.violated(others, one)))));
    }

    private void strangers(Goal goal) {
        members.strangers().forEach(stranger -> prove("does not count " + stranger.name(), world -> stranger.make(world,
                goal, one -> base(world, 2, others -> close(world, Expected.conform(others).without(one))))));
        if (filter != null && Ways.of(kind, filter, false).isEmpty()) {
            prove("is open where it is not said who belongs", world -> members.make(world,
                    members.places().and(goal),
                    one -> base(world, 2, others -> close(world, Expected.undetermined(List.of(one))))));
        }
    }

    private boolean silent(World world, Members.Then then) {
        return members.make(world, members.belonging(), then)
                || members.make(world, members.belonging().and(Ways.doubt(predicate)), then);
    }

    /** Goes on with so many elements to which the check conforms, and which leave alone what is there already. */
    private boolean base(World world, int count, Base then) {
        int some = Kin.type(kind).getName().equals("Platform") ? 0 : count;
        return world.trying(() -> world.reserve() && base(world, some, List.of(), then));
    }

    private boolean base(World world, int count, List<Element> made, Base then) {
        return count == 0 ? then.with(made) : members.make(world, members.belonging().and(good()),
                element -> base(world, count - 1, with(made, element), then));
    }

    private interface Base {
        boolean with(List<Element> elements);
    }

    // None -----------------------------------------------------------------------------------------------------------

    private void none() {
        if (predicate == null) {
            violations();
        } else {
            each();
        }
        prove("conforms by absence", world -> {
            var claim = world.claim(subject(), List.of());
            return close(world, Expected.conform(List.of(claim)));
        });
        prove("concludes nothing from absence alone", world -> close(world, Expected.undetermined(List.of())));
    }

    private CompletenessSubject subject() {
        return switch (Kin.type(kind).getName()) {
            case "Account" -> CompletenessSubject.ACCOUNTS;
            case "Record" -> CompletenessSubject.RECORDS;
            default -> CompletenessSubject.COMPONENTS;
        };
    }

    // Enough ---------------------------------------------------------------------------------------------------------

    private void enough(int count) {
        prove("conforms where there are more", world -> base(world, count + 1,
                others -> close(world, Expected.conform(others))));
        goodWays().forEach(way -> prove("conforms through " + way.name(), world -> members.make(world, way,
                one -> base(world, count - 1, others -> close(world, Expected.conform(with(others, one)))))));
        Kin.narrower(kind).limit(1).forEach(narrow -> prove("conforms through a " + narrow.getName(), world -> Members.make(
                world, narrow, members.belonging().and(good()),
                one -> base(world, count - 1, others -> close(world, Expected.conform(with(others, one)))))));
        badWays().forEach(way -> prove("is violated by " + way.name(), world -> members.make(world,
                members.belonging().beside(way),
                one -> base(world, count - 1, others -> close(world, Expected.violated(others, one))))));
        if (badWays().isEmpty()) {
            fault("cannot be violated");
        } else {
            prove("does not mind others", world -> members.make(world, members.belonging().and(bad()),
                    one -> base(world, count, others -> close(world, Expected.conform(others).without(one)))));
        }
        members.strangers().forEach(stranger -> prove("does not count " + stranger.name(), world -> stranger.make(world,
                good(), one -> base(world, count - 1, others -> close(world, Expected.undetermined(List.of()))))));
        if (filter != null && Ways.of(kind, filter, false).isEmpty()) {
            prove("is open where it is not said who belongs", world -> members.make(world,
                    members.places().and(good()),
                    one -> base(world, count - 1, others -> close(world, Expected.undetermined(List.of(one))))));
        }
        prove("wants something said", world -> silent(world,
                one -> base(world, count - 1, others -> close(world, Expected.undetermined(unsaid(one))))));
    }

    private List<Element> unsaid(Element element) {
        return predicate == null ? List.of() : List.of(element);
    }

    /** Each way of belonging to the population, and each way in which the predicate holds. */
    private List<Way> goodWays() {
        var holding = Ways.of(kind, predicate, true).stream()
                .map(way -> new Way(way.name(), members.belonging().beside(way)));
        return Stream.concat(members.ways().stream().map(way -> way.with(good())), holding).toList();
    }

    private List<Way> badWays() {
        return Ways.of(kind, predicate, false);
    }

    // Not more -------------------------------------------------------------------------------------------------------

    private void notMore(int count) {
        goodWays().forEach(way -> {
            prove("conforms through " + way.name(), world -> claimed(world, claim -> base(world, count - 1,
                    others -> members.make(world, way,
                            one -> close(world, Expected.conform(with(with(others, one), claim)))))));
            prove("is violated by one more " + way.name(), world -> claimed(world, claim -> base(world, count,
                    others -> members.make(world, way, one -> close(world, tooMany(with(others, one)))))));
        });
        badWays().forEach(way -> prove("does not count " + way.name(), world -> claimed(world, claim -> base(world, count,
                others -> members.make(world, members.belonging().beside(way),
                        one -> close(world, Expected.conform(with(others, claim))))))));
        members.strangers().forEach(stranger -> prove("does not count " + stranger.name(), world -> claimed(world,
                claim -> base(world, count, others -> stranger.make(world, good(),
                        one -> close(world, Expected.conform(with(others, claim))))))));
        prove("concludes nothing without a claim", world -> base(world, count,
                others -> close(world, Expected.undetermined(List.of()))));
    }

    private static Expected tooMany(List<Element> all) {
        return new Expected(Set.of(ModelVerdict.NONCONFORM), List.of(), all, List.of());
    }

    private boolean claimed(World world, Members.Then then) {
        return then.with(world.claim(subject(), List.of()));
    }

    // Others ---------------------------------------------------------------------------------------------------------

    @Override
    Stream<Element> strays(World world, CheckResult result) {
        return Stream.concat(result.unknown().stream(), isUniversal() ? result.violates().stream() : Stream.empty())
                .map(witness -> (Element) witness.element());
    }

    private boolean isUniversal() {
        return quantifier == Quantifier.EVERY || quantifier == Quantifier.NO;
    }

    /** Makes it conform too, or takes it out of the population. */
    @Override
    boolean mend(World world, Element stray, BooleanSupplier then) {
        return isUniversal() && Ways.somehow(filter, true).and(good()).reach(world, stray, then)
                || filter != null && Ways.somehow(filter, false).reach(world, stray, then);
    }

    @Override
    boolean contribute(World world, BooleanSupplier then) {
        return switch (quantifier) {
            case EVERY -> base(world, 2, List.of(), others -> then.getAsBoolean());
            case SOME -> base(world, 1, List.of(), others -> then.getAsBoolean());
            case AT_LEAST -> base(world, resolved.getCount(), List.of(), others -> then.getAsBoolean());
            case NO, AT_MOST, THE_SAME -> world.claim(subject(), List.of()) != null && then.getAsBoolean();
        };
    }
}
