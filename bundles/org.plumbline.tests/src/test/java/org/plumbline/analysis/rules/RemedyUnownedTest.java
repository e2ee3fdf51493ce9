// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class RemedyUnownedTest extends RuleTest {

    RemedyUnownedTest() {
        super(new RemedyUnowned());
    }

    private static Models with(String remedy) {
        return Frame.with("", "remedy port-80 house 1.1 { %s }".formatted(remedy));
    }

    @Test
    void reportsAnAcceptedRiskToo() {
        assertThat(with("state accepted accepted by \"Board\"").findings())
                .contains("Nobody is in charge of “Ways in (port-80)”.");
    }

    @Test
    void acceptsWhatIsClosed() {
        assertThat(with("state closed retested 2026-10-14").findings()).isEmpty();
    }
}
