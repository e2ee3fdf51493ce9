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

    private static String assessed(String verdicts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    component gate : api-gateway { is not encrypted }
                }
                """, """
                severity check.violated off
                severity component.unprotected off
                severity remedy.missing off
                severity assessment.evidence-missing off
                assessment audit-10 by "Internal audit" on 2026-10-12 { %s }
                """.formatted(verdicts)).findings();
    }

    @Test
    void comparesObjectByObject() {
        assertThat(assessed("house 1.1 on console conform house 1.1 on gate nonconform")).isEmpty();
        assertThat(assessed("house 1.1 on gate nonconform")).isEmpty();
        assertThat(assessed("house 1.1 on gate conform")).contains("[assessment.contradicted]");
        assertThat(assessed("house 1.1 on console nonconform")).contains("[assessment.contradicted]");
    }

    @Test
    void comparesTheWholeWhereTheModelSpeaksOfOtherObjects() {
        assertThat(assessed("house 1.1 conform")).contains("was assessed “conform” by Internal audit, but the model says “Design "
                + "partly conforms”.");
        assertThat(assessed("house 1.1 on aurora-ltd nonconform")).isEmpty();
        assertThat(assessed("house 1.1 partial")).isEmpty();
    }
}
