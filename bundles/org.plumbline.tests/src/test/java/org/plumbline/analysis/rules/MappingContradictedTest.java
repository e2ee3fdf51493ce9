// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Workspace;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class MappingContradictedTest extends RuleTest {

    MappingContradictedTest() {
        super(new MappingContradicted());
    }

    /** What is found about the links of a test, between three sets of two requirements. */
    private static String findings(String... mappings) {
        var model = new StringBuilder("""
                requirements house { status current clause 1 { requirement 1.1 { } requirement 1.2 { } } }
                requirements group { status current clause 1 { requirement 1.1 { } requirement 1.2 { } } }
                requirements law { status current clause 1 { requirement 1.1 { } requirement 1.2 { } } }
                """);
        for (String mapping : mappings) {
            var words = mapping.split(" ", 3);
            model.append("mapping m%d from %s to %s { %s }%n".formatted(model.length(), words[0], words[1], words[2]));
        }
        return Frame.with(model.toString(), "severity requirement off").findings();
    }

    @Test
    void reportsTwoRelationsOfTheSameTwo() {
        assertThat(findings("house group 1.1 equals 1.1", "house group 1.1 intersects 1.1")).contains(
                "house 1.1 → group 1.1 (intersects) cannot be true beside house 1.1 → group 1.1 (equal).");
        assertThat(findings("house group 1.1 subset-of 1.1", "group house 1.1 subset-of 1.1")).contains(
                "group 1.1 → house 1.1 (subset) cannot be true beside house 1.1 → group 1.1 (subset).");
        assertThat(findings("house group 1.1 subset-of 1.1", "house group 1.1 superset-of 1.1")).isNotEmpty();
        assertThat(findings("house group 1.1 subset-of 1.1", "group house 1.1 superset-of 1.1"))
                .contains("[mapping.repeated]").doesNotContain("[mapping.contradicted]");
    }

    @Test
    void reportsTwoPathsOverHubs() {
        assertThat(findings("house group 1.1 subset-of 1.1 1.1 superset-of 1.2", "law group 1.1 superset-of 1.1",
                "law group 1.1 subset-of 1.2")).contains(
                "law 1.1 → group 1.2 (subset) cannot be true beside law 1.1 → group 1.1 (superset), "
                + "house 1.1 → group 1.1 (subset), house 1.1 → group 1.2 (superset).");
    }

    @Test
    void acceptsWhatMayAllBeTrue() {
        assertThat(findings("house group 1.1 superset-of 1.1", "group law 1.1 subset-of 1.1", "house law 1.1 equals 1.1"))
                .isEmpty();
        assertThat(findings("house group 1.1 subset-of 1.1", "group law 1.1 superset-of 1.1",
                "house law 1.1 intersects 1.1")).isEmpty();
        assertThat(findings("house group 1.1 equals 1.1", "group law 1.1 intersects 1.1", "house law 1.1 intersects 1.1"))
                .isEmpty();
    }

    @Test
    void reportsARingOnceOnItsLastLink() {
        assertThat(findings("house group 1.1 subset-of 1.1", "group law 1.1 subset-of 1.1", "law house 1.1 subset-of 1.1")
                .lines()).hasSize(1);
    }

    @Test
    void acceptsTheShippedMappings() {
        var library = ModelLoader.injector().getInstance(Library.class).models();
        var frame = Frame.alone();
        var asOwn = new Workspace(Stream.concat(library.stream(),
                frame.loaded().workspace().own().stream()).toList(), List.of());
        Evaluation evaluation = new Evaluator(asOwn, Models.TODAY).evaluate();
        assertThat(evaluation.findings()).filteredOn(finding -> finding.rule().startsWith("mapping."))
                .extracting(finding -> finding.problem().en()).isEmpty();
    }
}
