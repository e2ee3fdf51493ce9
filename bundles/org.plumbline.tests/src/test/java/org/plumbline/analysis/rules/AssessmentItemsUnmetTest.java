// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AssessmentItemsUnmetTest extends RuleTest {

    AssessmentItemsUnmetTest() {
        super(new AssessmentItemsUnmet());
    }

    private static String findings(String verdict) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { verdict conform means conform verdict partial means partial }
                    clause 1 {
                        requirement 1.1 { expects "Scan" expects "List" expects "Minutes" }
                        requirement 1.2 { }
                    }
                }
                """, """
                assessment audit-10 by "Internal audit" on 2026-10-12 { %s }
                severity requirement off
                severity remedy.missing off
                """.formatted(verdict)).findings();
    }

    @Test
    void acceptsAllInAnyOrder() {
        assertThat(findings("house 1.1 conform because \"Seen\" met 3, 1, 2")).isEmpty();
    }

    @Test
    void acceptsWhatSaysNothingOfItems() {
        assertThat(findings("house 1.1 conform because \"Seen\"")).isEmpty();
    }

    @Test
    void acceptsAPartialVerdict() {
        assertThat(findings("house 1.1 partial because \"Seen\" met 1")).isEmpty();
    }

    @Test
    void acceptsARequirementThatExpectsNothing() {
        assertThat(findings("house 1.2 conform because \"Seen\" met 1")).isEmpty();
    }

    @Test
    void reportsAllThatWasNotMet() {
        assertThat(findings("house 1.1 conform because \"Seen\" met 2, 2"))
                .contains("house 1.1 is said to conform, but of 3 pieces of expected evidence no. 1, 3 was not met.");
    }

    @Test
    void reportsANumberThatThereIsNotInPlaceOfTheRest() {
        assertThat(findings("house 1.1 conform because \"Seen\" met 0, 1, 4")).isEqualTo("""
                aurora-2026.plumb:3: warning: The verdict on house 1.1 says that expected evidence no. 0, 4 was met, but \
                only 3 are expected. Count them in the order in which the standard lists them, from 1. [assessment.items-unmet]""");
    }
}
