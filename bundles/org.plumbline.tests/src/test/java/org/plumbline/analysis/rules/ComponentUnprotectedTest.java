// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ComponentUnprotectedTest extends RuleTest {

    ComponentUnprotectedTest() {
        super(new ComponentUnprotected());
    }

    private static final String BATCH = """
            platform aurora {
                provides iaas
                provider aurora-ltd
                component console : web-console { is encrypted }
                component batch : compute-service { instances batch-1, batch-2 }
            }

            control encryption on aurora {
                satisfies house 1.1
                implemented by console
                responsible aurora-ltd
                status implemented
            }

            control quotas on aurora {
                satisfies house 1.1
                implemented by %s
                responsible aurora-ltd
                status %s
            }
            """;

    @Test
    void acceptsAComponentWithAnInstanceInAControl() {
        assertThat(Frame.with(BATCH.formatted("batch-2", "planned")).findings()).isEmpty();
    }

    @Test
    void reportsAComponentThatOnlyARetiredControlNames() {
        assertThat(Frame.with(BATCH.formatted("batch", "retired")).findings()).isEqualTo("""
                example.plumb:5: warning: No control protects component “batch”. Protect it by a control, and name it \
                among what implements that control. [component.unprotected]""");
    }
}
