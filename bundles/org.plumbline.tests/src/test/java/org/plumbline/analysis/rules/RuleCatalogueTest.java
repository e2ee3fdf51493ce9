// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.analysis.Wording;
import org.plumbline.testing.Frame;
import org.plumbline.testing.RulePage;

/** A rule is a class, a line in {@link Rules}, a page in docs/rules and a test. */
class RuleCatalogueTest {

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @Test
    void acceptsRulesInTheOrderOfTheirIdsEachOnce() {
        assertThat(Rules.all()).extracting(Rule::id).isSorted().doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)+"));
    }

    @Test
    void acceptsOnePagePerRuleAndNoOther() {
        assertThat(RulePage.ids()).isEqualTo(rules().map(Rule::id).toList());
    }

    @Test
    void acceptsTheExampleOfTheIndex() {
        assertThat(Frame.with(new RulePage("README", RulePage.index()).example("Suppressing and severities")).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsRulesThatTheIndexNames(Rule rule) {
        assertThat(RulePage.index()).contains("| [" + rule.id() + "](" + rule.id() + ".md) | ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsRulesWithATest(Rule rule) {
        assertThatCode(() -> assertThat(Class.forName(rule.getClass().getName() + "Test")).hasSuperclass(RuleTest.class))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsFindingsInWholeSentencesOfBothLanguages(Rule rule) {
        var wordings = RulePage.of(rule.id()).failing().evaluation().findings().stream()
                .flatMap(finding -> Stream.of(finding.problem(), finding.remedy())).toList();

        assertThat(wordings).isNotEmpty();
        assertThat(wordings).extracting(Wording::en).allMatch(sentence -> sentence.matches("(?s).+\\."));
        assertThat(wordings).extracting(Wording::zh).allMatch(sentence -> sentence.matches("(?s).+。"));
        assertThat(wordings).noneMatch(wording -> wording.toString().matches("(?s).*\\{\\d}.*"));
    }
}
