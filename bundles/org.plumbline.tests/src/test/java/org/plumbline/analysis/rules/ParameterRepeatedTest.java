// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ParameterRepeatedTest extends RuleTest {

    ParameterRepeatedTest() {
        super(new ParameterRepeated());
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
    void tellsParametersApart() {
        assertThat(findings("parameter a assign parameter b assign",
                "set house 1.1 \"a\" = P1M set house 1.1 \"b\" = P1M")).isEmpty();
        assertThat(findings("parameter a assign parameter b assign",
                "set house 1.1 \"a\" = P1M set house 1.1 no. 2 = P1M set house 1.1 no. 1 = P1M"))
                .contains("already set to P1M").contains("[parameter.repeated]");
    }
}
