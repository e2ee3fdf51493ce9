// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class AssessmentOutdatedTest extends RuleTest {

    AssessmentOutdatedTest() {
        super(new AssessmentOutdated());
    }

    private static final String PLATFORM = """
            platform aurora {
                provides iaas
                provider aurora-ltd
                component console : web-console { is encrypted instances console-1, console-2 }
                component batch : compute-service
            }
            """;

    private static Models with(String verdict, String changes) {
        return Frame.with(PLATFORM + """
                platform second { provides iaas component box : compute-service }

                supervision watch of aurora { %s }

                supervision elsewhere of second { change far : move { of box notified 2026-10-01 made 2026-10-14 } }
                """.formatted(changes), """
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 %s conform because "Seen" }
                severity component off
                """.formatted(verdict));
    }

    private static String findings(String verdict, String changes) {
        return with(verdict, changes).findings();
    }

    @Test
    void acceptsAChangeOfTheSameDayOrOfALaterOne() {
        assertThat(findings("on console", "change c : move { of console notified 2026-10-01 made 2026-10-12 }")).isEmpty();
        var later = with("on console", "change c : move { of console notified 2026-10-01 made 2026-10-16 }");
        assertThat(later.asOf("2026-10-15").findings()).isEmpty();
        assertThat(later.asOf("2026-10-16").findings()).contains("change “c” was made on 2026-10-16");
    }

    @Test
    void acceptsAChangeThatIsNotMadeYet() {
        assertThat(findings("on console", "change c : move { of console decided 2026-10-13 }")).isEmpty();
    }

    @Test
    void acceptsAChangeOfSomethingElse() {
        assertThat(findings("on console", "change c : move { of batch notified 2026-10-01 made 2026-10-13 }")).isEmpty();
        assertThat(findings("on console-1", "change c : move { of console-2 notified 2026-10-01 made 2026-10-13 }")).isEmpty();
        assertThat(findings("", "change c : move { of batch notified 2026-10-01 made 2026-10-13 }")).isEmpty();
    }

    @Test
    void reportsInstancesAndTheirComponents() {
        assertThat(findings("on console", "change c : move { of console-1 notified 2026-10-01 made 2026-10-13 }")).contains("change “c”");
        assertThat(findings("on console-1", "change c : move { of console notified 2026-10-01 made 2026-10-13 }")).contains("change “c”");
    }

    @Test
    void reportsWhatImplementsTheRequirementWhereNoObjectIsNamed() {
        assertThat(findings("", "change c : move { of console notified 2026-10-01 made 2026-10-13 }")).isEqualTo("""
                aurora-2026.plumb:3: warning: house 1.1 was assessed on 2026-10-12, but change “c” was made on \
                2026-10-13. Have it assessed again as it is now. [assessment.outdated]""");
    }

    @Test
    void reportsOnceWithTheNewestChange() {
        assertThat(findings("on console", """
                change early : move { of console notified 2026-10-01 made 2026-10-13 }
                change newest : move { of batch, console notified 2026-10-01 made 2026-10-15 }
                change middle : move { of console notified 2026-10-01 made 2026-10-14 }
                """)).contains("change “newest”").hasLineCount(1);
    }
}
