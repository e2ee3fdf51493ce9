// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class StatementRepeatedTest extends RuleTest {

    StatementRepeatedTest() {
        super(new StatementRepeated());
    }

    private static String findings(String applications, String more) {
        return Frame.with("""
                statement first for aurora { applies house %s }
                statement second for aurora { applies house %s }
                """.formatted(applications, more), "severity requirement off").findings();
    }

    @Test
    void reportsTheSecondOne() {
        assertThat(findings("", "")).isEqualTo("""
                example.plumb:2: warning: Statement “first” applies “House rules (house)” already, with the same levels \
                and for the same \
                side. Keep one of them, or tell them apart by level or side. [statement.repeated]""");
        assertThat(findings("", "as provider")).contains("[statement.repeated]");
        assertThat(findings("level basic, enhanced", "level enhanced, basic")).contains("[statement.repeated]");
    }

    @Test
    void reportsTwoApplicationsOfOneStatement() {
        assertThat(Frame.with("statement one for aurora { applies house applies house }").findings())
                .contains("Statement “one” applies “House rules (house)” already");
    }

    @Test
    void acceptsOtherLevelsAndSides() {
        assertThat(findings("level basic", "level enhanced")).isEmpty();
        assertThat(findings("", "level basic")).isEmpty();
        assertThat(findings("as customer", "")).isEmpty();
    }

    @Test
    void acceptsOtherPlatformsAndTenants() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    tenant portal protection level 2 filed "1" { }
                }
                platform borealis { provides iaas }
                statement first for aurora { applies house as provider }
                statement second for aurora tenant portal { applies house as provider relies on "R" of 2026-01-01 }
                statement third for borealis { applies house as provider severity check off }
                """).findings()).doesNotContain("[statement.repeated]");
    }
}
