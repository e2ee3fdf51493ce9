// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class AssessmentExpiredTest extends RuleTest {

    AssessmentExpiredTest() {
        super(new AssessmentExpired());
    }

    private static Models with(String assessments) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { verdict conform means conform verdict pending means not-assessed }
                    clause 1 { requirement 1.1 { } requirement 1.2 { } requirement 1.3 { } requirement 1.4 { } }
                }
                """, "severity requirement off\n" + assessments);
    }

    @Test
    void acceptsTheLastDay() {
        var assessed = with("assessment a by \"Lab\" on 2025-10-15 valid P1Y { house 1.1 conform because \"Seen\" }");

        assertThat(assessed.asOf("2026-10-15").findings()).isEmpty();
        assertThat(assessed.asOf("2026-10-16").findings()).contains("valid until 2026-10-15");
    }

    @Test
    void acceptsAnAssessmentWithoutPeriod() {
        assertThat(with("assessment a by \"Lab\" on 2015-10-15 { house 1.1 conform because \"Seen\" }").findings())
                .isEmpty();
    }

    @Test
    void reportsOnceWhatIsStillRestingOnIt() {
        assertThat(with("""
                assessment a by "Lab" on 2024-10-15 valid P1Y {
                    house 1.1 conform because "Seen"
                    house 1.2 conform because "Seen"
                    house 1.3 conform because "Seen"
                }
                assessment b by "Lab" on 2026-09-15 valid P1Y { house 1.2 conform because "Seen" }
                """).findings()).isEqualTo("""
                aurora-2026.plumb:4: warning: Assessment “a” was valid until 2025-10-15, and nothing newer judges house \
                1.1, house 1.3. Have it assessed again, and record the new assessment. [assessment.expired]""");
    }

    @Test
    void reportsTheFirstFewOfMany() {
        assertThat(with("""
                assessment a by "Lab" on 2024-10-15 valid P1Y {
                    house 1.1 conform because "Seen"
                    house 1.2 conform because "Seen"
                    house 1.3 conform because "Seen"
                    house 1.4 conform because "Seen"
                }
                """).findings()).contains("nothing newer judges house 1.1, house 1.2, house 1.3 and 1 more.");
    }

    @Test
    void reportsAnExpiredAssessmentOnlyWhereItIsTheNewest() {
        assertThat(with("""
                assessment a by "Lab" on 2023-10-15 valid P1Y { house 1.1 conform because "Seen" }
                assessment b by "Lab" on 2024-10-15 valid P1Y { house 1.1 conform because "Seen" }
                """).findings()).contains("“b”").doesNotContain("“a”");
    }

    @Test
    void acceptsAnAssessmentThatJudgedNothing() {
        assertThat(with("assessment a by \"Lab\" on 2024-10-15 valid P1Y { house 1.1 pending }").findings()).isEmpty();
    }
}
