// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;

/**
 * Proves a check that forbids flows or paths between places.
 *
 * <p>It conforms where the flows are claimed to be complete and none is forbidden; one forbidden flow, or one path through
 * a network, violates it; a flow that misses one thing for being forbidden does not; and without a claim nothing is
 * concluded.
 */
final class NoFlowTrial extends Trial {

    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;

    private final Population population;
    private final Members members;
    private final Predicate forbidden;

    NoFlowTrial(Check check, Resolved resolution) {
        super(check, resolution);
        population = resolved.getPopulation();
        members = new Members(population);
        forbidden = both(population.getFilter(), resolved.getPredicate());
    }

    private static Predicate both(Predicate left, Predicate right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        var both = PlumbFactory.eINSTANCE.createAndPredicate();
        both.setLeft(left);
        both.setRight(right);
        return both;
    }

    /** Two starts and two targets, so that no single pair decides. */
    private record Ends(Element from, Element otherFrom, Element to, Element otherTo) {

        List<Element> starts(boolean all) {
            return all ? List.of(from, otherFrom, to, otherTo) : List.of(from, otherFrom);
        }

        List<Element> targets(boolean all) {
            return all ? List.of(from, otherFrom, to, otherTo) : List.of(to, otherTo);
        }
    }

    private interface Between {
        boolean plays(Ends ends);
    }

    @Override
    void prove() {
        claims();
        violations();
        harmless();
        prove("concludes nothing without a claim", world -> ends(world,
                ends -> close(world, Expected.undetermined(List.of()))));
    }

    // Claims ---------------------------------------------------------------------------------------------------------

    private void claims() {
        prove("conforms where everything is claimed complete", world -> claimed(world, List.of(), claim -> ends(world,
                ends -> close(world, Expected.conform(List.of(claim))))));
        if (population.getFrom() != null) {
            prove("conforms where the starts are claimed complete", world -> ends(world,
                    ends -> claimed(world, ends.starts(isWithinOnePlace()),
                            claim -> close(world, Expected.conform(List.of(claim))))));
        }
        if (population.getTo() != null) {
            prove("conforms where the targets are claimed complete", world -> ends(world,
                    ends -> claimed(world, ends.targets(isWithinOnePlace()),
                            claim -> close(world, Expected.conform(List.of(claim))))));
        }
        if (population.getFrom() != null && !isWithinOnePlace()) {
            prove("wants each start claimed complete", world -> ends(world, ends -> claimed(world, List.of(ends.from()),
                    claim -> close(world, Expected.undetermined(List.of(ends.to(), ends.otherTo()))))));
        }
    }

    /** Whether what flows start from is also what they lead to. */
    private boolean isWithinOnePlace() {
        return EcoreUtil.equals(population.getFrom(), population.getTo());
    }

    private boolean claimed(World world, List<Element> of, Members.Then then) {
        return world.trying(() -> then.with(world.claim(CompletenessSubject.FLOWS, of)));
    }

    private boolean ends(World world, Between then) {
        return pair(world, members.plainPlaces(), two -> pair(world, members.places(), one -> then.plays(
                new Ends(one.getSource(), two.getSource(), one.getTarget(), two.getTarget()))));
    }

    private interface Pair {
        boolean with(Flow ends);
    }

    /** A start and a target; the flow that joins them is no part of the world. */
    private boolean pair(World world, Goal places, Pair then) {
        var flow = PlumbFactory.eINSTANCE.createFlow();
        return places.reach(world, flow, () -> {
            neutral(world, flow, PACKAGE.getFlow_Source());
            neutral(world, flow, PACKAGE.getFlow_Target());
            return then.with(flow);
        });
    }

    private static void neutral(World world, Flow flow, EReference end) {
        if (flow.eGet(end) == null) {
            world.set(flow, end, world.create(PACKAGE.getNetwork(), "network"));
        }
    }

    // Violations -----------------------------------------------------------------------------------------------------

    private void violations() {
        var somehow = Ways.somehow(forbidden, true);
        Ways.of(null, forbidden, true).forEach(way -> prove("is violated by " + way.name(), world -> claimedEnds(world,
                (claim, ends) -> direct(world, ends, way, violated(world, claim, ends)))
                || claimedEnds(world, (claim, ends) -> detour(world, ends, way, somehow, violated(world, claim, ends)))
                || claimedEnds(world, (claim, ends) -> detour(world, ends, somehow, way, violated(world, claim, ends)))));
        prove("is violated by a flow in both directions", world -> claimedEnds(world,
                (claim, ends) -> flow(world, ends.to(), ends.from(), turned(somehow), violated(world, claim, ends))));
        if (members.isOfPaths()) {
            prove("is violated through a network", world -> claimedEnds(world,
                    (claim, ends) -> detour(world, ends, somehow, somehow, violated(world, claim, ends))));
        }
    }

    private static Goal turned(Goal goal) {
        return Goal.of((world, flow) -> {
            world.set(flow, PACKAGE.getFlow_Bidirectional(), true);
            return true;
        }).and(goal);
    }

    /** The first flow of the route stands for the pair. */
    private Members.Then violated(World world, Element claim, Ends ends) {
        var pair = ends.from().getName() + " -> " + ends.to().getName();
        return flow -> close(world, Expected.violated(List.of(claim), flow))
                && run(world).violates().stream().anyMatch(witness -> witness.name().en().equals(pair));
    }

    private interface Claimed {
        boolean plays(Element claim, Ends ends);
    }

    private boolean claimedEnds(World world, Claimed then) {
        return claimed(world, List.of(), claim -> ends(world, ends -> then.plays(claim, ends)));
    }

    private boolean direct(World world, Ends ends, Goal goal, Members.Then then) {
        return flow(world, ends.from(), ends.to(), goal, then);
    }

    /** By a network that is neither start nor target. */
    private boolean detour(World world, Ends ends, Goal first, Goal second, Members.Then then) {
        return members.isOfPaths() && world.trying(() -> {
            var network = world.create(PACKAGE.getNetwork(), "between");
            return flow(world, ends.from(), network, first,
                    flow -> flow(world, network, ends.to(), second, next -> then.with(flow)));
        });
    }

    private boolean flow(World world, Element from, Element to, Goal goal, Members.Then then) {
        return world.trying(() -> {
            var flow = (Flow) world.create(PACKAGE.getFlow(), "flow");
            world.set(flow, PACKAGE.getFlow_Source(), from);
            world.set(flow, PACKAGE.getFlow_Target(), to);
            return goal.reach(world, flow, () -> then.with(flow));
        });
    }

    // What does no harm ----------------------------------------------------------------------------------------------

    private void harmless() {
        var somehow = Ways.somehow(forbidden, true);
        var hardly = Ways.notTrue(forbidden);
        Ways.of(null, forbidden, false).forEach(way -> prove("does not count " + way.name(), world ->
                claimedEnds(world, (claim, ends) -> direct(world, ends, way, flow -> conform(world, claim)))
                || claimedEnds(world, (claim, ends) -> detour(world, ends, way, hardly, flow -> conform(world, claim)))
                || claimedEnds(world, (claim, ends) -> detour(world, ends, hardly, way, flow -> conform(world, claim)))));
        members.elsewhere().forEach(way -> prove("does not count a flow " + way.name(), world -> claimedEnds(world,
                (claim, ends) -> flow(world, null, null, way.and(somehow), flow -> conform(world, claim)))));
        if (forbidden != null) {
            prove("wants something said of a flow", world -> claimedEnds(world,
                    (claim, ends) -> direct(world, ends, Goal.NOTHING, flow -> open(world, flow))
                            || detour(world, ends, Goal.NOTHING, Goal.NOTHING, flow -> open(world))));
        }
        if (members.isOfPaths()) {
            prove("does not lead through a component", world -> claimedEnds(world, (claim, ends) -> through(world, ends,
                    world.create(PACKAGE.getComponent(), "between"), somehow)));
        }
        if (population.getAvoiding() != null) {
            members.ends(population.getAvoiding(), true).forEach(way -> prove("does not lead through " + way.name(),
                    world -> claimedEnds(world, (claim, ends) -> way.reach(world, null,
                            () -> world.trying(() -> through(world, ends, world.found(), somehow))))));
        }
    }

    private boolean through(World world, Ends ends, Element between, Goal goal) {
        return flow(world, ends.from(), between, goal,
                flow -> flow(world, between, ends.to(), goal, next -> close(world, NOT_VIOLATED)));
    }

    /** Where flows may start and end anywhere, what lies between stands in doubt itself. */
    private static final Expected NOT_VIOLATED = new Expected(Set.of(ModelVerdict.CONFORM, ModelVerdict.UNDETERMINED),
            List.of(), List.of(), List.of());

    private boolean conform(World world, Element claim) {
        return close(world, Expected.conform(List.of(claim)));
    }

    private boolean open(World world, Element... flows) {
        return close(world, Expected.undetermined(List.of(flows)));
    }

    // Others ---------------------------------------------------------------------------------------------------------

    /** Claims cover whatever else there is. */
    @Override
    Stream<Element> strays(World world, CheckResult result) {
        return Stream.empty();
    }

    @Override
    boolean mend(World world, Element stray, BooleanSupplier then) {
        return false;
    }

    @Override
    boolean contribute(World world, BooleanSupplier then) {
        return claimedEnds(world, (claim, ends) -> then.getAsBoolean());
    }
}
