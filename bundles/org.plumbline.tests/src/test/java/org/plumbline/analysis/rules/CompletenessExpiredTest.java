// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class CompletenessExpiredTest extends RuleTest {

    CompletenessExpiredTest() {
        super(new CompletenessExpired());
    }

    private static Models claimed(String claim) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    network mgmt plane management
                    component console : web-console { is encrypted }
                    complete flows of mgmt as of 2026-07-15 %s
                }
                """.formatted(claim));
    }

    @Test
    void acceptsTheLastDay() {
        assertThat(claimed("valid P3M").asOf("2026-10-15").findings()).isEmpty();
        assertThat(claimed("valid P3M").asOf("2026-10-16").findings()).isEqualTo("""
                example.plumb:6: warning: The completeness of flows of mgmt was claimed until 2026-10-15, so nothing is \
                concluded from it any more. Check the model against the platform again, and record the day. \
                [completeness.expired]""");
    }

    @Test
    void acceptsAClaimWithoutEnd() {
        assertThat(claimed("by \"Network team\"").asOf("2026-12-31").findings()).isEmpty();
    }
}
