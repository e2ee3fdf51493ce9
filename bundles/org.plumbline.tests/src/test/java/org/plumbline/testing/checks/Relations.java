// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.RelationPredicate;

/**
 * Ways in which a relation leads to enough elements of a population or to too few: to none, to one of another kind, to
 * one that misses one part of what is asked of it.
 */
final class Relations {

    private final RelationPredicate predicate;
    private final Kind kind;
    private final boolean deniable;
    private final Predicate filter;
    private final Goal member;
    private final Goal nonMember;
    private final boolean strictly;

    /** @param strictly whether each part is wanted by itself */
    private Relations(Kind source, RelationPredicate predicate, boolean strictly) {
        this.predicate = predicate;
        this.strictly = strictly;
        kind = predicate.isInverse() ? predicate.getPopulation().getKind()
                : Kin.within(predicate.getPopulation().getKind(), predicate.getRelation());
        deniable = predicate.isInverse() || Kin.canDeny(source);
        filter = predicate.getPopulation().getFilter();
        member = Ways.somehow(filter, true);
        nonMember = Ways.somehow(filter, false);
    }

    static List<Way> ways(Kind source, RelationPredicate predicate, boolean truth) {
        requireKnown(predicate.getPopulation());
        return Ways.named(predicate.getRelation().getName(), new Relations(source, predicate, true).ways(truth));
    }

    static List<Way> somehow(RelationPredicate predicate, boolean truth) {
        requireKnown(predicate.getPopulation());
        return new Relations(null, predicate, false).ways(truth);
    }

    private static void requireKnown(Population population) {
        if (population.getFrom() != null || population.getTo() != null || population.getAvoiding() != null
                || population.getDiffering() != null) {
            throw new AssertionError("The proof does not know relations to flows between places");
        }
    }

    private List<Way> ways(boolean truth) {
        int count = predicate.getCount();
        return switch (predicate.getQuantifier()) {
            case SOME -> truth ? enough(1) : tooFew(1);
            case NO -> truth ? tooFew(1) : enough(1);
            case AT_LEAST -> truth ? enough(count) : tooFew(count);
            case AT_MOST -> truth ? tooFew(count + 1) : enough(count + 1);
            case EVERY -> truth ? every() : notEvery();
            case THE_SAME -> truth ? List.of(new Way("the shared one", this::leadToShared)) : unshared();
        };
    }

    /** Elements that are meant, each by another part of what is asked of them. */
    private List<Way> members() {
        return strictly ? Ways.of(kind, filter, true) : List.of(new Way("any", member));
    }

    /** Elements that are not meant, each for one reason. */
    private List<Way> strangers() {
        var missing = strictly ? Ways.of(kind, filter, false) : List.of(new Way("any", nonMember));
        return Stream.concat(ofOtherKind(), missing.stream().map(way -> new Way(way.name(), onEnd(kind, way)))).toList();
    }

    /** Where possible it has all that is asked of the others. */
    private Stream<Way> ofOtherKind() {
        var relation = predicate.getRelation();
        return Kin.others(kind, predicate.isInverse() ? relation.getDomain() : relation.getRange()).limit(1)
                .map(other -> new Way("a mere " + other.getName(), onEnd(other, member.or(Goal.NOTHING))));
    }

    // Enough ---------------------------------------------------------------------------------------------------------

    private List<Way> enough(int count) {
        return members().stream().map(way -> new Way(way.name(), (world, element, then) -> spoken(world) &&
                lead(world, element, count, way, List.of(), linked -> then.getAsBoolean()))).toList();
    }

    private List<Way> every() {
        return members().stream().map(way -> new Way(way.name(), (world, element, then) -> spoken(world)
                && (leadAll(world, element, 2, way, then) || leadAll(world, element, 1, way, then)))).toList();
    }

    private boolean leadAll(World world, Element element, int count, Way way, BooleanSupplier then) {
        return lead(world, element, count, way, List.of(),
                linked -> all(world, others(world, element, linked), member, then));
    }

    private List<Way> notEvery() {
        return strangers().stream().map(way -> new Way(way.name(), (world, element, then) -> spoken(world)
                && (lead(world, element, 1, member, List.of(), linked -> way.reach(world, element, then))
                        || way.reach(world, element, then)))).toList();
    }

    private boolean leadToShared(World world, Element element, BooleanSupplier then) {
        var shared = world.shared(predicate);
        return shared != null ? world.trying(() -> link(world, element, shared) && then.getAsBoolean())
                : lead(world, element, 1, member, List.of(), linked -> world.trying(() -> {
                    world.share(predicate, linked.getFirst());
                    return then.getAsBoolean();
                }));
    }

    /** Leads to none of its kind, or to one of its own. */
    private List<Way> unshared() {
        var ways = new ArrayList<>(tooFew(1));
        ways.add(new Way("another one", onNew(kind, member)));
        return ways;
    }

    // Too few --------------------------------------------------------------------------------------------------------

    private List<Way> tooFew(int wanted) {
        var ways = new ArrayList<Way>();
        if (deniable || wanted > 1) {
            ways.add(new Way(wanted == 1 ? "none" : "too few",
                    (world, element, then) -> tooFew(world, element, wanted, Goal.NOTHING, then)));
        }
        strangers().forEach(way -> ways.add(new Way(way.name(),
                (world, element, then) -> tooFew(world, element, wanted, way, then))));
        return ways;
    }

    /** As many as are still too few, then a stranger; whatever else there is must be a stranger too. */
    private boolean tooFew(World world, Element element, int wanted, Goal stranger, BooleanSupplier then) {
        return spoken(world) && lead(world, element, wanted - 1, member, List.of(),
                linked -> all(world, others(world, element, linked), nonMember,
                        () -> stranger.reach(world, element, () -> world.trying(() -> said(world, element)
                                && then.getAsBoolean()))));
    }

    private boolean said(World world, Element element) {
        return predicate.isInverse() || world.sayings.isSaid(element, predicate.getRelation())
                || world.sayings.deny(element, predicate.getRelation());
    }

    /** Of a relation that is looked at from its end, everything it may start from must say where it leads. */
    private boolean spoken(World world) {
        if (predicate.isInverse()) {
            world.breakSilence(kind, predicate.getRelation());
        }
        return true;
    }

    /** Leaves it open whether the relation leads to a member, or from as many as matter. */
    static Goal doubt(RelationPredicate predicate) {
        var relations = new Relations(null, predicate, false);
        return predicate.isInverse() ? relations.silence(predicate.getCount() + 1)
                : relations.onNew(relations.kind, Goal.NOTHING);
    }

    private Goal silence(int count) {
        return count == 0 ? Goal.NOTHING : silence(count - 1).and((world, element, then) -> world.trying(() -> {
            var source = world.create(kind);
            world.keepQuiet(source);
            return member.reach(world, source, then);
        }));
    }

    // Links ----------------------------------------------------------------------------------------------------------

    private interface Linked {
        boolean then(List<Element> linked);
    }

    /** Leads to so many different members, of which the first one is reached by this goal. */
    private boolean lead(World world, Element element, int count, Goal goal, List<Element> linked, Linked then) {
        if (count == 0) {
            return then.then(linked);
        }
        return candidates(world, element).filter(other -> !linked.contains(other))
                .anyMatch(known -> world.trying(() -> {
                    var other = known == NEW ? create(world, element, kind) : known;
                    return link(world, element, other) && goal.reach(world, other,
                            () -> lead(world, element, count - 1, member, with(linked, other), then));
                }));
    }

    private static final Element NEW = PlumbPackage.eINSTANCE.getPlumbFactory().createComponent();

    /** What it leads to already; then what may serve, and last something new, unless each part is wanted by itself. */
    private Stream<Element> candidates(World world, Element element) {
        var ends = ends(world, element).stream().filter(other -> Kin.is(other, kind));
        var helpers = world.helpers(kind).stream();
        var rest = strictly ? Stream.concat(Stream.of(NEW), helpers) : Stream.concat(helpers, Stream.of(NEW));
        return Stream.concat(ends, rest).distinct().filter(other -> other != element);
    }

    private List<Element> ends(World world, Element element) {
        return predicate.isInverse() ? world.sayings.sources(element, predicate.getRelation())
                : world.sayings.targets(element, predicate.getRelation());
    }

    private List<Element> others(World world, Element element, List<Element> linked) {
        return ends(world, element).stream().filter(end -> !linked.contains(end) && Kin.is(end, kind)).toList();
    }

    private static boolean all(World world, List<Element> elements, Goal goal, BooleanSupplier then) {
        return elements.isEmpty() ? then.getAsBoolean()
                : goal.reach(world, elements.getFirst(), () -> all(world, elements.subList(1, elements.size()), goal, then));
    }

    private boolean link(World world, Element element, Element other) {
        return predicate.isInverse() ? world.sayings.lead(other, predicate.getRelation(), element)
                : world.sayings.lead(element, predicate.getRelation(), other);
    }

    /** Reaches a goal for something of a kind to which the relation leads already, or to which it leads from now on. */
    private Goal onEnd(Kind kind, Goal goal) {
        Goal onEnd = (world, element, then) -> ends(world, element).stream()
                .anyMatch(end -> isOf(end, kind) && goal.reach(world, end, then));
        return onEnd.or(onNew(kind, goal));
    }

    private Goal onNew(Kind kind, Goal goal) {
        return (world, element, then) -> world.trying(() -> {
            var other = create(world, element, kind);
            return goal.reach(world, other, () -> link(world, element, other) && then.getAsBoolean());
        });
    }

    /** Of the kind that is asked for, or just as little of it as the other kind. */
    private boolean isOf(Element end, Kind wanted) {
        return wanted == kind ? Kin.is(end, kind) : !Kin.is(end, kind);
    }

    /** What a relation holds as a part is made as a part. */
    private Element create(World world, Element element, Kind kind) {
        var held = Kin.denoted(element, predicate.getRelation());
        return held.isPresent() && Kin.type(kind) == PlumbPackage.eINSTANCE.getInstance()
                ? world.<Instance>part(element, held.get(), PlumbPackage.eINSTANCE.getInstance(), "instance")
                : world.create(kind);
    }

    private static List<Element> with(List<Element> elements, Element another) {
        return Stream.concat(elements.stream(), Stream.of(another)).toList();
    }
}
