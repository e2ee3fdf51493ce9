// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class AgreementExpiredTest extends RuleTest {

    AgreementExpiredTest() {
        super(new AgreementExpired());
    }

    private static Models with(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts));
    }

    private static final String ENDING = """
            customer office
            agreement sla service-level { between aurora-ltd, office until 2026-10-15 }
            """;

    @Test
    void acceptsTheLastDay() {
        assertThat(with(ENDING).asOf("2026-10-15").findings()).isEmpty();
        assertThat(with(ENDING).asOf("2026-10-16").findings()).contains("Agreement “sla” ended on 2026-10-15.");
    }

    @Test
    void acceptsOneThatAnotherTakesOver() {
        assertThat(with(ENDING + "agreement next service-level { between office, aurora-ltd from 2026-10-16 }")
                .asOf("2026-10-16").findings()).isEmpty();
    }

    @Test
    void reportsOneThatNoOtherTakesOver() {
        var other = ENDING + "agreement nda confidentiality { between aurora-ltd, office }";
        assertThat(with(other).asOf("2026-10-16").findings()).contains("“sla”");
        var later = ENDING + "agreement next service-level { between aurora-ltd, office from 2026-10-17 }";
        assertThat(with(later).asOf("2026-10-16").findings()).contains("“sla”");
        var apart = ENDING + "customer shop agreement next service-level { between aurora-ltd, shop }";
        assertThat(with(apart).asOf("2026-10-16").findings()).contains("“sla”");
    }
}
