// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AssessmentSampleUnexplainedTest extends RuleTest {

    AssessmentSampleUnexplainedTest() {
        super(new AssessmentSampleUnexplained());
    }

    private static String findings(String sample) {
        return Frame.with("", """
                assessment audit-10 by "Internal audit" on 2026-10-12 { sampled web-console %s }
                """.formatted(sample)).findings();
    }

    @Test
    void acceptsAllOfThem() {
        assertThat(findings("4 of 4")).isEmpty();
    }

    @Test
    void acceptsAReason() {
        assertThat(findings("3 of 4 because zh \"同一镜像\"")).isEmpty();
        assertThat(findings("3 of 4 because \" \"")).contains("3 of 4 “Web console (web-console)” were sampled without a"
                + " reason.");
    }

    @Test
    void reportsNumbersThatCannotBe() {
        assertThat(findings("5 of 4 because \"All\"")).contains("There is no sample of 5 of 4 “Web console (web-console)”.");
        assertThat(findings("0 of 0 because \"None\"")).isEqualTo("""
                aurora-2026.plumb:3: warning: There is no sample of 0 of 0 “Web console (web-console)”. Say how many \
                there are, and \
                how many of them were drawn. [assessment.sample-unexplained]""");
    }
}
