// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class SuppressionExpiredTest extends RuleTest {

    SuppressionExpiredTest() {
        super(new SuppressionExpired());
    }

    @Test
    void reportsASuppressionWithoutAReason() {
        assertThat(Frame.with("", "suppress component.unprotected until 2026-12-31").findings()).isEqualTo("""
                aurora-2026.plumb:3: warning: The suppression of “A component that no control names \
                (component.unprotected)” has no reason, so it is not applied. \
                Give the reason. [suppression.expired]""");
    }

    @Test
    void acceptsTheLastDay() {
        var suppressed = Frame.with("", "suppress component.unprotected because \"Waits\" until 2026-10-15\n"
                + "severity suppression.idle off");

        assertThat(suppressed.asOf("2026-10-15").findings()).isEmpty();
        assertThat(suppressed.asOf("2026-10-16").findings()).contains("[suppression.expired]");
    }
}
