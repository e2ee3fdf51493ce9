// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class DeliveryMissingTest extends RuleTest {

    DeliveryMissingTest() {
        super(new DeliveryMissing());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    private static final String MISSING = "Plan “Ways in (p)” asked for a delivery by %s, and none is written down.";

    @Test
    void acceptsTheDueDay() {
        var plan = with("plan p house 1.1 every P1M from 2026-09-15");
        assertThat(plan.asOf("2026-09-15").findings()).isEmpty();
        assertThat(plan.asOf("2026-09-16").findings()).contains(MISSING.formatted("2026-09-15"));
        assertThat(plan.asOf("2026-10-15").findings()).contains(MISSING.formatted("2026-09-15"));
        assertThat(plan.asOf("2026-10-16").findings()).contains(MISSING.formatted("2026-10-15"));
    }

    @Test
    void reportsTheLastDayOfMonthsOfAnyLength() {
        var plan = with("plan p house 1.1 every P1M from 2026-01-31");
        assertThat(plan.asOf("2026-03-30").findings()).contains(MISSING.formatted("2026-02-28"));
        assertThat(plan.asOf("2026-04-01").findings()).contains(MISSING.formatted("2026-03-31"));
    }

    @Test
    void reportsDaysAndLongRows() {
        assertThat(with("plan p house 1.1 every P1D from 1999-12-31").findings()).contains(MISSING.formatted("2026-10-14"));
        assertThat(with("plan p house 1.1 every P1M1D from 1999-12-31").findings()).contains("[delivery.missing]");
    }

    @Test
    void acceptsADeliveryDueInThePeriod() {
        var plan = "plan p house 1.1 every P1M from 2026-01-31\n";
        assertThat(with(plan + "delivery d house 1.1 due 2026-09-30 submitted 2026-09-30").findings()).isEmpty();
        assertThat(with(plan + "delivery d house 1.1 due 2026-09-30 submitted 2026-10-05").findings())
                .contains("[delivery.late]").doesNotContain("[delivery.missing]");
        assertThat(with(plan + "delivery d house 1.1 due 2026-09-30").findings())
                .contains("[delivery.overdue]").doesNotContain("[delivery.missing]");
        assertThat(with(plan + "delivery d house 1.1 due 2026-08-31 submitted 2026-08-31").findings())
                .contains(MISSING.formatted("2026-09-30"));
        assertThat(with(plan + "delivery d house 1.1 due 2026-10-31 submitted 2026-09-30").findings())
                .contains(MISSING.formatted("2026-09-30"));
    }

    @Test
    void acceptsADeliverySubmittedInThePeriodOrLater() {
        var plan = "plan p house 1.1 every P1M from 2026-01-30\n";
        assertThat(with(plan + "delivery d house 1.1 submitted 2026-08-30").findings())
                .contains(MISSING.formatted("2026-09-30"));
        assertThat(with(plan + "delivery d house 1.1 submitted 2026-08-31").findings()).isEmpty();
        assertThat(with(plan + "delivery d house 1.1 submitted 2026-10-15").findings()).isEmpty();
        assertThat(with(plan + "delivery d house 1.1 submitted 2026-10-16").findings())
                .contains(MISSING.formatted("2026-09-30"));
    }

    @Test
    void reportsADeliveryOfAnotherNumber() {
        var plan = "plan p house 1.1 no. 2 every P1M from 2026-09-30\n";
        assertThat(with(plan + "delivery d house 1.1 no. 1 due 2026-09-30 submitted 2026-09-30").findings())
                .contains(MISSING.formatted("2026-09-30"));
        assertThat(with(plan + "delivery d house 1.1 no. 2 due 2026-09-30 submitted 2026-09-30").findings()).isEmpty();
    }

    @Test
    void acceptsTheOnlyDeliveryWithOrWithoutItsNumber() {
        assertThat(with("""
                plan p house 1.1 every P1M from 2026-09-30
                delivery d house 1.1 no. 1 due 2026-09-30 submitted 2026-09-30
                """).findings()).isEmpty();
    }

    @Test
    void acceptsPlansWithoutPeriodOrFirstDay() {
        assertThat(with("""
                plan a house 1.1 every P1M
                plan b house 1.1 as-needed from 2026-01-31
                plan c house 1.1 continuously from 2026-01-31
                plan d house 1.1 every P0D from 2026-01-31
                """).findings()).isEmpty();
    }
}
