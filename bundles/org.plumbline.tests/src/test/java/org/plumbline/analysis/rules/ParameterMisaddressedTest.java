// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ParameterMisaddressedTest extends RuleTest {

    ParameterMisaddressedTest() {
        super(new ParameterMisaddressed());
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
    void acceptsTheOnlyOneWithoutAnAddress() {
        assertThat(findings("parameter assign", "set house 1.1 = P1M")).isEmpty();
        assertThat(findings("parameter assign parameter assign", "set house 1.1 no. 1 = P1M set house 1.1 no. 2 = P1M")).isEmpty();
    }

    @Test
    void addressesNestedOnesBehindTheirOption() {
        var nested = "parameter a select { option \"one\" parameter assign \"how often\" parameter assign \"by whom\" }";
        assertThat(findings(nested, "set house 1.1 \"a\" no. 1 = \"1, 2, 3\" set house 1.1 \"a\" no. 2 = P1M "
                + "set house 1.1 \"by whom\" = \"the auditor\"")).isEmpty();
    }

    @Test
    void reportsAnAddressWithoutAParameter() {
        assertThat(findings("parameter a assign", "set house 1.1 \"a\" = P1M set house 1.1 \"b\" = P1M")).isEqualTo("""
                aurora-2026.plumb:3: error: No parameter of house 1.1 has this address. Name the item and, where it has \
                several, the ordinal. It has: assign (item a). [parameter.misaddressed]""");
        assertThat(findings("parameter a assign", "set house 1.1 \"a\" no. 1 = P1M set house 1.1 no. 2 = P1M"))
                .contains("[parameter.misaddressed]");
        assertThat(findings("", "set house 1.1 = P1M")).contains("It has none; take the setting back.");
    }
}
