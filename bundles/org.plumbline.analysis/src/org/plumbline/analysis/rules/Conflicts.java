// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.plumb.Role;

/** Roles that nobody may hold together, whichever of them says so. */
final class Conflicts {

    /** Two roles that conflict. */
    record Pair(Role one, Role other) {
    }

    private final Map<Role, Set<Role>> opponents = new HashMap<>();

    Conflicts(Subject subject) {
        subject.parts(Role.class).forEach(role -> role.getConflicts().stream().filter(other -> other != role)
                .forEach(other -> {
                    of(role).add(other);
                    of(other).add(role);
                }));
    }

    private Set<Role> of(Role role) {
        return opponents.computeIfAbsent(role, unused -> new LinkedHashSet<>());
    }

    /** The first of these roles that conflicts with one of those, and that one. */
    Optional<Pair> between(Collection<Role> these, Set<Role> those) {
        return these.stream().flatMap(role -> opponents.getOrDefault(role, Set.of()).stream().filter(those::contains)
                .map(other -> new Pair(role, other))).findFirst();
    }
}
