// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.function.BooleanSupplier;

import org.plumbline.model.plumb.Element;

/**
 * One of the ways in which a predicate holds or does not hold, through one of its parts.
 *
 * @param name which part, to a reader of a failed proof
 */
record Way(String name, Goal goal) implements Goal {

    @Override
    public boolean reach(World world, Element element, BooleanSupplier then) {
        return goal.reach(world, element, then);
    }

    Way with(Goal other) {
        return new Way(name, goal.beside(other));
    }

    Way within(String outer) {
        return new Way(outer + " > " + name, goal);
    }
}
