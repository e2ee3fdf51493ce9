// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class DeliveryOverdueTest extends RuleTest {

    DeliveryOverdueTest() {
        super(new DeliveryOverdue());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsTheDueDay() {
        var delivery = with("delivery d house 1.1 due 2026-10-15");
        assertThat(delivery.asOf("2026-10-15").findings()).isEmpty();
        assertThat(delivery.asOf("2026-10-16").findings())
                .contains("Delivery “Ways in (d)” was due on 2026-10-15 and is not submitted.");
    }

    @Test
    void reportsASubmissionThatIsStillToCome() {
        assertThat(with("delivery d house 1.1 due 2026-10-01 submitted 2026-10-16").findings())
                .contains("[delivery.overdue]").doesNotContain("[delivery.late]");
    }

    @Test
    void acceptsADeliveryThatIsSubmittedOrNeverDue() {
        assertThat(with("""
                delivery d house 1.1 due 2026-10-01 submitted 2026-10-01
                delivery e house 1.1
                """).findings()).isEmpty();
    }
}
