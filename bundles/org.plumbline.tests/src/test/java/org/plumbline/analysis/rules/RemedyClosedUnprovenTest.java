// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class RemedyClosedUnprovenTest extends RuleTest {

    RemedyClosedUnprovenTest() {
        super(new RemedyClosedUnproven());
    }

    private static Models with(String remedy) {
        return Frame.with("", "remedy port-80 house 1.1 { %s }".formatted(remedy));
    }

    @Test
    void acceptsWhatIsNotClosed() {
        assertThat(with("state awaiting-retest owner aurora-ltd").findings()).isEmpty();
        assertThat(with("state accepted owner aurora-ltd accepted by \"Board\"").findings()).isEmpty();
    }

    @Test
    void reportsAResultWithoutADay() {
        assertThat(with("state closed result \"No answer\"").findings()).contains("[remedy.closed-unproven]");
    }
}
