// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

/** Severities and suppressions that a statement sets. */
class RulesTest {

    /** Reports evidence.missing, responsibility.missing and component.unprotected. */
    private static Models with(String linesOfStatement) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    component batch : compute-service
                }

                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    status operating
                }
                """, linesOfStatement);
    }

    private static final String BATCH = "No control protects component “batch”. Protect it by a control, and name it"
            + " among what implements that control. [component.unprotected]";
    private static final String EVIDENCE = "“encryption” is in operation, but has no evidence. Collect evidence that"
            + " shows it, and record where it is kept and when it was collected. [evidence.missing]";
    private static final String NOBODY = "Nobody is responsible for “encryption”. Name the responsible party."
            + " [responsibility.missing]";

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void reportsWithTheSeverityOfTheRule() {
        assertThat(with("").findings()).isEqualTo(lines("example.plumb:5: warning: " + BATCH,
                "example.plumb:8: warning: " + EVIDENCE, "example.plumb:8: warning: " + NOBODY));
    }

    @Test
    void reportsWithTheSeverityOfTheLongestIdThatIsSet() {
        assertThat(with("""
                severity responsibility.missing error
                severity responsibility off
                severity component info
                severity evidence.missing off
                """).findings()).isEqualTo(lines("example.plumb:5: info: " + BATCH, "example.plumb:8: error: " + NOBODY));
    }

    @Test
    void reportsWhatASettingNamesOnlyByTheBeginningOfAWord() {
        assertThat(with("severity comp off\nseverity evidence.miss off\nseverity rule.unknown off").findings())
                .isEqualTo(with("").findings());
    }

    @Test
    void acceptsWhatIsSuppressedByPrefixOrElement() {
        assertThat(with("""
                suppress responsibility because "The team is formed in November" until 2026-11-30
                suppress component on batch because "Taken out of service" until 2026-11-30
                """).findings()).isEqualTo("example.plumb:8: warning: " + EVIDENCE);
    }

    @Test
    void reportsWhatASuppressionOfAnotherElementOrRequirementDoesNotMean() {
        assertThat(with("""
                suppress component on console because "Another one" until 2026-11-30
                suppress component for house 1.1 because "Not about a requirement" until 2026-11-30
                severity suppression.idle off
                """).findings()).isEqualTo(with("").findings());
    }

    @Test
    void reportsOnceWhatTwoStatementsSee() {
        var both = Frame.with("""
                statement first for aurora { applies house }
                statement second for aurora { applies house severity statement.repeated off }

                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    status implemented
                }
                """);

        assertThat(both.findings()).isEqualTo("example.plumb:4: warning: " + NOBODY);
    }
}
