// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * Counts over requirements. A ratio is never counted over what does not apply.
 *
 * @param all all requirements
 * @param applicable those that apply
 * @param takenOver those that a tenant takes over wholly from its platform
 * @param takenOverInPart those that apply and of which a tenant takes over the platform's part
 * @param byApplicability all, by applicability
 * @param byStatus those that apply, by status
 * @param byImplementation those that apply, by implementation
 * @param byModelVerdict those that apply and have a check, by the model's verdict
 * @param byAssessed those that apply, by the assessors' rolled-up verdict
 * @param byEvidence those that apply and are not uncovered, by the state of evidence
 * @param uncovered those that apply and are uncovered, by obligation
 * @param bySide all, by the side whose duty they are; unstated where the set does not say
 */
public record Totals(int all, int applicable, int takenOver, int takenOverInPart, Map<Applicability, Integer> byApplicability,
        Map<Status, Integer> byStatus, Map<Implementation, Integer> byImplementation,
        Map<ModelVerdict, Integer> byModelVerdict, Map<VerdictMeaning, Integer> byAssessed,
        Map<EvidenceState, Integer> byEvidence, Map<Obligation, Integer> uncovered, Map<Side, Integer> bySide) {

    /** Those that apply and were judged, not as not applicable: what a rate of conformity is counted over. */
    public int judged() {
        return Stream.of(VerdictMeaning.CONFORM, VerdictMeaning.PARTIAL, VerdictMeaning.NONCONFORM)
                .mapToInt(byAssessed::get).sum();
    }

    public static Totals of(List<Evaluation.OfRequirement> requirements) {
        var applicable = requirements.stream().filter(Evaluation.OfRequirement::applies).toList();
        var checked = applicable.stream().filter(requirement -> requirement.check().isPresent()).toList();
        var controlled = applicable.stream().filter(requirement -> requirement.status() != Status.UNCOVERED).toList();
        var uncovered = applicable.stream().filter(requirement -> requirement.status() == Status.UNCOVERED).toList();
        return new Totals(requirements.size(), applicable.size(),
                (int) requirements.stream().filter(Evaluation.OfRequirement::isTakenOver).count(),
                (int) requirements.stream().filter(Evaluation.OfRequirement::isTakenOverInPart).count(),
                count(Applicability.class, requirements, Evaluation.OfRequirement::applicability),
                count(Status.class, applicable, Evaluation.OfRequirement::status),
                count(Implementation.class, applicable, Evaluation.OfRequirement::implementation),
                count(ModelVerdict.class, checked, requirement -> requirement.check().orElseThrow().verdict()),
                count(VerdictMeaning.class, applicable, Evaluation.OfRequirement::rollUp),
                count(EvidenceState.class, controlled, Evaluation.OfRequirement::evidenceState),
                count(Obligation.class, uncovered, Evaluation.OfRequirement::obligation),
                count(Side.class, requirements, requirement -> requirement.expectedSide().orElse(Side.UNSTATED)));
    }

    /** Counts per key, in the order of the keys; a key without members counts zero. */
    private static <K extends Enum<K>> Map<K, Integer> count(Class<K> type, List<Evaluation.OfRequirement> requirements,
            Function<Evaluation.OfRequirement, K> key) {
        var counts = new EnumMap<K, Integer>(type);
        for (K constant : type.getEnumConstants()) {
            counts.put(constant, 0);
        }
        requirements.forEach(requirement -> counts.merge(key.apply(requirement), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
