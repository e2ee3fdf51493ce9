// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Language;
import org.plumbline.testing.Frame;

class RequirementUncoveredTest extends RuleTest {

    RequirementUncoveredTest() {
        super(new RequirementUncovered());
    }

    private static String house(String obligation) {
        return """
                requirements house {
                    status current
                    clause 1 {
                        requirement 1.1 { }
                        requirement 1.2 %s { }
                    }
                }
                """.formatted(obligation);
    }

    @Test
    void reportsAsGravelyAsTheRequirementSpeaks() {
        var remedy = "Put a control in place that satisfies the requirement, or exclude it with a justification."
                + " [requirement.uncovered]";

        assertThat(Frame.with(house("")).findings())
                .isEqualTo("aurora-2026.plumb:3: error: No control satisfies house 1.2. " + remedy);
        assertThat(Frame.with(house("shall")).findings())
                .isEqualTo("aurora-2026.plumb:3: error: No control satisfies house 1.2, which says “shall”. " + remedy);
        assertThat(Frame.with(house("should")).findings())
                .isEqualTo("aurora-2026.plumb:3: warning: No control satisfies house 1.2, which says “should”. " + remedy);
        assertThat(Frame.with(house("may")).findings())
                .isEqualTo("aurora-2026.plumb:3: info: No control satisfies house 1.2, which says “may”. " + remedy);
    }

    @Test
    void advisesOnlyWhatTheSchemeOfTheSetAllows() {
        assertThat(advice("")).isEqualTo("请建立并落实满足该要求的控制措施。");
        assertThat(advice("allows exclude by provider"))
                .isEqualTo("请建立并落实满足该要求的控制措施；确需删减的，请说明理由。");
        assertThat(advice("allows not-applicable by provider"))
                .isEqualTo("请建立并落实满足该要求的控制措施；不适用的，请说明理由。");
        assertThat(advice("allows not-applicable by third-party word third-party \"assessors\" zh \"测评机构\""))
                .isEqualTo("请建立并落实满足该要求的控制措施；是否适用由测评机构认定。");
    }

    @Test
    void speaksOfTheForceInTheWordsOfTheSet() {
        var should = Frame.with(withScheme("obligation should \"should\" zh \"宜\"", "should"));
        assertThat(should.findings(Language.ZH)).contains("没有控制措施满足 house 1.2（宜）。");
    }

    private static String advice(String scheme) {
        return Frame.with(withScheme(scheme, "shall")).evaluation().findings().stream()
                .filter(finding -> finding.rule().equals("requirement.uncovered")).findFirst().orElseThrow().remedy().zh();
    }

    private static String withScheme(String scheme, String obligation) {
        return """
                requirements house {
                    status current
                    scheme { %s }
                    clause 1 {
                        requirement 1.1 { }
                        requirement 1.2 %s { }
                    }
                }
                """.formatted(scheme, obligation);
    }

    @Test
    void reportsARequirementThatOnlyARetiredControlSatisfies() {
        var retired = Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    implemented by console
                    responsible aurora-ltd
                    status retired
                }
                """, "severity component.unprotected off");

        assertThat(retired.findings()).isEqualTo("""
                aurora-2026.plumb:4: error: No control satisfies house 1.1, which says “shall”. Put a control in place \
                that satisfies the requirement, or exclude it with a justification. [requirement.uncovered]""");
    }
}
