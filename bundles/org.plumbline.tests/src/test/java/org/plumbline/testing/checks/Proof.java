// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.check.Checks;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Quantifier;
import org.plumbline.model.plumb.Side;

/**
 * The proof that a check says something: platforms on which it conforms, platforms which a single element keeps from
 * conforming, one for each part of the check, and platforms that leave it open.
 *
 * @param faults what cannot be shown; empty where the check is proved
 * @param worlds how many platforms it takes
 */
public record Proof(List<String> faults, int worlds) {

    public static Proof of(Check check) {
        var trial = trial(check);
        trial.prove();
        return new Proof(trial.faults(), trial.worlds());
    }

    private static Trial trial(Check check) {
        return forbidsFlows(check) ? new NoFlowTrial(check, Resolved.of(check)) : new EachTrial(check, Resolved.of(check));
    }

    private static boolean forbidsFlows(Check check) {
        var denotes = check.getPopulation().getKind().getDenotes();
        return check.getQuantifier() == Quantifier.NO && ("Flow".equals(denotes) || "Path".equals(denotes));
    }

    // Together -------------------------------------------------------------------------------------------------------

    /** Proves that there is a platform which conforms to all these checks of one requirement, on each side. */
    public static Proof together(List<Check> checks) {
        var sides = checks.stream().map(Check::getSide).filter(side -> side != Side.UNSTATED && side != Side.SHARED)
                .distinct().toList();
        var faults = new ArrayList<String>();
        for (Side side : sides.isEmpty() ? List.of(Side.PROVIDER) : sides) {
            if (!new Together(checks, side).exists()) {
                faults.add("no platform conforms to all checks of the " + side.getLiteral() + " together");
            }
        }
        return new Proof(faults, Math.max(1, sides.size()));
    }

    /** A platform that conforms to all checks of a side. */
    private static final class Together {

        private final List<Check> checks;
        private final List<Trial> trials;
        private final World world;

        Together(List<Check> checks, Side side) {
            this.checks = checks;
            trials = checks.stream().filter(check -> check.getSide() == Side.UNSTATED || check.getSide() == Side.SHARED
                    || check.getSide() == side).map(Proof::trial).toList();
            var settings = PlumbFactory.eINSTANCE.createStatement();
            trials.forEach(trial -> settings.getSettings().addAll(trial.settings()));
            world = new World(side, Parameters.Values.of(settings));
        }

        boolean exists() {
            return contribute(trials);
        }

        private boolean contribute(List<Trial> rest) {
            return rest.isEmpty() ? close()
                    : rest.getFirst().contribute(world, () -> contribute(rest.subList(1, rest.size())));
        }

        private boolean close() {
            return world.trying(() -> world.complete() && (mendOne(this::close) || conforms()));
        }

        /** Mends the first element of which a check wants to know more; false where there is none. */
        private boolean mendOne(BooleanSupplier then) {
            for (Trial trial : trials) {
                Element stray = trial.strays(world, trial.run(world)).findFirst().orElse(null);
                if (stray != null) {
                    return world.mending(trial, stray) && trial.mend(world, stray, then);
                }
            }
            return false;
        }

        private boolean conforms() {
            return new Checks(world.viewpoint()).run(checks)
                    .map(result -> result.verdict() == ModelVerdict.CONFORM).orElse(false);
        }
    }
}
