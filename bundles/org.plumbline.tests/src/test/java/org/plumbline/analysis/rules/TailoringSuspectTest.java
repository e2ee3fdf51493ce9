// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class TailoringSuspectTest extends RuleTest {

    TailoringSuspectTest() {
        super(new TailoringSuspect());
    }

    private static Models with(String text, String decision) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { allows narrow }
                    clause 1 { requirement 1.1 { text "%s" } }
                }
                """.formatted(text), decision);
    }

    private static String narrow(String text, String judged) {
        return with(text, "narrow house 1.1 to \"Less\" because \"So\" " + judged).findings();
    }

    @Test
    void reportsAChangedText() {
        var judged = "judged \"" + Fingerprint.of(with("Doors", "").requirement("house 1.1").requirement()) + "\"";

        assertThat(narrow("Doors", judged)).isEmpty();
        assertThat(narrow("Gates", judged)).contains("[tailoring.suspect]");
    }

    @Test
    void acceptsADecisionThatRecordsNothing() {
        assertThat(narrow("Doors", "")).isEmpty();
    }

    @Test
    void acceptsDecisionsThatDoNotCountWhichAreForOtherRules() {
        assertThat(narrow("Doors", "until 2026-01-01 judged \"0\"")).contains("[tailoring.expired]").hasLineCount(1);
        assertThat(Frame.with("""
                statement s for aurora {
                    applies house level enhanced
                    narrow house 1.1 to "Less" because "So" judged "0"
                }
                """).findings()).contains("[tailoring.out-of-scope]").hasLineCount(1);
    }
}
