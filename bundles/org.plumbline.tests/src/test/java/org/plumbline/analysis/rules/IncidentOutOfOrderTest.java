// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class IncidentOutOfOrderTest extends RuleTest {

    IncidentOutOfOrderTest() {
        super(new IncidentOutOfOrder());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsAStepWithoutATimeAtAnyTimeOfItsDay() {
        assertThat(with("""
                incident i {
                    detected 2026-10-01T08:00 notified 2026-10-01T09:00 reported 2026-10-01T09:00
                    confirmed 2026-10-01 closed 2026-10-01T10:00 reviewed 2026-10-01
                }
                """).findings()).isEmpty();
    }

    @Test
    void reportsMomentsAndDays() {
        assertThat(with("incident i { notified 2026-10-01T09:30 reported 2026-10-01T09:00 }").findings())
                .contains("Incident “i” was reported (2026-10-01 09:00) before it was notified (2026-10-01 09:30).");
        assertThat(with("incident i { reported 2026-10-01T09:30 confirmed 2026-09-30 }").findings())
                .contains("Incident “i” was confirmed (2026-09-30) before it was reported (2026-10-01 09:30).");
        assertThat(with("incident i { confirmed 2026-10-02 closed 2026-10-01T23:59 }").findings())
                .contains("Incident “i” was closed (2026-10-01 23:59) before it was confirmed (2026-10-02).");
        assertThat(with("incident i { detected 2026-10-02T00:00 reviewed 2026-10-01 }").findings())
                .contains("Incident “i” was reviewed (2026-10-01) before it was detected (2026-10-02 00:00).");
    }

    @Test
    void reportsStepsBetweenWhichADayLies() {
        assertThat(with("incident i { reported 2026-10-01T12:00 confirmed 2026-10-01 closed 2026-10-01T11:00 }").findings())
                .contains("Incident “i” was closed (2026-10-01 11:00) before it was reported (2026-10-01 12:00).");
    }

    @Test
    void acceptsAMomentBeforeTheDetectionWhichIsAMistakeInTheWriting() {
        assertThat(with("incident i { detected 2026-10-01T12:00 notified 2026-10-01T11:00 reviewed 2026-10-01 }").findings())
                .contains("[model]").doesNotContain("[incident.out-of-order]");
    }
}
