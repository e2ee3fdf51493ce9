// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.plumbline.model.plumb.Element;

/**
 * Something to be brought about for an element of a world. What is to be done afterwards is handed over, so that a goal
 * which can be reached in several ways takes the next way when that fails; a goal that fails leaves no trace.
 */
@FunctionalInterface
interface Goal {

    /** Nothing has to be done. */
    Goal NOTHING = (world, element, then) -> then.getAsBoolean();

    boolean reach(World world, Element element, BooleanSupplier then);

    default Goal and(Goal next) {
        return (world, element, then) -> reach(world, element, () -> next.reach(world, element, then));
    }

    /** Together with another goal, whichever of them has to come first. */
    default Goal beside(Goal other) {
        return and(other).or(other.and(this));
    }

    default Goal or(Goal other) {
        return (world, element, then) -> reach(world, element, then) || other.reach(world, element, then);
    }

    /** The first of the goals that leads on. */
    static Goal any(List<? extends Goal> goals) {
        return (world, element, then) -> goals.stream().anyMatch(goal -> goal.reach(world, element, then));
    }

    /** Something that is either done at once or not at all. */
    static Goal of(Step step) {
        return (world, element, then) -> world.trying(() -> step.take(world, element) && then.getAsBoolean());
    }

    /** Something that is done at once; false where it contradicts what has been done. */
    @FunctionalInterface
    interface Step {
        boolean take(World world, Element element);
    }
}
