// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TenantUnfiledTest extends RuleTest {

    TenantUnfiledTest() {
        super(new TenantUnfiled());
    }

    @Test
    void reportsATenantWithoutALevel() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    tenant city-portal { }
                }
                """).findings()).isEqualTo("""
                example.plumb:5: warning: Tenant “city-portal” has no protection level. Record its protection level and \
                the number of its filing. [tenant.unfiled]""");
    }
}
