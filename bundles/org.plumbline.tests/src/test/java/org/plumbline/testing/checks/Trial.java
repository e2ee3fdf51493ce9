// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.check.Checks;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Setting;
import org.plumbline.model.plumb.Side;

/** Builds one world after the other and holds the result of the real check against what is expected of it. */
abstract class Trial {

    final Check check;
    final Check resolved;
    private final Resolved resolution;
    private final List<String> faults = new ArrayList<>();
    private int worlds;

    Trial(Check check, Resolved resolution) {
        this.check = check;
        this.resolution = resolution;
        resolved = resolution.check();
    }

    /**
     * What a check is to say.
     *
     * @param holds elements that are among those of which it holds
     * @param violates all elements that violate it
     * @param unknown elements that are among those of which the model does not say enough
     * @param nowhere elements of which it says nothing
     */
    record Expected(Set<ModelVerdict> verdicts, List<? extends EObject> holds, List<? extends EObject> violates,
            List<? extends EObject> unknown, List<? extends EObject> nowhere) {

        Expected(Set<ModelVerdict> verdicts, List<? extends EObject> holds, List<? extends EObject> violates,
                List<? extends EObject> unknown) {
            this(verdicts, holds, violates, unknown, List.of());
        }

        Expected without(EObject stranger) {
            return new Expected(verdicts, holds, violates, unknown, List.of(stranger));
        }

        static Expected conform(List<? extends EObject> holds) {
            return new Expected(Set.of(ModelVerdict.CONFORM), holds, List.of(), List.of());
        }

        static Expected undetermined(List<? extends EObject> unknown) {
            return new Expected(Set.of(ModelVerdict.UNDETERMINED), List.of(), List.of(), unknown);
        }

        static Expected violated(List<? extends EObject> holds, EObject violates) {
            return new Expected(holds.isEmpty() ? Set.of(ModelVerdict.NONCONFORM, ModelVerdict.PARTIAL)
                    : Set.of(ModelVerdict.PARTIAL), holds, List.of(violates), List.of());
        }

        boolean agrees(CheckResult result) {
            return verdicts.contains(result.verdict()) && elements(result.holds()).containsAll(holds)
                    && Set.copyOf(elements(result.violates())).equals(Set.copyOf(violates))
                    && elements(result.unknown()).containsAll(unknown)
                    && nowhere.stream().noneMatch(element -> all(result).contains(element));
        }

        private static List<EObject> all(CheckResult result) {
            return Stream.of(result.holds(), result.violates(), result.unknown()).flatMap(List::stream)
                    .map(Witness::element).toList();
        }

        private String text() {
            return verdicts + " +" + names(holds) + " -" + names(violates) + " ?" + names(unknown);
        }
    }

    /** What remains to be done with a world once it is as the scenario wants it. */
    interface Scenario {
        boolean plays(World world);
    }

    private String last;

    /** Notes a fault unless there is such a world. */
    void prove(String name, Scenario scenario) {
        last = "no such platform was found";
        worlds++;
        if (!scenario.plays(new World(side(), resolution.values()))) {
            faults.add(name + ": " + last);
        }
    }

    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return faults;
    }

    int worlds() {
        return worlds;
    }

    /** Makes what the check wants to see, on the way to a world that conforms to other checks as well. */
    abstract boolean contribute(World world, BooleanSupplier then);

    abstract void prove();

    List<Setting> settings() {
        return List.copyOf(resolution.settings().getSettings());
    }

    final Side side() {
        return check.getSide() == Side.UNSTATED ? Side.PROVIDER : check.getSide();
    }

    CheckResult run(World world) {
        return new Checks(world.viewpoint()).run(check);
    }

    /** Completes the world until the check says nothing of others, and looks whether it then says what is expected. */
    boolean close(World world, Expected expected) {
        return world.trying(() -> {
            if (!world.complete()) {
                return false;
            }
            var result = run(world);
            var stray = strays(world, result).filter(element -> !expected.violates().contains(element)
                    && !expected.unknown().contains(element)).findFirst();
            if (stray.isEmpty()) {
                return agrees(world, result, expected);
            }
            return world.mending(this, stray.get()) && mend(world, stray.get(), () -> close(world, expected));
        });
    }

    /** Looks whether the check says what is expected, whatever it says of others. */
    boolean look(World world, Expected expected) {
        return world.trying(() -> world.complete() && agrees(world, run(world), expected));
    }

    private boolean agrees(World world, CheckResult result, Expected expected) {
        boolean agrees = expected.agrees(result) && world.isAsDemanded();
        if (!agrees) {
            last = "expected " + expected.text() + (expected.agrees(result) ? ", but not each part as it has to be" : "")
                    + ", found " + text(result);
        }
        return agrees;
    }

    /** Elements that are there for others and of which the check wants to know more. */
    abstract Stream<Element> strays(World world, CheckResult result);

    abstract boolean mend(World world, Element stray, BooleanSupplier then);

    static List<EObject> elements(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::element).toList();
    }

    private static String text(CheckResult result) {
        return result.verdict() + " +" + names(elements(result.holds())) + " -" + names(elements(result.violates())) + " ?"
                + names(elements(result.unknown()));
    }

    private static List<String> names(List<? extends EObject> elements) {
        return elements.stream().map(element -> ((Element) element).getName()).toList();
    }

    static <T> List<T> with(List<T> list, T another) {
        return Stream.concat(list.stream(), Stream.of(another)).toList();
    }
}
