// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ParameterOptionUnknownTest extends RuleTest {

    ParameterOptionUnknownTest() {
        super(new ParameterOptionUnknown());
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
    void acceptsTextsAndNumbersOfOptions() {
        var select = "parameter select { option \"one\" option \"two\" }";
        assertThat(findings(select, "set house 1.1 = \"two\"")).isEmpty();
        assertThat(findings(select, "set house 1.1 = 2")).isEmpty();
        assertThat(findings(select, "set house 1.1 = \"one, 2\"")).isEmpty();
        assertThat(findings(select, "set house 1.1 = 3")).contains("[parameter.option-unknown]");
        assertThat(findings(select, "set house 1.1 = \"one, three\"")).contains("[parameter.option-unknown]");
    }

    @Test
    void acceptsAnOptionWithCommas() {
        var select = "parameter select { option \"daily, or on change\" option \"weekly\" }";
        assertThat(findings(select, "set house 1.1 = \"daily, or on change\"")).isEmpty();
        assertThat(findings(select, "set house 1.1 = \"daily\"")).contains("[parameter.option-unknown]");
    }
}
