// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Classification;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Offer;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.ProtectionLevel;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.Tenant;

/**
 * Says things of the elements of a world as an author could: what the metamodel holds by its features, everything else
 * by assertions. Says nothing against what has been said.
 */
final class Sayings {

    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;
    private static final PlumbFactory FACTORY = PlumbFactory.eINSTANCE;

    private final World world;
    private final Set<Decision> decided = new LinkedHashSet<>();

    private record Decision(Element element, EStructuralFeature feature) {
    }

    Sayings(World world) {
        this.world = world;
    }

    // Flags and values -----------------------------------------------------------------------------------------------

    boolean flag(Element element, Capability flag, boolean truth) {
        if (element instanceof Offer offer) {
            return truth && feature(offer, flag);
        }
        if ("inForce".equals(flag.getDenotes())) {
            return inForce(element, truth);
        }
        var held = Kin.denoted(element, flag);
        if (held.isPresent()) {
            return isStep(held.get()) ? step(element, (EAttribute) held.get(), truth) : hold(element, held.get(), truth);
        }
        var said = assertions(element, flag);
        return said.isEmpty() ? say(element, flag, !truth, List.of())
                : said.stream().allMatch(assertion -> assertion.isNegated() != truth);
    }

    private static boolean isStep(EStructuralFeature feature) {
        return Temporal.class.isAssignableFrom(feature.getEType().getInstanceClass());
    }

    /** A step of an event has been taken on its day; one that is planned for a later day has not. */
    private boolean step(Element element, EAttribute day, boolean truth) {
        if (element.eIsSet(day)) {
            return read(day, World.TODAY.toString()).toString().compareTo(element.eGet(day).toString()) >= 0 == truth;
        }
        return hold(element, day, read(day, truth ? Comparisons.middle(PropertyType.DATE) : World.TODAY.plusDays(5).toString()));
    }

    private boolean feature(Offer offer, Capability flag) {
        if (!offer.getFeatures().contains(flag)) {
            world.add(offer, PACKAGE.getOffer_Features(), flag);
        }
        return true;
    }

    private boolean inForce(Element element, boolean truth) {
        return switch (element) {
            case Agreement agreement -> hold(agreement, PACKAGE.getAgreement_Until(),
                    truth ? World.TODAY : World.TODAY.minusDays(1));
            case Record record -> hold(record, PACKAGE.getRecord_On(), truth ? World.TODAY : World.TODAY.plusDays(1));
            default -> false;
        };
    }

    boolean value(Element element, Property property, PropertyValue value, boolean truth) {
        var held = Kin.denoted(element, property);
        if (held.isPresent() && held.get() instanceof EAttribute attribute) {
            return truth ? hold(element, attribute, read(attribute, key(value))) : holdOther(element, attribute, key(value));
        }
        var said = assertions(element, property).stream()
                .filter(assertion -> assertion.getValues().stream().anyMatch(one -> key(one).equals(key(value)))).toList();
        return said.isEmpty() ? say(element, property, !truth, List.of(World.copy(value)))
                : said.stream().allMatch(assertion -> assertion.isNegated() != truth);
    }

    private boolean holdOther(Element element, EAttribute attribute, String unwanted) {
        var words = attribute.getEAttributeType() instanceof EEnum choice
                ? choice.getELiterals().stream().map(Enumerator::getLiteral).toList() : List.of("other");
        return words.stream().filter(word -> !word.equals(unwanted) && !word.equals("unstated"))
                .anyMatch(word -> hold(element, attribute, read(attribute, word)));
    }

    static String key(PropertyValue value) {
        return value.getElement() != null ? value.getElement().getName() : value.getLiteral();
    }

    // Literals -------------------------------------------------------------------------------------------------------

    Optional<String> literal(Element element, Capability property) {
        return assertions(element, property).stream().filter(assertion -> !assertion.isNegated())
                .flatMap(assertion -> assertion.getValues().stream()).map(Sayings::key).findFirst()
                .or(() -> isLevel(property) ? level(element) : Optional.empty())
                .or(() -> Kin.denoted(element, property).filter(element::eIsSet).map(element::eGet)
                        .map(held -> held instanceof Enumerator word ? word.getLiteral() : held.toString()));
    }

    /** Says the one value of a capability. */
    boolean literal(Element element, Capability property, String literal) {
        if (isLevel(property)) {
            return level(element, Integer.parseInt(literal));
        }
        var held = Kin.denoted(element, property);
        if (held.isPresent()) {
            return held.get() instanceof EAttribute attribute && hold(element, attribute, read(attribute, literal));
        }
        var value = FACTORY.createPropertyValue();
        var choice = property.getChoices().stream().filter(one -> literal.equals(one.getName())).findFirst();
        choice.ifPresentOrElse(value::setElement, () -> value.setLiteral(literal));
        return assertions(element, property).isEmpty() && say(element, property, false, List.of(value));
    }

    private static boolean isLevel(Capability property) {
        return "ProtectionLevel.level".equals(property.getDenotes());
    }

    private static Optional<String> level(Element element) {
        int level = switch (element) {
            case Tenant tenant when tenant.getProtection() != null -> tenant.getProtection().getLevel();
            case Network network -> network.getLevel();
            case Platform platform -> platform.getParts().stream().filter(Classification.class::isInstance)
                    .map(part -> ((Classification) part).getProtection().getLevel()).findFirst().orElse(0);
            default -> 0;
        };
        return level == 0 ? Optional.empty() : Optional.of(String.valueOf(level));
    }

    private boolean level(Element element, int level) {
        if (level(element).isPresent() || level < 1) {
            return false;
        }
        switch (element) {
            case Tenant tenant -> world.set(tenant, PACKAGE.getTenant_Protection(), protection(level));
            case Network network -> world.set(network, PACKAGE.getNetwork_Level(), level);
            case Platform platform -> ((Classification) world.create(PACKAGE.getClassification(), "classification"))
                    .setProtection(protection(level));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static ProtectionLevel protection(int level) {
        var protection = FACTORY.createProtectionLevel();
        protection.setLevel(level);
        return protection;
    }

    private static Object read(EAttribute attribute, String literal) {
        var type = attribute.getEAttributeType();
        return EcoreUtil.createFromString(type, type.getInstanceClass() == LocalDateTime.class ? moment(literal)
                : type.getInstanceClass() == LocalDate.class ? literal.replaceFirst("T.*", "") : literal);
    }

    private static String moment(String date) {
        return date.contains("T") ? date : date + "T00:00";
    }

    /** Decides what a feature holds, once. */
    boolean hold(Element element, EStructuralFeature feature, Object value) {
        if (value == null || isHeld(element, feature)) {
            return Objects.equals(element.eGet(feature), value);
        }
        world.note(decided, new Decision(element, feature));
        world.set(element, feature, value);
        return true;
    }

    private boolean isHeld(Element element, EStructuralFeature feature) {
        return element.eIsSet(feature) || decided.contains(new Decision(element, feature));
    }

    // Relations ------------------------------------------------------------------------------------------------------

    List<Element> targets(Element element, Property relation) {
        var targets = new ArrayList<Element>();
        assertions(element, relation).stream().filter(assertion -> !assertion.isNegated())
                .flatMap(assertion -> assertion.getValues().stream()).map(PropertyValue::getElement).forEach(targets::add);
        Kin.denoted(element, relation).map(element::eGet).ifPresent(held -> targets.addAll(elements(held)));
        return targets;
    }

    private static List<Element> elements(Object held) {
        return held instanceof Collection<?> many ? many.stream().map(Element.class::cast).toList()
                : held instanceof Element one ? List.of(one) : List.of();
    }

    List<Element> sources(Element element, Property relation) {
        return world.elements().filter(source -> targets(source, relation).contains(element)).toList();
    }

    boolean isSaid(Element element, Property relation) {
        return !assertions(element, relation).isEmpty() || !targets(element, relation).isEmpty();
    }

    boolean lead(Element element, Relation relation, Element target) {
        if (targets(element, relation).contains(target)) {
            return true;
        }
        if (isDenied(element, relation, target) || !Kin.isOneOf(target, relation.getRange())) {
            return false;
        }
        var held = Kin.denoted(element, relation);
        return held.isPresent() ? lead(element, held.get(), target)
                : say(element, relation, false, List.of(reference(target)));
    }

    private static boolean isDenied(Element element, Relation relation, Element target) {
        return assertions(element, relation).stream().filter(Assertion::isNegated)
                .anyMatch(assertion -> assertion.getValues().stream().anyMatch(value -> value.getElement() == target));
    }

    private boolean lead(Element element, EStructuralFeature feature, Element target) {
        if (!feature.getEType().isInstance(target)) {
            return false;
        }
        if (!feature.isMany()) {
            return hold(element, feature, target);
        }
        world.add(element, feature, target);
        return true;
    }

    /** Says of an element to which a relation could lead that it does not. */
    boolean deny(Element element, Relation relation) {
        if (!targets(element, relation).isEmpty() || !canSay(element, relation)) {
            return false;
        }
        return !assertions(element, relation).isEmpty()
                || say(element, relation, true, List.of(reference(anything(element, relation))));
    }

    boolean leadElsewhere(Element element, Relation relation) {
        return lead(element, relation, anything(element, relation));
    }

    private Element anything(Element element, Relation relation) {
        return world.elements().filter(other -> other != element && !relation.getRange().isEmpty()
                && Kin.isOneOf(other, relation.getRange())).findFirst()
                .orElseGet(() -> relation.getRange().isEmpty() ? world.create(PACKAGE.getComponent(), "other")
                        : world.create(relation.getRange().getFirst()));
    }

    private static PropertyValue reference(Element element) {
        var value = FACTORY.createPropertyValue();
        value.setElement(element);
        return value;
    }

    // Assertions -----------------------------------------------------------------------------------------------------

    private static EStructuralFeature feature(EObject element) {
        return element.eClass().getEStructuralFeature("assertions");
    }

    @SuppressWarnings("unchecked")
    private static Stream<Assertion> assertions(EObject element) {
        return feature(element) == null ? Stream.empty() : ((List<Assertion>) element.eGet(feature(element))).stream();
    }

    private static List<Assertion> assertions(Element element, Property property) {
        var own = assertions((EObject) element).filter(assertion -> assertion.getProperty() == property).toList();
        return own.isEmpty() && element instanceof Instance instance
                ? assertions(instance.eContainer()).filter(assertion -> assertion.getProperty() == property).toList() : own;
    }

    private static boolean canSay(Element element, Property property) {
        return feature(element) != null && Kin.isOneOf(element, property.getDomain());
    }

    private boolean say(Element element, Property property, boolean negated, List<PropertyValue> values) {
        if (!canSay(element, property)) {
            return false;
        }
        var assertion = FACTORY.createAssertion();
        assertion.setProperty(property);
        assertion.setNegated(negated);
        assertion.getValues().addAll(values);
        world.add(element, feature(element), assertion);
        return true;
    }
}
