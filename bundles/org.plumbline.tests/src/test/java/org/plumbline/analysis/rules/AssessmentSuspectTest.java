// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class AssessmentSuspectTest extends RuleTest {

    AssessmentSuspectTest() {
        super(new AssessmentSuspect());
    }

    private static Models with(String text, String assessments) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { verdict conform means conform }
                    clause 1 { requirement 1.1 shall { text "%s" } }
                }
                """.formatted(text), assessments);
    }

    private static String now(String text) {
        return Fingerprint.of(with(text, "").requirement("house 1.1").requirement());
    }

    private static String findings(String text, String judged) {
        return with(text, """
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 conform because "Seen" judged "%s" }
                """.formatted(judged)).findings();
    }

    @Test
    void reportsAChangedText() {
        assertThat(findings("Doors shall be shut.", now("Doors shall be shut."))).isEmpty();
        assertThat(findings("Doors shall be locked.", now("Doors shall be shut."))).contains("[assessment.suspect]");
    }

    @Test
    void acceptsOtherSpacing() {
        assertThat(findings("Doors  shall be shut. ", now("Doors shall be shut."))).isEmpty();
    }

    @Test
    void acceptsWhatWasJudgedAgain() {
        assertThat(with("Doors", """
                assessment audit-9 by "Internal audit" on 2026-09-12 { house 1.1 conform because "Seen" judged "0" }
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 conform because "Seen" }
                """).findings()).isEmpty();
    }
}
