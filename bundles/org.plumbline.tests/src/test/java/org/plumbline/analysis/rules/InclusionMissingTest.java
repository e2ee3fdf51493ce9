// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class InclusionMissingTest extends RuleTest {

    InclusionMissingTest() {
        super(new InclusionMissing());
    }

    private static String findings(String statement) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { allows exclude }
                    clause 1 {
                        requirement 1.1 { } requirement 1.2 { } requirement 1.3 { } requirement 1.4 { } requirement 1.5 { }
                    }
                }

                statement s for aurora {
                    %s
                    severity requirement off
                }
                """.formatted(statement)).findings();
    }

    @Test
    void reportsTheFirstFewOfMany() {
        assertThat(findings("applies house include house 1.5 for law")).isEqualTo("""
                example.plumb:10: warning: Without a reason for inclusion: 4 of 5 requirements of “house” that apply (1.1, \
                1.2, 1.3 and 1 more). Give the reason for each: risk, law, contract or practice. \
                [inclusion.missing]""");
    }

    @Test
    void acceptsAStatementWithoutReasons() {
        assertThat(findings("applies house")).isEmpty();
    }

    @Test
    void acceptsReasonsForAnotherSet() {
        assertThat(findings("applies house include x1605 8.1-1 for law")).isEmpty();
    }

    @Test
    void acceptsWhatDoesNotApply() {
        assertThat(findings("""
                applies house
                include house 1.1, house 1.2, house 1.3 for law include house 1.4 for risk
                exclude house 1.5 because "Nothing of the kind"
                """)).isEmpty();
    }

    @Test
    void reportsOnceASetThatIsAppliedForBothSides() {
        assertThat(findings("applies house as provider applies house as customer include house 1.1 for law"))
                .contains("4 of 5 requirements").hasLineCount(1);
    }
}
