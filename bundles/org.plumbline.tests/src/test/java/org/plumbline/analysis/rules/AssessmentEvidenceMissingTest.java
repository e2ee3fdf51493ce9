// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AssessmentEvidenceMissingTest extends RuleTest {

    AssessmentEvidenceMissingTest() {
        super(new AssessmentEvidenceMissing());
    }

    private static String findings(String verdict) {
        return Frame.with("", """
                assessment audit-10 by "Internal audit" on 2026-10-12 { %s }
                severity assessment.contradicted off
                severity remedy.missing off
                """.formatted(verdict)).findings();
    }

    private static final String MISSING = """
            The verdict on house 1.1 has no record of results. Record what was found, or name the evidence that was \
            seen. [assessment.evidence-missing]""";

    @Test
    void reportsBlankWordsAndPartialVerdicts() {
        assertThat(findings("house 1.1 conform because \" \"")).endsWith(MISSING);
        assertThat(findings("house 1.1 partial")).endsWith(MISSING);
    }

    @Test
    void acceptsEvidenceOrWords() {
        assertThat(findings("house 1.1 conform evidence tls-scan")).isEmpty();
        assertThat(findings("house 1.1 conform because zh \"已核查\"")).isEmpty();
    }

    @Test
    void acceptsEvidenceThatTheAssessorFound() {
        assertThat(findings("found { evidence photo-1 photo collected 2026-10-12 } house 1.1 conform evidence photo-1")).isEmpty();
    }

    @Test
    void acceptsWhatDoesNotConform() {
        assertThat(findings("house 1.1 nonconform")).isEmpty();
    }

    @Test
    void acceptsWhatWasJudgedAgain() {
        assertThat(Frame.with("", """
                assessment audit-9 by "Internal audit" on 2026-09-12 { house 1.1 conform }
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 conform because "Seen" }
                """).findings()).isEmpty();
    }

    @Test
    void acceptsAVerdictOnWhatDoesNotApply() {
        assertThat(Frame.with("", """
                exclude house 1.1 because "No ways in"
                severity tailoring off
                assessment audit-10 by "Internal audit" on 2026-10-12 { house 1.1 conform }
                """).findings()).isEmpty();
    }
}
