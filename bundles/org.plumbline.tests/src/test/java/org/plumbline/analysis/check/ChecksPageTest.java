// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.testing.Models;
import org.plumbline.testing.RulePage;

/** The examples of docs/checks.md are of the language and its vocabulary. */
class ChecksPageTest {

    static Stream<String> examples() {
        return blocks().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheExamplesOfThePage(String example) {
        var model = example.startsWith("check ")
                ? "requirements rules { status current clause 1 { requirement 1 { text \"Page\"\n" + example + "} } }" : example;

        assertThat(Models.of("page.plumb", model).findings()).isEmpty();
    }

    @Test
    void findsExamples() {
        assertThat(blocks()).hasSizeGreaterThan(5);
    }

    private static List<String> blocks() {
        return Pattern.compile("^```plumb\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(RulePage.document("checks.md")).results().map((MatchResult block) -> block.group(1)).toList();
    }
}
