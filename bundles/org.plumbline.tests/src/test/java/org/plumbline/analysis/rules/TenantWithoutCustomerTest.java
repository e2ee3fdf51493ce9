// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TenantWithoutCustomerTest extends RuleTest {

    TenantWithoutCustomerTest() {
        super(new TenantWithoutCustomer());
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

    private static final String TENANT = "tenant %s protection level 2 filed \"1\" { %s } ";

    @Test
    void reportsATenantOfAPlatformThatKnowsCustomers() {
        assertThat(findings("customer office " + TENANT.formatted("portal", "")))
                .contains("Tenant “portal” names no customer.");
    }

    @Test
    void reportsATenantBesideOneThatNamesSomebody() {
        assertThat(findings(TENANT.formatted("own", "customer aurora-ltd") + TENANT.formatted("portal", "")))
                .contains("Tenant “portal” names no customer.").doesNotContain("“own”");
    }

    @Test
    void acceptsAPlatformThatKnowsNoCustomers() {
        assertThat(findings(TENANT.formatted("portal", ""))).isEmpty();
    }
}
