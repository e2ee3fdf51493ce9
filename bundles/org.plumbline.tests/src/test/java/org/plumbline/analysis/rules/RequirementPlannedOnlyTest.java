// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class RequirementPlannedOnlyTest extends RuleTest {

    RequirementPlannedOnlyTest() {
        super(new RequirementPlannedOnly());
    }

    @Test
    void reportsThePlannedControlBesideOneWithoutAStatus() {
        assertThat(Frame.with("""
                control sketch on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                }

                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status planned
                }
                """).findings()).isEqualTo("""
                example.plumb:7: warning: house 1.1 is satisfied only by “encryption”, which is planned. Implement the control, \
                or name a compensating one until it is. [requirement.planned-only]""");
    }
}
