// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class TailoringNotAllowedTest extends RuleTest {

    TailoringNotAllowedTest() {
        super(new TailoringNotAllowed());
    }

    private static Models house(String scheme) {
        return Frame.with("""
                requirements house {
                    status current
                    %s
                    clause 1 { requirement 1.1 { } }
                }
                """.formatted(scheme), "narrow house 1.1 to \"Ways in from outside\" because \"Inside, the network does\"");
    }

    @Test
    void reportsAnyTailoringWhereTheSchemeAllowsNone() {
        assertThat(house("scheme { }").findings()).isEqualTo("""
                aurora-2026.plumb:3: error: “house” does not know the tailoring “narrow”. It allows none; take the decision \
                back. [tailoring.not-allowed]""");
    }

    @Test
    void acceptsAnyTailoringWithoutAScheme() {
        assertThat(house("").findings()).isEmpty();
    }
}
