// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ParameterLooseTest extends RuleTest {

    ParameterLooseTest() {
        super(new ParameterLoose());
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
    void comparesPeriodsAndNumbers() {
        assertThat(findings("parameter assign limit >= P6M", "set house 1.1 = P6M")).isEmpty();
        assertThat(findings("parameter assign limit >= P6M", "set house 1.1 = P5M")).contains("at least P6M is the limit");
        assertThat(findings("parameter assign limit <= 90", "set house 1.1 = 90")).isEmpty();
        assertThat(findings("parameter assign limit <= 90", "set house 1.1 = 91")).contains("at most 90 is the limit");
        assertThat(findings("parameter assign limit <= PT4H", "set house 1.1 = PT4H")).isEmpty();
        assertThat(findings("parameter assign limit <= PT4H", "set house 1.1 = P1D")).contains("at most PT4H is the limit");
    }

    @Test
    void reportsWhatCannotBeCompared() {
        assertThat(findings("parameter assign limit >= P6M", "set house 1.1 = \"half a year\"")).contains("[parameter.loose]");
    }

    @Test
    void acceptsALimitThatIsNotYetInForce() {
        assertThat(findings("parameter assign limit >= P6M since 2026-10-16", "set house 1.1 = P1M")).isEmpty();
        assertThat(findings("parameter assign limit >= P6M since 2026-10-15", "set house 1.1 = P1M")).isNotEmpty();
    }
}
