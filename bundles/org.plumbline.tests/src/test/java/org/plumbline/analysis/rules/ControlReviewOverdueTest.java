// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class ControlReviewOverdueTest extends RuleTest {

    ControlReviewOverdueTest() {
        super(new ControlReviewOverdue());
    }

    private static Models reviewed(String status, String reviewed) {
        return Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status %s
                    evidence tls-scan
                    %s
                }
                """.formatted(status, reviewed), "severity component off\nseverity requirement off");
    }

    @Test
    void acceptsTheSameDayAYearLater() {
        var control = reviewed("operating", "reviewed 2025-10-15");

        assertThat(control.asOf("2026-10-15").findings()).isEmpty();
        assertThat(control.asOf("2026-10-16").findings()).contains("“encryption” was last reviewed on 2025-10-15");
    }

    @Test
    void acceptsAControlThatNamesNoReview() {
        assertThat(reviewed("operating", "").findings()).isEmpty();
    }

    @Test
    void acceptsAControlThatIsNotInOperation() {
        assertThat(reviewed("implemented", "reviewed 2020-01-01").findings()).isEmpty();
        assertThat(reviewed("retired", "reviewed 2020-01-01").findings()).isEmpty();
    }
}
