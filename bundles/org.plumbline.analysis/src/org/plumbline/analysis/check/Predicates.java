// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.AndPredicate;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.NamedPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.NotPredicate;
import org.plumbline.model.plumb.OrPredicate;
import org.plumbline.model.plumb.ParameterAddress;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlacementUnit;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.PredicateParameter;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Quantifier;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.RelationPredicate;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.ValuePredicate;

/** Says whether a predicate holds of an element, and why. */
final class Predicates {

    private final PlatformFacts facts;
    private final Viewpoint viewpoint;
    private final Deque<NamedPredicateCall> calls = new ArrayDeque<>();
    private Set<EObject> whole = Set.of();
    private final Map<Object, Map<EObject, Outcome>> targets = new HashMap<>();
    private final Map<NamedPredicate, Boolean> constant = new HashMap<>();
    private final Map<NamedPredicate, Set<NamedPredicate>> called = new HashMap<>();
    private final Map<List<Object>, Map<EObject, Outcome>> named = new HashMap<>();
    private final Map<List<Object>, Map<EObject, Outcome>> namedHere = new HashMap<>();
    private final Map<Object, Optional<Element>> common = new HashMap<>();
    private final Map<Object, List<Element>> silent = new HashMap<>();
    private final Map<Object, Map<Element, Optional<String>>> compared = new HashMap<>();

    Predicates(PlatformFacts facts, Viewpoint viewpoint) {
        this.facts = facts;
        this.viewpoint = viewpoint;
    }

    /** Names the elements over which the next predicates are tested, for what must be the same of all of them. */
    void over(Collection<? extends EObject> population) {
        whole = new LinkedHashSet<>(population);
        common.clear();
        targets.clear();
        namedHere.clear();
    }

    /**
     * What was computed before, or is now. Computing may come back here, which a map's own way of doing it forbids, and
     * what stands in a predicate with arguments is something else for each of its calls.
     */
    private <K extends EObject, V> V remembered(Map<Object, V> known, K key, Function<K, V> compute) {
        Object place = calls.stream().allMatch(call -> call.getArguments().isEmpty()) ? key
                : List.of(key, List.copyOf(calls));
        var value = known.get(place);
        if (value == null) {
            value = compute.apply(key);
            known.put(place, value);
        }
        return value;
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
            case ComparisonPredicate comparison -> comparison.isPlatform() || comparison.getOthers() != null;
            case NamedPredicateCall call -> seen.add(call.getPredicate())
                    && isStructural(call.getPredicate().getPredicate(), seen);
            case null, default -> false;
        };
    }

    private Outcome ability(AbilityPredicate predicate, EObject element) {
        Outcome all = null;
        for (Capability capability : predicate.getCapabilities()) {
            var one = ofVoices(element, capability, voice -> {
                var flag = facts.flag(voice, capability);
                return predicate.isNegated() ? flag.not() : flag;
            });
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    /** What is said of each instance, which is named where it speaks for itself and it does not hold of all. */
    private Outcome ofVoices(EObject element, Property property, Function<EObject, Outcome> test) {
        var voices = PlatformFacts.voices(element);
        var said = voices.stream().map(test).toList();
        if (said.stream().allMatch(outcome -> outcome.truth() == Truth.YES)) {
            return said.getFirst();
        }
        return Outcome.ofEach(IntStream.range(0, said.size()).mapToObj(i -> voices.get(i) == element
                || facts.assertions(voices.get(i), property).isEmpty() ? said.get(i)
                        : said.get(i).because(reason -> Wordings.of(voices.get(i), reason))).toList());
    }

    // Values ---------------------------------------------------------------------------------------------------------

    private Outcome values(ValuePredicate predicate, EObject element) {
        return ofVoices(element, predicate.getProperty(), voice -> valuesSaid(predicate, voice));
    }

    private Outcome valuesSaid(ValuePredicate predicate, EObject voice) {
        var property = predicate.getProperty();
        var denied = having(Truth.NO, predicate, voice);
        if (!denied.isEmpty()) {
            boolean partly = !having(Truth.YES, predicate, voice).isEmpty();
            return new Outcome(Truth.NO, () -> Wordings.denies(property, names(denied)), partly);
        }
        var unsaid = having(Truth.UNKNOWN, predicate, voice);
        return unsaid.isEmpty() ? new Outcome(Truth.YES, () -> Wordings.values(property, names(predicate.getValues())))
                : new Outcome(Truth.UNKNOWN, () -> Wordings.unsaid(property, names(unsaid)));
    }

    private List<PropertyValue> having(Truth truth, ValuePredicate predicate, EObject voice) {
        return predicate.getValues().stream().filter(value -> says(voice, predicate.getProperty(), key(value)) == truth)
                .toList();
    }

    /** What is said of one value: an instance's word on it goes before its component's. */
    private Truth says(EObject voice, Property property, String value) {
        var about = facts.assertions(voice, property).stream().filter(assertion -> assertion.getValues().stream()
                .anyMatch(said -> Objects.equals(key(said), value))).toList();
        if (about.isEmpty()) {
            return voice instanceof Instance ? says(voice.eContainer(), property, value)
                    : PlatformFacts.heldLiteral(voice, property).map(held -> Truth.of(held.equals(value)))
                            .orElse(Truth.UNKNOWN);
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

    // Comparisons ----------------------------------------------------------------------------------------------------

    private Outcome comparison(ComparisonPredicate predicate, EObject element) {
        var wanted = wanted(predicate, element);
        return ofVoices(element, predicate.getProperty(), voice -> {
            var found = facts.literal(voice, predicate.getProperty());
            if (found.isEmpty()) {
                return unmet(predicate, wanted, element);
            }
            var truth = wanted.isEmpty() ? Truth.UNKNOWN : Truth.YES;
            for (Optional<String> value : wanted) {
                truth = truth.and(value.map(right -> compared(predicate, found.get(), right)).orElse(Truth.UNKNOWN));
            }
            return truth == Truth.UNKNOWN && (wanted.isEmpty() || wanted.contains(Optional.<String>empty()))
                    ? new Outcome(truth, () -> Wordings.nothingToCompare(predicate.getProperty(), found.get()))
                    : new Outcome(truth, () -> Wordings.values(predicate.getProperty(), List.of(Wording.same(found.get()))));
        });
    }

    /** The values to compare with; one that the model does not say is empty. */
    private List<Optional<String>> wanted(ComparisonPredicate predicate, EObject element) {
        if (predicate.isPlatform()) {
            return List.of(facts.literal(facts.platform(), predicate.getProperty()));
        }
        if (predicate.getParameter() != null) {
            return List.of(parameter(predicate.getParameter()));
        }
        if (predicate.getArgument() != null) {
            return List.of(argument(predicate.getArgument()));
        }
        if (predicate.getOwn() != null) {
            return List.of(facts.literal(element, predicate.getOwn()).flatMap(date -> predicate.getOffset() == null
                    ? Optional.of(date) : Quantities.later(date, predicate.getOffset())));
        }
        return predicate.getOthers() == null ? List.of(Optional.ofNullable(predicate.getLiteral()))
                : remembered(compared, predicate, this::valuesOfOthers).entrySet().stream()
                        .filter(other -> other.getKey() != element).map(Map.Entry::getValue).distinct().toList();
    }

    private Map<Element, Optional<String>> valuesOfOthers(ComparisonPredicate predicate) {
        var values = new LinkedHashMap<Element, Optional<String>>();
        for (Element other : facts.all(predicate.getOthers().getKind())) {
            switch (belongs(predicate.getOthers(), other)) {
                case YES -> values.put(other, facts.literal(other, predicate.getProperty()));
                case UNKNOWN -> values.put(other, Optional.empty());
                case NO -> {
                    // not meant
                }
            }
        }
        return values;
    }

    /** The value that the statement gives the parameter of the requirement whose check this is. */
    private Optional<String> parameter(ParameterAddress address) {
        for (EObject outer = address; outer != null; outer = outer.eContainer()) {
            if (outer instanceof Requirement requirement) {
                return viewpoint.values().of(requirement, address.getItem(), address.getOrdinal());
            }
        }
        return Optional.empty();
    }

    private Optional<String> argument(PredicateParameter parameter) {
        return calls.stream().filter(call -> call.getPredicate() == parameter.eContainer()).findFirst().flatMap(call -> {
            int place = call.getPredicate().getParameters().indexOf(parameter);
            return place < call.getArguments().size() ? Optional.of(call.getArguments().get(place)) : Optional.empty();
        });
    }

    /** A date that is not there, though its time has passed and the records are said to be complete, was not kept. */
    private Outcome unmet(ComparisonPredicate predicate, List<Optional<String>> wanted, EObject element) {
        boolean overdue = predicate.getProperty().getType() == PropertyType.DATE && EARLIER.contains(predicate.getComparison())
                && !wanted.isEmpty() && wanted.stream().allMatch(limit -> limit
                        .flatMap(date -> Quantities.compare(PropertyType.DATE, date, Comparison.LESS,
                                facts.asOf().toString(), facts.asOf())).orElse(false))
                && facts.complete(CompletenessSubject.RECORDS, element).isPresent();
        return overdue ? new Outcome(Truth.NO, () -> Wordings.notYet(predicate.getProperty(), facts.asOf().toString()))
                : new Outcome(Truth.UNKNOWN, () -> Wordings.unsaid(predicate.getProperty()));
    }

    private static final Set<Comparison> EARLIER = EnumSet.of(Comparison.LESS, Comparison.AT_MOST);

    private Truth compared(ComparisonPredicate predicate, String left, String right) {
        var type = predicate.getProperty().getType();
        return Quantities.compare(type, left, predicate.getComparison(), right, facts.asOf()).map(Truth::of)
                .orElseGet(() -> switch (predicate.getComparison()) {
                    case EQUAL -> left.equals(right) ? Truth.YES : ofUnordered(type);
                    case UNEQUAL -> left.equals(right) ? Truth.NO : ofUnordered(type).not();
                    default -> Truth.UNKNOWN;
                });
    }

    /** Whether two different spellings are the same value: of words never; of numbers that cannot be read, who knows. */
    private static Truth ofUnordered(PropertyType type) {
        return switch (type) {
            case TEXT, CHOICE, TERRITORY, FLAG -> Truth.NO;
            case NUMBER, PERIOD, VERSION, DATE -> Truth.UNKNOWN;
        };
    }

    // Relations ------------------------------------------------------------------------------------------------------

    private Outcome relation(RelationPredicate predicate, EObject element) {
        var relation = predicate.getRelation();
        var said = related(predicate, element);
        if (said.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.unsaid(relation));
        }
        var targets = said.get();
        var matching = new ArrayList<Element>();
        var doubtful = new ArrayList<Element>();
        for (Element target : targets) {
            var belongs = belongsToTargets(predicate.getPopulation(), target);
            switch (forbids(predicate.getQuantifier()) ? belongs.somewhere() : belongs.truth()) {
                case YES -> matching.add(target);
                case UNKNOWN -> doubtful.add(target);
                case NO -> {
                    // not meant
                }
            }
        }
        if (predicate.isInverse() && targets.isEmpty() && facts.all(predicate.getPopulation().getKind()).isEmpty()) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.unsaid(relation));
        }
        if (predicate.isInverse()) {
            doubtful.addAll(remembered(silent, predicate, this::silent));
        }
        return switch (predicate.getQuantifier()) {
            case SOME -> atLeast(1, relation, targets, matching, doubtful);
            case AT_LEAST -> atLeast(predicate.getCount(), relation, targets, matching, doubtful);
            case AT_MOST -> atMost(predicate.getCount(), relation, targets, matching, doubtful);
            case NO -> atMost(0, relation, targets, matching, doubtful);
            case EVERY -> every(relation, targets, matching, doubtful);
            case THE_SAME -> theSame(predicate, element, targets, matching, doubtful);
        };
    }

    private Optional<List<Element>> related(RelationPredicate predicate, EObject element) {
        return predicate.isInverse() ? Optional.of(facts.sources(element, predicate.getRelation()))
                : facts.targets(element, predicate.getRelation());
    }

    /** Whether a target counts of which a part alone is as asked: to forbid it, that is enough. */
    private static boolean forbids(Quantifier quantifier) {
        return quantifier == Quantifier.NO || quantifier == Quantifier.AT_MOST;
    }

    /** Elements of which the model does not say where the relation leads, so that it may lead anywhere. */
    private List<Element> silent(RelationPredicate predicate) {
        return facts.all(predicate.getPopulation().getKind()).stream()
                .filter(source -> facts.targets(source, predicate.getRelation()).isEmpty())
                .filter(source -> belongs(predicate.getPopulation(), source) != Truth.NO).toList();
    }

    private static Outcome atLeast(int count, Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (matching.size() >= count) {
            return new Outcome(Truth.YES, () -> Wordings.leadsTo(relation, matching));
        }
        return matching.size() + doubtful.size() < count
                ? new Outcome(Truth.NO, () -> Wordings.doesNotLeadTo(relation, targets), !matching.isEmpty())
                : new Outcome(Truth.UNKNOWN, () -> Wordings.mayLeadTo(relation, doubtful));
    }

    private static Outcome atMost(int count, Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (matching.size() > count) {
            return new Outcome(Truth.NO, () -> Wordings.leadsTo(relation, matching));
        }
        if (matching.size() + doubtful.size() > count) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.mayLeadTo(relation, doubtful));
        }
        return new Outcome(Truth.YES, () -> targets.isEmpty() ? Wordings.doesNotLeadTo(relation, targets)
                : Wordings.leadsTo(relation, targets));
    }

    /** Each of its targets; where there is none, nothing can be said of each. */
    private static Outcome every(Relation relation, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        var rest = targets.stream().filter(target -> !matching.contains(target) && !doubtful.contains(target)).toList();
        if (targets.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.doesNotLeadTo(relation, targets));
        }
        if (!rest.isEmpty()) {
            return new Outcome(Truth.NO, () -> Wordings.doesNotLeadTo(relation, rest));
        }
        return doubtful.isEmpty() ? new Outcome(Truth.YES, () -> Wordings.leadsTo(relation, matching))
                : new Outcome(Truth.UNKNOWN, () -> Wordings.mayLeadTo(relation, doubtful));
    }

    /**
     * The one that all elements of the population lead to; where they do not agree, the one that most of them do. Of others,
     * which the population's own lead to, nobody asks it.
     */
    private Outcome theSame(RelationPredicate predicate, EObject element, List<Element> targets, List<Element> matching,
            List<Element> doubtful) {
        if (!whole.contains(element)) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.leadsTo(predicate.getRelation(), targets));
        }
        var shared = remembered(common, predicate, this::mostCommon);
        if (shared.isEmpty()) {
            return new Outcome(doubtful.isEmpty() ? Truth.NO : Truth.UNKNOWN,
                    () -> Wordings.doesNotLeadTo(predicate.getRelation(), targets));
        }
        if (matching.contains(shared.get())) {
            return new Outcome(Truth.YES, Wordings.leadsTo(predicate.getRelation(), List.of(shared.get())));
        }
        return new Outcome(doubtful.contains(shared.get()) ? Truth.UNKNOWN : Truth.NO,
                Wordings.leadsElsewhere(predicate.getRelation(), targets, shared.get()));
    }

    private Optional<Element> mostCommon(RelationPredicate predicate) {
        var counts = new LinkedHashMap<Element, Integer>();
        for (EObject element : whole) {
            related(predicate, element).orElse(List.of()).stream()
                    .filter(target -> belongs(predicate.getPopulation(), target) == Truth.YES)
                    .forEach(target -> counts.merge(target, 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> counts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(most.getValue())).findFirst().orElseThrow().getKey());
    }

    /** As {@link #belongs}, remembered while one check is run: many elements lead to the same few. */
    private Outcome belongsToTargets(Population population, EObject target) {
        var known = remembered(targets, population, unused -> new IdentityHashMap<>());
        var outcome = known.get(target);
        if (outcome == null) {
            outcome = membership(population, target);
            known.put(target, outcome);
        }
        return outcome;
    }

    /** Whether an element belongs to a population. */
    Truth belongs(Population population, EObject element) {
        return membership(population, element).truth();
    }

    /** Whether an element belongs to a population; unknown where only some of its instances do. */
    Truth belongsWholly(Population population, EObject element) {
        var outcome = membership(population, element);
        return outcome.truth() == Truth.NO && outcome.somewhere() != Truth.NO ? Truth.UNKNOWN : outcome.truth();
    }

    private Outcome membership(Population population, EObject element) {
        if (!facts.is(element, population.getKind())) {
            return OTHER_KIND;
        }
        return population.getFilter() == null ? MEMBER : test(population.getFilter(), element);
    }

    private static final Outcome MEMBER = new Outcome(Truth.YES, Wording.NONE);
    private static final Outcome OTHER_KIND = new Outcome(Truth.NO, Wording.NONE);

    // Places and records ---------------------------------------------------------------------------------------------

    /** Places that the model leaves out may be others, so that too few is certain only where none is left out. */
    private Outcome placement(PlacementPredicate predicate, EObject element) {
        var each = places(predicate.getUnit(), element);
        var places = each.stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (places.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.unsaidPlace());
        }
        var unit = predicate.getUnit().getLiteral();
        var wanted = count(predicate);
        if (wanted.isEmpty()) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.spread(places.size(), unit));
        }
        if (places.size() < wanted.get() && each.stream().anyMatch(Optional::isEmpty)) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.spreadOrMore(places.size(), unit));
        }
        return new Outcome(Truth.of(places.size() >= wanted.get()), () -> Wordings.spread(places.size(), unit));
    }

    private Optional<Integer> count(PlacementPredicate predicate) {
        return predicate.getArgument() == null ? Optional.of(predicate.getCount())
                : argument(predicate.getArgument()).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The places of all parts of an element; a part of which the model says none has an empty one. */
    private static List<? extends Optional<?>> places(PlacementUnit unit, EObject element) {
        return switch (unit) {
            case SITES -> Places.sites(element);
            case ZONES -> Places.sites(element).stream().map(site -> site.flatMap(Places::zone)).toList();
            case REGIONS -> Places.sites(element).stream().map(site -> site.flatMap(Places::region)).toList();
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
            var planes = Places.planes(element);
            return planes.isEmpty() ? new Outcome(Truth.UNKNOWN, () -> Wordings.unsaidPlace())
                    : new Outcome(Truth.of(planes.contains(predicate.getPlane().getName())),
                            Wordings.on(Wording.same(String.join(", ", planes))));
        }
        if (predicate.getLayer() != null) {
            return element instanceof Component component && component.getLayer() != null
                    ? new Outcome(Truth.of(Objects.equals(component.getLayer().getName(), predicate.getLayer().getName())),
                            Wordings.inLayer(Wording.ofTitle(component.getLayer())))
                    : new Outcome(Truth.UNKNOWN, () -> Wordings.unsaidPlace());
        }
        return territory(predicate, element);
    }

    private static Outcome territory(LocationPredicate predicate, EObject element) {
        var each = Places.sites(element).stream().map(site -> site.flatMap(Places::territory)).toList();
        var territories = each.stream().flatMap(Optional::stream).distinct().toList();
        if (!predicate.getTerritories().containsAll(territories)) {
            return new Outcome(Truth.NO, () -> Wordings.in(territories));
        }
        boolean open = each.isEmpty() || each.stream().anyMatch(Optional::isEmpty);
        return open ? new Outcome(Truth.UNKNOWN, () -> Wordings.unsaidPlace())
                : new Outcome(Truth.YES, () -> Wordings.in(territories));
    }

    private Outcome record(RecordPredicate predicate, EObject element) {
        var latest = facts.records(element, predicate.getKind()).stream()
                .filter(record -> !record.getOn().isAfter(facts.asOf()))
                .max(Records.BY_AGE);
        if (latest.isEmpty()) {
            boolean known = facts.complete(CompletenessSubject.RECORDS, element).isPresent();
            return new Outcome(known ? Truth.NO : Truth.UNKNOWN, () -> Wordings.noRecord(predicate.getKind()));
        }
        var on = latest.get().getOn();
        if (Records.isExpired(latest.get(), facts.asOf())) {
            var lastDay = Records.lastDay(latest.get()).orElseThrow();
            return new Outcome(Truth.NO, () -> Wordings.expired(predicate.getKind(), on.toString(), lastDay.toString()));
        }
        var age = age(predicate);
        if (age.isEmpty() && (predicate.getParameter() != null || predicate.getArgument() != null)) {
            return new Outcome(Truth.UNKNOWN, () -> Wordings.recordOfUnknownUse(predicate.getKind(), on.toString()));
        }
        boolean fresh = age.isEmpty() || !on.plus(age.get()).isBefore(facts.asOf());
        return new Outcome(Truth.of(fresh), () -> fresh ? Wordings.record(predicate.getKind(), on.toString())
                : Wordings.tooOld(predicate.getKind(), on.toString()));
    }

    /** The greatest age of a record; empty where any age will do, or where nothing gives the one that is asked for. */
    private Optional<Period> age(RecordPredicate predicate) {
        if (predicate.getParameter() == null && predicate.getArgument() == null) {
            return Optional.ofNullable(predicate.getWithin());
        }
        return (predicate.getParameter() != null ? parameter(predicate.getParameter()) : argument(predicate.getArgument()))
                .flatMap(Predicates::period);
    }

    private static Optional<Period> period(String literal) {
        try {
            return Optional.of(Period.parse(literal));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A named predicate says the same of an element in every check, unless it looks at what surrounds the check; then it
     * does so throughout one. A predicate that calls itself says nothing where it does.
     */
    private Outcome call(NamedPredicateCall call, EObject element) {
        var predicate = call.getPredicate();
        var circle = calls.stream().map(NamedPredicateCall::getPredicate).filter(called(predicate)::contains).findFirst();
        if (predicate.getPredicate() == null || circle.isPresent()) {
            return new Outcome(Truth.UNKNOWN, () -> Wording.ofTitle(circle.orElse(predicate)));
        }
        var known = (isConstant(predicate) ? named : namedHere)
                .computeIfAbsent(List.of(predicate, call.getArguments()), unused -> new IdentityHashMap<>());
        var outcome = known.get(element);
        if (outcome == null) {
            calls.push(call);
            try {
                outcome = test(predicate.getPredicate(), element);
            } finally {
                calls.pop();
            }
            known.put(element, outcome);
        }
        return outcome;
    }

    private boolean isConstant(NamedPredicate predicate) {
        return constant.computeIfAbsent(predicate, one -> !dependsOnCheck(one)
                && called(one).stream().noneMatch(Predicates::dependsOnCheck));
    }

    private static boolean dependsOnCheck(NamedPredicate predicate) {
        return contents(predicate, RelationPredicate.class)
                .anyMatch(relation -> relation.getQuantifier() == Quantifier.THE_SAME);
    }

    /** The predicates that one calls, and those that they call; itself where that leads back to it. */
    private Set<NamedPredicate> called(NamedPredicate predicate) {
        return called.computeIfAbsent(predicate, start -> {
            var found = new HashSet<NamedPredicate>();
            var open = new ArrayDeque<NamedPredicate>(List.of(start));
            while (!open.isEmpty()) {
                contents(open.poll(), NamedPredicateCall.class).map(NamedPredicateCall::getPredicate).filter(found::add)
                        .forEach(open::add);
            }
            return found;
        });
    }

    private static <T> Stream<T> contents(NamedPredicate predicate, Class<T> type) {
        Iterable<EObject> all = predicate::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(type::isInstance).map(type::cast);
    }
}
