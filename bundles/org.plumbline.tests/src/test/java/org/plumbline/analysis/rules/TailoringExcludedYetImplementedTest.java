// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringExcludedYetImplementedTest extends RuleTest {

    TailoringExcludedYetImplementedTest() {
        super(new TailoringExcludedYetImplemented());
    }

    @Test
    void reportsTheDecisionAndTheControlThatContradictEachOther() {
        assertThat(Frame.with("""
                control encryption-2027 on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status planned
                }

                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status implemented
                }
                """, """
                narrow house 1.1 to "Ways in from outside" because "Inside, the network does"
                exclude house 1.1 because "There is no way in"
                severity tailoring.contradictory off
                """).findings()).isEqualTo("""
                aurora-2026.plumb:4: warning: house 1.1 is left out, yet “encryption” implements it. Drop the exclusion, or the \
                citation in the control. [tailoring.excluded-yet-implemented]""");
    }

    @Test
    void acceptsAnExclusionBesideAPlannedControl() {
        assertThat(Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status planned
                }
                """, "exclude house 1.1 because \"There is no way in\"").findings()).isEmpty();
    }
}
