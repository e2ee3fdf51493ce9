// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.check.Names;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Platform;

/**
 * A requirement on one of the objects it is assessed on (测评项 × 测评对象): those an assessor has judged and those its
 * checks speak of; where there are none, the components that implement its controls; and where there are none of these
 * either, the platform as a whole.
 *
 * @param object the object; absent for the platform as a whole, which also stands for what has no name of its own
 * @param holds what its checks find to hold of the object
 * @param violates what they find violated
 * @param unknown what the model does not say of it
 * @param assessed the latest verdict of an assessor on the object
 */
public record OnObject(OfRequirement requirement, Optional<Element> object, List<Witness> holds, List<Witness> violates,
        List<Witness> unknown, Optional<Assessed> assessed) {

    public OnObject {
        holds = List.copyOf(holds);
        violates = List.copyOf(violates);
        unknown = List.copyOf(unknown);
    }

    /** The model's verdict on the object alone; that on the requirement for the platform as a whole. */
    public Optional<ModelVerdict> modelVerdict() {
        if (object.isEmpty()) {
            return requirement.check().map(CheckResult::verdict);
        }
        return !violates.isEmpty() ? Optional.of(ModelVerdict.NONCONFORM)
                : !unknown.isEmpty() ? Optional.of(ModelVerdict.UNDETERMINED)
                : holds.isEmpty() ? Optional.empty() : Optional.of(ModelVerdict.CONFORM);
    }

    /**
     * A requirement on each of its objects, those that were judged first, then those that violate it, those of which the
     * model does not say enough and those of which it holds. None where the requirement does not apply.
     */
    public static List<OnObject> of(OfRequirement requirement) {
        if (!requirement.applies()) {
            return List.of();
        }
        var found = new LinkedHashMap<Optional<Element>, Found>();
        requirement.assessed().forEach(one -> at(found, one.given().getObject()).assessed = one);
        requirement.check().ifPresent(check -> {
            check.violates().forEach(witness -> at(found, witness.element()).violates.add(witness));
            check.unknown().forEach(witness -> at(found, witness.element()).unknown.add(witness));
            check.holds().forEach(witness -> at(found, witness.element()).holds.add(witness));
        });
        if (found.isEmpty()) {
            requirement.controls().forEach(link -> link.control().getImplementedBy()
                    .forEach(component -> at(found, component)));
        }
        if (found.isEmpty()) {
            at(found, null);
        }
        return found.entrySet().stream().map(entry -> entry.getValue().on(requirement, entry.getKey())).toList();
    }

    private static Found at(Map<Optional<Element>, Found> found, EObject object) {
        return found.computeIfAbsent(Optional.ofNullable(object).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(element -> !(element instanceof Platform) && Names.qualified(element).isPresent()),
                key -> new Found());
    }

    private static final class Found {

        private final List<Witness> holds = new ArrayList<>();
        private final List<Witness> violates = new ArrayList<>();
        private final List<Witness> unknown = new ArrayList<>();
        private Assessed assessed;

        OnObject on(OfRequirement requirement, Optional<Element> object) {
            return new OnObject(requirement, object, holds, violates, unknown, Optional.ofNullable(assessed));
        }
    }
}
