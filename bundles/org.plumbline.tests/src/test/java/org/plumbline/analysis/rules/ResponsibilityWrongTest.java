// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class ResponsibilityWrongTest extends RuleTest {

    ResponsibilityWrongTest() {
        super(new ResponsibilityWrong());
    }

    private static Models duties(String parties, String responsible) {
        return Frame.with("""
                requirements house {
                    status current
                    clause 1 {
                        requirement 1.1 { responsible provider }
                        requirement 1.2 { responsible third-party }
                        requirement 1.3 { responsible provider }
                    }
                }

                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    customer city
                    assessor lab
                    %s
                    component console : web-console
                }

                control encryption on aurora {
                    satisfies house 1.1, house 1.2, house 1.3
                    implemented by console
                    responsible %s
                    status implemented
                }
                """.formatted(parties, responsible));
    }

    @Test
    void reportsTheDutiesOfEachSideApart() {
        assertThat(duties("", "city").findings()).isEqualTo("""
                example.plumb:19: warning: house 1.1, house 1.3 is the duty of the provider side, but “city” is responsible for \
                “encryption”. Name a party of that side, or let this control satisfy other requirements. [responsibility.wrong]
                example.plumb:19: warning: house 1.2 is the duty of the third-party side, but “city” is responsible for \
                “encryption”. Name a party of that side, or let this control satisfy other requirements. \
                [responsibility.wrong]""");
    }

    @Test
    void acceptsATeamOfTheRightSide() {
        assertThat(duties("team network-team of aurora-ltd", "network-team, lab").findings()).isEmpty();
        assertThat(duties("team desk of city", "desk, lab").findings()).contains("[responsibility.wrong]");
    }
}
