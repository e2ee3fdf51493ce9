// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.testing.Models;

class MappingGraphTest {

    /** Sets a, b and c around a hub, and the links of a test. */
    private static MappingGraph graph(String... mappings) {
        var model = new StringBuilder();
        for (String set : List.of("a", "b", "c", "hub")) {
            model.append("requirements %s { status current clause 0 { requirement 1 { } requirement 2 { } } }%n"
                    .formatted(set));
        }
        for (String mapping : mappings) {
            var words = mapping.split(" ", 3);
            model.append("mapping m%d from %s to %s { %s }%n".formatted(model.length(), words[0], words[1], words[2]));
        }
        return new MappingGraph(Models.of("model.plumb", model.toString()).loaded().workspace().of(Mapping.class));
    }

    /** The neighbours of a 1, one a line, and how many are reached in vain. */
    private static List<String> neighbours(MappingGraph graph, int most) {
        var neighbours = graph.neighbours(new RequirementKey("a", "1"), most);
        var lines = neighbours.known().stream().map(path -> path.steps().stream().map(step -> step.to().toString())
                .collect(Collectors.joining(", ")) + ": " + path.conclusion().relation().orElseThrow()
                + (path.conclusion().certain() ? "" : " at least")).collect(Collectors.toList());
        if (neighbours.unknown() > 0) {
            lines.add(neighbours.unknown() + " unknown");
        }
        return lines;
    }

    @Test
    void readsLinksFromEitherEnd() {
        assertThat(neighbours(graph("a hub 1 subset-of 1", "b a 1 subset-of 1"), 1))
                .containsExactly("hub 1: subset", "b 1: superset");
    }

    @Test
    void goesThroughTheHub() {
        var graph = graph("a hub 1 superset-of 1", "b hub 1 subset-of 1 2 equals 1", "c hub 1 superset-of 1");

        assertThat(neighbours(graph, 1)).containsExactly("hub 1: superset");
        assertThat(neighbours(graph, MappingGraph.THROUGH_HUB)).containsExactly("hub 1: superset", "hub 1, b 1: superset",
                "hub 1, b 2: superset", "hub 1, c 1: intersects at least");
    }

    @Test
    void countsWhatIsReachedInVain() {
        assertThat(neighbours(graph("a hub 1 subset-of 1", "b hub 1 subset-of 1 2 subset-of 1", "c hub 1 superset-of 1"), 2))
                .containsExactly("hub 1: subset", "hub 1, c 1: subset", "2 unknown");
    }

    @Test
    void takesTheShortestPathAndOfThoseTheOneThatSaysMost() {
        assertThat(neighbours(graph("a hub 1 superset-of 1 1 superset-of 2", "b hub 1 superset-of 1 1 subset-of 2"), 2))
                .containsExactly("hub 1: superset", "hub 2: superset", "hub 2, b 1: superset");
        assertThat(neighbours(graph("a hub 1 equals 1", "a b 1 intersects 1", "b hub 1 intersects 1"), 2))
                .containsExactly("hub 1: equal", "b 1: intersects");
    }

    @Test
    void replacesAPathInVainByALongerOneThatTells() {
        assertThat(neighbours(graph("a hub 1 intersects 1", "hub b 1 intersects 1", "a hub 1 equals 2", "hub c 2 equals 1",
                "c b 1 equals 1"), 3)).containsExactly("hub 2: equal", "hub 1: intersects", "hub 2, c 1: equal",
                        "hub 2, c 1, b 1: equal");
    }

    @Test
    void neverReturns() {
        assertThat(neighbours(graph("a hub 1 equals 1", "hub b 1 equals 1", "b a 1 equals 1", "b a 1 equals 2"), 9))
                .containsExactly("hub 1: equal", "b 1: equal");
    }

    @Test
    void staysOutOfPathsAboutInOneSet() {
        assertThat(neighbours(graph("a a 1 equals 2", "a hub 2 equals 1", "hub hub 1 equals 2"), 9))
                .containsExactly("a 2: equal", "a 2, hub 1: equal");
    }

    @Test
    void findsWhatAsksAtLeastAsMuch() {
        var graph = graph("a hub 1 subset-of 1 1 intersects 2", "hub b 1 equals 1 2 equals 2", "c hub 1 superset-of 1");

        assertThat(graph.askingAtLeastAsMuch(new RequirementKey("a", "1"))).extracting(MappingPath::to)
                .extracting(RequirementKey::toString).containsExactly("hub 1", "b 1", "c 1");
        assertThat(graph.askingAtLeastAsMuch(new RequirementKey("c", "1"))).isEmpty();
    }

    @Test
    void tellsWhetherARequirementIsMapped() {
        var graph = graph("a hub 1 intersects 1", "b b 1 equals 2");

        assertThat(graph.isMapped(new RequirementKey("a", "1"))).isTrue();
        assertThat(graph.isMapped(new RequirementKey("hub", "1"))).isTrue();
        assertThat(graph.isMapped(new RequirementKey("a", "2"))).isFalse();
        assertThat(graph.isMapped(new RequirementKey("b", "1"))).isFalse();
    }

    @Test
    void listsPathsOfALengthBetweenTwoRequirements() {
        var graph = graph("a hub 1 equals 1 1 equals 2", "b hub 1 equals 1 1 equals 2", "a b 1 equals 1");
        var from = new RequirementKey("a", "1");
        var to = new RequirementKey("b", "1");

        assertThat(graph.paths(from, to, 1)).hasSize(1);
        assertThat(graph.paths(from, to, 2)).hasSize(3);
        assertThat(graph.paths(from, new RequirementKey("hub", "1"), 3)).extracting(path -> path.steps().size())
                .containsExactly(1, 2, 3);
    }

    @Test
    void leavesOutLinksToNothing() {
        var workspace = Models.of("model.plumb", """
                requirements a { status current clause 0 { requirement 1 { } } }
                mapping m from a to nothing { 1 equals 1 }
                mapping n from a to a { 1 equals 1 1 equals 9 }
                """).withMistakes().loaded().workspace();

        assertThat(neighbours(new MappingGraph(workspace.of(Mapping.class)), 2)).isEmpty();
    }
}
