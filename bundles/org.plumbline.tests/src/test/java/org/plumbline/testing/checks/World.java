// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.check.Said;
import org.plumbline.analysis.check.Viewpoint;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.CompletenessSubject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;
import org.plumbline.model.plumb.Zone;
import org.plumbline.testing.Models;

/**
 * A platform that is put together step by step. Each step can be taken back, and what was demanded of an element on the
 * way can be held against the finished platform.
 */
final class World {

    static final LocalDate TODAY = Models.TODAY;

    private static final PlumbFactory FACTORY = PlumbFactory.eINSTANCE;
    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;
    private static final int PATIENCE = 300;
    private static final int TIMES = 3;
    private static final int STEPS = 20_000;

    final Platform platform = FACTORY.createPlatform();
    final Sayings sayings = new Sayings(this);
    private final Supervision supervision = FACTORY.createSupervision();
    private final Side side;
    private final Parameters.Values values;

    private final Deque<Runnable> trail = new ArrayDeque<>();
    private final List<Element> elements = new ArrayList<>();
    private final Set<Element> subjects = new LinkedHashSet<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Mending> mended = new ArrayList<>();
    private final Set<Element> quiet = new LinkedHashSet<>();
    private final Set<Silence> broken = new LinkedHashSet<>();
    private final Deque<Element> found = new ArrayDeque<>();
    private final Map<Object, Element> shared = new HashMap<>();
    private int count;
    private int taken;
    private int tries;

    /** What is demanded of an element; null for anything but true. */
    private record Demand(Predicate predicate, Element element, Boolean truth) {

        boolean isMet(Said said) {
            var found = said.of(predicate, element);
            return truth == null ? !found.orElse(false) : found.equals(Optional.of(truth));
        }

        boolean isContradicted(Said said) {
            return said.of(predicate, element).map(found -> truth == null ? found : !found.equals(truth)).orElse(false);
        }
    }

    /** Elements of a kind of which it must be said where a relation leads. */
    private record Silence(Kind kind, Relation relation) {
    }

    private record Mending(Trial trial, Element element) {
    }

    World(Side side, Parameters.Values values) {
        this.side = side;
        this.values = values;
        platform.setName("platform");
        supervision.setPlatform(platform);
    }

    Viewpoint viewpoint() {
        return new Viewpoint(platform, List.of(supervision), side, null, values, TODAY);
    }

    // Steps ----------------------------------------------------------------------------------------------------------

    /** Takes steps, and takes them back unless all of them succeed. */
    boolean trying(BooleanSupplier steps) {
        int mark = trail.size();
        if (taken++ < STEPS && steps.getAsBoolean()) {
            return true;
        }
        while (trail.size() > mark) {
            trail.pop().run();
        }
        return false;
    }

    /** Notes that an element is mended; false where that has not helped before, or too much has been tried. */
    boolean mending(Trial trial, Element element) {
        var mending = new Mending(trial, element);
        var times = mended.stream().filter(mending::equals).count();
        mended.add(mending);
        trail.push(mended::removeLast);
        return times < TIMES && tries++ < PATIENCE;
    }

    void set(EObject object, EStructuralFeature feature, Object value) {
        var before = object.eIsSet(feature) ? object.eGet(feature) : null;
        boolean wasSet = object.eIsSet(feature);
        object.eSet(feature, value);
        trail.push(() -> {
            if (wasSet) {
                object.eSet(feature, before);
            } else {
                object.eUnset(feature);
            }
        });
    }

    @SuppressWarnings("unchecked")
    void add(EObject object, EStructuralFeature feature, Object value) {
        var list = (List<Object>) object.eGet(feature);
        list.add(value);
        trail.push(() -> list.remove(value));
    }

    <T> void note(Collection<T> notes, T note) {
        if (!notes.contains(note) && notes.add(note)) {
            trail.push(() -> notes.remove(note));
        }
    }

    // Elements -------------------------------------------------------------------------------------------------------

    /** A new element of the kind; of the platform there is but one. */
    Element create(Kind kind) {
        var type = Kin.type(kind);
        if (type == PACKAGE.getPlatform()) {
            return platform;
        }
        var element = create(type, kind.getName());
        if (element instanceof Component) {
            set(element, PACKAGE.getComponent_Kind(), kind);
        }
        return element;
    }

    Element create(EClass type, String name) {
        var element = (Element) FACTORY.create(type);
        element.setName(name + "-" + ++count);
        switch (element) {
            case Instance instance -> add(create(PACKAGE.getComponent(), "component"), PACKAGE.getComponent_Instances(),
                    element);
            case Site site -> add(create(PACKAGE.getZone(), "zone"), PACKAGE.getZone_Sites(), element);
            case Zone zone -> add(create(PACKAGE.getRegion(), "region"), PACKAGE.getRegion_Zones(), element);
            case SupervisionEntry entry -> add(supervision, PACKAGE.getSupervision_Entries(), element);
            default -> add(platform, PACKAGE.getPlatform_Parts(), element);
        }
        note(elements, element);
        return element;
    }

    /** A new part of an element that may have many of them. */
    <T extends Element> T part(Element whole, EStructuralFeature feature, EClass type, String name) {
        @SuppressWarnings("unchecked")
        var part = (T) FACTORY.create(type);
        part.setName(name + "-" + ++count);
        add(whole, feature, part);
        note(elements, part);
        return part;
    }

    Site site(Zone zone) {
        return part(zone, PACKAGE.getZone_Sites(), PACKAGE.getSite(), "site");
    }

    Zone zone(Region region) {
        return part(region, PACKAGE.getRegion_Zones(), PACKAGE.getZone(), "zone");
    }

    Region region() {
        return (Region) create(PACKAGE.getRegion(), "region");
    }

    /** Remembers what was made last, for whom it was made. */
    void found(Element element) {
        found.push(element);
        trail.push(found::pop);
    }

    Element found() {
        return found.peek();
    }

    /** Elements that a check is about are not taken for anything else. */
    void isSubject(Element element) {
        note(subjects, element);
    }

    List<Element> all(Kind kind) {
        return Stream.concat(elements.stream(), Stream.of(platform)).filter(element -> Kin.is(element, kind)).toList();
    }

    /** What is there so far serves nothing else; false where it contradicts what was demanded. */
    boolean reserve() {
        elements.forEach(this::isSubject);
        return isConsistent();
    }

    /** What is there already and may serve others. */
    List<Element> helpers(Kind kind) {
        return elements.stream().filter(element -> Kin.is(element, kind) && !subjects.contains(element)).toList();
    }

    Stream<Element> elements() {
        return List.copyOf(elements).stream();
    }

    Completeness claim(CompletenessSubject subject, List<? extends Element> of) {
        var claim = (Completeness) create(PACKAGE.getCompleteness(), "claim");
        claim.setSubject(subject);
        claim.getOf().addAll(of);
        claim.setAsOf(TODAY);
        return claim;
    }

    // Demands --------------------------------------------------------------------------------------------------------

    /** Wants the interpreter to see it so; false where that is out of the question already. */
    boolean demand(Predicate predicate, Element element, Boolean truth) {
        demands.add(new Demand(predicate, element, truth));
        trail.push(demands::removeLast);
        return truth != null || !demands.getLast().isContradicted(new Said(viewpoint()));
    }

    /** Whether the interpreter sees everything as it was demanded. */
    boolean isAsDemanded() {
        var said = new Said(viewpoint());
        return demands.stream().allMatch(demand -> demand.isMet(said));
    }

    /** Whether it can still come to see everything as it was demanded. */
    private boolean isConsistent() {
        var said = new Said(viewpoint());
        return demands.stream().noneMatch(demand -> demand.isContradicted(said));
    }

    /** The one element that all elements of a population lead to. */
    Element shared(Object key) {
        return shared.get(key);
    }

    void share(Object key, Element element) {
        shared.put(key, element);
        trail.push(() -> shared.remove(key));
    }

    /** Wants all elements of a kind to say where a relation leads. */
    void breakSilence(Kind kind, Relation relation) {
        note(broken, new Silence(kind, relation));
    }

    /** It is not said where the relations of an element lead. */
    void keepQuiet(Element element) {
        note(quiet, element);
    }

    /** Says what the language or a demand wants said, and no goal has said. */
    boolean complete() {
        for (Element element : List.copyOf(elements)) {
            if (element instanceof Flow flow) {
                end(flow, flow.getSource(), PACKAGE.getFlow_Source());
                end(flow, flow.getTarget(), PACKAGE.getFlow_Target());
            }
        }
        return List.copyOf(broken).stream().allMatch(silence -> all(silence.kind()).stream()
                .filter(element -> !quiet.contains(element)).allMatch(element -> speaks(element, silence.relation())));
    }

    private boolean speaks(Element element, Relation relation) {
        return sayings.isSaid(element, relation) || sayings.deny(element, relation)
                || sayings.leadElsewhere(element, relation);
    }

    private void end(Flow flow, Element said, EStructuralFeature feature) {
        if (said == null) {
            set(flow, feature, create(PACKAGE.getComponent(), "end"));
        }
    }

    @Override
    public String toString() {
        return elements.stream().map(element -> element.eClass().getName() + " " + element.getName()).toList().toString();
    }

    static <T extends EObject> T copy(T object) {
        return EcoreUtil.copy(object);
    }
}
