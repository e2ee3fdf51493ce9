// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;

/**
 * The requirement sets of a workspace by name, and their requirements by key: those of the user's own set where it stands
 * in for a shipped one. Of several with the same name the first counts.
 */
public final class Catalogue {

    private final Map<String, RequirementSet> sets = new LinkedHashMap<>();
    private final Map<RequirementKey, Requirement> requirements = new LinkedHashMap<>();

    public Catalogue(Workspace workspace) {
        workspace.sets().forEach(set -> sets.putIfAbsent(set.getName(), set));
        sets.values().forEach(set -> Requirements.of(set).forEach(
                requirement -> requirements.putIfAbsent(RequirementKey.of(set, requirement), requirement)));
    }

    /** All sets, the user's own first. */
    public List<RequirementSet> sets() {
        return List.copyOf(sets.values());
    }

    public Optional<RequirementSet> set(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    public Optional<Requirement> requirement(RequirementKey key) {
        return Optional.ofNullable(requirements.get(key));
    }
}
