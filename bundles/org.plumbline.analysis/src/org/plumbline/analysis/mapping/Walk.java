// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.plumbline.analysis.RequirementKey;

/**
 * A walk over the links, breadth first. It goes on from each requirement at most twice, when it first reaches it and when
 * it first knows something of it, so it takes time proportional to the links in reach.
 */
final class Walk {

    private static final Comparator<MappingPath> MOST_SAID_FIRST = Comparator.comparingInt(Walk::rank);

    private final MappingGraph graph;
    private final Predicate<MappingPath> worthwhile;
    private final Map<RequirementKey, MappingPath> known = new LinkedHashMap<>();
    private final Set<RequirementKey> unknown = new HashSet<>();

    /** @param worthwhile which paths are of interest, with all that begin with them */
    Walk(MappingGraph graph, Predicate<MappingPath> worthwhile) {
        this.graph = graph;
        this.worthwhile = worthwhile;
    }

    /** Walks so many steps at most. */
    Neighbours from(RequirementKey requirement, int most) {
        var reached = List.of(MappingPath.at(requirement));
        for (int i = 0; i < most && !reached.isEmpty(); i++) {
            reached = further(reached);
            reached.forEach(this::note);
        }
        return new Neighbours(new ArrayList<>(known.values()), unknown.size());
    }

    /** The best paths that are one step longer, to requirements of which they say more than is known. */
    private List<MappingPath> further(List<MappingPath> reached) {
        var best = new LinkedHashMap<RequirementKey, MappingPath>();
        for (MappingPath path : reached) {
            graph.from(path.to()).filter(step -> leadsOn(path, step)).map(path::then)
                    .filter(worthwhile).filter(this::saysMore)
                    .forEach(longer -> best.merge(longer.to(), longer, Walk::better));
        }
        return best.values().stream().sorted(MOST_SAID_FIRST).toList();
    }

    private static boolean leadsOn(MappingPath path, Step step) {
        return path.steps().isEmpty() || !path.passesSet(step.to().set());
    }

    private boolean saysMore(MappingPath path) {
        return !known.containsKey(path.to()) && (tells(path) || !unknown.contains(path.to()));
    }

    private static boolean tells(MappingPath path) {
        return path.conclusion().relation().isPresent();
    }

    private static MappingPath better(MappingPath first, MappingPath second) {
        return MOST_SAID_FIRST.compare(first, second) <= 0 ? first : second;
    }

    /** Equality says most, then containment, intersection, mere overlap. */
    private static int rank(MappingPath path) {
        return path.conclusion().relation().map(relation -> switch (relation) {
            case EQUAL -> 0;
            case SUBSET, SUPERSET -> 1;
            case INTERSECTS -> path.conclusion().certain() ? 2 : 3;
        }).orElse(4);
    }

    private void note(MappingPath path) {
        if (tells(path)) {
            known.put(path.to(), path);
            unknown.remove(path.to());
        } else {
            unknown.add(path.to());
        }
    }
}
