// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class EvidenceMissingTest extends RuleTest {

    EvidenceMissingTest() {
        super(new EvidenceMissing());
    }

    @Test
    void acceptsControlsThatAreNotInOperation() {
        for (var status : new String[] {"planned", "implemented", "retired"}) {
            assertThat(Frame.with("""
                    control encryption on aurora {
                        satisfies house 1.1
                        implemented by console
                        responsible aurora-ltd
                        status %s
                    }
                    """.formatted(status)).findings()).doesNotContain("[evidence.missing]");
        }
    }
}
