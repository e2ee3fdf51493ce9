// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.RollUp;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * Rolls verdicts on several objects up into one on the requirement, as the set's scheme says. Objects to which it does not
 * apply, and those not assessed, are left out; where that leaves none, they are the result.
 */
public final class RollUps {

    private RollUps() {
    }

    /** @param assessed oldest first */
    static VerdictMeaning of(List<Assessed> assessed, Scheme scheme) {
        Set<VerdictMeaning> given = EnumSet.noneOf(VerdictMeaning.class);
        counting(assessed).stream().flatMap(one -> one.verdict().stream()).forEach(verdict -> given.add(verdict.getMeaning()));
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

    /**
     * The verdicts that count: of each object those of the latest day on which it was judged, unless the requirement was
     * judged as a whole on a later day.
     *
     * @param assessed oldest first
     */
    public static List<Assessed> counting(List<Assessed> assessed) {
        var latest = new HashMap<Element, LocalDate>();
        assessed.forEach(one -> latest.put(one.given().getObject(), one.assessment().getOn()));
        var whole = latest.getOrDefault(null, LocalDate.MIN);
        return assessed.stream().filter(one -> !one.assessment().getOn().isBefore(whole)
                && one.assessment().getOn().equals(latest.get(one.given().getObject()))).toList();
    }

    /** What becomes of mixed verdicts where a scheme does not say: a scale without a word for partial has no use for one. */
    public static RollUp rule(Scheme scheme) {
        boolean worst = scheme != null && (scheme.getRollUp() == RollUp.WORST || scheme.getRollUp() == RollUp.UNSTATED
                && scheme.getVerdicts().stream().noneMatch(verdict -> verdict.getMeaning() == VerdictMeaning.PARTIAL));
        return worst ? RollUp.WORST : RollUp.MIXED_IS_PARTIAL;
    }

    private static VerdictMeaning mixed(Set<VerdictMeaning> given, Scheme scheme) {
        return rule(scheme) == RollUp.MIXED_IS_PARTIAL ? VerdictMeaning.PARTIAL
                : given.contains(VerdictMeaning.NONCONFORM) ? VerdictMeaning.NONCONFORM : VerdictMeaning.PARTIAL;
    }
}
