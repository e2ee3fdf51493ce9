// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class TenantReportExpiredTest extends RuleTest {

    TenantReportExpiredTest() {
        super(new TenantReportExpired());
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
    void acceptsTheLastDay() {
        var report = with("relies on \"R-1\" of 2026-01-01 until 2026-10-15");
        assertThat(report.asOf("2026-10-15").findings()).isEmpty();
        assertThat(report.asOf("2026-10-16").findings()).contains("Report “R-1” was valid until 2026-10-15.")
                .doesNotContain("[tenant.report-missing]");
    }

    @Test
    void acceptsTheFirstDay() {
        var report = with("relies on \"R-1\" of 2026-10-15");
        assertThat(report.asOf("2026-10-15").findings()).isEmpty();
        assertThat(report.asOf("2026-10-14").findings()).contains("Report “R-1” is of 2026-10-15, which is still to come.");
    }

    @Test
    void reportsEachReportThatDoesNotStand() {
        assertThat(with("""
                relies on "R-1" of 2024-01-01 until 2025-01-01
                relies on "R-2" of 2026-01-01 until 2027-01-01
                relies on "R-3" of 2026-11-01
                """).findings()).contains("“R-1”").contains("“R-3”").doesNotContain("“R-2”");
    }
}
