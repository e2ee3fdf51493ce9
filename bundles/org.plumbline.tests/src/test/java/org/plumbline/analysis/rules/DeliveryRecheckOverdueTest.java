// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class DeliveryRecheckOverdueTest extends RuleTest {

    DeliveryRecheckOverdueTest() {
        super(new DeliveryRecheckOverdue());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsTheLastDay() {
        var delivery = with("delivery d house 1.1 submitted 2026-09-01 deadline 2026-10-15");
        assertThat(delivery.asOf("2026-10-15").findings()).isEmpty();
        assertThat(delivery.asOf("2026-10-16").findings())
                .contains("Delivery “Ways in (d)” was to be corrected by 2026-10-15 and has not been checked again.");
    }

    @Test
    void acceptsWhatWasCheckedAgain() {
        assertThat(with("delivery d house 1.1 submitted 2026-09-01 deadline 2026-09-15 rechecked 2026-10-15").findings())
                .isEmpty();
        assertThat(with("delivery d house 1.1 submitted 2026-09-01 deadline 2026-09-15 rechecked 2026-10-16").findings())
                .contains("[delivery.recheck-overdue]");
    }

    @Test
    void acceptsWhatIsOverdueItselfWhichIsForAnotherRule() {
        assertThat(with("delivery d house 1.1 due 2026-09-01 deadline 2026-09-15").findings())
                .contains("[delivery.overdue]").doesNotContain("[delivery.recheck-overdue]");
    }
}
