// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class RiskUntreatedTest extends RuleTest {

    RiskUntreatedTest() {
        super(new RiskUntreated());
    }

    private static String findings(String status, String risks) {
        return Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status %s
                    risk R-01
                }
                """.formatted(status), risks + "\nseverity requirement off\nseverity component off").findings();
    }

    @Test
    void reportsEachRisk() {
        assertThat(findings("implemented", "risk R-01 risk R-02 risk R-03"))
                .contains("No control treats risk “R-02”.", "No control treats risk “R-03”.").hasLineCount(2);
    }

    @Test
    void acceptsAPlannedControlButNoRetiredOne() {
        assertThat(findings("planned", "risk R-01")).isEmpty();
        assertThat(findings("retired", "risk R-01")).contains("No control treats risk “R-01”.");
    }
}
