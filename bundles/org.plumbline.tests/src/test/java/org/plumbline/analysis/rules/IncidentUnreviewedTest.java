// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class IncidentUnreviewedTest extends RuleTest {

    IncidentUnreviewedTest() {
        super(new IncidentUnreviewed());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsAMonth() {
        var incident = with("incident i { closed 2026-09-15T23:00 }");
        assertThat(incident.asOf("2026-10-15").findings()).isEmpty();
        assertThat(incident.asOf("2026-10-16").findings())
                .contains("Incident “i” was closed on 2026-09-15 and is not reviewed yet.");
    }

    @Test
    void acceptsAnIncidentThatIsOpenOrReviewed() {
        assertThat(with("incident i { detected 2025-09-15T23:00 }").findings()).isEmpty();
        assertThat(with("incident i { closed 2025-09-15T23:00 reviewed 2026-10-15 }").findings()).isEmpty();
    }

    @Test
    void reportsAReviewThatIsStillToCome() {
        assertThat(with("incident i { closed 2025-09-15T23:00 reviewed 2026-10-16 }").findings())
                .contains("[incident.unreviewed]");
    }
}
