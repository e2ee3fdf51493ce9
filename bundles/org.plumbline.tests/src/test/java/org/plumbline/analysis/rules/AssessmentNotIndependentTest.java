// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AssessmentNotIndependentTest extends RuleTest {

    AssessmentNotIndependentTest() {
        super(new AssessmentNotIndependent());
    }

    private static String findings(String assessment) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd "Aurora Cloud Ltd" zh "极光 云计算"
                    customer city "City of Beihai"
                    supervisor bureau
                    supplier gates-ltd
                    assessor lab "Test Lab"
                    team ops of aurora-ltd
                    team gate-team of gates-ltd
                    component console : web-console { is encrypted }
                }
                """, "assessment a " + assessment + " { house 1.1 conform because \"Seen\" }").findings();
    }

    @Test
    void reportsWhateverTheSpellingOfTheName() {
        assertThat(findings("by \"AURORA-LTD\" as third-party on 2026-10-12")).contains("a provider on this platform");
        assertThat(findings("by \" aurora  cloudltd\" as third-party on 2026-10-12"))
                .contains("a provider on this platform");
        assertThat(findings("by \"极光云计算\" as third-party on 2026-10-12")).contains("a provider on this platform");
    }

    @Test
    void reportsCustomerSupervisorAndTeams() {
        assertThat(findings("by \"City of Beihai\" as third-party on 2026-10-12")).contains("a customer on this platform");
        assertThat(findings("by \"bureau\" as third-party on 2026-10-12")).contains("a supervisor on this platform");
        assertThat(findings("by \"ops\" as third-party on 2026-10-12")).contains("a team on this platform");
    }

    @Test
    void acceptsOthers() {
        assertThat(findings("by \"Test Lab\" as third-party on 2026-10-12")).isEmpty();
        assertThat(findings("by \"gates-ltd\" as third-party on 2026-10-12")).isEmpty();
        assertThat(findings("by \"gate-team\" as third-party on 2026-10-12")).isEmpty();
        assertThat(findings("by \"Aurora Cloud Ltd, audit\" as third-party on 2026-10-12")).isEmpty();
    }

    @Test
    void acceptsThoseWhoSayWhoTheyAre() {
        assertThat(findings("by \"ops\" as provider on 2026-10-12")).isEmpty();
        assertThat(findings("by \"ops\" on 2026-10-12")).isEmpty();
    }

    @Test
    void acceptsAnAssessmentOfALaterDay() {
        assertThat(findings("by \"ops\" as third-party on 2026-10-16")).isEmpty();
    }
}
