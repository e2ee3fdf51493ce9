// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.Plane;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.Zone;

/** Where the elements of a platform are. */
public final class Places {

    private Places() {
    }

    /** The sites of an element's parts; a part of which the model says no site has an empty one. */
    public static List<Optional<Site>> sites(EObject element) {
        return switch (element) {
            case Site site -> List.of(Optional.of(site));
            case Zone zone -> zone.getSites().stream().map(Optional::of).toList();
            case Region region -> region.getZones().stream().flatMap(zone -> sites(zone).stream()).toList();
            case Instance instance -> List.of(Optional.ofNullable(instance.getSite()));
            case Component component when component.getInstances().isEmpty() -> List.of(Optional.empty());
            case Component component -> component.getInstances().stream()
                    .map(instance -> Optional.ofNullable(instance.getSite())).toList();
            case Data data -> data.getStoredIn().stream().flatMap(component -> sites(component).stream()).toList();
            case Person person -> List.of(Optional.ofNullable(person.getLocation()));
            default -> List.of();
        };
    }

    public static Optional<String> territory(Site site) {
        if (site.getTerritory() != null) {
            return Optional.of(site.getTerritory());
        }
        return region(site).map(Region::getTerritory);
    }

    public static Optional<Zone> zone(Site site) {
        return site.eContainer() instanceof Zone zone ? Optional.of(zone) : Optional.empty();
    }

    public static Optional<Region> region(Site site) {
        return zone(site).map(EObject::eContainer).filter(Region.class::isInstance).map(Region.class::cast);
    }

    /** Planes an element stands on: a network's own, a component's by its networks. */
    public static Set<String> planes(EObject element) {
        var planes = new LinkedHashSet<String>();
        switch (element) {
            case Network network -> Optional.ofNullable(network.getPlane()).map(Plane::getName).ifPresent(planes::add);
            case Component component -> component.getNetworks().stream().map(Network::getPlane)
                    .filter(Objects::nonNull).map(Plane::getName).filter(Objects::nonNull)
                    .forEach(planes::add);
            default -> {
                // it stands on none
            }
        }
        return planes;
    }
}
