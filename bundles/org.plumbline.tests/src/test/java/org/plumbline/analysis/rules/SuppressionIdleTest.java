// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class SuppressionIdleTest extends RuleTest {

    SuppressionIdleTest() {
        super(new SuppressionIdle());
    }

    /** Reports component.unprotected on batch. */
    private static Models with(String lines) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    component batch : compute-service
                }
                """, lines);
    }

    @Test
    void acceptsEverySuppressionThatHidesSomething() {
        assertThat(with("""
                suppress component because "Waits" until 2026-12-31
                suppress component.unprotected on batch because "Waits" until 2026-12-31
                """).findings()).isEmpty();
    }

    @Test
    void reportsBesideOneThatHidesSomething() {
        assertThat(with("""
                suppress component on console because "Waits" until 2026-12-31
                suppress component on batch because "Waits" until 2026-12-31
                """).findings()).isEqualTo("""
                aurora-2026.plumb:3: warning: The suppression of “component” hides nothing. Remove it, or correct the \
                requirement or element that it names. [suppression.idle]""");
    }

    @Test
    void reportsWhereASeverityDropsTheFinding() {
        assertThat(with("""
                suppress component because "Waits" until 2026-12-31
                severity component off
                """).findings()).contains("[suppression.idle]").hasLineCount(1);
    }

    @Test
    void acceptsSuppressionsThatDoNotCountWhichAreForAnotherRule() {
        assertThat(with("suppress evidence because \"Waits\" until 2026-10-14").findings())
                .doesNotContain("[suppression.idle]");
        assertThat(with("suppress evidence until 2026-12-31").findings()).doesNotContain("[suppression.idle]");
    }

    @Test
    void acceptsASuppressionOfItself() {
        assertThat(with("""
                suppress component because "Waits" until 2026-12-31
                suppress suppression because "Reviewed in November" until 2026-12-31
                """).findings()).isEmpty();
    }

    @Test
    void acceptsABrokenReferenceWhichIsAMistake() {
        assertThat(with("suppress component on nothing because \"Waits\" until 2026-12-31").findings())
                .contains("[model]").doesNotContain("[suppression.idle]");
    }

    @Test
    void acceptsWhatHidesInOneStatementWhatAnotherShows() {
        assertThat(Frame.with("""
                control encryption on aurora { satisfies house 1.1 implemented by console status implemented }

                statement first for aurora {
                    applies house
                    suppress responsibility because "The team is formed" until 2026-12-31
                }

                statement second for aurora { applies house as customer }
                """).findings()).contains("[responsibility.missing]").hasLineCount(1);
    }
}
