// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TailoringUndecidedTest extends RuleTest {

    TailoringUndecidedTest() {
        super(new TailoringUndecided());
    }

    private static String findings(String allows, String decision) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme { %s }
                    clause 1 { requirement 1.1 { } }
                }
                """.formatted(allows), decision).findings();
    }

    private static final String NARROW = "narrow house 1.1 to \"Less\" because \"So\" ";

    @Test
    void reportsADayOrABlankInPlaceOfAName() {
        assertThat(findings("allows narrow by provider", NARROW + "decided on 2026-03-18"))
                .contains("[tailoring.undecided]");
        assertThat(findings("allows narrow by provider", NARROW + "decided by \" \"")).contains("[tailoring.undecided]");
    }

    @Test
    void reportsAllSidesToWhichItIsLeft() {
        assertThat(findings("allows narrow by provider allows narrow by third-party", NARROW)).isEqualTo("""
                aurora-2026.plumb:3: warning: Nobody is named who decided “narrow” on house 1.1, which is up to: provider, \
                third-party. Name who decided and on which day. [tailoring.undecided]""");
    }

    @Test
    void acceptsWhatTheSchemeLeavesOpen() {
        assertThat(findings("allows narrow", NARROW)).isEmpty();
        assertThat(findings("allows narrow allows exclude by provider", NARROW)).isEmpty();
    }

    @Test
    void acceptsAnExpiredDecisionWhichIsForAnotherRule() {
        assertThat(findings("allows narrow by provider", NARROW + "until 2026-01-01"))
                .contains("[tailoring.expired]").hasLineCount(1);
    }
}
