// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.MappingLink;

/**
 * Links that lead from one requirement to another.
 *
 * @param from where it begins
 * @param steps the links in order, each beginning where the one before ends
 * @param conclusion what they say together of its first and its last requirement
 */
public record MappingPath(RequirementKey from, List<Step> steps, Conclusion conclusion) {

    public MappingPath {
        steps = List.copyOf(steps);
    }

    /** The path that stays where it is. */
    static MappingPath at(RequirementKey from) {
        return new MappingPath(from, List.of(), Conclusion.SAME);
    }

    /**
     * The path that leads along these links, in their order, to a requirement.
     *
     * @param links each touching the one before, whichever way it is written
     */
    public static MappingPath along(List<MappingLink> links, RequirementKey to) {
        var steps = new ArrayList<Step>();
        var end = to;
        for (MappingLink link : links.reversed()) {
            var step = Step.along(link);
            steps.addFirst(step.to().equals(end) ? step : step.back());
            end = steps.getFirst().from();
        }
        return steps.stream().reduce(at(end), MappingPath::then, (one, other) -> other);
    }

    /** Where it ends. */
    public RequirementKey to() {
        return steps.isEmpty() ? from : steps.getLast().to();
    }

    /** Whether a single link leads there. */
    public boolean direct() {
        return steps.size() == 1;
    }

    MappingPath then(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new MappingPath(from, longer, conclusion.then(step.conclusion()));
    }

    boolean passes(RequirementKey requirement) {
        return from.equals(requirement) || steps.stream().anyMatch(step -> step.to().equals(requirement));
    }

    boolean passesSet(String set) {
        return from.set().equals(set) || steps.stream().anyMatch(step -> step.to().set().equals(set));
    }
}
