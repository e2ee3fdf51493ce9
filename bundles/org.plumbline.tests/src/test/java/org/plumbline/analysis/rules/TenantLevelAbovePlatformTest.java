// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TenantLevelAbovePlatformTest extends RuleTest {

    TenantLevelAbovePlatformTest() {
        super(new TenantLevelAbovePlatform());
    }

    @Test
    void acceptsAnyLevelWhereThePlatformHasNone() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    tenant city-portal protection level 4 filed "110108-2026-0102" { }
                }
                """).findings()).isEmpty();
    }
}
