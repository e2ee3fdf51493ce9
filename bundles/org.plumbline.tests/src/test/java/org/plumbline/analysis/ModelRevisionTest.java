// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.testing.Models;

class ModelRevisionTest {

    private static final String MODELS = """
            requirements house { clause 1 { requirement 1 { text "Doors shall close." } } }
            platform cloud { component door : firewall { } }
            control doors on cloud {
                satisfies house 1
                implemented by door
                status operating
            }
            statement s for cloud { applies house }
            """;

    @Test
    void isTheSameForTheSameModels() {
        assertThat(revision(MODELS)).matches("[0-9a-f]{12}").isEqualTo(revision(MODELS));
    }

    @Test
    void takesNoNoticeOfCommentsAndLayout() {
        assertThat(revision("// A note\n" + MODELS.replace("    ", "\t").replace("status", "status /* now */")))
                .isEqualTo(revision(MODELS));
    }

    @ParameterizedTest
    @CsvSource({"status operating,status planned", "implemented by door,''", "door : firewall,door : hypervisor",
            "statement s for,statement s \"Statement\" for", "satisfies house 1,satisfies house 1 evidence e policy"})
    void changesWithWhatTheModelsSay(String before, String after) {
        assertThat(revision(MODELS.replace(before, after))).isNotEqualTo(revision(MODELS));
    }

    private static String revision(String models) {
        return ModelRevision.of(Models.of("models.plumb", models).evaluation().statements().getFirst());
    }
}
