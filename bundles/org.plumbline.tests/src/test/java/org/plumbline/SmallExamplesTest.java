// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Finding;
import org.plumbline.lang.loading.ModelLoader;

/** The small examples are well written, and print what their pages show. */
class SmallExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"city-portal", "own-words"})
    void printsWhatItsPageShows(String example) throws IOException {
        ExampleReadme.of(example).printsWhatItShows();
    }

    @Test
    void leavesTheTenantItsOwnDuties() {
        assertThat(evaluate("city-portal").findings()).extracting(Finding::rule)
                .containsOnly("check.violated", "requirement.uncovered", "check.undetermined");
    }

    @Test
    void judgesByWordsAndRulesOfItsOwn() {
        assertThat(evaluate("own-words").findings()).extracting(Finding::rule)
                .containsOnly("check.violated", "assessment.contradicted");
    }

    private static Evaluation evaluate(String example) {
        var loaded = ModelLoader.standalone().load(List.of(ExampleReadme.folder(example)));
        assertThat(loaded.issues()).isEmpty();
        return new Evaluator(loaded.workspace(), LocalDate.of(2026, 10, 15)).evaluate();
    }
}
