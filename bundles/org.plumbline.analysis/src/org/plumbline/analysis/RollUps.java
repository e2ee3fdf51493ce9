// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.model.plumb.RollUp;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * Rolls verdicts on several objects up into one on the requirement, as the set's scheme says. Objects to which it does not
 * apply, and those not assessed, are left out; where that leaves none, they are the result.
 */
final class RollUps {

    private RollUps() {
    }

    /** @param assessed oldest first; the verdicts of the latest day count */
    static VerdictMeaning of(List<Assessed> assessed, Scheme scheme) {
        if (assessed.isEmpty()) {
            return VerdictMeaning.NOT_ASSESSED;
        }
        var latest = assessed.getLast().assessment().getOn();
        Set<VerdictMeaning> given = EnumSet.noneOf(VerdictMeaning.class);
        assessed.stream().filter(one -> Objects.equals(one.assessment().getOn(), latest))
                .flatMap(one -> one.verdict().stream()).forEach(verdict -> given.add(verdict.getMeaning()));
        given.remove(VerdictMeaning.NOT_ASSESSED);
        if (given.size() > 1) {
            given.remove(VerdictMeaning.NOT_APPLICABLE);
        }
        return switch (given.size()) {
            case 0 -> VerdictMeaning.NOT_ASSESSED;
            case 1 -> given.iterator().next();
            default -> mixed(given, scheme);
        };
    }

    /** A scale without a word for partial has no use for one. */
    private static VerdictMeaning mixed(Set<VerdictMeaning> given, Scheme scheme) {
        boolean worst = scheme != null && (scheme.getRollUp() == RollUp.WORST || scheme.getRollUp() == RollUp.UNSTATED
                && scheme.getVerdicts().stream().noneMatch(verdict -> verdict.getMeaning() == VerdictMeaning.PARTIAL));
        return !worst ? VerdictMeaning.PARTIAL
                : given.contains(VerdictMeaning.NONCONFORM) ? VerdictMeaning.NONCONFORM : VerdictMeaning.PARTIAL;
    }
}
