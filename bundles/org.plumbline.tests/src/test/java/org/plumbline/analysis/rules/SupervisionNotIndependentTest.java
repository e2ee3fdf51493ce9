// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class SupervisionNotIndependentTest extends RuleTest {

    SupervisionNotIndependentTest() {
        super(new SupervisionNotIndependent());
    }

    private static String findings(String parties, String supervision) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd "Aurora Cloud Ltd" zh "极光云"
                    component console : web-console { is encrypted }
                    %s
                }
                supervision s of aurora %s { }
                """.formatted(parties, supervision)).findings();
    }

    @Test
    void reportsASideThatAssesses() {
        assertThat(findings("", "assessed by aurora-ltd"))
                .contains("Supervision “s” is assessed by “Aurora Cloud Ltd (aurora-ltd)”, one of the two sides.");
        assertThat(findings("supervisor office", "by office assessed by office"))
                .contains("Supervision “s” is assessed by “office”, one of the two sides.");
    }

    @Test
    void reportsTheSameTitleInAnyLanguageAndSpelling() {
        assertThat(findings("assessor lab \"AURORA  cloud ltd\"", "assessed by lab"))
                .contains("Supervision “s” is assessed by “AURORA  cloud ltd (lab)”, which is not independent of “Aurora Cloud Ltd"
                        + " (aurora-ltd)”.");
        assertThat(findings("assessor lab \"Lab\" zh \"极光 云\"", "assessed by lab"))
                .contains("[supervision.not-independent]");
        assertThat(findings("supervisor office \"Office\" assessor lab \"office\"", "by office assessed by lab"))
                .contains("is not independent of “Office (office)”.");
    }

    @Test
    void reportsWhoeverBelongsToASide() {
        assertThat(findings("team labs of aurora-ltd assessor lab of labs", "assessed by lab"))
                .contains("is not independent of “Aurora Cloud Ltd (aurora-ltd)”.");
        assertThat(findings("assessor lab supervisor office of lab", "by office assessed by lab"))
                .contains("is not independent of “office”.");
    }

    @Test
    void acceptsPartiesThatBelongToEachOther() {
        assertThat(findings("supervisor office assessor lab team a of b team b of a", "by office assessed by lab"))
                .isEmpty();
        assertThat(findings("team a of b assessor b of a", "assessed by b")).isEmpty();
    }

    @Test
    void acceptsASupervisionWithoutAssessor() {
        assertThat(findings("supervisor office", "by office")).isEmpty();
    }
}
