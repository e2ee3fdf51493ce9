// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class EvidenceExpiredTest extends RuleTest {

    EvidenceExpiredTest() {
        super(new EvidenceExpired());
    }

    private static Models evidence(String status, String validity) {
        return Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status %s
                    evidence tls-scan collected 2026-07-15 %s
                }
                """.formatted(status, validity), """
                severity component.unprotected off
                severity requirement.uncovered off
                """);
    }

    private static final String EXPIRED = """
            example.plumb:6: warning: Evidence “tls-scan” of “encryption” was valid until 2026-10-15. Collect it anew, \
            and record the day and how long it is valid. [evidence.expired]""";

    @Test
    void acceptsTheLastDay() {
        assertThat(evidence("operating", "valid P3M").asOf("2026-10-15").findings()).isEmpty();
        assertThat(evidence("operating", "valid P3M").asOf("2026-10-16").findings()).isEqualTo(EXPIRED);
        assertThat(evidence("operating", "until 2026-10-15").asOf("2026-10-15").findings()).isEmpty();
        assertThat(evidence("operating", "until 2026-10-15").asOf("2026-10-16").findings()).isEqualTo(EXPIRED);
    }

    @Test
    void acceptsEvidenceWithoutEnd() {
        assertThat(evidence("operating", "").asOf("2030-01-01").findings()).isEmpty();
    }

    @Test
    void acceptsOldEvidenceOfARetiredControl() {
        assertThat(evidence("retired", "valid P3M").asOf("2026-10-16").findings()).isEmpty();
    }
}
