// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ResponsibilityMissingTest extends RuleTest {

    ResponsibilityMissingTest() {
        super(new ResponsibilityMissing());
    }

    @Test
    void acceptsARetiredControlOfNobody() {
        assertThat(Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status implemented
                }

                control scrambling on aurora {
                    satisfies house 1.1
                    status retired
                }
                """).findings()).isEmpty();
    }
}
