// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Flows;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Connection;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Figure.Key;
import org.plumbline.documents.plan.Figure.Sample;
import org.plumbline.documents.plan.Figure.Sign;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Plane;
import org.plumbline.model.plumb.Tenant;

/**
 * A platform by its planes, since trust boundaries lie between them: each component in the networks it has in the plane where
 * it has most, what is outside and what is the tenants' around the platform, and the flows as they run.
 */
public final class PlanePicture {

    /** How much of a platform is one box: a component, then what is alike, until there is room for all. */
    private enum Grain {
        COMPONENT, KIND, NETWORKS, PLANE
    }

    private static final int MOST_BOXES = 260;
    private static final int MOST_CONNECTIONS = 420;
    private static final int PROTOCOLS = 2;

    /** The name that the vocabulary has for what lies outside. */
    private static final String EXTERNAL = "external";
    private static final String TENANT = "tenant";

    /** The outermost parts of the picture, in their order. */
    private enum Place {
        OUTSIDE, TENANT, PLANE, NO_PLANE, NO_NETWORK
    }

    /** A zone of trust. */
    private record Zone(Place place, EObject of) {
    }

    /** A group within a zone: what stands in the same networks of it. */
    private record Group(Zone zone, List<Network> networks) {
    }

    private final PlatformParts parts;
    private final Grain grain;
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final Map<Zone, Map<Group, List<Component>>> zones = new LinkedHashMap<>();
    private final Set<Network> ends = new HashSet<>();
    private final Set<Network> inhabited = new HashSet<>();
    private final Map<Component, Component> representatives = new HashMap<>();
    private final Map<String, Element> strangers = new LinkedHashMap<>();
    private final List<Connection> connections;
    private final Figure figure;

    private PlanePicture(PlatformParts parts, Grain grain) {
        this.parts = parts;
        this.grain = grain;
        arrange();
        connections = connections();
        figure = new Figure(PictureTerms.BY_PLANE_CAPTION.with(Wording.ofTitle(parts.platform())), counts(), boxes(), connections,
                keys());
    }

    /** The picture at the finest grain that has room for everything; none where there is nothing to draw. */
    public static Optional<PlanePicture> of(PlatformParts parts) {
        if (parts.components().isEmpty() && parts.networks().isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(Grain.values()).map(grain -> new PlanePicture(parts, grain)).filter(PlanePicture::hasRoom)
                .findFirst();
    }

    public Figure figure() {
        return figure;
    }

    public boolean isSimplified() {
        return grain != Grain.COMPONENT;
    }

    private boolean hasRoom() {
        return figure.boxes().stream().flatMap(Box::all).count() <= MOST_BOXES && connections.size() <= MOST_CONNECTIONS;
    }

    // Where things stand ---------------------------------------------------------------------------------------------

    private void arrange() {
        parts.networks().forEach(network -> zones.computeIfAbsent(zone(network), unused -> new LinkedHashMap<>()));
        for (var component : parts.components()) {
            var group = group(component);
            zones.computeIfAbsent(group.zone(), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(group, unused -> new ArrayList<>()).add(component);
            inhabited.addAll(component.getNetworks());
        }
        parts.flows().forEach(flow -> Stream.of(flow.getSource(), flow.getTarget())
                .filter(Network.class::isInstance).map(Network.class::cast).forEach(ends::add));
        int number = 0;
        for (var element : Stream.concat(parts.components().stream(), parts.networks().stream()).toList()) {
            ids.put(element, "b" + number++);
        }
        for (var tenant : parts.tenants()) {
            ids.put(tenant, "b" + number++);
        }
    }

    private static Zone zone(Network network) {
        var plane = network.getPlane();
        if (network.getTenant() != null) {
            return new Zone(Place.TENANT, network.getTenant());
        }
        if (plane == null) {
            return new Zone(Place.NO_PLANE, null);
        }
        return isNamed(plane, EXTERNAL) ? new Zone(Place.OUTSIDE, plane)
                : isNamed(plane, TENANT) ? new Zone(Place.TENANT, null) : new Zone(Place.PLANE, plane);
    }

    private static boolean isNamed(Plane plane, String name) {
        return name.equals(plane.getName());
    }

    /** Outside it stands only where it stands nowhere else. */
    private static Group group(Component component) {
        var byZone = new LinkedHashMap<Zone, List<Network>>();
        component.getNetworks().stream().distinct()
                .forEach(network -> byZone.computeIfAbsent(zone(network), unused -> new ArrayList<>()).add(network));
        if (byZone.size() > 1) {
            byZone.keySet().removeIf(zone -> zone.place() == Place.OUTSIDE);
        }
        var best = byZone.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one);
        return best.map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .orElseGet(() -> new Group(new Zone(Place.NO_NETWORK, null), List.of()));
    }

    // Boxes ----------------------------------------------------------------------------------------------------------

    private List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        boxes.addAll(zones(Place.OUTSIDE));
        strangers.forEach((id, element) -> boxes.add(new Box(id, Form.STRANGER, Wording.ofTitle(element), List.of(),
                Tone.NEUTRAL, List.of(), "", List.of())));
        boxes.addAll(zones(Place.TENANT));
        parts.tenants().stream().filter(tenant -> !zones.containsKey(new Zone(Place.TENANT, tenant)))
                .forEach(tenant -> boxes.add(stranger(tenant, Terms.TENANT)));
        Stream.of(Place.PLANE, Place.NO_PLANE, Place.NO_NETWORK).forEach(place -> boxes.addAll(zones(place)));
        return boxes;
    }

    private List<Box> zones(Place place) {
        return zones.keySet().stream().filter(zone -> zone.place() == place).flatMap(zone -> zone(zone).stream()).toList();
    }

    /** Who is outside with one network is one box. */
    private List<Box> zone(Zone zone) {
        int number = List.copyOf(zones.keySet()).indexOf(zone);
        var networks = parts.networks().stream().filter(network -> zone.equals(zone(network))).toList();
        var components = zones.get(zone).values().stream().flatMap(List::stream).toList();
        if (components.isEmpty() && networks.size() == 1 && zone.of() != null && zone.place() != Place.PLANE) {
            return List.of(stranger(networks.getFirst(), title(zone)));
        }
        var inner = new ArrayList<Box>();
        networks.stream().filter(this::isDrawn).forEach(network -> inner.add(line(network, ids.get(network))));
        if (grain == Grain.PLANE && !components.isEmpty()) {
            inner.add(parts.together(id(components.getFirst()), title(zone), components));
        } else {
            zones.get(zone).values().forEach(alike -> inner.addAll(components(alike, zone)));
        }
        return inner.isEmpty() ? List.of() : List.of(Box.around("z" + number, Form.ZONE, title(zone),
                Wording.list(networks.stream().<Wording>map(Wording::ofTitle).toList()), inner));
    }

    /** A network is drawn where flows end at it, or where nothing else would show it. */
    private boolean isDrawn(Network network) {
        return grain != Grain.PLANE && (ends.contains(network) || !inhabited.contains(network))
                || grain == Grain.PLANE && zones.get(zone(network)).isEmpty() && firstOfZone(network);
    }

    private boolean firstOfZone(Network network) {
        return parts.networks().stream().filter(other -> zone(network).equals(zone(other))).findFirst().get() == network;
    }

    private List<Box> components(List<Component> components, Zone zone) {
        return switch (grain) {
            case COMPONENT -> components.stream()
                    .map(each -> parts.box(id(each), each, Math.max(1, each.getInstances().size()))).toList();
            case KIND -> byKind(components).values().stream().map(alike -> alike.size() == 1
                    ? parts.box(id(alike.getFirst()), alike.getFirst(), Math.max(1, alike.getFirst().getInstances().size()))
                    : parts.together(id(alike.getFirst()), PlatformParts.kind(alike.getFirst()), alike)).toList();
            case NETWORKS, PLANE -> List.of(parts.together(id(components.getFirst()), title(zone), components));
        };
    }

    private static Map<EObject, List<Component>> byKind(List<Component> components) {
        var byKind = new LinkedHashMap<EObject, List<Component>>();
        components.forEach(each -> byKind.computeIfAbsent(each.getKind(), unused -> new ArrayList<>()).add(each));
        return byKind;
    }

    private static Box line(Network network, String id) {
        return new Box(id, Form.LINE, Wording.ofTitle(network), List.of(), Tone.NEUTRAL, List.of(), Anchors.of(network),
                List.of());
    }

    private Box stranger(Element element, Wording detail) {
        return new Box(ids.get(element), Form.STRANGER, Wording.ofTitle(element), List.of(detail), Tone.NEUTRAL, List.of(),
                element instanceof Network network ? Anchors.of(network) : "", List.of());
    }

    private static Wording title(Zone zone) {
        return switch (zone.place()) {
            case OUTSIDE -> zone.of() instanceof Element plane ? Wording.ofTitle(plane) : PictureTerms.OUTSIDE;
            case TENANT -> zone.of() instanceof Element tenant ? Wording.ofTitle(tenant) : PictureTerms.TENANTS;
            case PLANE -> Wording.ofTitle((Element) zone.of());
            case NO_PLANE -> PictureTerms.NO_PLANE;
            case NO_NETWORK -> PictureTerms.NO_NETWORK;
        };
    }

    // Connections ----------------------------------------------------------------------------------------------------

    private record Way(String from, String to, boolean both) {
    }

    private List<Connection> connections() {
        var ways = new LinkedHashMap<Way, Set<Flow>>();
        for (var flow : parts.flows()) {
            var stops = stops(flow);
            for (int i = 1; i < stops.size(); i++) {
                ways.computeIfAbsent(new Way(stops.get(i - 1), stops.get(i), flow.isBidirectional()),
                        unused -> new LinkedHashSet<>()).add(flow);
            }
        }
        return ways.entrySet().stream().map(entry -> connection(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** The boxes that a flow runs through, each once in a row. */
    private List<String> stops(Flow flow) {
        var stops = new ArrayList<String>();
        Stream.of(Stream.of(flow.getSource()), flow.getThrough().stream(), Stream.of(flow.getTarget()))
                .flatMap(each -> each).filter(Objects::nonNull).map(this::id)
                .filter(id -> stops.isEmpty() || !stops.getLast().equals(id)).forEach(stops::add);
        return stops;
    }

    /** The box that an end of a flow is drawn as. */
    private String id(Element end) {
        return switch (end) {
            case Instance instance when instance.eContainer() instanceof Component component -> id(component);
            case Component component when ids.containsKey(component) -> ids.get(drawnAs(component));
            case Network network when ids.containsKey(network) -> ids.get(drawnAs(network));
            case Tenant tenant when ids.containsKey(tenant) -> parts.networks().stream()
                    .filter(network -> network.getTenant() == tenant).findFirst().map(this::id).orElse(ids.get(tenant));
            default -> {
                var id = ids.computeIfAbsent(end, unused -> "s" + strangers.size());
                strangers.putIfAbsent(id, end);
                yield id;
            }
        };
    }

    /** The component whose box stands for it at this grain. */
    private Component drawnAs(Component component) {
        return grain == Grain.COMPONENT ? component : representatives.computeIfAbsent(component, unused -> {
            var group = group(component);
            var groups = zones.get(group.zone());
            return switch (grain) {
                case KIND -> byKind(groups.get(group)).get(component.getKind()).getFirst();
                case NETWORKS -> groups.get(group).getFirst();
                default -> groups.values().iterator().next().getFirst();
            };
        });
    }

    private Element drawnAs(Network network) {
        if (grain != Grain.PLANE) {
            return network;
        }
        return zones.get(zone(network)).values().stream().flatMap(List::stream).findFirst().<Element>map(this::drawnAs)
                .orElseGet(() -> parts.networks().stream().filter(each -> zone(network).equals(zone(each))).findFirst().get());
    }

    private static Connection connection(Way way, List<Flow> flows) {
        var protocols = flows.stream().flatMap(flow -> flow.getProtocols().stream()).distinct()
                .<Wording>map(Wording::ofTitle).toList();
        var label = Wording.list(protocols.stream().limit(PROTOCOLS).toList());
        if (protocols.size() > PROTOCOLS) {
            label = PictureTerms.AND_MORE.with(label, protocols.size() - PROTOCOLS);
        }
        if (flows.size() > 1) {
            label = PictureTerms.TIMES.with(label, flows.size());
        }
        return new Connection(way.from(), way.to(), way.both(), flows.stream().anyMatch(Flows::crossesBoundary), label,
                sign(flows), title(flows));
    }

    private static Sign sign(List<Flow> flows) {
        var encrypted = flows.stream().map(Flows::encrypted).toList();
        return encrypted.contains(Optional.of(false)) ? Sign.UNLOCKED
                : encrypted.contains(Optional.<Boolean>empty()) ? Sign.UNSAID : Sign.LOCKED;
    }

    private static Wording title(List<Flow> flows) {
        var titles = Wording.list(flows.stream().limit(12).map(PlatformTables::name).toList());
        return flows.size() > 12 ? Terms.AND_SO_ON.with(titles, flows.size()) : titles;
    }

    // Words ----------------------------------------------------------------------------------------------------------

    private Wording counts() {
        return PictureTerms.PICTURE_COUNTS.with(parts.components().size(), parts.networks().size(), parts.flows().size(),
                parts.flows().stream().filter(Flows::crossesBoundary).count(), parts.count(Tone.BAD),
                parts.count(Tone.FAIR), parts.count(Tone.OPEN), parts.count(Tone.GOOD), parts.count(Tone.NEUTRAL));
    }

    private List<Key> keys() {
        var keys = new ArrayList<>(parts.verdictKeys());
        keys.add(new Key(Sample.ZONE, PictureTerms.TRUST_BOUNDARY));
        keys.add(new Key(Sample.CROSSING, PictureTerms.FLOW_CROSSING));
        keys.add(new Key(Sample.WITHIN, PictureTerms.FLOW_WITHIN));
        keys.add(new Key(Sample.LOCKED, PictureTerms.IS_ENCRYPTED));
        keys.add(new Key(Sample.UNLOCKED, PictureTerms.NOT_ENCRYPTED));
        keys.add(new Key(Sample.UNSAID, PictureTerms.ENCRYPTION_UNSAID));
        return keys;
    }
}
