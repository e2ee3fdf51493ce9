// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Models;

class ScoreTest {

    private static Score score(String needs, String applies, String verdicts) {
        return Models.of("rules.plumb", """
                requirements rules {
                    status current
                    scheme {
                        verdict good means conform verdict fair means partial verdict bad means nonconform
                        verdict moot means not-applicable
                        profile rate "Rate" zh "符合率" { counts conform as 1 counts partial as 0.5 %s }
                    }
                    clause 0 { requirement 1 { } requirement 2 { } requirement 3 { } }
                }
                requirements more { status current scheme { verdict good means conform } clause 0 { requirement 9 { } } }
                """.formatted(needs)).and("statement.plumb", """
                platform p { }
                statement s for p {
                    applies rules %s
                    assessment a by "Lab" on 2026-10-01 { %s }
                }
                """.formatted(applies, verdicts)).evaluation().statements().getFirst().scores().getFirst();
    }

    @Test
    void countsVerdictsByTheirWeights() {
        var score = score("", "", "rules 1 good rules 2 fair rules 3 bad");

        assertThat(score.judged()).isEqualTo(3);
        assertThat(score.points()).isEqualByComparingTo("1.5");
        assertThat(score.result()).hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo("0.5"));
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        assertThat(score("", "exclude rules 2 because \"None\"", "rules 1 good rules 3 moot").result())
                .hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo("1"));
    }

    @Test
    void saysWhatItLacks() {
        var score = score("needs more \"General rules\"", "", "rules 1 good rules 2 fair");

        assertThat(score.result()).isEmpty();
        assertThat(score.judged()).isEqualTo(2);
        assertThat(score.lacking()).extracting(Wording::en).isEqualTo(List.of("“General rules” (more) is not applied",
                "1 of 3 requirements are not assessed"));
    }

    @Test
    void countsTheSetsItNeeds() {
        var score = score("needs more", "applies more", "rules 1 good rules 2 good rules 3 good more 9 good");

        assertThat(score.judged()).isEqualTo(4);
        assertThat(score.result()).hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo("1"));
    }
}
