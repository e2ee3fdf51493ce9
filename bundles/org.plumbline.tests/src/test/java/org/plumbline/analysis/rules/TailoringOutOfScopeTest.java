// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringOutOfScopeTest extends RuleTest {

    TailoringOutOfScopeTest() {
        super(new TailoringOutOfScope());
    }

    private static String findings(String statement) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { allows narrow }
                    clause 1 {
                        requirement 1.1 { }
                        requirement 1.2 enhanced { }
                        requirement 1.3 { responsible customer }
                    }
                }

                statement s for aurora {
                    %s
                    severity requirement off
                    severity check off
                    severity control.idle off
                }
                """.formatted(statement)).findings();
    }

    @Test
    void reportsAnotherLevel() {
        assertThat(findings("applies house level enhanced narrow house 1.1 to \"Less\" because \"So\"")).isEqualTo("""
                example.plumb:12: warning: house 1.1 is tailored, but is out of scope anyway: of a level that does not \
                apply. Remove the decision, or widen what the statement applies. [tailoring.out-of-scope]""");
        assertThat(findings("applies house level enhanced narrow house 1.2 to \"Less\" because \"So\"")).isEmpty();
    }

    @Test
    void reportsTheDutyOfTheOtherSide() {
        assertThat(findings("applies house narrow house 1.3 to \"Less\" because \"So\"")).contains("duty of the customer");
    }

    @Test
    void acceptsTheDutyOfTheOtherSideWhereTheSetIsAppliedForBoth() {
        assertThat(findings("""
                applies house as provider
                applies house as customer
                narrow house 1.3 to "Less" because "So"
                """)).isEmpty();
    }

    @Test
    void reportsASetThatIsNotApplied() {
        assertThat(findings("applies house exclude x1605 8.1-1 because \"So\" decided by \"Board\""))
                .contains("ITU-T X.1605 8.1-1 is tailored, but is out of scope anyway: of a standard that is not applied.");
    }

    @Test
    void acceptsADecisionThatExcludes() {
        assertThat(findings("applies house exclude house 1.2 because \"So\" severity tailoring.not-allowed off")).isEmpty();
    }

    @Test
    void acceptsAnExpiredDecisionWhichIsForAnotherRule() {
        assertThat(findings("applies house level enhanced narrow house 1.1 to \"Less\" because \"So\" until 2026-01-01"))
                .contains("[tailoring.expired]").hasLineCount(1);
    }
}
