// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class RemedyOverdueTest extends RuleTest {

    RemedyOverdueTest() {
        super(new RemedyOverdue());
    }

    private static Models with(String remedy) {
        return Frame.with("", "remedy port-80 house 1.1 { %s }".formatted(remedy));
    }

    @Test
    void acceptsTheLastDay() {
        var remedy = with("state awaiting-retest owner aurora-ltd due 2026-10-15");

        assertThat(remedy.asOf("2026-10-15").findings()).isEmpty();
        assertThat(remedy.asOf("2026-10-16").findings())
                .contains("“Ways in (port-80)” was due on 2026-10-15, and its state is “Awaiting retest”.");
    }

    @Test
    void acceptsWhatIsSettled() {
        assertThat(with("state closed due 2026-01-01 retested 2026-02-01").findings()).isEmpty();
        assertThat(with("state accepted owner aurora-ltd due 2026-01-01 accepted by \"Board\"").findings()).isEmpty();
    }

    @Test
    void acceptsARemedyWithoutADay() {
        assertThat(with("state open owner aurora-ltd").findings()).isEmpty();
    }
}
