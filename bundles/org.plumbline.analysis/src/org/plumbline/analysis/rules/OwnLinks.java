// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.function.BiConsumer;

import org.plumbline.analysis.Workspace;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;

/** The user's mapping links, each beside what was judged before: the shipped mappings, then the links above it. */
final class OwnLinks {

    private OwnLinks() {
    }

    /** Hands on each link with the graph of those before, so that of links which do not agree the last one is named. */
    static void forEach(Workspace workspace, BiConsumer<MappingLink, MappingGraph> visitor) {
        var own = workspace.of(Mapping.class);
        var before = new MappingGraph(own.isEmpty() ? List.of() : shipped(workspace, own));
        own.stream().flatMap(mapping -> mapping.getLinks().stream())
                .filter(link -> link.getSource() != null && link.getTarget() != null)
                .forEach(link -> {
                    visitor.accept(link, before);
                    before.add(link);
                });
    }

    private static List<Mapping> shipped(Workspace workspace, List<Mapping> own) {
        return workspace.mappings().stream().filter(mapping -> !own.contains(mapping)).toList();
    }
}
