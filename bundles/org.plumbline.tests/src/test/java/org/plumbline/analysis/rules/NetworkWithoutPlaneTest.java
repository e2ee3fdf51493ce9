// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class NetworkWithoutPlaneTest extends RuleTest {

    NetworkWithoutPlaneTest() {
        super(new NetworkWithoutPlane());
    }

    private static String findings(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts)).findings();
    }

    @Test
    void reportsANetworkThatOthersShowToLackAPlane() {
        assertThat(findings("network a network b plane tenant network c"))
                .contains("Network “a” is on no plane").contains("Network “c” is on no plane").doesNotContain("“b”");
    }

    @Test
    void acceptsAPlatformWithoutPlanes() {
        assertThat(findings("network a network b")).isEmpty();
    }
}
