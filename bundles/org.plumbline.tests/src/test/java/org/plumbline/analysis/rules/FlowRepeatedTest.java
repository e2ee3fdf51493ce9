// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class FlowRepeatedTest extends RuleTest {

    FlowRepeatedTest() {
        super(new FlowRepeated());
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

    private static final String AGAIN =
            "A flow from “vpc” to “gate” with the same protocols and the same route is stated already.";

    @Test
    void reportsTheSameFlow() {
        assertThat(findings("flow a : vpc -> gate over https, ssh flow b : vpc -> gate over ssh, https")).contains(AGAIN);
        assertThat(findings("flow vpc -> gate flow vpc -> gate")).contains(AGAIN);
    }

    @Test
    void reportsAFlowBothWaysWhicheverEndStandsFirst() {
        assertThat(findings("flow vpc <-> gate over https flow gate <-> vpc over https"))
                .contains("A flow between “gate” and “vpc” with the same protocols and the same route is stated already.");
    }

    @Test
    void acceptsOtherDirectionsProtocolsAndRoutes() {
        assertThat(findings("""
                flow vpc -> gate over https
                flow gate -> vpc over https
                flow vpc <-> gate over https
                flow vpc -> gate over ssh
                flow vpc -> gate over ssh, https
                flow vpc -> gate over https through console
                """)).isEmpty();
    }

    @Test
    void acceptsWhatNamesNoProtocolWhichIsForAnotherRule() {
        assertThat(findings("flow vpc -> mgmt flow vpc -> mgmt"))
                .contains("[flow.undescribed]").doesNotContain("[flow.repeated]");
    }
}
