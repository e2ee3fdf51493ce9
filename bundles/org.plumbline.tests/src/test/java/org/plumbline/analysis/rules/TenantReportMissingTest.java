// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class TenantReportMissingTest extends RuleTest {

    TenantReportMissingTest() {
        super(new TenantReportMissing());
    }

    private static Models with(String linesOfStatement) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    tenant portal protection level 2 filed "1" { uses console }
                }
                statement portal-2026 for aurora tenant portal {
                    applies house
                    %s
                }
                """.formatted(linesOfStatement));
    }

    @Test
    void reportsATenantsStatement() {
        assertThat(with("").findings())
                .contains("Statement “portal-2026” of tenant “portal” relies on no report about the platform.");
    }

    @Test
    void acceptsAnyReport() {
        assertThat(with("relies on \"R-1\" of 2026-01-01").findings()).isEmpty();
        assertThat(with("relies on \"R-1\" of 2025-01-01 until 2025-12-31").findings())
                .contains("[tenant.report-expired]").doesNotContain("[tenant.report-missing]");
    }

    @Test
    void acceptsThePlatformsOwnStatement() {
        assertThat(Frame.with("statement own for aurora { applies house }").findings()).isEmpty();
    }
}
