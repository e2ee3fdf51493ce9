// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ParameterUnsetTest extends RuleTest {

    ParameterUnsetTest() {
        super(new ParameterUnset());
    }

    private static String findings(String parameters, String settings) {
        return Frame.with("""
                requirements house { status current clause 1 { requirement 1.1 {
                    text "Ways in shall encrypt what they carry."
                    %s
                    check every access-point is encrypted
                } } }""".formatted(parameters), settings).findings();
    }

    @Test
    void acceptsNestedOnesOfOptionsThatAreNotChosen() {
        var select = "parameter select { option \"one\" parameter assign \"how often\" }";
        assertThat(findings(select, "set house 1.1 no. 1 = 1")).isEmpty();
        assertThat(findings(select, "set house 1.1 no. 1 = 2")).contains("does not set: “how often”");
        assertThat(findings(select, "set house 1.1 no. 1 = 2 set house 1.1 no. 2 = P1M")).isEmpty();
        assertThat(findings(select, "")).contains("does not set: select.");
    }

    @Test
    void acceptsOpenOnesWhereNobodyActsYet() {
        assertThat(Frame.with("""
                requirements house { status current clause 1 { requirement 1.1 { parameter assign } } }
                control encryption on aurora { satisfies house 1.1 implemented by console responsible aurora-ltd status planned }
                """, "severity requirement.planned-only off").findings()).isEmpty();
    }

    @Test
    void reportsOnesThatTheCheckReads() {
        assertThat(Frame.with("""
                requirements house { status current clause 1 { requirement 1.1 { parameter assign
                    check every access-point has record review within parameter } } }
                control encryption on aurora { satisfies house 1.1 implemented by console responsible aurora-ltd status planned }
                """, "severity requirement.planned-only off severity check.undetermined off").findings())
                .contains("[parameter.unset]");
    }
}
