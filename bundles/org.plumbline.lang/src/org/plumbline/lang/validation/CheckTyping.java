// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Population;
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
        if (predicate.getLiteral() != null) {
            Literals.problem(predicate.getLiteral(), capability).ifPresent(problem -> error(problem, predicate,
                    PlumbPackage.Literals.COMPARISON_PREDICATE__LITERAL, IssueCodes.WRONG_VALUE));
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
