// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringExpiredTest extends RuleTest {

    TailoringExpiredTest() {
        super(new TailoringExpired());
    }

    @Test
    void acceptsTheLastDay() {
        var narrowed = Frame.with("", "narrow house 1.1 to \"Less\" because \"So\" until 2026-10-15");

        assertThat(narrowed.asOf("2026-10-15").findings()).isEmpty();
        assertThat(narrowed.asOf("2026-10-16").findings()).isEqualTo("""
                aurora-2026.plumb:3: warning: The decision “narrow” on house 1.1 stood until 2026-10-15. Decide anew until \
                when it may stand, or remove it. [tailoring.expired]""");
    }

    @Test
    void acceptsWhatWasDecidedAnew() {
        assertThat(Frame.with("", """
                exclude house 1.1 because "No ways in" until 2025-12-31
                narrow house 1.1 to "Less" because "So" until 2026-12-31
                """).findings()).isEmpty();
    }

    @Test
    void reportsAgainWhatTheDecisionLeftOut() {
        assertThat(Frame.with("""
                control spare on aurora { implemented by console responsible aurora-ltd status implemented }
                """, "exclude house 1.1 because \"No ways in\" until 2026-10-14\nseverity control.idle off").findings())
                .contains("[requirement.uncovered]", "[tailoring.expired]").hasLineCount(2);
    }
}
