// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ControlIdleTest extends RuleTest {

    ControlIdleTest() {
        super(new ControlIdle());
    }

    private static String findings(String control, String rest) {
        return Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status implemented
                }

                control second %s

                %s
                """.formatted(control, rest)).findings();
    }

    private static final String X1605 = "{ satisfies x1605 8.1-1 implemented by console responsible aurora-ltd status %s }";
    private static final String ON_AURORA = "on aurora " + X1605.formatted("implemented");

    @Test
    void reportsAControlThatSatisfiesNothing() {
        assertThat(findings("on aurora { status planned responsible aurora-ltd }", ""))
                .contains("“second” satisfies no requirement of any standard that is applied.");
    }

    @Test
    void acceptsARetiredControl() {
        assertThat(findings("on aurora " + X1605.formatted("retired"), "")).isEmpty();
    }

    @Test
    void acceptsAControlThroughAMapping() {
        assertThat(findings(ON_AURORA, "mapping m from house to x1605 { 1.1 equals 8.1-1 }")).isEmpty();
        assertThat(findings(ON_AURORA, "mapping m from house to x1605 { 1.1 superset-of 8.1-1 }"))
                .contains("[control.idle]");
    }

    @Test
    void acceptsARequirementThatDoesNotApply() {
        assertThat(findings(ON_AURORA, """
                statement s for aurora {
                    applies house
                    applies x1605
                    exclude x1605 8.1-1 because "Nobody signs in"
                    severity requirement off
                    severity check off
                    severity tailoring off
                }
                """)).isEmpty();
    }

    @Test
    void acceptsWhatAnotherStatementOfThePlatformApplies() {
        assertThat(findings(ON_AURORA, """
                statement first for aurora { applies house }
                statement second for aurora { applies x1605 severity requirement off severity check off }
                """)).isEmpty();
    }

    @Test
    void reportsOnceForSeveralStatements() {
        assertThat(findings(ON_AURORA, """
                statement first for aurora { applies house }
                statement second for aurora { applies house as customer }
                """)).contains("[control.idle]").hasLineCount(1);
    }

    @Test
    void acceptsAControlOfAllPlatformsThatOneOfThemNeeds() {
        assertThat(findings(X1605.formatted("implemented").replace(" by ", " by aurora/").replace("responsible ",
                "responsible aurora/"), """
                platform aurora { provides iaas provider aurora-ltd component console : web-console { is encrypted } }
                platform second { provides iaas }
                statement first for aurora { applies house }
                statement second for second { applies x1605 severity requirement off severity check off }
                """)).isEmpty();
    }

    @Test
    void acceptsAStatementThatAppliesNothingYet() {
        assertThat(findings(ON_AURORA, "statement s for aurora { }")).isEmpty();
    }
}
