// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.MappingRelation;

/**
 * How the requirements of the sets that one statement applies stand to one another, directly or through a hub. What does
 * not apply is shown as related, but covers nothing and is not counted.
 */
public final class Crosswalk {

    /** How much of a requirement another set asks too. */
    public enum Extent {
        /** One requirement of the other set asks at least as much, so that who meets it meets this one. */
        WHOLLY,
        /** Something is asked by both. */
        IN_PART,
        /** No mapping tells of anything that both ask. */
        NOT_AT_ALL
    }

    /**
     * A requirement of another set.
     *
     * @param path the links that lead to it, with what they say of the first requirement and this one
     */
    public record Related(OfRequirement requirement, MappingPath path) {

        /** How the first stands to this one, as far as it is safe to tell. */
        public MappingRelation relation() {
            return path.conclusion().relation().orElseThrow();
        }
    }

    private record Ranked(OfRequirement requirement, int place) {
    }

    private final OfStatement statement;
    private final MappingGraph mappings;
    private final Map<RequirementKey, Ranked> places = new HashMap<>();
    private final Map<RequirementKey, List<Related>> related = new HashMap<>();

    public Crosswalk(OfStatement statement, MappingGraph mappings) {
        this.statement = statement;
        this.mappings = mappings;
        statement.sets().forEach(set -> set.requirements().forEach(
                requirement -> places.putIfAbsent(key(requirement), new Ranked(requirement, places.size()))));
    }

    /** The requirements of the other sets of which something is known, those that ask the same first. */
    public List<Related> related(OfRequirement requirement) {
        return related.computeIfAbsent(key(requirement), this::relatedTo);
    }

    /** Those of one other set. */
    public List<Related> related(OfRequirement requirement, OfSet other) {
        return related(requirement).stream().filter(isIn(other)).toList();
    }

    private List<Related> relatedTo(RequirementKey key) {
        var paths = new LinkedHashMap<RequirementKey, MappingPath>();
        mappings.neighbours(key, MappingGraph.THROUGH_HUB).known().forEach(path -> paths.put(path.to(), path));
        mappings.askingAtLeastAsMuch(key).forEach(path ->
                paths.merge(path.to(), path, (known, within) -> known.conclusion().isWithin() ? known : within));
        return paths.values().stream()
                .filter(path -> !path.to().set().equals(key.set()) && places.containsKey(path.to()))
                .sorted(Comparator.<MappingPath>comparingInt(path -> path.conclusion().relation().orElseThrow().ordinal())
                        .thenComparingInt(path -> places.get(path.to()).place()))
                .map(path -> new Related(places.get(path.to()).requirement(), path)).toList();
    }

    /** How much of a requirement another set asks too. */
    public Extent extent(OfRequirement requirement, OfSet other) {
        return extent(related(requirement, other));
    }

    /** How much of a requirement any other set asks too. */
    public Extent extent(OfRequirement requirement) {
        return extent(related(requirement));
    }

    private static Extent extent(List<Related> related) {
        var asked = related.stream().filter(other -> other.requirement().applies()).toList();
        return asked.isEmpty() ? Extent.NOT_AT_ALL
                : asked.stream().anyMatch(other -> other.path().conclusion().isWithin()) ? Extent.WHOLLY : Extent.IN_PART;
    }

    /** The requirements of a set that apply, by how much of them another set asks too. */
    public Map<Extent, Integer> count(OfSet set, OfSet other) {
        return count(set, requirement -> extent(requirement, other));
    }

    /** The requirements of a set that apply, by how much of them any other set asks too. */
    public Map<Extent, Integer> count(OfSet set) {
        return count(set, this::extent);
    }

    private static Map<Extent, Integer> count(OfSet set, Function<OfRequirement, Extent> extent) {
        var counts = new EnumMap<Extent, Integer>(Extent.class);
        for (Extent each : Extent.values()) {
            counts.put(each, 0);
        }
        set.requirements().stream().filter(OfRequirement::applies)
                .forEach(requirement -> counts.merge(extent.apply(requirement), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * What a set asks beyond the others: its requirements that apply and that nothing relates to any other, or only an
     * overlap.
     */
    public List<OfRequirement> beyond(OfSet set) {
        return set.requirements().stream().filter(OfRequirement::applies)
                .filter(requirement -> related(requirement).stream().filter(other -> other.requirement().applies())
                        .allMatch(other -> other.relation() == MappingRelation.INTERSECTS)).toList();
    }

    /** The other sets of the statement, in its order. */
    public List<OfSet> others(OfSet set) {
        return statement.sets().stream().filter(other -> other != set).toList();
    }

    private static Predicate<Related> isIn(OfSet set) {
        return other -> other.requirement().set() == set.set();
    }

    private static RequirementKey key(OfRequirement requirement) {
        return RequirementKey.of(requirement.set(), requirement.requirement());
    }
}
