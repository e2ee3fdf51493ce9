// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;

/**
 * A piece of evidence that a statement relies on, once, however many requirements it serves.
 *
 * @param holder the control that it proves, or the assessment that found it
 * @param state its state at the day of evaluation
 * @param lastDay last day it may be relied on; absent where it does not expire
 * @param serves the requirements that apply and that it is evidence of, in document order
 * @param met which of the expected evidence assessors say is met by it, by requirement
 */
public record OfEvidence(Element holder, Evidence evidence, EvidenceState state, Optional<LocalDate> lastDay,
        List<OfRequirement> serves, List<Met> met) {

    /**
     * Expected evidence that is met.
     *
     * @param ordinals from 1, as the requirement lists them
     * @param expected how many the requirement lists
     */
    public record Met(OfRequirement requirement, List<Integer> ordinals, int expected) {

        public Met {
            ordinals = List.copyOf(ordinals);
        }
    }

    public OfEvidence {
        serves = List.copyOf(serves);
        met = List.copyOf(met);
    }

    /** Whether an assessor found it; otherwise a control has it. */
    public boolean isFound() {
        return holder instanceof Assessment;
    }

    /** The state of evidence at a day; what is collected later is missing until then. */
    public static EvidenceState state(Evidence evidence, LocalDate asOf) {
        if (evidence.getCollected() != null && evidence.getCollected().isAfter(asOf)) {
            return EvidenceState.MISSING;
        }
        return lastDay(evidence).filter(day -> day.isBefore(asOf)).isPresent() ? EvidenceState.EXPIRED
                : EvidenceState.PRESENT;
    }

    /** The last day that evidence may be relied on: as it is printed, or else by when it was collected. */
    public static Optional<LocalDate> lastDay(Evidence evidence) {
        if (evidence.getUntil() != null) {
            return Optional.of(evidence.getUntil());
        }
        return evidence.getCollected() == null || evidence.getValid() == null ? Optional.empty()
                : Optional.of(evidence.getCollected().plus(evidence.getValid()));
    }

    /** The evidence of the controls of requirements that apply, control by control, then what assessors found. */
    static List<OfEvidence> of(OfStatement statement, LocalDate asOf) {
        return new Collected(statement).list(asOf);
    }

    /** Goes through the requirements and notes what serves which. */
    private static final class Collected {

        private final List<OfRequirement> rows;
        private final Map<Element, Set<Evidence>> holders = new LinkedHashMap<>();
        private final Map<Evidence, EvidenceItem> items = new IdentityHashMap<>();
        private final Map<Evidence, Set<OfRequirement>> serves = new IdentityHashMap<>();
        private final Map<Evidence, Map<OfRequirement, Set<Integer>>> met = new IdentityHashMap<>();

        Collected(OfStatement statement) {
            rows = statement.sets().stream().flatMap(set -> set.requirements().stream())
                    .filter(OfRequirement::applies).toList();
            rows.forEach(row -> row.evidence().forEach(item -> control(row, item)));
            statement.statement().getAssessments().forEach(assessment ->
                    assessment.getEvidence().forEach(evidence -> hold(assessment, evidence)));
            rows.forEach(row -> row.assessed().forEach(assessed -> cited(row, assessed)));
        }

        private void control(OfRequirement row, EvidenceItem item) {
            hold(item.control(), item.evidence());
            items.put(item.evidence(), item);
            serve(row, item.evidence());
        }

        private void hold(Element holder, Evidence evidence) {
            holders.computeIfAbsent(holder, key -> new LinkedHashSet<>()).add(evidence);
        }

        private void serve(OfRequirement row, Evidence evidence) {
            serves.computeIfAbsent(evidence, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(row);
        }

        private void cited(OfRequirement row, Assessed assessed) {
            assessed.given().getEvidence().forEach(evidence -> {
                serve(row, evidence);
                if (!assessed.given().getMet().isEmpty() && !row.requirement().getExpectedEvidence().isEmpty()) {
                    met.computeIfAbsent(evidence, key -> new IdentityHashMap<>())
                            .computeIfAbsent(row, key -> new TreeSet<>()).addAll(assessed.given().getMet());
                }
            });
        }

        List<OfEvidence> list(LocalDate asOf) {
            var list = new ArrayList<OfEvidence>();
            holders.forEach((holder, pieces) -> pieces.forEach(evidence -> list.add(new OfEvidence(holder, evidence,
                    Optional.ofNullable(items.get(evidence)).map(EvidenceItem::state).orElseGet(() -> state(evidence, asOf)),
                    Optional.ofNullable(items.get(evidence)).map(EvidenceItem::lastDay).orElseGet(() -> lastDay(evidence)),
                    inOrder(serves.getOrDefault(evidence, Set.of())), met(evidence)))));
            return list;
        }

        private List<OfRequirement> inOrder(Set<OfRequirement> served) {
            return served.size() < 2 ? List.copyOf(served) : rows.stream().filter(served::contains).toList();
        }

        private List<Met> met(Evidence evidence) {
            var known = met.getOrDefault(evidence, Map.of());
            return inOrder(known.keySet()).stream().map(row -> new Met(row, List.copyOf(known.get(row)),
                    row.requirement().getExpectedEvidence().size())).toList();
        }
    }
}
