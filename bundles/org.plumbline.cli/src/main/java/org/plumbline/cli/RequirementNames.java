// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.lang.parsing.Similar;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;

/** Finds what arguments name, and proposes names where they name nothing. */
final class RequirementNames {

    private static final int PROPOSED = 3;

    private final Catalogue catalogue;

    RequirementNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The sets of these names; all sets if there is no name. */
    List<RequirementSet> sets(List<String> names) {
        return names.isEmpty() ? catalogue.sets() : names.stream().distinct().map(this::set).toList();
    }

    /**
     * The requirements of arguments such as {@code x1605 8.1-1 8.1-2 iso27002/5.1}: the name of a set counts for the
     * identifiers behind it.
     *
     * @throws UnusableInput if a set or a requirement is not there, or a set stands alone
     */
    List<Requirement> requirements(List<String> arguments) {
        var found = new ArrayList<Requirement>();
        RequirementSet current = null;
        for (String argument : arguments) {
            int slash = argument.indexOf('/');
            if (slash >= 0) {
                found.add(requirement(set(argument.substring(0, slash)), argument.substring(slash + 1)));
            } else if (current == null || catalogue.set(argument).isPresent()) {
                current = set(argument);
            } else {
                found.add(requirement(current, argument));
            }
        }
        if (found.isEmpty()) {
            var first = Requirements.of(current).stream().findFirst().map(Element::getName).orElse("ID");
            throw new UnusableInput("'" + current.getName() + "' is a whole set",
                    "Name a requirement in it, as in `plumbline show " + current.getName() + " " + first + "`");
        }
        return found;
    }

    private RequirementSet set(String name) {
        return catalogue.set(name).orElseThrow(() -> {
            var names = catalogue.sets().stream().map(RequirementSet::getName).toList();
            return new UnusableInput("There is no requirement set '" + name + "'",
                    "The nearest are " + String.join(", ", Similar.nearest(name, names, PROPOSED))
                            + "; `plumbline standards` lists all");
        });
    }

    private Requirement requirement(RequirementSet set, String id) {
        return catalogue.requirement(new RequirementKey(set.getName(), id)).orElseThrow(() -> {
            var ids = Requirements.of(set).stream().map(Element::getName).toList();
            return new UnusableInput("There is no requirement '" + id + "' in '" + set.getName() + "'", ids.isEmpty()
                    ? "The set has none" : "The nearest are " + String.join(", ", Similar.nearest(id, ids, PROPOSED)));
        });
    }
}
