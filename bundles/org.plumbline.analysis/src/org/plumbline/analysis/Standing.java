// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.Instance;

/**
 * How an element of the platform stands: the requirements that apply and whose checks name it as a witness, each once, by
 * the worst that is said of it or of one of its instances. All lists are in document order.
 *
 * @param violated requirements whose checks it violates
 * @param open requirements for which the model does not say enough of it
 * @param held requirements whose checks hold of it
 */
public record Standing(List<OfRequirement> violated, List<OfRequirement> open, List<OfRequirement> held) {

    /** Of an element that no check names. */
    public static final Standing NONE = new Standing(List.of(), List.of(), List.of());

    /** The worst of what is said of it; absent where no check names it. */
    public Optional<ModelVerdict> verdict() {
        if (!violated.isEmpty()) {
            return Optional.of(ModelVerdict.NONCONFORM);
        }
        if (!open.isEmpty()) {
            return Optional.of(ModelVerdict.UNDETERMINED);
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(ModelVerdict.CONFORM);
    }

    static Map<EObject, Standing> of(OfStatement statement) {
        var standings = new IdentityHashMap<EObject, Standing>();
        statement.sets().stream().flatMap(set -> set.requirements().stream()).filter(OfRequirement::applies)
                .forEach(requirement -> requirement.check().ifPresent(check -> add(requirement, check, standings)));
        return standings;
    }

    private static void add(OfRequirement requirement, CheckResult check, Map<EObject, Standing> standings) {
        check.violates().forEach(witness -> add(requirement, of(witness, standings).violated));
        check.unknown().forEach(witness -> {
            var standing = of(witness, standings);
            if (!endsWith(standing.violated, requirement)) {
                add(requirement, standing.open);
            }
        });
        check.holds().forEach(witness -> {
            var standing = of(witness, standings);
            if (!endsWith(standing.violated, requirement) && !endsWith(standing.open, requirement)) {
                add(requirement, standing.held);
            }
        });
    }

    private static Standing of(Witness witness, Map<EObject, Standing> standings) {
        var element = witness.element() instanceof Instance instance ? instance.eContainer() : witness.element();
        return standings.computeIfAbsent(element,
                unused -> new Standing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static void add(OfRequirement requirement, List<OfRequirement> requirements) {
        if (!endsWith(requirements, requirement)) {
            requirements.add(requirement);
        }
    }

    private static boolean endsWith(List<OfRequirement> requirements, OfRequirement requirement) {
        return !requirements.isEmpty() && requirements.getLast() == requirement;
    }
}
