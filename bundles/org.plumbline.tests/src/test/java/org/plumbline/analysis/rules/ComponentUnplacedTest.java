// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ComponentUnplacedTest extends RuleTest {

    ComponentUnplacedTest() {
        super(new ComponentUnplaced());
    }

    private static String findings(String instances) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    region north in territory CN { zone north-a { site bj-1 } }
                    component console : web-console { is encrypted %s }
                }
                """.formatted(instances)).findings();
    }

    @Test
    void reportsInstancesThatWereForgotten() {
        assertThat(findings("instances one, two at bj-1, three")).contains("“one”, “three”");
    }

    @Test
    void acceptsAllOrNone() {
        assertThat(findings("")).isEmpty();
        assertThat(findings("instances one, two")).isEmpty();
        assertThat(findings("instances one at bj-1, two at bj-1")).isEmpty();
    }
}
