// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Parameters;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.ParameterAddress;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.PredicateParameter;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Statement;

/**
 * A check as it is once every named predicate is put in its place and every parameter of its requirement is set.
 *
 * @param check the same check without calls, arguments and parameters
 * @param settings what a statement sets parameters to, for the check as it stands in its set
 */
record Resolved(Check check, Statement settings) {

    private static final PlumbFactory FACTORY = PlumbFactory.eINSTANCE;

    static Resolved of(Check check) {
        var resolved = new Resolved(EcoreUtil.copy(check), FACTORY.createStatement());
        resolved.inline();
        if (check.eContainer() instanceof Requirement requirement) {
            resolved.set(requirement);
        }
        return resolved;
    }

    Parameters.Values values() {
        return Parameters.Values.of(settings);
    }

    private static <T extends EObject> List<T> all(EObject root, Class<T> type) {
        var all = new ArrayList<T>();
        root.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                all.add(type.cast(object));
            }
        });
        return all;
    }

    private void inline() {
        var calls = all(check, NamedPredicateCall.class);
        if (!calls.isEmpty()) {
            calls.forEach(call -> EcoreUtil.replace(call, body(call)));
            inline();
        }
    }

    /** The body stands in a negation of a negation, so that it too can be replaced. */
    private static EObject body(NamedPredicateCall call) {
        var whole = FACTORY.createNotPredicate();
        whole.setOperand(EcoreUtil.copy(call.getPredicate().getPredicate()));
        all(whole, ComparisonPredicate.class).stream().filter(each -> each.getArgument() != null).forEach(each -> {
            each.setLiteral(argument(call, each.getArgument()));
            each.setArgument(null);
        });
        all(whole, PlacementPredicate.class).stream().filter(each -> each.getArgument() != null).forEach(each -> {
            each.setCount(Integer.parseInt(argument(call, each.getArgument())));
            each.setArgument(null);
        });
        all(whole, RecordPredicate.class).stream().filter(each -> each.getArgument() != null).forEach(each -> {
            each.setWithin(Period.parse(argument(call, each.getArgument())));
            each.setArgument(null);
        });
        return whole.getOperand();
    }

    private static String argument(NamedPredicateCall call, PredicateParameter parameter) {
        return call.getArguments().get(call.getPredicate().getParameters().indexOf(parameter));
    }

    private void set(Requirement requirement) {
        all(check, ComparisonPredicate.class).stream().filter(each -> each.getParameter() != null).forEach(each -> {
            each.setLiteral(set(requirement, each.getParameter(), Comparisons.middle(each.getProperty())));
            each.setParameter(null);
        });
        all(check, RecordPredicate.class).stream().filter(each -> each.getParameter() != null).forEach(each -> {
            each.setWithin(Period.parse(set(requirement, each.getParameter(), Comparisons.middle(PropertyType.PERIOD))));
            each.setParameter(null);
        });
    }

    private String set(Requirement requirement, ParameterAddress address, String value) {
        var setting = FACTORY.createSetting();
        setting.setRequirement(FACTORY.createRequirementReference());
        setting.getRequirement().setRequirement(requirement);
        setting.getRequirement().setSet(setOf(requirement));
        setting.setParameter(address.getItem());
        setting.setOrdinal(address.getOrdinal());
        setting.setValue(value);
        settings.getSettings().add(setting);
        return value;
    }

    private static RequirementSet setOf(EObject object) {
        return object instanceof RequirementSet set ? set : object == null ? null : setOf(object.eContainer());
    }
}
