// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringContradictoryTest extends RuleTest {

    TailoringContradictoryTest() {
        super(new TailoringContradictory());
    }

    private static String findings(String decisions) {
        return Frame.with("""
                requirements house {
                    status current
                    clause 1 { requirement 1.1 { } requirement 1.2 { } }
                }
                """, decisions.replaceAll("(?m)$", " because \"So\"") + """

                severity requirement off
                severity tailoring.excluded-yet-implemented off
                """).findings();
    }

    @Test
    void reportsWhatIsLeftOutAndChanged() {
        assertThat(findings("exclude house 1.1\nnarrow house 1.1 to \"Less\"")).isEqualTo("""
                aurora-2026.plumb:4: error: The decisions “exclude” and “narrow” on house 1.1 cannot both stand. Keep \
                the decision that is right, and remove the other. [tailoring.contradictory]""");
        assertThat(findings("supplement house 1.1 with \"More\"\nnot-applicable house 1.1"))
                .contains("“supplement” and “not-applicable”");
        assertThat(findings("replace house 1.1 with \"Other\"\nexclude house 1.1")).contains("“replace” and “exclude”");
    }

    @Test
    void reportsWhatIsLeftOutInTwoWays() {
        assertThat(findings("exclude house 1.1\nnot-applicable house 1.1")).contains("“exclude” and “not-applicable”");
    }

    @Test
    void reportsTheSameKindTwice() {
        assertThat(findings("exclude house 1.1\nexclude house 1.1"))
                .contains("There is a decision “exclude” on house 1.1 already.");
    }

    @Test
    void acceptsChangesBesideOneAnother() {
        assertThat(findings("""
                narrow house 1.1 to "Less"
                supplement house 1.1 with "More"
                replace house 1.1 with "Other\"""")).isEmpty();
    }

    @Test
    void acceptsDecisionsOnDifferentRequirements() {
        assertThat(findings("exclude house 1.1\nnarrow house 1.2 to \"Less\"")).isEmpty();
    }

    @Test
    void acceptsWhatFollowsAnExpiredDecision() {
        assertThat(Frame.with("", """
                narrow house 1.1 to "Less" because "So" until 2026-10-14
                narrow house 1.1 to "Even less" because "So"
                """).findings()).isEmpty();
    }
}
