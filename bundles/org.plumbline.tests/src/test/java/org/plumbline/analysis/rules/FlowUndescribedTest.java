// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class FlowUndescribedTest extends RuleTest {

    FlowUndescribedTest() {
        super(new FlowUndescribed());
    }

    private static String findings(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    network mgmt plane management
                    network vpc plane tenant
                    network both plane tenant
                    component console : web-console { is encrypted on mgmt }
                    component gate : firewall { on mgmt, vpc }
                    component loose : log-service
                    %s
                }
                """.formatted(parts), "severity component off").findings();
    }

    @Test
    void reportsAFlowBetweenPlanes() {
        assertThat(findings("flow f : vpc -> mgmt"))
                .contains("A flow crosses from plane tenant to plane management over an unknown protocol: flow vpc ->"
                        + " mgmt (f).");
        assertThat(findings("flow vpc <-> console")).contains("over an unknown protocol: flow vpc -> console.");
    }

    @Test
    void acceptsEndsThatShareAPlane() {
        assertThat(findings("flow vpc -> gate flow gate -> mgmt flow vpc -> both")).isEmpty();
    }

    @Test
    void acceptsEndsOnNoPlane() {
        assertThat(findings("flow vpc -> loose")).isEmpty();
    }

    @Test
    void acceptsAFlowThatSaysHowItIsProtected() {
        assertThat(findings("flow vpc -> mgmt over https")).isEmpty();
        assertThat(findings("flow vpc -> mgmt { is encrypted }")).isEmpty();
    }
}
