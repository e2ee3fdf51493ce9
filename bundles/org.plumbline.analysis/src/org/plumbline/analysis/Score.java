// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.ProfileNeed;
import org.plumbline.model.plumb.ProfileWeight;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.ScoringProfile;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What a scoring profile makes of the assessed verdicts. It counts what was judged, and has a result only where all it needs
 * is there. It is never a conclusion of an assessment.
 *
 * @param judged requirements that apply and were judged, in the set and in those that the profile needs as well
 * @param points the sum of what their verdicts count
 * @param lacking what is missing for a result
 */
public record Score(RequirementSet set, ScoringProfile profile, int judged, BigDecimal points, List<Wording> lacking) {

    private static final int DIGITS = 4;

    public Score {
        lacking = List.copyOf(lacking);
    }

    /** Points per judged requirement, from 0 to 1, half up to four digits; absent where something is lacking. */
    public Optional<BigDecimal> result() {
        return !lacking.isEmpty() || judged == 0 ? Optional.empty()
                : Optional.of(points.divide(BigDecimal.valueOf(judged), DIGITS, RoundingMode.HALF_UP));
    }

    /** The scores of all profiles of the sets that a statement applies. */
    static List<Score> of(OfStatement statement) {
        return statement.sets().stream().filter(set -> set.set().getScheme() != null)
                .flatMap(set -> set.set().getScheme().getProfiles().stream().map(profile -> of(statement, set, profile)))
                .toList();
    }

    private static Score of(OfStatement statement, OfSet set, ScoringProfile profile) {
        var lacking = new ArrayList<Wording>();
        var counted = new ArrayList<>(set.requirements());
        for (ProfileNeed need : profile.getNeeds()) {
            var needed = statement.sets().stream().filter(other -> other.set().getName().equals(need.getSet())).findFirst();
            needed.ifPresentOrElse(other -> counted.addAll(other.requirements()), () -> lacking.add(notApplied(need)));
        }
        var applicable = counted.stream().filter(OfRequirement::applies)
                .filter(row -> row.rollUp() != VerdictMeaning.NOT_APPLICABLE).toList();
        var judged = applicable.stream().filter(row -> row.rollUp() != VerdictMeaning.NOT_ASSESSED).toList();
        if (judged.size() < applicable.size()) {
            lacking.add(new Wording("{0} of {1} requirements are not assessed", "{1} 项要求中有 {0} 项未测评")
                    .with(applicable.size() - judged.size(), applicable.size()));
        }
        var points = judged.stream().map(row -> weight(profile, row.rollUp())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Score(set.set(), profile, judged.size(), points, lacking);
    }

    private static Wording notApplied(ProfileNeed need) {
        return need.getTitle() == null ? new Wording("“{0}” is not applied", "未适用“{0}”").with(need.getSet())
                : new Wording("“{0}” ({1}) is not applied", "未适用“{0}”（{1}）").with(Wording.of(need.getTitle()), need.getSet());
    }

    private static BigDecimal weight(ScoringProfile profile, VerdictMeaning verdict) {
        return profile.getWeights().stream().filter(weight -> weight.getMeaning() == verdict)
                .map(ProfileWeight::getWeight).findFirst().flatMap(Score::number).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> number(String literal) {
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
