// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AssessmentContradictedTest extends RuleTest {

    AssessmentContradictedTest() {
        super(new AssessmentContradicted());
    }

    @Test
    void acceptsAnAssessmentThatTheModelCannotDecide() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console
                }
                """, """
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 on console nonconform }
                severity check.undetermined off
                severity remedy.missing off
                """).findings()).isEmpty();
    }

    @Test
    void acceptsAnAssessmentOfALaterDay() {
        assertThat(Frame.with("", """
                assessment audit-11 by "Internal audit" on 2026-10-16 { house 1.1 on console nonconform }
                """).findings()).isEmpty();
    }

    @Test
    void reportsObjectsWithMixedVerdictsAsPartial() {
        assertThat(Frame.with("", """
                assessment audit-10 by "Internal audit" on 2026-10-12 {
                    house 1.1 on console conform because "TLS 1.3 only"
                    house 1.1 on aurora-ltd nonconform
                }
                remedy guidelines house 1.1 { state open owner aurora-ltd }
                """).findings()).isEqualTo("""
                aurora-2026.plumb:5: warning: house 1.1 was assessed “partial” by Internal audit, but the model says \
                “Design conforms”. Find out which is right: correct the model, or ask the assessor about the witnesses. \
                [assessment.contradicted]""");
    }
}
