// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class SupplierWithoutAgreementTest extends RuleTest {

    SupplierWithoutAgreementTest() {
        super(new SupplierWithoutAgreement());
    }

    private static Models with(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    supplier maker
                    component console : web-console { supplied by maker is encrypted }
                    %s
                }
                """.formatted(parts));
    }

    @Test
    void acceptsAnAgreementFromItsFirstDay() {
        var agreement = with("agreement a { between maker from 2026-10-15 }");
        assertThat(agreement.asOf("2026-10-15").findings()).isEmpty();
        assertThat(agreement.asOf("2026-10-14").findings()).contains("[supplier.without-agreement]");
    }

    @Test
    void acceptsOneThatHasEndedWhichIsForAnotherRule() {
        assertThat(with("agreement a { between aurora-ltd, maker until 2026-10-14 }").findings())
                .contains("[agreement.expired]").doesNotContain("[supplier.without-agreement]");
    }

    @Test
    void reportsAnAgreementWithSomebodyElse() {
        assertThat(with("supplier other agreement a { between aurora-ltd, other }").findings())
                .contains("No agreement is in force with supplier “maker”, which supplies “console”.")
                .doesNotContain("supplier “other”");
    }

    @Test
    void acceptsOtherPartiesThatSupply() {
        assertThat(with("agreement a { between maker }").findings()).isEmpty();
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { supplied by aurora-ltd is encrypted }
                }
                """).findings()).isEmpty();
    }

    @Test
    void reportsASupplierOnceAndNamesTheFirstThreeComponents() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    supplier maker
                    component console : web-console { supplied by maker is encrypted }
                    component a : log-service { supplied by maker }
                    component b : log-service { supplied by maker }
                    component c : log-service { supplied by maker }
                }
                """, "severity component off").findings()).isEqualTo("""
                example.plumb:4: warning: No agreement is in force with supplier “maker”, which supplies “console”, “a”, \
                “b” and 1 more. Conclude an agreement with it, and record it. \
                [supplier.without-agreement]""");
    }
}
