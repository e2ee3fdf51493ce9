// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Quantifier;

/**
 * Runs the checks of requirements over one platform.
 *
 * <p>Over a population: all hold, conform; some violate and some hold, partial; some violate and none holds,
 * nonconform; otherwise undetermined, as over an empty population. Nothing is concluded from what the model leaves out,
 * unless the author has claimed that it is complete there.
 */
public final class Checks {

    private final PlatformFacts facts;
    private final Predicates predicates;
    private final Routes routes;

    /** @param asOf the day for which records and claims are judged */
    public Checks(Platform platform, LocalDate asOf) {
        facts = new PlatformFacts(platform, asOf);
        predicates = new Predicates(facts);
        routes = new Routes(facts);
    }

    /** The result of all checks together; empty where there are none. */
    public Optional<CheckResult> run(List<Check> checks) {
        return checks.stream().filter(Checks::isLinked).map(this::run).reduce(Checks::both);
    }

    /** The result of one check. */
    public CheckResult run(Check check) {
        var tally = new Tally();
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
        for (PlatformPart element : population(check.getPopulation())) {
            var belongs = predicates.belongs(check.getPopulation(), element);
            if (belongs == Truth.NO) {
                continue;
            }
            var outcome = check.getPredicate() == null ? new Outcome(Truth.YES, Wording.NONE)
                    : predicates.test(check.getPredicate(), element);
            if (check.getQuantifier() == Quantifier.NO) {
                outcome = outcome.not();
            }
            if (belongs == Truth.UNKNOWN && outcome.truth() == Truth.NO) {
                outcome = new Outcome(Truth.UNKNOWN, outcome.because());
            }
            if (belongs == Truth.YES || outcome.truth() != Truth.YES) {
                tally.add(element, outcome);
            }
        }
    }

    private List<PlatformPart> population(Population population) {
        return facts.all(population.getKind()).stream()
                .filter(element -> !(element instanceof Flow flow)
                        || routes.connects(flow, population.getFrom(), population.getTo(), false))
                .toList();
    }

    private ModelVerdict verdict(Check check, Tally tally) {
        return switch (check.getQuantifier()) {
            case EVERY -> tally.verdict();
            case NO -> absence(check, tally);
            case SOME -> existence(1, tally);
            case AT_LEAST -> existence(check.getCount(), tally);
        };
    }

    private static ModelVerdict existence(int count, Tally tally) {
        if (tally.holds.size() >= count) {
            return ModelVerdict.CONFORM;
        }
        if (tally.violates.isEmpty() || !tally.unknown.isEmpty()) {
            return ModelVerdict.UNDETERMINED;
        }
        return tally.holds.isEmpty() ? ModelVerdict.NONCONFORM : ModelVerdict.PARTIAL;
    }

    /** Nothing of a kind: an empty population conforms only where the components are claimed to be complete. */
    private ModelVerdict absence(Check check, Tally tally) {
        if (forbidsFlows(check) || !tally.isEmpty()) {
            return tally.verdict();
        }
        var claim = facts.complete(CompletenessSubject.COMPONENTS, facts.platform());
        claim.ifPresent(stated -> tally.add(stated, new Outcome(Truth.YES, claimed(stated))));
        return tally.verdict();
    }

    // What must not flow ---------------------------------------------------------------------------------------------

    private static boolean forbidsFlows(Check check) {
        var kind = check.getPopulation().getKind();
        return check.getQuantifier() == Quantifier.NO && (Kinds.denotes(kind, "Flow") || Kinds.denotes(kind, "Path"));
    }

    /** Over all pairs of places between which something could flow. */
    private void forbidden(Check check, Tally tally) {
        var claims = new LinkedHashMap<Completeness, Boolean>();
        var unclaimed = new LinkedHashMap<Element, Boolean>();
        var targets = routes.endsAt(check.getPopulation().getTo());
        for (Element from : routes.endsAt(check.getPopulation().getFrom())) {
            for (Element to : targets) {
                var offending = between(check, from, to);
                if (!offending.isEmpty()) {
                    tally.violates.add(route(from, to, offending));
                    continue;
                }
                var claim = facts.complete(CompletenessSubject.FLOWS, from)
                        .or(() -> facts.complete(CompletenessSubject.FLOWS, to));
                claim.ifPresentOrElse(stated -> claims.put(stated, true), () -> unclaimed.put(to, true));
            }
        }
        claims.keySet().forEach(claim -> tally.add(claim, new Outcome(Truth.YES, claimed(claim))));
        unclaimed.keySet().forEach(end -> tally.add(end, new Outcome(Truth.UNKNOWN, unclaimed(end))));
    }

    private List<Flow> between(Check check, Element from, Element to) {
        var population = check.getPopulation();
        if (Kinds.denotes(population.getKind(), "Path")) {
            var path = routes.path(from, to);
            return path.stream().allMatch(flow -> forbiddenFlow(check, flow)) ? path : List.of();
        }
        return facts.all(Flow.class).stream()
                .filter(flow -> flow.getSource() == from && flow.getTarget() == to
                        || flow.isBidirectional() && flow.getSource() == to && flow.getTarget() == from)
                .filter(flow -> forbiddenFlow(check, flow)).toList();
    }

    private boolean forbiddenFlow(Check check, Flow flow) {
        var filter = check.getPopulation().getFilter();
        return (filter == null || predicates.test(filter, flow).truth() == Truth.YES)
                && (check.getPredicate() == null || predicates.test(check.getPredicate(), flow).truth() == Truth.YES);
    }

    private static Witness route(Element from, Element to, List<Flow> flows) {
        var steps = new ArrayList<Wording>();
        flows.forEach(flow -> steps.add(Names.of(flow)));
        return new Witness(flows.getFirst(), new Wording("{0} -> {1}", "{0} -> {1}")
                .with(Names.nameOf(from), Names.nameOf(to)),
                new Wording("reached by {0}", "经由 {0} 可达").with(Wording.list(steps)));
    }

    private static Wording claimed(Completeness claim) {
        return new Wording("claimed complete as of {0}, and there is none", "声明于 {0} 已完整描述，且不存在")
                .with(claim.getAsOf());
    }

    private static Wording unclaimed(Element end) {
        return new Wording("nothing says that the flows of {0} are complete", "没有声明 {0} 的数据流已完整描述")
                .with(Names.nameOf(end));
    }

    // Together -------------------------------------------------------------------------------------------------------

    /** Both must hold: the worse counts, and conform with nonconform is partial. */
    private static CheckResult both(CheckResult left, CheckResult right) {
        return new CheckResult(both(left.verdict(), right.verdict()),
                left.strength().compareTo(right.strength()) <= 0 ? left.strength() : right.strength(),
                joined(left.holds(), right.holds()), joined(left.violates(), right.violates()),
                joined(left.unknown(), right.unknown()));
    }

    static ModelVerdict both(ModelVerdict left, ModelVerdict right) {
        if (left == right) {
            return left;
        }
        if (left == ModelVerdict.UNDETERMINED || right == ModelVerdict.UNDETERMINED) {
            var other = left == ModelVerdict.UNDETERMINED ? right : left;
            return other == ModelVerdict.CONFORM ? ModelVerdict.UNDETERMINED : other;
        }
        return ModelVerdict.PARTIAL;
    }

    private static List<Witness> joined(List<Witness> left, List<Witness> right) {
        var all = new ArrayList<>(left);
        right.stream().filter(witness -> !all.contains(witness)).forEach(all::add);
        return all;
    }

    /** The elements looked at, by what was found. */
    private static final class Tally {

        private final List<Witness> holds = new ArrayList<>();
        private final List<Witness> violates = new ArrayList<>();
        private final List<Witness> unknown = new ArrayList<>();

        void add(EObject element, Outcome outcome) {
            var list = switch (outcome.truth()) {
                case YES -> holds;
                case NO -> violates;
                case UNKNOWN -> unknown;
            };
            list.add(new Witness(element, Names.of(element), outcome.because()));
        }

        boolean isEmpty() {
            return holds.isEmpty() && violates.isEmpty() && unknown.isEmpty();
        }

        ModelVerdict verdict() {
            if (!violates.isEmpty()) {
                return holds.isEmpty() ? ModelVerdict.NONCONFORM : ModelVerdict.PARTIAL;
            }
            return holds.isEmpty() || !unknown.isEmpty() ? ModelVerdict.UNDETERMINED : ModelVerdict.CONFORM;
        }

        CheckResult result(ModelVerdict verdict, Strength strength) {
            return new CheckResult(verdict, strength, holds, violates, unknown);
        }
    }
}
