// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.AndPredicate;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.NotPredicate;
import org.plumbline.model.plumb.OrPredicate;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlacementUnit;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.RelationPredicate;
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
        return isStructural(predicate, new HashSet<>());
    }

    private static boolean isStructural(Predicate predicate, Set<EObject> seen) {
        return switch (predicate) {
            case AndPredicate and -> isStructural(and.getLeft(), seen) || isStructural(and.getRight(), seen);
            case OrPredicate or -> isStructural(or.getLeft(), seen) || isStructural(or.getRight(), seen);
            case NotPredicate not -> isStructural(not.getOperand(), seen);
            case RelationPredicate relation -> true;
            case PlacementPredicate placement -> true;
            case LocationPredicate location -> true;
            case ComparisonPredicate comparison -> comparison.isPlatform();
            case NamedPredicateCall call -> seen.add(call.getPredicate())
                    && isStructural(call.getPredicate().getPredicate(), seen);
            case null, default -> false;
        };
    }

    private Outcome ability(AbilityPredicate predicate, EObject element) {
        Outcome all = null;
        for (Capability capability : predicate.getCapabilities()) {
            var one = ofVoices(element, capability, voice -> {
                var flag = PlatformFacts.flag(voice, capability);
                return predicate.isNegated() ? flag.not() : flag;
            });
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    /**
     * What holds of a component holds of each of its instances; the first that it does not hold of, or of which it is not
     * said, decides, and is named where it speaks for itself.
     */
    private static Outcome ofVoices(EObject element, Property property, Function<EObject, Outcome> test) {
        Outcome worst = null;
        for (EObject voice : PlatformFacts.voices(element)) {
            var outcome = test.apply(voice);
            if (worst == null || outcome.truth().and(worst.truth()) != worst.truth()) {
                boolean named = voice != element && outcome.truth() != Truth.YES
                        && !PlatformFacts.assertions(voice, property).isEmpty();
                worst = named ? new Outcome(outcome.truth(), Wordings.of(voice, outcome.because())) : outcome;
            }
        }
        return worst;
    }

    // Values ---------------------------------------------------------------------------------------------------------

    private static Outcome values(ValuePredicate predicate, EObject element) {
        return ofVoices(element, predicate.getProperty(), voice -> valuesOf(predicate, voice));
    }

    private static Outcome valuesOf(ValuePredicate predicate, EObject voice) {
        var property = predicate.getProperty();
        var denied = having(Truth.NO, predicate, voice);
        if (!denied.isEmpty()) {
            return new Outcome(Truth.NO, Wordings.denies(property, names(denied)));
        }
        var unsaid = having(Truth.UNKNOWN, predicate, voice);
        return unsaid.isEmpty() ? new Outcome(Truth.YES, Wordings.values(property, names(predicate.getValues())))
                : new Outcome(Truth.UNKNOWN, Wordings.unsaid(property, names(unsaid)));
    }

    private static List<PropertyValue> having(Truth truth, ValuePredicate predicate, EObject voice) {
        return predicate.getValues().stream().filter(value -> says(voice, predicate.getProperty(), key(value)) == truth)
                .toList();
    }

    /** What is said of one value: an instance's word on it goes before its component's. */
    private static Truth says(EObject voice, Property property, String value) {
        var about = PlatformFacts.assertions(voice, property).stream().filter(assertion -> assertion.getValues().stream()
                .anyMatch(said -> Objects.equals(key(said), value))).toList();
        if (about.isEmpty()) {
            return voice instanceof Instance ? says(voice.eContainer(), property, value) : Truth.UNKNOWN;
        }
        return Truth.of(about.stream().noneMatch(Assertion::isNegated));
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
        var wanted = predicate.isPlatform() ? literal(facts.platform(), predicate.getProperty())
                : Optional.of(predicate.getLiteral());
        return ofVoices(element, predicate.getProperty(), voice -> {
            var found = literal(voice, predicate.getProperty());
            return found.isEmpty() || wanted.isEmpty()
                    ? new Outcome(Truth.UNKNOWN, Wordings.unsaid(predicate.getProperty()))
                    : new Outcome(compared(predicate, found.get(), wanted.get()),
                            Wordings.values(predicate.getProperty(), List.of(Wording.same(found.get()))));
        });
    }

    private static Optional<String> literal(EObject element, Capability property) {
        return PlatformFacts.assertionsFor(element, property).stream()
                .filter(assertion -> !assertion.isNegated())
                .flatMap(assertion -> assertion.getValues().stream())
                .map(Predicates::key).filter(Objects::nonNull).findFirst()
                .or(() -> PlatformFacts.level(element, property));
    }

    private Truth compared(ComparisonPredicate predicate, String left, String right) {
        var order = order(predicate.getProperty().getType(), left, right, facts.asOf());
        if (order.isEmpty()) {
            return switch (predicate.getComparison()) {
                case EQUAL -> left.equals(right) ? Truth.YES : ofUnordered(predicate.getProperty());
                case UNEQUAL -> left.equals(right) ? Truth.NO : ofUnordered(predicate.getProperty()).not();
                default -> Truth.UNKNOWN;
            };
        }
        return Truth.of(switch (predicate.getComparison()) {
            case EQUAL -> order.get() == 0;
            case UNEQUAL -> order.get() != 0;
            case AT_MOST -> order.get() <= 0;
            case AT_LEAST -> order.get() >= 0;
            case LESS -> order.get() < 0;
            case MORE -> order.get() > 0;
        });
    }

    /** Whether two different spellings are the same value: of words never; of numbers that cannot be read, who knows. */
    private static Truth ofUnordered(Capability property) {
        return switch (property.getType()) {
            case TEXT, CHOICE, TERRITORY, FLAG -> Truth.NO;
            case NUMBER, PERIOD, VERSION -> Truth.UNKNOWN;
        };
    }

    /** Orders two numbers, two periods as they pass from the as-of date, or two versions; empty if they do not compare. */
    private static Optional<Integer> order(PropertyType type, String left, String right, LocalDate asOf) {
        try {
            return switch (type) {
                case PERIOD -> Optional.of(asOf.plus(Period.parse(left)).compareTo(asOf.plus(Period.parse(right))));
                case VERSION -> Optional.of(versions(left, right));
                case NUMBER -> Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
                case TEXT, CHOICE, TERRITORY, FLAG -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
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
            case SOME, AT_LEAST -> some(relation, targets.get(), matching, doubtful);
            case EVERY -> every(relation, targets.get(), matching, doubtful);
            case NO -> none(relation, targets.get(), matching, doubtful);
        };
    }

    private static Outcome some(Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (!matching.isEmpty()) {
            return new Outcome(Truth.YES, Wordings.leadsTo(relation, matching));
        }
        return doubtful.isEmpty() ? new Outcome(Truth.NO, Wordings.doesNotLeadTo(relation, targets))
                : new Outcome(Truth.UNKNOWN, Wordings.mayLeadTo(relation, doubtful));
    }

    /** Each of its targets; where there is none, nothing can be said of each. */
    private static Outcome every(Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        var rest = targets.stream().filter(target -> !matching.contains(target) && !doubtful.contains(target)).toList();
        if (targets.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, Wordings.doesNotLeadTo(relation, targets));
        }
        if (!rest.isEmpty()) {
            return new Outcome(Truth.NO, Wordings.doesNotLeadTo(relation, rest));
        }
        return doubtful.isEmpty() ? new Outcome(Truth.YES, Wordings.leadsTo(relation, matching))
                : new Outcome(Truth.UNKNOWN, Wordings.mayLeadTo(relation, doubtful));
    }

    private static Outcome none(Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (!matching.isEmpty()) {
            return new Outcome(Truth.NO, Wordings.leadsTo(relation, matching));
        }
        return doubtful.isEmpty()
                ? new Outcome(Truth.YES, targets.isEmpty() ? Wordings.doesNotLeadTo(relation, targets)
                        : Wordings.leadsTo(relation, targets))
                : new Outcome(Truth.UNKNOWN, Wordings.mayLeadTo(relation, doubtful));
    }

    /** Whether an element belongs to a population. */
    Truth belongs(Population population, EObject element) {
        if (!facts.is(element, population.getKind())) {
            return Truth.NO;
        }
        return population.getFilter() == null ? Truth.YES : test(population.getFilter(), element).truth();
    }

    // Places and records ---------------------------------------------------------------------------------------------

    /** Places that the model leaves out may be others, so that too few is certain only where none is left out. */
    private static Outcome placement(PlacementPredicate predicate, EObject element) {
        var each = places(predicate.getUnit(), element);
        var places = each.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (places.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace());
        }
        var unit = predicate.getUnit().getLiteral();
        if (places.size() < predicate.getCount() && each.stream().anyMatch(Optional::isEmpty)) {
            return new Outcome(Truth.UNKNOWN, Wordings.spreadOrMore(places.size(), unit));
        }
        return new Outcome(Truth.of(places.size() >= predicate.getCount()), Wordings.spread(places.size(), unit));
    }

    /** The places of all parts of an element; a part of which the model says none has an empty one. */
    private static List<? extends Optional<?>> places(PlacementUnit unit, EObject element) {
        return switch (unit) {
            case SITES -> PlatformFacts.sites(element);
            case ZONES -> PlatformFacts.sites(element).stream().map(site -> site.flatMap(PlatformFacts::zone)).toList();
            case REGIONS -> PlatformFacts.sites(element).stream().map(site -> site.flatMap(PlatformFacts::region)).toList();
            case RACKS -> element instanceof Component component
                    ? component.getInstances().stream().map(Predicates::rack).toList() : List.of();
            case NETWORKS -> element instanceof Component component
                    ? component.getNetworks().stream().map(Optional::of).toList() : List.of();
            case INSTANCES -> element instanceof Component component
                    ? component.getInstances().stream().map(Optional::of).toList() : List.of();
        };
    }

    private static Optional<List<Object>> rack(Instance instance) {
        return Optional.ofNullable(instance.getRack()).map(rack -> Arrays.asList(instance.getSite(), rack));
    }

    private static Outcome location(LocationPredicate predicate, EObject element) {
        if (predicate.getPlane() != null) {
            var planes = PlatformFacts.planes(element);
            return planes.isEmpty() ? new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace())
                    : new Outcome(Truth.of(planes.contains(predicate.getPlane().getName())),
                            Wordings.on(Wording.same(String.join(", ", planes))));
        }
        if (predicate.getLayer() != null) {
            return element instanceof Component component && component.getLayer() != null
                    ? new Outcome(Truth.of(Objects.equals(component.getLayer().getName(), predicate.getLayer().getName())),
                            Wordings.inLayer(Wording.ofTitle(component.getLayer())))
                    : new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace());
        }
        return territory(predicate, element);
    }

    private static Outcome territory(LocationPredicate predicate, EObject element) {
        var each = PlatformFacts.sites(element).stream().map(site -> site.flatMap(PlatformFacts::territory)).toList();
        var territories = each.stream().flatMap(Optional::stream).distinct().toList();
        if (!predicate.getTerritories().containsAll(territories)) {
            return new Outcome(Truth.NO, Wordings.in(territories));
        }
        boolean open = each.isEmpty() || each.stream().anyMatch(Optional::isEmpty);
        return open ? new Outcome(Truth.UNKNOWN, Wordings.unsaidPlace())
                : new Outcome(Truth.YES, Wordings.in(territories));
    }

    private Outcome record(RecordPredicate predicate, EObject element) {
        var latest = facts.records(element, predicate.getKind()).stream()
                .filter(record -> !record.getOn().isAfter(facts.asOf()))
                .max(Comparator.comparing(Record::getOn));
        if (latest.isEmpty()) {
            boolean known = facts.complete(CompletenessSubject.RECORDS, element).isPresent();
            return new Outcome(known ? Truth.NO : Truth.UNKNOWN, Wordings.noRecord(predicate.getKind()));
        }
        var on = latest.get().getOn();
        boolean fresh = predicate.getWithin() == null || !on.plus(predicate.getWithin()).isBefore(facts.asOf());
        return new Outcome(Truth.of(fresh), fresh ? Wordings.record(predicate.getKind(), on.toString())
                : Wordings.tooOld(predicate.getKind(), on.toString()));
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
