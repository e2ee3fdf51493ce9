// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Place;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Relation;

/**
 * Flows between places. A component that stands on several planes stands on each of them where something is demanded of
 * every flow; where a flow is forbidden it stands on a plane only if all its networks do, since the model does not say
 * which of its interfaces the flow uses. A path leads on through networks alone: a component in between ends one
 * connection and opens another.
 */
final class Routes {

    private final PlatformFacts facts;
    private final Predicates predicates;
    private final Set<Element> ends = new LinkedHashSet<>();
    private final Map<Element, Set<String>> planes = new HashMap<>();
    private final Map<Property, Map<Element, Optional<Object>>> said = new HashMap<>();

    Routes(PlatformFacts facts, Predicates predicates) {
        this.facts = facts;
        this.predicates = predicates;
    }

    /** Whether a flow leads between the places of a population, and its ends differ as that asks. */
    Truth connects(Flow flow, Population population) {
        var forth = leads(flow.getSource(), flow.getTarget(), population);
        return flow.isBidirectional() ? forth.or(leads(flow.getTarget(), flow.getSource(), population)) : forth;
    }

    private Truth leads(Element source, Element target, Population population) {
        return at(source, population.getFrom(), false).and(at(target, population.getTo(), false))
                .and(differ(source, target, population.getDiffering()));
    }

    /** Whether two ends differ in a property; of two that say nothing of it nobody knows. */
    Truth differ(Element one, Element other, Property property) {
        if (property == null) {
            return Truth.YES;
        }
        var values = said.computeIfAbsent(property, unused -> new HashMap<>());
        var left = values.computeIfAbsent(one, end -> said(end, property));
        var right = values.computeIfAbsent(other, end -> said(end, property));
        return left.isEmpty() || right.isEmpty() ? Truth.UNKNOWN : Truth.of(!left.get().equals(right.get()));
    }

    private Optional<Object> said(Element element, Property property) {
        return property instanceof Relation ? facts.targets(element, property).map(Set::copyOf)
                : facts.literal(element, property).map(value -> value);
    }

    Truth at(Element element, Place place, boolean strictly) {
        if (place == null || place.getFilter() == null || !stands(element, place, strictly)) {
            return Truth.of(place == null || stands(element, place, strictly));
        }
        return predicates.test(place.getFilter(), element).truth();
    }

    private Set<String> planes(Element element) {
        return planes.computeIfAbsent(element, Places::planes);
    }

    private boolean stands(Element element, Place place, boolean strictly) {
        if (element == null) {
            return false;
        }
        if (place.getPlane() != null) {
            var planes = planes(element);
            var plane = place.getPlane().getName();
            return planes.contains(plane) && (!strictly || planes.size() == 1);
        }
        if (place.getLayer() != null) {
            return element instanceof Component component && component.getLayer() != null
                    && Objects.equals(component.getLayer().getName(), place.getLayer().getName());
        }
        return facts.is(element, place.getKind());
    }

    /** Everything at a place, or anywhere, where flows can start or end; what may stand there is unknown. */
    Map<Element, Truth> endsAt(Place place) {
        var there = new LinkedHashMap<Element, Truth>();
        allEnds().forEach(end -> there.put(end, at(end, place, true)));
        there.values().removeIf(Truth.NO::equals);
        return there;
    }

    private Set<Element> allEnds() {
        if (ends.isEmpty()) {
            ends.addAll(facts.all(Network.class));
            ends.addAll(facts.all(Component.class));
            facts.all(Flow.class).forEach(flow -> Stream.of(flow.getSource(), flow.getTarget())
                    .filter(Objects::nonNull).forEach(ends::add));
        }
        return ends;
    }

    /**
     * What is reached over flows that count, through networks. What lies behind a network is found once, so that asking for
     * every end of a large platform takes no longer than its flows are many.
     */
    final class Reach {

        private final Place avoiding;
        private final Predicate<Flow> counts;
        private final Map<Element, Set<Element>> behind = new HashMap<>();

        Reach(Place avoiding, Predicate<Flow> counts) {
            this.avoiding = avoiding;
            this.counts = counts;
        }

        boolean leadsToAny(Element from, Set<Element> targets) {
            return leaving(from).stream().filter(counts).map(flow -> otherEnd(flow, from)).filter(Objects::nonNull)
                    .anyMatch(next -> next != from && targets.contains(next)
                            || leadsOn(next, avoiding) && meets(behind(next), targets, from));
        }

        private Set<Element> behind(Element network) {
            return behind.computeIfAbsent(network, start -> {
                var seen = new HashSet<Element>(List.of(start));
                var open = new ArrayDeque<Element>(List.of(start));
                while (!open.isEmpty()) {
                    var here = open.poll();
                    leaving(here).stream().filter(counts).map(flow -> otherEnd(flow, here)).filter(Objects::nonNull)
                            .filter(seen::add).filter(next -> leadsOn(next, avoiding)).forEach(open::add);
                }
                return seen;
            });
        }

        private static boolean meets(Set<Element> reached, Set<Element> targets, Element but) {
            var fewer = reached.size() < targets.size() ? reached : targets;
            var more = fewer == reached ? targets : reached;
            return fewer.stream().anyMatch(element -> element != but && more.contains(element));
        }
    }

    private boolean leadsOn(Element element, Place avoiding) {
        return element instanceof Network && (avoiding == null || at(element, avoiding, true) != Truth.YES);
    }

    /** The flows from an element straight to each of the targets. */
    Map<Element, Route> flows(Element from, Set<Element> targets, Predicate<Flow> counts, Predicate<Flow> shown) {
        var flows = new LinkedHashMap<Element, List<Flow>>();
        leaving(from).stream().filter(counts).forEach(flow -> {
            var to = otherEnd(flow, from);
            if (to != from && targets.contains(to)) {
                flows.computeIfAbsent(to, key -> new ArrayList<>()).add(flow);
            }
        });
        var routes = new LinkedHashMap<Element, Route>();
        flows.forEach((to, all) -> routes.put(to,
                new Route(all.stream().filter(shown).findFirst().orElse(null), () -> all)));
        return routes;
    }

    /**
     * The shortest path of flows that count from an element to each of the targets, through networks. There may be as many as
     * pairs of elements, each as long as the platform, so that its flows are found again when somebody asks for them.
     *
     * @param avoiding where no path leads through; null for nowhere
     * @param shown which flow of a path stands for it: the first that is such
     */
    Map<Element, Route> paths(Element from, Set<Element> targets, Place avoiding, Predicate<Flow> counts,
            Predicate<Flow> shown) {
        var paths = new LinkedHashMap<Element, Route>();
        var first = new HashMap<Element, Flow>();
        walk(from, avoiding, counts, (next, flow) -> {
            var earlier = first.get(otherEnd(flow, next));
            first.put(next, earlier == null && shown.test(flow) ? flow : earlier);
            if (targets.contains(next)) {
                paths.put(next, new Route(first.get(next), () -> path(from, next, avoiding, counts)));
            }
            return true;
        });
        return paths;
    }

    private List<Flow> path(Element from, Element to, Place avoiding, Predicate<Flow> counts) {
        var cameBy = new HashMap<Element, Flow>();
        walk(from, avoiding, counts, (next, flow) -> {
            cameBy.put(next, flow);
            return next != to;
        });
        return trace(from, to, cameBy);
    }

    /** Goes from an element through networks, nearest first, until the visitor has seen enough. */
    private void walk(Element from, Place avoiding, Predicate<Flow> counts, BiPredicate<Element, Flow> visitor) {
        var open = new ArrayDeque<Element>(List.of(from));
        var seen = new HashSet<Element>(List.of(from));
        while (!open.isEmpty()) {
            var here = open.poll();
            for (Flow flow : leaving(here)) {
                var next = otherEnd(flow, here);
                if (next == null || seen.contains(next) || !counts.test(flow)) {
                    continue;
                }
                seen.add(next);
                if (!visitor.test(next, flow)) {
                    return;
                }
                if (leadsOn(next, avoiding)) {
                    open.add(next);
                }
            }
        }
    }

    /**
     * How one element is reached from another.
     *
     * @param shown the flow that stands for it; null where none does
     * @param flows all its flows: the steps of a path, or flows beside each other
     */
    record Route(Flow shown, Supplier<List<Flow>> flows) {
    }

    private static Element otherEnd(Flow flow, Element here) {
        return flow.getSource() == here ? flow.getTarget() : flow.getSource();
    }

    private Map<Element, List<Flow>> leaving;

    private List<Flow> leaving(Element element) {
        if (leaving == null) {
            leaving = new HashMap<>();
            for (Flow flow : facts.all(Flow.class)) {
                leaving.computeIfAbsent(flow.getSource(), key -> new ArrayList<>()).add(flow);
                if (flow.isBidirectional()) {
                    leaving.computeIfAbsent(flow.getTarget(), key -> new ArrayList<>()).add(flow);
                }
            }
        }
        return leaving.getOrDefault(element, List.of());
    }

    private static List<Flow> trace(Element from, Element to, Map<Element, Flow> cameBy) {
        var path = new ArrayList<Flow>();
        for (Element here = to; here != from;) {
            var flow = cameBy.get(here);
            path.add(flow);
            here = otherEnd(flow, here);
        }
        return path.reversed();
    }
}
