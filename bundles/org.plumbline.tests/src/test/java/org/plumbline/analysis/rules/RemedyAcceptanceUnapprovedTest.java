// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class RemedyAcceptanceUnapprovedTest extends RuleTest {

    RemedyAcceptanceUnapprovedTest() {
        super(new RemedyAcceptanceUnapproved());
    }

    private static Models with(String remedy) {
        return Frame.with("", "remedy port-80 house 1.1 { %s }".formatted(remedy));
    }

    @Test
    void reportsABlankName() {
        assertThat(with("state accepted owner aurora-ltd accepted by \" \"").findings())
                .contains("[remedy.acceptance-unapproved]");
    }

    @Test
    void acceptsOtherStates() {
        assertThat(with("state open owner aurora-ltd").findings()).isEmpty();
        assertThat(with("owner aurora-ltd").findings()).isEmpty();
    }
}
