// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Routes.Route;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Quantifier;
import org.plumbline.model.plumb.Side;

/**
 * Runs the checks of requirements over one platform.
 *
 * <p>Over a population: all hold, conform; some violate and some hold, partial; some violate and none holds,
 * nonconform, unless something of what is asked of them holds; otherwise undetermined, as over an empty population. Nothing is concluded from what the model leaves out,
 * unless the author has claimed that it is complete there.
 */
public final class Checks {

    private final Viewpoint viewpoint;
    private final PlatformFacts facts;
    private final Predicates predicates;
    private final Routes routes;

    public Checks(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
        facts = new PlatformFacts(viewpoint);
        predicates = new Predicates(facts, viewpoint);
        routes = new Routes(facts, predicates);
    }

    /** The result of all checks for this side together; empty where there are none. */
    public Optional<CheckResult> run(List<Check> checks) {
        var results = forThisSide(checks).stream().map(this::run).toList();
        return switch (results.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(results.getFirst());
            default -> Optional.of(together(results));
        };
    }

    /** The checks that are for the side whose statement it is. */
    public List<Check> forThisSide(List<Check> checks) {
        return checks.stream().filter(this::isForThisSide).toList();
    }

    private boolean isForThisSide(Check check) {
        return check.getSide() == Side.UNSTATED || check.getSide() == Side.SHARED || check.getSide() == viewpoint.side();
    }

    /** The result of one check. */
    public CheckResult run(Check check) {
        var tally = new Tally();
        if (!isLinked(check)) {
            return tally.result(ModelVerdict.UNDETERMINED, Strength.DECLARED);
        }
        if (forbidsFlows(check)) {
            forbidden(check, tally);
        } else {
            each(check, tally);
        }
        return tally.result(verdict(check, tally), isStructural(check) ? Strength.STRUCTURAL : Strength.DECLARED);
    }

    private static boolean isLinked(Check check) {
        return check.getPopulation() != null && check.getPopulation().getKind() != null
                && !check.getPopulation().getKind().eIsProxy();
    }

    private static boolean isStructural(Check check) {
        var population = check.getPopulation();
        return population.getFrom() != null || population.getTo() != null || Predicates.isStructural(check.getPredicate())
                || Predicates.isStructural(population.getFilter());
    }

    // Each element of a population -----------------------------------------------------------------------------------

    private void each(Check check, Tally tally) {
        predicates.over(facts.all(check.getPopulation().getKind()));
        var population = population(check);
        predicates.over(population.keySet());
        population.forEach((element, belongs) -> {
            var outcome = check.getPredicate() == null ? new Outcome(Truth.YES, Wording.NONE)
                    : predicates.test(check.getPredicate(), element);
            if (check.getQuantifier() == Quantifier.NO) {
                outcome = outcome.not();
            }
            if (belongs == Truth.YES) {
                tally.add(element, outcome);
            } else if (outcome.truth() != unimportant(check)) {
                tally.add(element, new Outcome(Truth.UNKNOWN, check.getPredicate() == null
                        ? predicates.test(check.getPopulation().getFilter(), element).reason() : outcome.reason()));
            }
        });
    }

    /** What may be true of an element that may not belong to the population, without changing the result. */
    private static Truth unimportant(Check check) {
        return isExistence(check) ? Truth.NO : Truth.YES;
    }

    private static boolean isExistence(Check check) {
        return switch (check.getQuantifier()) {
            case SOME, AT_LEAST, AT_MOST -> true;
            case EVERY, NO, THE_SAME -> false;
        };
    }

    /** Whether the check asks that enough are there: what belongs to the population in part alone is then none of them. */
    private static boolean isEnough(Check check) {
        return check.getQuantifier() == Quantifier.SOME || check.getQuantifier() == Quantifier.AT_LEAST;
    }

    /** The elements of a population that this side answers for, and those that may belong to it. */
    private Map<Element, Truth> population(Check check) {
        var population = check.getPopulation();
        var elements = new LinkedHashMap<Element, Truth>();
        for (Element element : facts.all(population.getKind())) {
            if (!viewpoint.concerns(element)) {
                continue;
            }
            var there = element instanceof Flow flow ? routes.connects(flow, population) : Truth.YES;
            var belongs = there == Truth.NO ? there : there.and(isEnough(check) ? predicates.belongs(population, element)
                    : predicates.belongsWholly(population, element));
            if (belongs != Truth.NO) {
                elements.put(element, belongs);
            }
        }
        return elements;
    }

    private ModelVerdict verdict(Check check, Tally tally) {
        return switch (check.getQuantifier()) {
            case EVERY -> tally.verdict();
            case NO -> absence(check, tally);
            case SOME -> existence(1, tally);
            case AT_LEAST -> existence(check.getCount(), tally);
            case AT_MOST -> scarcity(check, tally);
            case THE_SAME -> ModelVerdict.UNDETERMINED;
        };
    }

    /** Not more than so many: others may exist unless the model is claimed to be complete on the kind. */
    private ModelVerdict scarcity(Check check, Tally tally) {
        tally.violates.clear();
        if (tally.holds.size() > check.getCount()) {
            tally.violates.addAll(tally.holds);
            tally.holds.clear();
            return ModelVerdict.NONCONFORM;
        }
        var claim = claim(check);
        boolean none = tally.holds.isEmpty();
        claim.ifPresent(stated -> tally.add(stated, new Outcome(Truth.YES, none ? claimed(stated) : noOthers(stated))));
        return claim.isEmpty() || tally.holds.size() - 1 + tally.unknown.size() > check.getCount()
                ? ModelVerdict.UNDETERMINED : ModelVerdict.CONFORM;
    }

    /** Elements that fall short violate nothing where there are enough others. */
    private static ModelVerdict existence(int count, Tally tally) {
        if (!tally.holds.isEmpty() && tally.holds.size() >= count) {
            tally.violates.clear();
            tally.unknown.clear();
            return ModelVerdict.CONFORM;
        }
        if (tally.violates.isEmpty() || !tally.unknown.isEmpty()) {
            return ModelVerdict.UNDETERMINED;
        }
        return tally.holds.isEmpty() ? ModelVerdict.NONCONFORM : ModelVerdict.PARTIAL;
    }

    /** Nothing of a kind: an empty population conforms only where the model is claimed to be complete on that kind. */
    private ModelVerdict absence(Check check, Tally tally) {
        if (forbidsFlows(check) || !tally.isEmpty()) {
            return tally.verdict();
        }
        var claim = claim(check);
        claim.ifPresent(stated -> tally.add(stated, new Outcome(Truth.YES, claimed(stated))));
        return tally.verdict();
    }

    /** The claim that all of a kind are in the model; of kinds that no claim speaks of there is none. */
    private Optional<Completeness> claim(Check check) {
        return subject(check.getPopulation().getKind()).flatMap(subject -> facts.complete(subject, facts.platform()));
    }

    private static Optional<CompletenessSubject> subject(Kind kind) {
        return switch (kind.getDenotes()) {
            case null -> Optional.of(CompletenessSubject.COMPONENTS);
            case "Component", "Instance" -> Optional.of(CompletenessSubject.COMPONENTS);
            case "Flow" -> Optional.of(CompletenessSubject.FLOWS);
            case "Account" -> Optional.of(CompletenessSubject.ACCOUNTS);
            case "Record", "Change", "Incident", "SubmittedDelivery" -> Optional.of(CompletenessSubject.RECORDS);
            default -> Optional.empty();
        };
    }

    // What must not flow ---------------------------------------------------------------------------------------------

    private static boolean forbidsFlows(Check check) {
        var kind = check.getPopulation().getKind();
        return check.getQuantifier() == Quantifier.NO && (Kinds.denotes(kind, "Flow") || Kinds.denotes(kind, "Path"));
    }

    /** Over all pairs of places between which something could flow. */
    private void forbidden(Check check, Tally tally) {
        predicates.over(facts.all(Flow.class));
        var judged = new HashMap<Flow, Outcome>();
        Function<Flow, Outcome> judge = flow -> judged.computeIfAbsent(flow, one -> isForbidden(check, one));
        var reach = routes.new Reach(check.getPopulation().getAvoiding(), flow -> judge.apply(flow).truth() != Truth.NO);
        var differing = check.getPopulation().getDiffering();
        var ends = routes.endsAt(check.getPopulation().getTo());
        var claims = new LinkedHashSet<Completeness>();
        var unclaimed = new LinkedHashSet<Element>();
        boolean allTargetsSeen = false;
        for (Map.Entry<Element, Truth> start : routes.endsAt(check.getPopulation().getFrom()).entrySet()) {
            var from = start.getKey();
            var targets = differing == null && start.getValue() == Truth.YES ? ends : targets(start, ends, differing);
            int others = targets.size() - (targets.containsKey(from) ? 1 : 0);
            if (others == 0 || !viewpoint.concerns(from)) {
                continue;
            }
            var doubtful = reach.leadsToAny(from, targets.keySet())
                    ? reached(check, from, targets.keySet(), flow -> judge.apply(flow).truth() != Truth.NO,
                            flow -> judge.apply(flow).truth() == Truth.UNKNOWN)
                    : Map.<Element, Route>of();
            var offending = doubtful.isEmpty() ? doubtful
                    : reached(check, from, targets.keySet(), flow -> judge.apply(flow).truth() == Truth.YES, flow -> true);
            doubtful.forEach((to, route) -> {
                if (!offending.containsKey(to)) {
                    tally.unknown.add(doubt(from, to, route, judge));
                } else if (targets.get(to) == Truth.YES) {
                    tally.violates.add(route(from, to, offending.get(to)));
                } else {
                    tally.unknown.add(route(from, to, offending.get(to)));
                }
            });
            var claim = facts.complete(CompletenessSubject.FLOWS, from);
            if (claim.isPresent()) {
                if (doubtful.size() < others) {
                    claims.add(claim.get());
                }
            } else if (!allTargetsSeen) {
                allTargetsSeen = doubtful.isEmpty();
                targets.keySet().stream().filter(to -> !doubtful.containsKey(to))
                        .forEach(to -> facts.complete(CompletenessSubject.FLOWS, to)
                                .ifPresentOrElse(claims::add, () -> unclaimed.add(to)));
            }
        }
        claims.forEach(claim -> tally.add(claim, new Outcome(Truth.YES, claimed(claim))));
        unclaimed.forEach(end -> tally.add(end, new Outcome(Truth.UNKNOWN, unclaimed(end))));
    }

    private Map<Element, Truth> targets(Map.Entry<Element, Truth> start, Map<Element, Truth> ends, Property differing) {
        var targets = new LinkedHashMap<Element, Truth>();
        ends.forEach((to, there) -> targets.put(to,
                start.getValue().and(there).and(routes.differ(start.getKey(), to, differing))));
        targets.values().removeIf(Truth.NO::equals);
        return targets;
    }

    /**
     * The targets that flows which count lead to, directly or, where paths are forbidden, step by step.
     *
     * @param shown which flow of a route stands for it: the first that is such
     */
    private Map<Element, Route> reached(Check check, Element from, Set<Element> targets, Predicate<Flow> counts,
            Predicate<Flow> shown) {
        var population = check.getPopulation();
        return Kinds.denotes(population.getKind(), "Path")
                ? routes.paths(from, targets, population.getAvoiding(), counts, shown)
                : routes.flows(from, targets, counts, shown);
    }

    private Outcome isForbidden(Check check, Flow flow) {
        var filter = check.getPopulation().getFilter();
        var filtered = filter == null ? FORBIDDEN : predicates.test(filter, flow);
        var tested = check.getPredicate() == null ? FORBIDDEN : predicates.test(check.getPredicate(), flow);
        return filtered.and(tested);
    }

    private static final Outcome FORBIDDEN = new Outcome(Truth.YES, Wording.NONE);

    private static Witness doubt(Element from, Element to, Route route, Function<Flow, Outcome> judge) {
        return new Witness(route.shown(), () -> identifiers(from, to), () -> pair(from, to), () -> new Wording("{0}: {1}", "{0}：{1}")
                .with(Names.of(route.shown()), judge.apply(route.shown()).because()));
    }

    private static Witness route(Element from, Element to, Route route) {
        return new Witness(route.shown(), () -> identifiers(from, to), () -> pair(from, to), () -> new Wording("reached by {0}", "经由 {0} 可达")
                .with(Wording.list(route.flows().get().stream().map(Names::of).toList())));
    }

    private static Wording pair(Element from, Element to) {
        return new Wording("{0} -> {1}", "{0} -> {1}").with(Wording.named(from), Wording.named(to));
    }

    private static String identifiers(Element from, Element to) {
        return Names.nameOf(from) + " -> " + Names.nameOf(to);
    }

    private static Wording claimed(Completeness claim) {
        return new Wording("claimed complete as of {0}, and there is none", "声明于 {0} 已完整描述，且不存在")
                .with(claim.getAsOf());
    }

    private static Wording noOthers(Completeness claim) {
        return new Wording("claimed complete as of {0}, and there are no others", "声明于 {0} 已完整描述，且别无其他")
                .with(claim.getAsOf());
    }

    private static Wording unclaimed(Element end) {
        return new Wording("nothing says that the flows of {0} are complete", "没有声明 {0} 的数据流已完整描述")
                .with(Wording.named(end));
    }

    // Together -------------------------------------------------------------------------------------------------------

    /** All must hold: what is weakest known counts, and so does the worst verdict. */
    private static CheckResult together(List<CheckResult> results) {
        return new CheckResult(worst(results.stream().map(CheckResult::verdict).toList()),
                results.stream().map(CheckResult::strength).min(Comparator.naturalOrder()).orElseThrow(),
                joined(results, CheckResult::holds), joined(results, CheckResult::violates),
                joined(results, CheckResult::unknown));
    }

    /** Nonconform beside conform or partial is partial; undetermined counts only where nothing is violated. */
    static ModelVerdict worst(List<ModelVerdict> verdicts) {
        if (verdicts.contains(ModelVerdict.NONCONFORM)) {
            return verdicts.contains(ModelVerdict.CONFORM) || verdicts.contains(ModelVerdict.PARTIAL)
                    ? ModelVerdict.PARTIAL : ModelVerdict.NONCONFORM;
        }
        if (verdicts.contains(ModelVerdict.PARTIAL)) {
            return ModelVerdict.PARTIAL;
        }
        return verdicts.contains(ModelVerdict.UNDETERMINED) ? ModelVerdict.UNDETERMINED : ModelVerdict.CONFORM;
    }

    private static List<Witness> joined(List<CheckResult> results, Function<CheckResult, List<Witness>> witnesses) {
        return results.stream().flatMap(result -> witnesses.apply(result).stream()).distinct().toList();
    }

    /** The elements looked at, by what was found. */
    private static final class Tally {

        private final List<Witness> holds = new ArrayList<>();
        private final List<Witness> violates = new ArrayList<>();
        private final List<Witness> unknown = new ArrayList<>();
        private boolean partly;

        void add(EObject element, Outcome outcome) {
            var list = switch (outcome.truth()) {
                case YES -> holds;
                case NO -> violates;
                case UNKNOWN -> unknown;
            };
            list.add(new Witness(element, () -> Names.identifier(element), () -> Names.of(element), outcome.reason()));
            partly |= outcome.truth() == Truth.NO && outcome.partly();
        }

        boolean isEmpty() {
            return holds.isEmpty() && violates.isEmpty() && unknown.isEmpty();
        }

        ModelVerdict verdict() {
            if (!violates.isEmpty()) {
                return holds.isEmpty() && !partly ? ModelVerdict.NONCONFORM : ModelVerdict.PARTIAL;
            }
            return holds.isEmpty() || !unknown.isEmpty() ? ModelVerdict.UNDETERMINED : ModelVerdict.CONFORM;
        }

        CheckResult result(ModelVerdict verdict, Strength strength) {
            return new CheckResult(verdict, strength, holds, violates, unknown);
        }
    }
}
