// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.NamedPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.PlumbPackage;

/** Nothing may be defined by itself: checks always come to an end. */
public class Cycles extends PartialValidator {

    @Check
    public void check(Kind kind) {
        for (int i = 0; i < kind.getParents().size(); i++) {
            var parent = kind.getParents().get(i);
            if (Kinds.withAncestors(parent).contains(kind)) {
                error("Kind '%s' is a kind of itself%s. Remove '%s' from its parents.".formatted(kind.getName(),
                        parent == kind ? "" : " by way of '" + parent.getName() + "'", parent.getName()), kind,
                        PlumbPackage.Literals.KIND__PARENTS, i, IssueCodes.CYCLE);
            }
        }
    }

    @Check
    public void check(NamedPredicate predicate) {
        for (var call : EcoreUtil2.getAllContentsOfType(predicate, NamedPredicateCall.class)) {
            if (reaches(call.getPredicate(), predicate, new HashSet<>())) {
                error("Predicate '%s' is defined by itself%s. Remove 'meets %s'.".formatted(predicate.getName(),
                        call.getPredicate() == predicate ? "" : " by way of '" + call.getPredicate().getName() + "'",
                        call.getPredicate().getName()), call,
                        PlumbPackage.Literals.NAMED_PREDICATE_CALL__PREDICATE, IssueCodes.CYCLE);
            }
        }
    }

    private static boolean reaches(NamedPredicate from, NamedPredicate wanted, Set<NamedPredicate> seen) {
        if (from == wanted) {
            return true;
        }
        return from != null && !from.eIsProxy() && seen.add(from)
                && EcoreUtil2.getAllContentsOfType(from, NamedPredicateCall.class).stream()
                        .anyMatch(call -> reaches(call.getPredicate(), wanted, seen));
    }
}
