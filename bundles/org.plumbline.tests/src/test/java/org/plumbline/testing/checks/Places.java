// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.PlacementUnit;
import org.plumbline.model.plumb.Plane;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.Vocabulary;
import org.plumbline.model.plumb.Zone;

/** Ways of standing somewhere: at so many sites, on a plane, in a layer, in a territory. */
final class Places {

    private static final PlumbPackage PACKAGE = PlumbPackage.eINSTANCE;

    private Places() {
    }

    // Spread ---------------------------------------------------------------------------------------------------------

    /** Spread over exactly enough places and over one more; or with as many parts as wanted, but over one place less. */
    static List<Way> spread(PlacementPredicate predicate, boolean truth) {
        int count = predicate.getCount();
        var unit = predicate.getUnit();
        if (truth) {
            return List.of(spread(unit, count, count), spread(unit, count + 1, count + 1));
        }
        return count < 2 ? List.of() : List.of(spread(unit, count, count - 1));
    }

    private static Way spread(PlacementUnit unit, int parts, int places) {
        return new Way("%s %s".formatted(places, unit), Goal.of((world, element) -> switch (element) {
            case Component component -> spread(world, component, unit, parts, places);
            case Data data -> stored(world, data).allMatch(component -> spread(world, component, unit, parts, places));
            default -> throw new AssertionError("The proof does not know how to spread " + element.eClass().getName());
        }));
    }

    private static Stream<Component> stored(World world, Data data) {
        if (data.getStoredIn().isEmpty()) {
            world.add(data, PACKAGE.getData_StoredIn(), world.create(PACKAGE.getComponent(), "store"));
        }
        return data.getStoredIn().stream();
    }

    private static boolean spread(World world, Component component, PlacementUnit unit, int parts, int places) {
        switch (unit) {
            case NETWORKS -> IntStream.range(0, places).mapToObj(i -> world.create(PACKAGE.getNetwork(), "network"))
                    .forEach(network -> world.add(component, PACKAGE.getComponent_Networks(), network));
            case INSTANCES -> IntStream.range(0, places).forEach(i -> instance(world, component));
            case RACKS -> {
                var site = (Site) world.create(PACKAGE.getSite(), "site");
                IntStream.range(0, parts).forEach(i -> {
                    var instance = at(world, component, site);
                    world.set(instance, PACKAGE.getInstance_Rack(), "rack-" + Math.min(i, places - 1));
                });
            }
            case SITES, ZONES, REGIONS -> sites(world, unit, parts, places).forEach(site -> at(world, component, site));
        }
        return true;
    }

    /** So many sites, of which the last ones lie in the same place. */
    private static List<Site> sites(World world, PlacementUnit unit, int parts, int places) {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < parts; i++) {
            sites.add(i < places ? (Site) world.create(PACKAGE.getSite(), "site") : beside(world, unit, sites.getLast()));
        }
        return sites;
    }

    private static Site beside(World world, PlacementUnit unit, Site site) {
        var zone = (Zone) site.eContainer();
        return switch (unit) {
            case SITES -> site;
            case ZONES -> world.site(zone);
            default -> world.site(world.zone((Region) zone.eContainer()));
        };
    }

    private static Instance instance(World world, Component component) {
        return world.part(component, PACKAGE.getComponent_Instances(), PACKAGE.getInstance(), "instance");
    }

    private static Instance at(World world, Component component, Site site) {
        var instance = instance(world, component);
        world.set(instance, PACKAGE.getInstance_Site(), site);
        return instance;
    }

    // Location -------------------------------------------------------------------------------------------------------

    static List<Way> location(LocationPredicate predicate, boolean truth) {
        if (predicate.getPlane() != null) {
            var plane = predicate.getPlane();
            return List.of(truth ? new Way("on plane " + plane.getName(), onPlane(plane))
                    : new Way("not on plane " + plane.getName(), offPlane(plane)));
        }
        if (predicate.getLayer() != null) {
            var layer = truth ? predicate.getLayer() : otherLayer(predicate.getLayer());
            return List.of(new Way("in layer " + layer.getName(), inLayer(layer)));
        }
        return territories(predicate, truth).map(territory -> new Way("in " + territory, inTerritory(territory))).toList();
    }

    private static Stream<String> territories(LocationPredicate predicate, boolean truth) {
        return truth ? predicate.getTerritories().stream()
                : Stream.of("SG", "US", "CN").filter(other -> !predicate.getTerritories().contains(other)).limit(1);
    }

    static Goal onPlane(Plane plane) {
        return (world, element, then) -> switch (element) {
            case Network network -> world.trying(() -> world.sayings.hold(network, PACKAGE.getNetwork_Plane(), plane)
                    && then.getAsBoolean());
            case Component component -> attach(world, component, plane, then);
            default -> false;
        };
    }

    /** On any other plane; where it stands on others already, that will do. */
    private static Goal offPlane(Plane plane) {
        var already = Goal.of((world, element) -> !planes(element).isEmpty() && !planes(element).contains(plane));
        return already.or(Goal.any(otherPlanes(List.of(plane)).map(Places::onPlane).toList()));
    }

    private static List<Plane> planes(Element element) {
        return switch (element) {
            case Network network -> Stream.ofNullable(network.getPlane()).toList();
            case Component component -> component.getNetworks().stream().map(Network::getPlane).filter(Objects::nonNull)
                    .toList();
            default -> List.of();
        };
    }

    private static boolean attach(World world, Component component, Plane plane, BooleanSupplier then) {
        return world.trying(() -> {
            var network = (Network) world.create(PACKAGE.getNetwork(), "network");
            world.set(network, PACKAGE.getNetwork_Plane(), plane);
            world.add(component, PACKAGE.getComponent_Networks(), network);
            return then.getAsBoolean();
        });
    }

    static Goal inLayer(Layer layer) {
        return Goal.of((world, element) -> element instanceof Component component
                && world.sayings.hold(component, PACKAGE.getComponent_Layer(), layer));
    }

    private static Goal inTerritory(String territory) {
        return Goal.of((world, element) -> sites(world, element).toList().stream()
                .allMatch(site -> world.sayings.hold(site, PACKAGE.getSite_Territory(), territory)));
    }

    /** The sites of an element; one is made where there is none. */
    private static Stream<Site> sites(World world, Element element) {
        return switch (element) {
            case Site site -> Stream.of(site);
            case Zone zone -> zone.getSites().isEmpty() ? Stream.of(world.site(zone)) : zone.getSites().stream();
            case Region region -> region.getZones().isEmpty() ? Stream.of(world.site(world.zone(region)))
                    : region.getZones().stream().flatMap(zone -> sites(world, zone));
            case Instance instance -> Stream.of(site(world, instance));
            case Component component -> component.getInstances().isEmpty()
                    ? Stream.of(site(world, instance(world, component)))
                    : component.getInstances().stream().map(instance -> site(world, instance));
            case Data data -> stored(world, data).flatMap(component -> sites(world, component));
            case Person person -> Stream.of(site(world, person));
            default -> throw new AssertionError("The proof does not know where " + element.eClass().getName() + " can be");
        };
    }

    private static Site site(World world, Instance instance) {
        if (instance.getSite() == null) {
            world.set(instance, PACKAGE.getInstance_Site(), world.create(PACKAGE.getSite(), "site"));
        }
        return instance.getSite();
    }

    private static Site site(World world, Person person) {
        if (person.getLocation() == null) {
            world.set(person, PACKAGE.getPerson_Location(), world.create(PACKAGE.getSite(), "site"));
        }
        return person.getLocation();
    }

    // Elsewhere ------------------------------------------------------------------------------------------------------

    static Stream<Plane> otherPlanes(List<Plane> planes) {
        return ((Vocabulary) planes.getFirst().eContainer()).getTerms().stream().filter(Plane.class::isInstance)
                .map(Plane.class::cast).filter(plane -> !planes.contains(plane));
    }

    static Layer otherLayer(Layer layer) {
        return ((Vocabulary) layer.eContainer()).getTerms().stream().filter(Layer.class::isInstance)
                .map(Layer.class::cast).filter(other -> other != layer).findFirst().orElseThrow();
    }
}
