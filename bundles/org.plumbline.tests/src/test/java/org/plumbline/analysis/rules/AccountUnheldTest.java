// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AccountUnheldTest extends RuleTest {

    AccountUnheldTest() {
        super(new AccountUnheld());
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
    void reportsAnAccountWithARoleOrAComponent() {
        assertThat(findings("role admin account root as admin")).contains("Nobody holds account “root”.");
        assertThat(findings("account root on console")).contains("Nobody holds account “root”.");
    }

    @Test
    void acceptsAnAccountThatCanDoNothing() {
        assertThat(findings("account root { is named }")).isEmpty();
    }

    @Test
    void acceptsAHolder() {
        assertThat(findings("person li account root of li on console")).isEmpty();
    }
}
