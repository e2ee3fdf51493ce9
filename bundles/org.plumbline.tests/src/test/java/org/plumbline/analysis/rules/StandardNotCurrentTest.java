// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class StandardNotCurrentTest extends RuleTest {

    StandardNotCurrentTest() {
        super(new StandardNotCurrent());
    }

    private static String house(String said) {
        return """
                requirements house {
                    %s
                    clause 1 { requirement 1.1 { } }
                }
                """.formatted(said);
    }

    @Test
    void reportsADraft() {
        assertThat(Frame.with(house("status draft published as \"House rules 2026\"")).findings()).isEqualTo("""
                aurora-2026.plumb:3: warning: “house” is a draft. Apply House rules 2026, or suppress this finding with the \
                reason. [standard.not-current]""");
    }

    @Test
    void acceptsASetThatDoesNotSayItsStatus() {
        assertThat(Frame.with(house("edition \"1\"")).findings()).isEmpty();
    }
}
