// SPDX-License-Identifier: EPL-2.0
package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;

/**
 * Makes a platform larger without making it another: its components and flows are there many times over, on the same
 * networks, each copy related to its like.
 */
final class Magnified {

    private Magnified() {
    }

    /** Adds copies until there are so many components and flows. */
    static void to(int components, int flows, Platform platform) {
        var first = parts(platform, Component.class);
        var between = parts(platform, Flow.class);
        for (int copy = 1; parts(platform, Component.class).size() < components; copy++) {
            add(copy, components, flows, platform, first, between);
        }
        for (int copy = 1; parts(platform, Flow.class).size() < flows; copy++) {
            add(copy, components, flows, platform, List.of(), between);
        }
    }

    private static void add(int copy, int components, int flows, Platform platform, List<Component> first, List<Flow> between) {
        var copier = new EcoreUtil.Copier();
        var added = new ArrayList<PlatformPart>();
        first.stream().limit(components - parts(platform, Component.class).size())
                .forEach(component -> added.add((PlatformPart) copier.copy(component)));
        between.stream().limit(flows - parts(platform, Flow.class).size())
                .forEach(flow -> added.add((PlatformPart) copier.copy(flow)));
        copier.copyReferences();
        added.forEach(part -> {
            rename(part, copy);
            if (part instanceof Component component) {
                component.getInstances().forEach((Instance instance) -> rename(instance, copy));
            }
        });
        platform.getParts().addAll(added);
    }

    private static void rename(Element element, int copy) {
        if (element.getName() != null) {
            element.setName(element.getName() + "-" + copy);
        }
    }

    private static <T extends PlatformPart> List<T> parts(Platform platform, Class<T> type) {
        return platform.getParts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
