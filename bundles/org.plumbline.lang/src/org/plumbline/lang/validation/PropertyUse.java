// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Protocol;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.ValuePredicate;

/** What is said of an element agrees with the vocabulary: values of the type of a capability, elements for a relation. */
public class PropertyUse extends PartialValidator {

    @Check
    public void check(Assertion assertion) {
        var property = assertion.getProperty();
        if (property == null || property.eIsProxy()) {
            return;
        }
        checkValues(property, assertion.getValues(), assertion);
        checkDomain(property, assertion);
    }

    @Check
    public void check(ValuePredicate predicate) {
        if (predicate.getProperty() != null && !predicate.getProperty().eIsProxy()) {
            checkValues(predicate.getProperty(), predicate.getValues(), predicate);
        }
    }

    private void checkValues(Property property, List<PropertyValue> values, EObject user) {
        var feature = user.eClass().getEStructuralFeature("property");
        boolean isFlag = property instanceof Capability capability && capability.getType() == PropertyType.FLAG;
        if (values.isEmpty() && !isFlag) {
            error("'%s' is %s, not a flag. Write '%s' followed by %s.".formatted(property.getName(), sort(property),
                    property.getName(), property instanceof Relation ? "the elements it leads to" : "its value"),
                    user, feature, IssueCodes.WRONG_VALUE);
        }
        values.forEach(value -> check(property, value));
    }

    private static String sort(Property property) {
        return property instanceof Capability capability ? "a " + capability.getType().getLiteral() : "a relation";
    }

    private void check(Property property, PropertyValue value) {
        switch (property) {
            case Capability capability when value.getLiteral() != null ->
                Literals.problem(value.getLiteral(), capability).ifPresent(problem -> error(problem, value,
                        PlumbPackage.Literals.PROPERTY_VALUE__LITERAL, IssueCodes.WRONG_VALUE));
            case Relation relation when value.getLiteral() != null ->
                error("'%s' leads to elements of the platform, and '%s' is none. Name an element."
                        .formatted(relation.getName(), value.getLiteral()), value,
                        PlumbPackage.Literals.PROPERTY_VALUE__LITERAL, IssueCodes.WRONG_VALUE);
            case Relation relation -> checkRange(relation, value);
            default -> {
                // an element that is no choice of the capability is not found
            }
        }
    }

    private void checkRange(Relation relation, PropertyValue value) {
        Element target = value.getElement();
        if (target != null && !target.eIsProxy() && !Kinds.mayBe(target, relation.getRange())) {
            error("'%s' leads to elements of kind %s, and '%s' is %s. Name another element.".formatted(relation.getName(),
                    names(relation.getRange()), target.getName(), described(target)), value,
                    PlumbPackage.Literals.PROPERTY_VALUE__ELEMENT, IssueCodes.WRONG_RANGE);
        }
    }

    private void checkDomain(Property property, Assertion assertion) {
        var owner = assertion.eContainer();
        if (!(owner instanceof Protocol) && !Kinds.mayBe(owner, property.getDomain())) {
            error("'%s' is said of elements of kind %s, and %s is %s. Say it of another element, or extend the vocabulary."
                    .formatted(property.getName(), names(property.getDomain()), subject((Element) owner), described(owner)),
                    assertion, PlumbPackage.Literals.ASSERTION__PROPERTY, IssueCodes.WRONG_DOMAIN);
        }
    }

    private static String subject(Element element) {
        return element.getName() != null ? "'" + element.getName() + "'" : "this";
    }

    private static String names(List<Kind> kinds) {
        return kinds.stream().map(kind -> "'" + kind.getName() + "'").collect(joining(" or "));
    }

    private static String described(EObject element) {
        var kind = Kinds.of(element);
        return kind == null ? Sorts.withArticle(element.eClass()) : "of kind '" + kind.getName() + "'";
    }
}
