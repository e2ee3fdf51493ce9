// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.rules.Problems;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.RuleSeverity;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * A gap: a requirement that applies and is not met as it should be, or for which the statement lists a remedy. A
 * requirement with several remedies is several gaps, since each has its own owner and date.
 *
 * @param number its number, by set and requirement, so that it stays when other gaps come and go; further remedies of
 *     the same requirement add their names
 * @param requirement the requirement; absent where a remedy is about one that the statement does not apply
 * @param kinds why it is a gap, the one that counts first; never empty
 * @param remedy the remedy that the statement lists
 * @param first whether it is the requirement's first gap, so that requirements are counted once
 */
public record Gap(String number, Optional<OfRequirement> requirement, Set<GapKind> kinds, Optional<Remedy> remedy,
        boolean first) {

    public Gap {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** The kind under which it is counted. */
    public GapKind kind() {
        return kinds.iterator().next();
    }

    /** What has become of it; open where nobody has begun. */
    public RemedyState state() {
        return remedy.map(Remedy::getState).orElse(RemedyState.OPEN);
    }

    /** Whether something has still to be done: it is neither closed, nor has anybody accepted the risk. */
    public boolean isOpen() {
        return isOpen(state());
    }

    static boolean isOpen(RemedyState state) {
        return state != RemedyState.CLOSED && state != RemedyState.ACCEPTED;
    }

    /** Whether it is said to be closed, while the requirement is still a gap. */
    public boolean isClosedTooEarly() {
        return state() == RemedyState.CLOSED && kind() != GapKind.LISTED;
    }

    /** As its remedy says; otherwise the gravest that the rules give to what is wrong. */
    public Severity severity() {
        return remedy.map(Remedy::getSeverity).flatMap(Gap::severity)
                .orElseGet(() -> kinds.stream().map(this::severity).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** What is wrong, a sentence for each kind. */
    public List<Wording> problems() {
        return requirement.map(row -> kinds.stream().flatMap(kind -> Problems.of(kind, row).stream()).toList())
                .orElse(List.of());
    }

    /** What to do about it, a sentence for each kind. */
    public List<Wording> advice() {
        return requirement.stream().flatMap(row -> kinds.stream().map(kind -> Problems.advice(kind, row.set())))
                .filter(advice -> !advice.isEmpty()).toList();
    }

    /** What violates a requirement, and what an assessor judged badly. */
    public static List<EObject> objects(OfRequirement requirement) {
        return Stream.concat(
                requirement.check().stream().flatMap(check -> check.violates().stream()).map(Witness::element),
                Problems.unfavourable(requirement).map(one -> one.given().getObject()).filter(Objects::nonNull))
                .distinct().toList();
    }

    private Severity severity(GapKind kind) {
        return switch (kind) {
            case UNCOVERED, CONTRADICTED -> requirement.map(row -> Problems.severity(row.obligation()))
                    .orElse(Severity.ERROR);
            case PLANNED, UNPROVEN, ASSESSED -> Severity.WARNING;
            case LISTED -> Severity.INFO;
        };
    }

    private static Optional<Severity> severity(RuleSeverity given) {
        return switch (given) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    /** All gaps of a statement in document order; then remedies of requirements that it does not apply. */
    static List<Gap> of(OfStatement statement) {
        var remedies = statement.statement().getRemedies().stream().collect(Collectors.groupingBy(
                remedy -> RequirementKey.of(remedy.getRequirement()), LinkedHashMap::new, Collectors.toList()));
        var gaps = new ArrayList<Gap>();
        var known = new HashSet<RequirementKey>();
        statement.sets().forEach(set -> set.requirements().forEach(row -> {
            var key = RequirementKey.of(row.set(), row.requirement());
            known.add(key);
            add(key, Optional.of(row), kinds(row), remedies.getOrDefault(key, List.of()), gaps);
        }));
        remedies.forEach((key, about) -> {
            if (!known.contains(key)) {
                add(key, Optional.empty(), Set.of(), about, gaps);
            }
        });
        return List.copyOf(gaps);
    }

    /** How many requirements are gaps, by the kind under which they are counted, in the order of the kinds. */
    public static Map<GapKind, Integer> byKind(List<Gap> gaps) {
        var counts = new LinkedHashMap<GapKind, Integer>();
        Stream.of(GapKind.values()).forEach(kind -> counts.put(kind, 0));
        gaps.stream().filter(Gap::first).forEach(gap -> counts.merge(gap.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static void add(RequirementKey key, Optional<OfRequirement> requirement, Set<GapKind> kinds,
            List<Remedy> remedies, List<Gap> gaps) {
        if (remedies.isEmpty() && !kinds.isEmpty()) {
            gaps.add(new Gap(number(key), requirement, kinds, Optional.empty(), true));
        }
        var shown = kinds.isEmpty() ? Set.of(GapKind.LISTED) : kinds;
        for (var remedy : remedies) {
            boolean first = remedy == remedies.getFirst();
            gaps.add(new Gap(first ? number(key) : number(key) + "/" + remedy.getName(), requirement, shown,
                    Optional.of(remedy), first));
        }
    }

    private static String number(RequirementKey key) {
        return Stream.of(key.set(), key.id()).filter(Objects::nonNull).collect(Collectors.joining("/"));
    }

    private static Set<GapKind> kinds(OfRequirement row) {
        var kinds = EnumSet.noneOf(GapKind.class);
        if (!row.applies()) {
            return kinds;
        }
        switch (row.status()) {
            case UNCOVERED -> kinds.add(GapKind.UNCOVERED);
            case PLANNED -> kinds.add(GapKind.PLANNED);
            case CONTRADICTED, UNPROVEN, COVERED -> {
                if (row.evidenceState() != EvidenceState.PRESENT) {
                    kinds.add(GapKind.UNPROVEN);
                }
            }
            case NOT_APPLICABLE -> throw new IllegalStateException(row.requirement().getName());
        }
        if (row.check().filter(check -> check.verdict() == ModelVerdict.PARTIAL
                || check.verdict() == ModelVerdict.NONCONFORM).isPresent()) {
            kinds.add(GapKind.CONTRADICTED);
        }
        if (row.rollUp() == VerdictMeaning.PARTIAL || row.rollUp() == VerdictMeaning.NONCONFORM) {
            kinds.add(GapKind.ASSESSED);
        }
        return kinds;
    }
}
