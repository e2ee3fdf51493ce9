// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ControlOverdueTest extends RuleTest {

    ControlOverdueTest() {
        super(new ControlOverdue());
    }

    @Test
    void acceptsTheDayItIsDue() {
        var planned = Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status planned
                    due 2026-10-15
                }
                """, "severity requirement.planned-only off");

        assertThat(planned.asOf("2026-10-15").findings()).isEmpty();
        assertThat(planned.asOf("2026-10-16").findings()).isEqualTo("""
                example.plumb:1: warning: “encryption” was due on 2026-10-15 and is still planned. Implement it and change its \
                status, or set a new date with those concerned. [control.overdue]""");
    }
}
