// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.AndPredicate;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.NotPredicate;
import org.plumbline.model.plumb.OrPredicate;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.RelationPredicate;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.ValuePredicate;

/** Says whether a predicate holds of an element, and why. */
final class Predicates {

    private final PlatformFacts facts;
    private final Set<EObject> called = new HashSet<>();

    Predicates(PlatformFacts facts) {
        this.facts = facts;
    }

    Outcome test(Predicate predicate, EObject element) {
        return switch (predicate) {
            case AndPredicate and -> test(and.getLeft(), element).and(test(and.getRight(), element));
            case OrPredicate or -> test(or.getLeft(), element).or(test(or.getRight(), element));
            case NotPredicate not -> test(not.getOperand(), element).not();
            case AbilityPredicate ability -> ability(ability, element);
            case ValuePredicate values -> values(values, element);
            case ComparisonPredicate comparison -> comparison(comparison, element);
            case RelationPredicate relation -> relation(relation, element);
            case PlacementPredicate placement -> placement(placement, element);
            case LocationPredicate location -> location(location, element);
            case RecordPredicate record -> record(record, element);
            case NamedPredicateCall call -> call(call, element);
            default -> throw new IllegalArgumentException("Unknown predicate " + predicate.eClass().getName());
        };
    }

    /** Whether what the predicate says can be wrong without the author of the element noticing. */
    static boolean isStructural(Predicate predicate) {
        return switch (predicate) {
            case AndPredicate and -> isStructural(and.getLeft()) || isStructural(and.getRight());
            case OrPredicate or -> isStructural(or.getLeft()) || isStructural(or.getRight());
            case NotPredicate not -> isStructural(not.getOperand());
            case RelationPredicate relation -> true;
            case PlacementPredicate placement -> true;
            case LocationPredicate location -> true;
            case ComparisonPredicate comparison -> comparison.isPlatform();
            case NamedPredicateCall call -> call.getPredicate().getPredicate() != null
                    && isStructural(call.getPredicate().getPredicate());
            case null, default -> false;
        };
    }

    private Outcome ability(AbilityPredicate predicate, EObject element) {
        Outcome all = null;
        for (Capability capability : predicate.getCapabilities()) {
            var one = facts.flag(element, capability);
            var wanted = predicate.isNegated() ? one.not() : one;
            all = all == null ? wanted : all.and(wanted);
        }
        return all;
    }

    // Values ---------------------------------------------------------------------------------------------------------

    private Outcome values(ValuePredicate predicate, EObject element) {
        var wanted = predicate.getValues().stream().map(Predicates::key).toList();
        var affirmed = new HashSet<String>();
        var denied = new HashSet<String>();
        for (EObject holder : holders(element)) {
            for (Assertion assertion : PlatformFacts.assertions(holder, predicate.getProperty())) {
                var target = assertion.isNegated() ? denied : affirmed;
                assertion.getValues().stream().map(Predicates::key).forEach(target::add);
            }
        }
        var missing = predicate.getValues().stream().filter(value -> denied.contains(key(value))).toList();
        if (!missing.isEmpty()) {
            return new Outcome(Truth.NO, Wordings.denies(predicate.getProperty(), names(missing)));
        }
        if (affirmed.containsAll(wanted)) {
            return new Outcome(Truth.YES, Wordings.values(predicate.getProperty(), names(predicate.getValues())));
        }
        var unsaid = predicate.getValues().stream().filter(value -> !affirmed.contains(key(value))).toList();
        return new Outcome(Truth.UNKNOWN, Wordings.unsaid(predicate.getProperty(), names(unsaid)));
    }

    /** An element and its instances, whose own word counts too. */
    private static List<EObject> holders(EObject element) {
        var holders = new ArrayList<EObject>(List.of(element));
        if (element instanceof Component component) {
            holders.addAll(component.getInstances());
        }
        return holders;
    }

    private static String key(PropertyValue value) {
        return value.getElement() != null ? value.getElement().getName() : value.getLiteral();
    }

    private static List<Wording> names(List<PropertyValue> values) {
        return values.stream()
                .map(value -> value.getElement() != null ? Wording.ofTitle(value.getElement())
                        : Wording.same(value.getLiteral()))
                .toList();
    }

    private Outcome comparison(ComparisonPredicate predicate, EObject element) {
        var found = literal(element, predicate.getProperty());
        var wanted = predicate.isPlatform() ? literal(facts.platform(), predicate.getProperty())
                : Optional.of(predicate.getLiteral());
        if (found.isEmpty() || wanted.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, Wordings.unsaid(predicate.getProperty()));
        }
        var order = order(found.get(), wanted.get(), facts.asOf());
        var truth = order.isEmpty() ? Truth.UNKNOWN : Truth.of(switch (predicate.getComparison()) {
            case EQUAL -> order.get() == 0;
            case UNEQUAL -> order.get() != 0;
            case AT_MOST -> order.get() <= 0;
            case AT_LEAST -> order.get() >= 0;
            case LESS -> order.get() < 0;
            case MORE -> order.get() > 0;
        });
        return new Outcome(truth, Wordings.values(predicate.getProperty(), List.of(Wording.same(found.get()))));
    }

    private static Optional<String> literal(EObject element, Capability property) {
        return PlatformFacts.assertions(element, property).stream()
                .filter(assertion -> !assertion.isNegated())
                .flatMap(assertion -> assertion.getValues().stream())
                .map(Predicates::key).filter(Objects::nonNull).findFirst();
    }

    /** Orders two numbers, two periods as they pass from the as-of date, or two versions; empty if they do not compare. */
    private static Optional<Integer> order(String left, String right, LocalDate asOf) {
        try {
            if (left.startsWith("P") && right.startsWith("P")) {
                return Optional.of(asOf.plus(Period.parse(left)).compareTo(asOf.plus(Period.parse(right))));
            }
            if (left.chars().filter(c -> c == '.').count() > 1 || right.chars().filter(c -> c == '.').count() > 1) {
                return Optional.of(versions(left, right));
            }
            return Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
        } catch (NumberFormatException | DateTimeException e) {
            return left.equals(right) ? Optional.of(0) : Optional.empty();
        }
    }

    private static int versions(String left, String right) {
        var lefts = left.split("\\.");
        var rights = right.split("\\.");
        for (int i = 0; i < Math.max(lefts.length, rights.length); i++) {
            int order = new BigDecimal(i < lefts.length ? lefts[i] : "0")
                    .compareTo(new BigDecimal(i < rights.length ? rights[i] : "0"));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    // Relations ------------------------------------------------------------------------------------------------------

    private Outcome relation(RelationPredicate predicate, EObject element) {
        var relation = predicate.getRelation();
        var targets = facts.targets(element, relation);
        if (targets.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, Wordings.unsaid(relation));
        }
        var matching = new ArrayList<Element>();
        var doubtful = new ArrayList<Element>();
        for (Element target : targets.get()) {
            switch (belongs(predicate.getPopulation(), target)) {
                case YES -> matching.add(target);
                case UNKNOWN -> doubtful.add(target);
                case NO -> {
                    // not meant
                }
            }
        }
        return switch (predicate.getQuantifier()) {
            case SOME, AT_LEAST -> some(predicate, targets.get(), matching, doubtful);
            case EVERY -> every(predicate, targets.get(), matching, doubtful);
            case NO -> some(predicate, targets.get(), matching, doubtful).not();
        };
    }

    private static Outcome some(RelationPredicate predicate, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (!matching.isEmpty()) {
            return new Outcome(Truth.YES, Wordings.leadsTo(predicate.getRelation(), matching));
        }
        return doubtful.isEmpty()
                ? new Outcome(Truth.NO, Wordings.doesNotLeadTo(predicate.getRelation(), targets))
                : new Outcome(Truth.UNKNOWN, Wordings.leadsTo(predicate.getRelation(), doubtful));
    }

    private static Outcome every(RelationPredicate predicate, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (!targets.isEmpty() && matching.size() == targets.size()) {
            return new Outcome(Truth.YES, Wordings.leadsTo(predicate.getRelation(), matching));
        }
        boolean open = targets.isEmpty() || matching.size() + doubtful.size() == targets.size();
        var rest = targets.stream().filter(target -> !matching.contains(target)).toList();
        return new Outcome(open ? Truth.UNKNOWN : Truth.NO, Wordings.doesNotLeadTo(predicate.getRelation(), rest));
    }

    /** Whether an element belongs to a population. */
    Truth belongs(Population population, EObject element) {
        if (!facts.is(element, population.getKind())) {
            return Truth.NO;
        }
        return population.getFilter() == null ? Truth.YES : test(population.getFilter(), element).truth();
    }

    // Places and records ---------------------------------------------------------------------------------------------

    private Outcome placement(PlacementPredicate predicate, EObject element) {
        Set<?> places = switch (predicate.getUnit()) {
            case SITES -> facts.sites(element);
            case ZONES -> places(element, PlatformFacts::zone);
            case REGIONS -> places(element, PlatformFacts::region);
            case RACKS -> element instanceof Component component
                    ? new HashSet<>(component.getInstances().stream().filter(instance -> instance.getRack() != null)
                            .map(Predicates::rack).toList())
                    : Set.of();
            case NETWORKS -> element instanceof Component component ? Set.copyOf(component.getNetworks()) : Set.of();
            case INSTANCES -> element instanceof Component component ? Set.copyOf(component.getInstances()) : Set.of();
        };
        return places.isEmpty() ? new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace())
                : new Outcome(Truth.of(places.size() >= predicate.getCount()),
                        Wordings.spread(places.size(), predicate.getUnit().getLiteral()));
    }

    private Set<?> places(EObject element, java.util.function.Function<Site, Optional<?>> place) {
        var places = new HashSet<Object>();
        facts.sites(element).forEach(site -> place.apply(site).ifPresent(places::add));
        return places;
    }

    private static List<Object> rack(Instance instance) {
        return java.util.Arrays.asList(instance.getSite(), instance.getRack());
    }

    private Outcome location(LocationPredicate predicate, EObject element) {
        if (predicate.getPlane() != null) {
            var planes = PlatformFacts.planes(element);
            return planes.isEmpty() ? new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace())
                    : new Outcome(Truth.of(planes.contains(predicate.getPlane().getName())),
                            Wordings.on(Wording.same(String.join(", ", planes))));
        }
        if (predicate.getLayer() != null) {
            return element instanceof Component component && component.getLayer() != null
                    ? new Outcome(Truth.of(component.getLayer().getName().equals(predicate.getLayer().getName())),
                            Wordings.inLayer(Wording.ofTitle(component.getLayer())))
                    : new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace());
        }
        return territory(predicate, element);
    }

    private Outcome territory(LocationPredicate predicate, EObject element) {
        var sites = facts.sites(element);
        var territories = sites.stream().map(PlatformFacts::territory).flatMap(Optional::stream).distinct().toList();
        if (!predicate.getTerritories().containsAll(territories)) {
            return new Outcome(Truth.NO, Wordings.in(territories));
        }
        boolean complete = !sites.isEmpty()
                && sites.stream().allMatch(site -> PlatformFacts.territory(site).isPresent());
        return complete ? new Outcome(Truth.YES, Wordings.in(territories))
                : new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace());
    }

    private Outcome record(RecordPredicate predicate, EObject element) {
        var latest = facts.records(element, predicate.getKind()).stream()
                .filter(record -> !record.getOn().isAfter(facts.asOf()))
                .max(Comparator.comparing(Record::getOn));
        if (latest.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, Wordings.noRecord(predicate.getKind()));
        }
        var on = latest.get().getOn();
        boolean fresh = predicate.getWithin() == null || !on.plus(predicate.getWithin()).isBefore(facts.asOf());
        return new Outcome(Truth.of(fresh), Wordings.record(predicate.getKind(), on.toString()));
    }

    /** A predicate that calls itself says nothing. */
    private Outcome call(NamedPredicateCall call, EObject element) {
        var named = call.getPredicate();
        if (named.getPredicate() == null || !called.add(named)) {
            return new Outcome(Truth.UNKNOWN, Wording.ofTitle(named));
        }
        try {
            return test(named.getPredicate(), element);
        } finally {
            called.remove(named);
        }
    }
}
