// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Place;
import org.plumbline.model.plumb.Plane;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.Vocabulary;

/** Elements that belong to a population, and others that miss one thing it asks for. */
final class Members {

    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;

    private final Population population;

    Members(Population population) {
        this.population = population;
        if (population.getAvoiding() != null && !isOfPaths()) {
            throw new AssertionError("The proof does not know what avoids a place, unless it is a path");
        }
    }

    boolean isOfPaths() {
        return "Path".equals(population.getKind().getDenotes());
    }

    boolean isOfFlows() {
        return "Flow".equals(population.getKind().getDenotes());
    }

    /** Goes on with a new element of the population's kind for which the goal is reached. */
    boolean make(World world, Goal goal, Then then) {
        return make(world, population.getKind(), goal, then);
    }

    /** Goes on with a new element of a kind for which the goal is reached. */
    static boolean make(World world, Kind kind, Goal goal, Then then) {
        return world.trying(() -> {
            var element = world.create(kind);
            world.isSubject(element);
            return goal.reach(world, element, () -> then.with(element));
        });
    }

    interface Then {
        boolean with(Element element);
    }

    // Belonging ------------------------------------------------------------------------------------------------------

    Goal belonging() {
        return places().and(Ways.somehow(population.getFilter(), true));
    }

    /** Standing at the places of the population, with ends that differ as it asks. */
    Goal places() {
        return end(PACKAGE.getFlow_Source(), population.getFrom()).and(end(PACKAGE.getFlow_Target(), population.getTo()))
                .and(differing(true));
    }

    /** Standing at the places of the population in the one way that comes first. */
    Goal plainPlaces() {
        return plainEnd(PACKAGE.getFlow_Source(), population.getFrom())
                .and(plainEnd(PACKAGE.getFlow_Target(), population.getTo())).and(differing(true));
    }

    private Goal plainEnd(EReference end, Place place) {
        return place == null ? Goal.NOTHING : end(end, ends(place, true).getFirst());
    }

    /** Each way of belonging to the population. */
    List<Way> ways() {
        var ways = new ArrayList<Way>();
        filter(true).forEach(way -> ways.add(new Way(way.name(), places().and(way))));
        var filter = Ways.somehow(population.getFilter(), true);
        ends(population.getFrom(), true).forEach(way -> ways.add(new Way("from " + way.name(),
                end(PACKAGE.getFlow_Source(), way).and(end(PACKAGE.getFlow_Target(), population.getTo()))
                        .and(differing(true)).and(filter))));
        ends(population.getTo(), true).forEach(way -> ways.add(new Way("to " + way.name(),
                end(PACKAGE.getFlow_Source(), population.getFrom()).and(end(PACKAGE.getFlow_Target(), way))
                        .and(differing(true)).and(filter))));
        return ways;
    }

    private List<Way> filter(boolean truth) {
        return Ways.of(population.getKind(), population.getFilter(), truth);
    }

    /** Makes an element that would belong to the population but for one thing. */
    record Stranger(String name, Kind kind, Goal goal) {

        boolean make(World world, Goal also, Then then) {
            return Members.make(world, kind, goal.beside(also), then);
        }
    }

    List<Stranger> strangers() {
        var strangers = new ArrayList<Stranger>();
        var kind = population.getKind();
        var filter = Ways.somehow(population.getFilter(), true);
        kind.getParents().stream().limit(1).forEach(parent -> strangers.add(new Stranger("a mere " + parent.getName(),
                parent, filter.or(Goal.NOTHING))));
        filter(false).forEach(way -> strangers.add(new Stranger(way.name(), kind, places().and(way))));
        elsewhere().forEach(way -> strangers.add(new Stranger(way.name(), kind, way.and(filter))));
        return strangers;
    }

    /** Ways of a flow that misses one of the places, or whose ends do not differ as they should. */
    List<Way> elsewhere() {
        var ways = new ArrayList<Way>();
        ends(population.getFrom(), false).forEach(way -> ways.add(new Way("from " + way.name(),
                end(PACKAGE.getFlow_Source(), way).and(end(PACKAGE.getFlow_Target(), population.getTo())))));
        ends(population.getTo(), false).forEach(way -> ways.add(new Way("to " + way.name(),
                end(PACKAGE.getFlow_Source(), population.getFrom()).and(end(PACKAGE.getFlow_Target(), way)))));
        if (population.getDiffering() != null) {
            ways.add(new Way("between ends that do not differ", end(PACKAGE.getFlow_Source(), population.getFrom())
                    .and(end(PACKAGE.getFlow_Target(), population.getTo())).and(differing(false))));
        }
        return ways;
    }

    // Ends -----------------------------------------------------------------------------------------------------------

    /** Something at a place, in the one way or another. */
    List<Way> ends(Place place, boolean there) {
        if (place == null) {
            return List.of();
        }
        if (place.getPlane() != null) {
            return there ? onPlane(place, place.getPlane(), true)
                    : List.of(new Way("another plane", Goal.any(Places.otherPlanes(planes())
                            .flatMap(plane -> onPlane(place, plane, false).stream()).toList())));
        }
        if (place.getLayer() != null) {
            var layer = there ? place.getLayer() : Places.otherLayer(place.getLayer());
            return filtered(place, there, "in layer " + layer.getName(), component(place), Places.inLayer(layer));
        }
        var kind = place.getKind();
        if (there) {
            return filtered(place, true, kind.getName(), kind, Goal.NOTHING);
        }
        var others = filtered(place, true, "other than " + kind.getName(), other(kind), Goal.NOTHING).stream().limit(1);
        return Stream.concat(others, missingFilter(place, kind, Goal.NOTHING)).toList();
    }

    private List<Way> onPlane(Place place, Plane plane, boolean there) {
        return Stream.of(kind(plane, "Network"), kind(plane, "Component")).flatMap(kind -> filtered(place, there,
                "%s on plane %s".formatted(kind.getName(), plane.getName()), kind, Places.onPlane(plane)).stream()).toList();
    }

    private static List<Way> filtered(Place place, boolean there, String name, Kind kind, Goal goal) {
        var at = Ways.of(kind, place.getFilter(), true).stream()
                .map(way -> new Way(name + " " + way.name(), onNew(kind, goal.and(way))));
        return (there ? at : Stream.concat(at.limit(1), missingFilter(place, kind, goal))).toList();
    }

    private static Stream<Way> missingFilter(Place place, Kind kind, Goal goal) {
        return Ways.of(kind, place.getFilter(), false).stream().map(way -> new Way(way.name(), onNew(kind, goal.and(way))));
    }

    /** Holds an element of this kind, for which a goal is reached, against a relation or a feature. */
    private static Goal onNew(Kind kind, Goal goal) {
        return (world, ignored, then) -> world.trying(() -> {
            var end = world.create(kind);
            world.found(end);
            return goal.reach(world, end, then);
        });
    }

    private List<Plane> planes() {
        return Stream.of(population.getFrom(), population.getTo(), population.getAvoiding()).filter(Objects::nonNull)
                .map(Place::getPlane).filter(Objects::nonNull).toList();
    }

    private static Kind kind(Element term, String denotes) {
        return ((Vocabulary) term.eContainer()).getTerms().stream().filter(Kind.class::isInstance).map(Kind.class::cast)
                .filter(kind -> denotes.equals(kind.getDenotes())).findFirst().orElseThrow();
    }

    private static Kind component(Place place) {
        return kind(place.getLayer(), "Component");
    }

    private static Kind other(Kind kind) {
        return kind.getParents().stream().findFirst()
                .orElseGet(() -> kind(kind, "Network".equals(kind.getDenotes()) ? "Component" : "Network"));
    }

    /** A flow's end at a place. */
    Goal end(EReference end, Place place) {
        return place == null ? Goal.NOTHING : end(end, Goal.any(ends(place, true)));
    }

    private static Goal end(EReference end, Goal made) {
        return (world, flow, then) -> made.reach(world, flow, () -> world.trying(() -> {
            world.set(flow, end, world.found());
            return then.getAsBoolean();
        }));
    }

    // Differing ends -------------------------------------------------------------------------------------------------

    private Goal differing(boolean truth) {
        var property = population.getDiffering();
        return property == null ? Goal.NOTHING : Goal.of((world, element) -> {
            var flow = (Flow) element;
            return differ(world, property, end(world, flow, PACKAGE.getFlow_Source()),
                    end(world, flow, PACKAGE.getFlow_Target()), truth);
        });
    }

    private Element end(World world, Flow flow, EReference end) {
        if (flow.eGet(end) == null) {
            world.set(flow, end, world.create(population.getDiffering().getDomain().getFirst()));
        }
        return (Element) flow.eGet(end);
    }

    static boolean differ(World world, Property property, Element one, Element other, boolean truth) {
        return switch (property) {
            case Relation relation -> {
                var target = world.create(relation.getRange().getFirst());
                var second = truth ? world.create(relation.getRange().getFirst()) : target;
                yield world.sayings.lead(one, relation, target) && world.sayings.lead(other, relation, second);
            }
            case Capability capability -> {
                var values = Comparisons.two(capability);
                yield world.sayings.literal(one, capability, values.getFirst())
                        && world.sayings.literal(other, capability, truth ? values.getLast() : values.getFirst());
            }
            default -> throw new AssertionError("The proof does not know in what ends differ");
        };
    }
}
