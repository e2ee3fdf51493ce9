// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Severity;
import org.plumbline.testing.RulePage;

/** What is tested of every rule: its page says exactly what it reports, and that the mended model is accepted. */
abstract class RuleTest {

    private final Rule rule;

    RuleTest(Rule rule) {
        this.rule = rule;
    }

    @Test
    void reportsWhatItsPageSays() {
        var page = RulePage.of(rule.id());
        var failing = page.failing();

        assertThat(page.expected()).as("```text blocks, English and Chinese")
                .containsExactly(failing.findings(Language.EN), failing.findings(Language.ZH));
        assertThat(failing.evaluation().findings()).extracting("rule").contains(rule.id());
    }

    @Test
    void hasTheTitleOfItsPageInBothLanguages() {
        assertThat(RulePage.of(rule.id()).title()).isEqualTo(rule.title().en() + ".");
        assertThat(rule.title().zh()).isNotBlank().isNotEqualTo(rule.title().en());
    }

    @Test
    void acceptsTheMendedModelOfItsPage() {
        assertThat(RulePage.of(rule.id()).mended().findings()).isEmpty();
    }

    @Test
    void acceptsTheSuppressionOfItsPage() {
        var suppressed = RulePage.of(rule.id()).failingWith(line -> line.startsWith("suppress "));

        assertThat(suppressed.findings()).doesNotContain("[" + rule.id() + "]").doesNotContain("[model]");
    }

    @Test
    void reportsWithTheSeverityOfItsPage() {
        var lowered = RulePage.of(rule.id()).failingWith(line -> line.startsWith("severity "));

        assertThat(lowered.evaluation().findings()).filteredOn(finding -> finding.rule().equals(rule.id()))
                .isNotEmpty().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
