// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class DataUngradedTest extends RuleTest {

    DataUngradedTest() {
        super(new DataUngraded());
    }

    private static String findings(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts)).findings();
    }

    @Test
    void reportsDataThatAreStoredOrCarried() {
        assertThat(findings("""
                data graded { grade core }
                data held { stored in console }
                data sent { }
                data unused { }
                network internet
                flow f : internet -> console over https carries sent
                """)).contains("Data “held” have no grade.").contains("Data “sent” have no grade.").doesNotContain("unused");
    }

    @Test
    void acceptsAPlatformThatGradesNothing() {
        assertThat(findings("data held { stored in console }")).isEmpty();
    }
}
