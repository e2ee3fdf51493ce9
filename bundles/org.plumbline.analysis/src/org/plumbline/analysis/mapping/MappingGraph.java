// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;

/**
 * The links of all mappings, each readable from either end. It is built once, in time proportional to the links, and
 * answers in the order of the mappings, so that the same mappings give the same answers. Links that refer to nothing are
 * left out.
 */
public final class MappingGraph {

    /** The steps from a set to the set that all are mapped to, and from there to another. */
    public static final int THROUGH_HUB = 2;

    private final Map<RequirementKey, Map<RequirementKey, List<Step>>> steps = new HashMap<>();

    public MappingGraph(Collection<Mapping> mappings) {
        mappings.forEach(mapping -> mapping.getLinks().forEach(this::add));
    }

    /** Adds a link to those that are there. */
    public void add(MappingLink link) {
        var step = Step.along(link);
        if (isWhole(step.from()) && isWhole(step.to()) && !step.from().equals(step.to())) {
            add(step);
            add(step.back());
        }
    }

    private static boolean isWhole(RequirementKey key) {
        return key.set() != null && key.id() != null;
    }

    private void add(Step step) {
        steps.computeIfAbsent(step.from(), key -> new LinkedHashMap<>())
                .computeIfAbsent(step.to(), key -> new ArrayList<>()).add(step);
    }

    /** Whether any link leads from a requirement to another set. */
    public boolean isMapped(RequirementKey requirement) {
        return from(requirement).anyMatch(step -> !step.to().set().equals(requirement.set()));
    }

    /**
     * The requirements that links lead to, as far as so many steps go. A path of several steps enters a new set with each,
     * so it leads through a hub and not about in one set.
     */
    public Neighbours neighbours(RequirementKey requirement, int most) {
        return new Walk(this, path -> true).from(requirement, most);
    }

    /**
     * Paths to the requirements that certainly ask at least as much, directly or through the hub: whoever meets one of
     * them meets this one.
     */
    public List<MappingPath> askingAtLeastAsMuch(RequirementKey requirement) {
        return new Walk(this, path -> path.conclusion().isWithin()).from(requirement, THROUGH_HUB).known();
    }

    /** All paths of at most so many steps between two requirements, the shortest first; none passes a requirement twice. */
    public Stream<MappingPath> paths(RequirementKey from, RequirementKey to, int most) {
        var paths = Stream.<MappingPath>empty();
        var reached = List.of(MappingPath.at(from));
        for (int i = 0; i < most; i++) {
            paths = Stream.concat(paths, reached.stream().flatMap(path -> between(path.to(), to).map(path::then)));
            reached = i + 1 == most ? List.of() : reached.stream().flatMap(path -> from(path.to())
                    .filter(step -> !step.to().equals(to) && !path.passes(step.to())).map(path::then))
                    .filter(path -> !path.conclusion().saysNothing()).toList();
        }
        return paths;
    }

    /** The links between two requirements, read from the first to the second. */
    Stream<Step> between(RequirementKey from, RequirementKey to) {
        return steps.getOrDefault(from, Map.of()).getOrDefault(to, List.of()).stream();
    }

    Stream<Step> from(RequirementKey requirement) {
        return steps.getOrDefault(requirement, Map.of()).values().stream().flatMap(List::stream);
    }
}
