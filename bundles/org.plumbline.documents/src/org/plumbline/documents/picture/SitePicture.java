// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Places;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.Zone;

/** A platform by its regions, zones and sites, with the components that have instances there. It is no map. */
public final class SitePicture {

    private static final int MOST_BOXES = 400;

    private final PlatformParts parts;
    private int boxes;

    public SitePicture(PlatformParts parts) {
        this.parts = parts;
    }

    /** None where the model names no region, or more than a picture has room for. */
    public Optional<Figure> figure() {
        var sites = parts.regions().stream().flatMap(region -> region.getZones().stream())
                .mapToInt(zone -> zone.getSites().size()).sum();
        var zones = parts.regions().stream().mapToInt(region -> region.getZones().size()).sum();
        if (parts.regions().isEmpty() || parts.regions().size() + zones + sites > MOST_BOXES) {
            return Optional.empty();
        }
        var regions = parts.regions().stream().map(this::region).toList();
        return Optional.of(new Figure(PictureTerms.BY_SITE_CAPTION.with(Wording.ofTitle(parts.platform())),
                PictureTerms.SITE_COUNTS.with(parts.regions().size(), zones, sites), regions, List.of(),
                parts.verdictKeys()));
    }

    private Box region(Region region) {
        return Box.around(id(), Form.FRAME, Wording.ofTitle(region), territory(region.getTerritory()),
                region.getZones().stream().map(this::zone).toList());
    }

    private static Wording territory(String code) {
        return code == null ? Wording.NONE : Words.LABELLED.with(PictureTerms.TERRITORY, Terms.territory(code));
    }

    private Box zone(Zone zone) {
        return Box.around(id(), Form.GROUP, Wording.ofTitle(zone), Wording.NONE,
                zone.getSites().stream().map(this::site).toList());
    }

    private Box site(Site site) {
        var there = new LinkedHashMap<Component, Integer>();
        parts.components().forEach(component -> Places.sites(component).stream()
                .filter(each -> each.filter(site::equals).isPresent())
                .forEach(each -> there.merge(component, 1, Integer::sum)));
        var inner = new ArrayList<Box>();
        if (there.size() > MOST_BOXES / 4) {
            inner.add(parts.together(id(), Wording.ofTitle(site), List.copyOf(there.keySet())));
        } else {
            there.forEach((component, times) -> inner.add(parts.box(id(), component, times)));
        }
        return Box.around(id(), Form.GROUP, Wording.ofTitle(site), territory(site.getTerritory()), inner);
    }

    private String id() {
        return "b" + boxes++;
    }
}
