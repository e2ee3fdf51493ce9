// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class RiskUndeclaredTest extends RuleTest {

    RiskUndeclaredTest() {
        super(new RiskUndeclared());
    }

    private static String findings(String control, String linesOfStatement, String more) {
        return Frame.with("""
                control encryption %s }

                %s
                """.formatted(control, more), linesOfStatement).findings();
    }

    private static String on(String platform, String facts) {
        return platform + " { satisfies house 1.1 implemented by console responsible aurora-ltd status implemented " + facts;
    }

    private static final String R1 = "risk R-01\nseverity risk.untreated off";

    @Test
    void acceptsRisksWhereNoneAreDeclared() {
        assertThat(findings(on("on aurora", "risk R-07"), "", "")).isEmpty();
    }

    @Test
    void reportsAllUndeclaredRisksOfAControlOnce() {
        assertThat(findings(on("on aurora", "risk R-07, R-01, R-08, R-07"), R1, ""))
                .contains("“encryption” treats R-07, R-08, which no statement declares.").hasLineCount(1);
    }

    @Test
    void acceptsARetiredControl() {
        assertThat(findings("on aurora { satisfies house 1.1 status retired risk R-07",
                R1 + "\nseverity requirement off\nseverity component off", "")).isEmpty();
    }

    @Test
    void acceptsWhatAnotherStatementOfThePlatformDeclares() {
        assertThat(findings(on("on aurora", "risk R-01, R-02"), "", """
                statement first for aurora { applies house risk R-01 }
                statement second for aurora { applies house as customer risk R-02 }
                """)).isEmpty();
    }

    @Test
    void acceptsForAControlOfAllPlatformsWhatAnyDeclares() {
        var statements = """
                platform aurora { provides iaas provider aurora-ltd component console : web-console { is encrypted } }
                platform second { provides iaas }
                statement first for aurora { applies house risk R-01 }
                statement second for second { applies house risk R-02 severity risk.untreated off severity check off }
                """;

        assertThat(findings(on("", "risk R-01, R-02").replace("console", "aurora/console").replace("aurora-ltd",
                "aurora/aurora-ltd"), "", statements)).isEmpty();
        assertThat(findings(on("on aurora", "risk R-01, R-02"), "", statements)).contains("treats R-02");
    }
}
