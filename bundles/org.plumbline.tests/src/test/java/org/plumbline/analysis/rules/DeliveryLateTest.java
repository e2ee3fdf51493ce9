// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class DeliveryLateTest extends RuleTest {

    DeliveryLateTest() {
        super(new DeliveryLate());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsTheDueDay() {
        assertThat(with("delivery d house 1.1 due 2026-10-01 submitted 2026-10-01").findings()).isEmpty();
        assertThat(with("delivery d house 1.1 due 2026-10-01 submitted 2026-10-02").findings()).isEqualTo("""
                example.plumb:2: info: Delivery “Ways in (d)” was due on 2026-10-01 and was submitted on 2026-10-02. \
                Find out why, \
                and see to it that the next one is on time. [delivery.late]""");
    }

    @Test
    void acceptsADeliveryThatIsNotDue() {
        assertThat(with("delivery d house 1.1 submitted 2026-10-02").findings()).isEmpty();
    }
}
