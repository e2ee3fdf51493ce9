// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringUnjustifiedTest extends RuleTest {

    TailoringUnjustifiedTest() {
        super(new TailoringUnjustified());
    }

    @Test
    void reportsWhatIsLeftOutForABlankReason() {
        assertThat(Frame.with("", "exclude house 1.1 because \"  \"\nseverity tailoring.excluded-yet-implemented"
                + " off").findings())
                .isEqualTo("""
                        aurora-2026.plumb:3: error: house 1.1 is left out without a justification. Give the reason. \
                        [tailoring.unjustified]""");
    }
}
