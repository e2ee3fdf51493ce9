// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.Change;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;

/** The newest change made to each element of a platform: to itself, to what it stands in, or to what stands in it. */
final class Changes {

    private final Map<EObject, Change> newest = new HashMap<>();

    Changes(Workspace workspace, Platform platform, LocalDate asOf) {
        workspace.supervisions().stream().filter(supervision -> supervision.getPlatform() == platform)
                .flatMap(supervision -> supervision.getEntries().stream())
                .filter(Change.class::isInstance).map(Change.class::cast)
                .filter(change -> isMade(change, asOf))
                .sorted(Comparator.comparing(Change::getMade).reversed())
                .forEach(change -> change.getOf().forEach(element -> add(change, element)));
    }

    private void add(Change change, Element element) {
        element.eAllContents().forEachRemaining(inside -> newest.putIfAbsent(inside, change));
        for (EObject outer = element; outer instanceof PlatformPart; outer = outer.eContainer()) {
            newest.putIfAbsent(outer, change);
        }
    }

    Optional<Change> newestOf(Element element) {
        return Optional.ofNullable(newest.get(element));
    }

    /** Whether it is made; a day that is still to come is a plan. */
    static boolean isMade(Change change, LocalDate asOf) {
        return change.getMade() != null && !change.getMade().isAfter(asOf);
    }
}
