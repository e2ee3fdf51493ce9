// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class ChangeOutOfOrderTest extends RuleTest {

    ChangeOutOfOrderTest() {
        super(new ChangeOutOfOrder());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsStepsOfOneDayAndStepsThatAreLeftOut() {
        assertThat(with("""
                change all : location {
                    notified 2026-01-01 analysed 2026-01-01 tested 2026-01-02 decided 2026-01-03 made 2026-01-04
                    reported 2026-01-05 reviewed 2026-01-05
                }
                change few : location { notified 2026-01-01 decided 2026-01-03 reviewed 2026-01-04 }
                change nothing : location { }
                """).findings()).isEmpty();
    }

    @Test
    void reportsTheFirstTwoOnly() {
        assertThat(with("""
                change c : location {
                    notified 2026-01-05 tested 2026-01-06 decided 2026-01-04 made 2026-01-03 reviewed 2026-01-01
                }
                """).findings()).contains("Change “c” was decided (2026-01-04) before it was tested (2026-01-06).")
                .doesNotContain("\n");
    }

    @Test
    void reportsStepsBetweenWhichOthersAreLeftOut() {
        assertThat(with("change c : location { notified 2026-01-05 reviewed 2026-01-04 }").findings())
                .contains("Change “c” was reviewed (2026-01-04) before it was notified (2026-01-05).");
    }
}
