// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ResponsibilityGapTest extends RuleTest {

    ResponsibilityGapTest() {
        super(new ResponsibilityGap());
    }

    private static String findings(String scheme, String parts, String more) {
        return Frame.with("""
                requirements house { status current scheme { responsible %s } clause 1 { requirement 1.1 { text "Encrypt." } } }
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    customer city
                    component console : web-console { is encrypted }
                    %s
                }
                control encryption on aurora { satisfies house 1.1 implemented by console responsible aurora-ltd, city
                    status operating evidence e collected 2026-10-05 valid P3M }
                %s
                """.formatted(scheme, parts, more)).findings();
    }

    private static final String TENANT = "tenant t protection level 2 S2A2 filed \"1\" { customer city }";

    @Test
    void reportsSharedDutiesToo() {
        assertThat(findings("shared", TENANT, "")).contains("duty of the customer side").contains("[responsibility.gap]");
        assertThat(findings("provider", TENANT, "")).isEmpty();
    }

    @Test
    void acceptsAPlatformWithoutTenants() {
        assertThat(findings("shared", "", "")).isEmpty();
    }

    @Test
    void asksForThirdPartiesAndSupervisors() {
        assertThat(findings("third-party", "", "")).contains("duty of the third-party side");
        assertThat(findings("third-party", "assessor lab", "")).doesNotContain("[responsibility.gap]");
        assertThat(findings("supervisor", "", "")).contains("duty of the supervisor side");
        assertThat(findings("supervisor", "supervisor office", "")).doesNotContain("[responsibility.gap]");
    }
}
