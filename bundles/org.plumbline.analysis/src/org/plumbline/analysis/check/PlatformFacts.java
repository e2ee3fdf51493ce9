// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Classification;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Offer;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Protocol;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.SupervisionEntry;
import org.plumbline.model.plumb.Tenant;

/** What a platform's model says, looked up quickly. */
final class PlatformFacts {

    private final Platform platform;
    private final LocalDate asOf;
    private final Kinds kinds = new Kinds();
    private final Map<EObject, Map<String, List<Assertion>>> said = new IdentityHashMap<>();
    private final Map<String, List<Record>> records = new HashMap<>();
    private final Map<CompletenessSubject, List<Completeness>> claims = new EnumMap<>(CompletenessSubject.class);
    private final List<Element> parts = new ArrayList<>();
    private final Map<Kind, List<Element>> populations = new HashMap<>();
    private final Map<Class<?>, List<Element>> instances = new HashMap<>();
    private final Map<String, Map<Element, List<Element>>> sources = new HashMap<>();

    PlatformFacts(Viewpoint viewpoint) {
        this.platform = viewpoint.platform();
        this.asOf = viewpoint.asOf();
        parts.add(platform);
        platform.eAllContents().forEachRemaining(object -> {
            if (object instanceof PlatformPart part) {
                parts.add(part);
            }
        });
        viewpoint.supervisions().forEach(supervision -> parts.addAll(supervision.getEntries()));
    }

    Platform platform() {
        return platform;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Element> all(Kind kind) {
        return populations.computeIfAbsent(kind,
                wanted -> parts.stream().filter(part -> kinds.is(part, wanted)).toList());
    }

    @SuppressWarnings("unchecked")
    <T extends Element> List<T> all(Class<T> type) {
        return (List<T>) instances.computeIfAbsent(type, wanted -> parts.stream().filter(wanted::isInstance).toList());
    }

    boolean is(EObject element, Kind kind) {
        return kinds.is(element, kind);
    }

    // Assertions -----------------------------------------------------------------------------------------------------

    /** What is asserted of an element with this property. */
    List<Assertion> assertions(EObject element, Property property) {
        return said.computeIfAbsent(element, PlatformFacts::byProperty).getOrDefault(property.getName(), List.of());
    }

    private static Map<String, List<Assertion>> byProperty(EObject element) {
        var all = assertionsOf(element);
        if (all.isEmpty()) {
            return Map.of();
        }
        var said = new HashMap<String, List<Assertion>>();
        all.stream().filter(assertion -> assertion.getProperty() != null && assertion.getProperty().getName() != null)
                .forEach(assertion -> said.computeIfAbsent(assertion.getProperty().getName(), unused -> new ArrayList<>())
                        .add(assertion));
        return said;
    }

    /** What counts of an element: of an instance its own word, and where it says none its component's. */
    List<Assertion> assertionsFor(EObject element, Property property) {
        var own = assertions(element, property);
        return own.isEmpty() && element instanceof Instance ? assertions(element.eContainer(), property) : own;
    }

    /** Who speaks for an element: the instances of a component that has any, otherwise the element itself. */
    static List<EObject> voices(EObject element) {
        return element instanceof Component component && !component.getInstances().isEmpty()
                ? List.copyOf(component.getInstances()) : List.of(element);
    }

    @SuppressWarnings("unchecked")
    private static List<Assertion> assertionsOf(EObject element) {
        var feature = element.eClass().getEStructuralFeature("assertions");
        return feature == null ? List.of() : (List<Assertion>) element.eGet(feature);
    }

    /** Whether an element has a flag. Of a flow, what is said of it goes before its protocols. */
    Outcome flag(EObject element, Property property) {
        var said = said(element, property);
        if (said == Truth.UNKNOWN && element instanceof Flow flow) {
            said = ofProtocols(flow.getProtocols(), property);
        }
        if (said == Truth.UNKNOWN && element instanceof Offer offer && offers(offer, property)) {
            said = Truth.YES;
        }
        if (said == Truth.UNKNOWN && property.getDenotes() != null) {
            said = IN_FORCE.equals(property.getDenotes()) ? inForce(element) : heldFlag(element, property);
        }
        var truth = said;
        return new Outcome(truth, () -> Wordings.flag(property, truth));
    }

    private static final String IN_FORCE = "inForce";

    /** Whether the as-of date lies within the dates that an agreement or a record states. */
    private Truth inForce(EObject element) {
        return switch (element) {
            case Agreement agreement when agreement.getFrom() != null || agreement.getUntil() != null -> Truth.of(
                    (agreement.getFrom() == null || !agreement.getFrom().isAfter(asOf))
                            && (agreement.getUntil() == null || !agreement.getUntil().isBefore(asOf)));
            case Record record when record.getOn() != null -> Truth.of(!record.getOn().isAfter(asOf)
                    && (record.getValid() == null || !record.getOn().plus(record.getValid()).isBefore(asOf)));
            default -> Truth.UNKNOWN;
        };
    }

    /** A flag that the metamodel holds; of a step of a change, an incident or a delivery, whether it has been taken. */
    private Truth heldFlag(EObject element, Property property) {
        return denoted(element, property).map(feature -> switch (element.eGet(feature)) {
            case Boolean held -> Truth.of(held);
            case LocalDate day -> Truth.of(!day.isAfter(asOf));
            case LocalDateTime moment -> Truth.of(!moment.toLocalDate().isAfter(asOf));
            case null -> element instanceof SupervisionEntry ? Truth.NO : Truth.UNKNOWN;
            default -> Truth.UNKNOWN;
        }).orElse(Truth.UNKNOWN);
    }

    /** What an offer gives to tenants, or lets them configure, it can do for them. */
    private static boolean offers(Offer offer, Property property) {
        return Stream.concat(offer.getFeatures().stream(), offer.getConfigurable().stream())
                .anyMatch(capability -> property.getName() != null && property.getName().equals(capability.getName()));
    }

    private Truth ofProtocols(List<Protocol> protocols, Property property) {
        var together = protocols.isEmpty() ? Truth.UNKNOWN : Truth.YES;
        for (Protocol protocol : protocols) {
            together = together.and(said(protocol, property));
        }
        return together;
    }

    private Truth said(EObject element, Property property) {
        var assertions = assertionsFor(element, property);
        if (assertions.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(assertions.stream().noneMatch(Assertion::isNegated));
    }

    /** The elements a relation leads to; absent where nothing is said of it. */
    Optional<List<Element>> targets(EObject element, Property relation) {
        var targets = new ArrayList<Element>();
        boolean said = false;
        for (Assertion assertion : assertions(element, relation)) {
            said = true;
            if (!assertion.isNegated()) {
                assertion.getValues().stream().map(PropertyValue::getElement).filter(java.util.Objects::nonNull)
                        .forEach(targets::add);
            }
        }
        var held = held(element, relation);
        targets.addAll(held);
        return said || !held.isEmpty() ? Optional.of(targets.stream().distinct().toList()) : Optional.empty();
    }

    /** Values that the metamodel itself holds for a property which {@code denotes} a feature. */
    private static List<Element> held(EObject element, Property property) {
        return denoted(element, property).map(element::eGet).map(PlatformFacts::elements).orElse(List.of());
    }

    /** The elements from which a relation leads to this one. */
    List<Element> sources(EObject element, Property relation) {
        return sources.computeIfAbsent(relation.getName(), unused -> inverse(relation)).getOrDefault(element, List.of());
    }

    private Map<Element, List<Element>> inverse(Property relation) {
        var inverse = new IdentityHashMap<Element, List<Element>>();
        for (Element source : parts) {
            targets(source, relation).orElse(List.of())
                    .forEach(target -> inverse.computeIfAbsent(target, unused -> new ArrayList<>()).add(source));
        }
        return inverse;
    }

    /** The one value that an element has of a capability, as it is written. */
    Optional<String> literal(EObject element, Property property) {
        return assertionsFor(element, property).stream().filter(assertion -> !assertion.isNegated())
                .flatMap(assertion -> assertion.getValues().stream())
                .map(value -> value.getElement() != null ? value.getElement().getName() : value.getLiteral())
                .filter(Objects::nonNull).findFirst()
                .or(() -> level(element, property)).or(() -> heldLiteral(element, property));
    }

    /** A value that the metamodel itself holds: a word of an enumeration, a date, a text. */
    static Optional<String> heldLiteral(EObject element, Property property) {
        return denoted(element, property).map(element::eGet).flatMap(PlatformFacts::written);
    }

    private static Optional<String> written(Object held) {
        return switch (held) {
            case Enumerator word when word.getValue() == 0 && "unstated".equals(word.getName()) -> Optional.empty();
            case Enumerator word -> Optional.of(word.getLiteral());
            case Collection<?> many -> Optional.empty();
            case EObject element -> Optional.empty();
            default -> Optional.of(held.toString());
        };
    }

    /** The protection level of a tenant, a network area or the platform, for a capability that denotes it. */
    static Optional<String> level(EObject element, Property property) {
        if (!"ProtectionLevel.level".equals(property.getDenotes())) {
            return Optional.empty();
        }
        int level = switch (element) {
            case Tenant tenant when tenant.getProtection() != null -> tenant.getProtection().getLevel();
            case Network network -> network.getLevel();
            case Platform whole -> whole.getParts().stream().filter(Classification.class::isInstance)
                    .map(part -> ((Classification) part).getProtection().getLevel()).findFirst().orElse(0);
            default -> 0;
        };
        return level > 0 ? Optional.of(String.valueOf(level)) : Optional.empty();
    }

    private static List<Element> elements(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
            case Element one -> List.of(one);
            case null, default -> List.of();
        };
    }

    private static Optional<EStructuralFeature> denoted(EObject element, Property property) {
        if (property.getDenotes() == null) {
            return Optional.empty();
        }
        var name = property.getDenotes();
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && !isA(element.eClass(), name.substring(0, dot))) {
            return Optional.empty();
        }
        return Optional.ofNullable(element.eClass().getEStructuralFeature(name.substring(dot + 1)));
    }

    private static boolean isA(EClass type, String name) {
        return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(wider -> wider.getName().equals(name));
    }

    // Records and claims ---------------------------------------------------------------------------------------------

    List<Record> records(EObject element, String kind) {
        var dated = records.computeIfAbsent(kind, wanted -> all(Record.class).stream()
                .filter(record -> record.getOn() != null && wanted.equals(record.getKind())).toList());
        return dated.stream().filter(record -> record.getAbout().isEmpty() || record.getAbout().contains(element)).toList();
    }

    /** A claim in force that the model is complete on this matter for this element, or for the whole platform. */
    Optional<Completeness> complete(CompletenessSubject subject, EObject element) {
        return claims.computeIfAbsent(subject, this::claims).stream()
                .filter(claim -> claim.getOf().isEmpty() || claim.getOf().contains(element)).findFirst();
    }

    private List<Completeness> claims(CompletenessSubject subject) {
        return all(Completeness.class).stream().filter(claim -> claim.getSubject() == subject)
                .filter(claim -> claim.getAsOf() != null && !claim.getAsOf().isAfter(asOf))
                .filter(claim -> claim.getValid() == null || !claim.getAsOf().plus(claim.getValid()).isBefore(asOf))
                .toList();
    }
}
