// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.PredicateParameter;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.Quantifier;

/** Checks agree with the vocabulary, so that they can always be computed. */
public class CheckTyping extends PartialValidator {

    private static final Set<String> WITH_ENDS = Set.of("Flow", "Path");
    private static final Set<Comparison> EQUALITY = EnumSet.of(Comparison.EQUAL, Comparison.UNEQUAL);

    @Check
    public void check(AbilityPredicate predicate) {
        for (int i = 0; i < predicate.getCapabilities().size(); i++) {
            var capability = predicate.getCapabilities().get(i);
            if (!capability.eIsProxy() && capability.getType() != PropertyType.FLAG) {
                error("'%s' is a %s, not a flag. %s".formatted(capability.getName(), capability.getType().getLiteral(),
                        instead(capability)), predicate, PlumbPackage.Literals.ABILITY_PREDICATE__CAPABILITIES, i,
                        IssueCodes.WRONG_VALUE);
            }
        }
    }

    private static String instead(Capability capability) {
        return Literals.areOrdered(capability.getType()) ? "Write 'has %s' and compare it.".formatted(capability.getName())
                : "Write '%s' followed by a value.".formatted(capability.getName());
    }

    @Check
    public void check(ComparisonPredicate predicate) {
        var capability = predicate.getProperty();
        if (capability == null || capability.eIsProxy()) {
            return;
        }
        if (!Literals.areOrdered(capability.getType()) && !EQUALITY.contains(predicate.getComparison())) {
            error("'%s' is a %s, and such values are not less or more than others. Compare with = or !=."
                    .formatted(capability.getName(), capability.getType().getLiteral()), predicate,
                    PlumbPackage.Literals.COMPARISON_PREDICATE__COMPARISON, IssueCodes.WRONG_COMPARISON);
        }
        if (predicate.getArgument() != null && !predicate.getArgument().eIsProxy()
                && predicate.getArgument().getType() != capability.getType()) {
            error("'%s' is a %s, but '%s' is a %s. Compare with a parameter of that type.".formatted(
                    predicate.getArgument().getName(), predicate.getArgument().getType().getLiteral(),
                    capability.getName(), capability.getType().getLiteral()), predicate,
                    PlumbPackage.Literals.COMPARISON_PREDICATE__ARGUMENT, IssueCodes.WRONG_VALUE);
        }
        if (predicate.getOwn() != null && !predicate.getOwn().eIsProxy()
                && predicate.getOwn().getType() != capability.getType()) {
            error("'%s' is a %s, but '%s' is a %s. Only values of one type compare.".formatted(
                    predicate.getOwn().getName(), predicate.getOwn().getType().getLiteral(),
                    capability.getName(), capability.getType().getLiteral()), predicate,
                    PlumbPackage.Literals.COMPARISON_PREDICATE__OWN, IssueCodes.WRONG_VALUE);
        }
        if (predicate.getLiteral() != null) {
            Literals.problem(predicate.getLiteral(), capability).ifPresent(problem -> error(problem, predicate,
                    PlumbPackage.Literals.COMPARISON_PREDICATE__LITERAL, IssueCodes.WRONG_VALUE));
        }
    }

    /** The values of a call are those that the predicate asks for. */
    @Check
    public void check(NamedPredicateCall call) {
        var named = call.getPredicate();
        if (named == null || named.eIsProxy()) {
            return;
        }
        if (call.getArguments().size() != named.getParameters().size()) {
            error("'%s' is called with %d values, but asks for %d%s.".formatted(named.getName(), call.getArguments().size(),
                    named.getParameters().size(), named.getParameters().isEmpty() ? ""
                            : ": " + named.getParameters().stream().map(PredicateParameter::getName)
                                    .collect(Collectors.joining(", "))), call,
                    PlumbPackage.Literals.NAMED_PREDICATE_CALL__PREDICATE, IssueCodes.WRONG_VALUE);
            return;
        }
        for (int i = 0; i < call.getArguments().size(); i++) {
            int place = i;
            var parameter = named.getParameters().get(i);
            Literals.problem(call.getArguments().get(i), parameter.getName(), parameter.getType()).ifPresent(
                    problem -> error(problem, call, PlumbPackage.Literals.NAMED_PREDICATE_CALL__ARGUMENTS, place,
                            IssueCodes.WRONG_VALUE));
        }
    }

    /** What must differ between two ends, and what a path must avoid, need two ends and a path. */
    @Check
    public void checkEnds(Population population) {
        var kind = population.getKind();
        if (kind == null || kind.eIsProxy()) {
            return;
        }
        if (population.getAvoiding() != null && !Kinds.denotes(kind, Set.of("Path"))) {
            error("Only a path leads through other places, and '%s' is none. Remove 'avoiding'.".formatted(kind.getName()),
                    population, PlumbPackage.Literals.POPULATION__AVOIDING, IssueCodes.WRONG_POPULATION);
        }
        if (population.getDiffering() != null && !Kinds.denotes(kind, WITH_ENDS)) {
            error("Only flows and paths have two ends that may differ, and '%s' is neither. Remove 'differing'."
                    .formatted(kind.getName()), population, PlumbPackage.Literals.POPULATION__DIFFERING,
                    IssueCodes.WRONG_POPULATION);
        }
    }

    @Check
    public void check(Population population) {
        var kind = population.getKind();
        if (kind != null && !kind.eIsProxy() && !Kinds.denotes(kind, WITH_ENDS)) {
            var end = population.getFrom() != null ? PlumbPackage.Literals.POPULATION__FROM
                    : PlumbPackage.Literals.POPULATION__TO;
            if (population.eGet(end) != null) {
                error("Only flows and paths lead from one place to another, and '%s' is neither. Remove '%s'."
                        .formatted(kind.getName(), end.getName()), population, end, IssueCodes.WRONG_POPULATION);
            }
        }
    }

    @Check
    public void check(org.plumbline.model.plumb.Check check) {
        if (check.getQuantifier() == Quantifier.AT_LEAST && check.getCount() < 1) {
            error("'at-least 0' always holds. Write 1 or more.", check, PlumbPackage.Literals.CHECK__COUNT,
                    IssueCodes.WRONG_VALUE);
        }
    }

    @Check
    public void check(PlacementPredicate predicate) {
        if (predicate.getCount() < 1) {
            error("'at-least 0' always holds. Write 1 or more.", predicate,
                    PlumbPackage.Literals.PLACEMENT_PREDICATE__COUNT, IssueCodes.WRONG_VALUE);
        }
    }
}
