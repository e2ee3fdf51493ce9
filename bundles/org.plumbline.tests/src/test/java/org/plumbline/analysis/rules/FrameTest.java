// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

/** The frame on which the examples of docs/rules stand has nothing wrong itself. */
class FrameTest {

    @Test
    void acceptsTheFrame() {
        assertThat(Frame.alone().findings()).isEmpty();
    }
}
