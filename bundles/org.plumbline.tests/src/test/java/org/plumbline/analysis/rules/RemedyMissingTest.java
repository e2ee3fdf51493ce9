// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class RemedyMissingTest extends RuleTest {

    RemedyMissingTest() {
        super(new RemedyMissing());
    }

    private static String findings(String verdicts, String more) {
        return Frame.with("""
                requirements house {
                    status current
                    scheme {
                        verdict fine means conform
                        verdict minor means partial
                        verdict bad means nonconform
                        verdict nil means not-applicable
                        allows exclude
                    }
                    clause 1 { requirement 1.1 { } }
                }
                """, """
                assessment audit-10 by "Internal audit" on 2026-10-12 {
                %s
                }
                %s
                """.formatted(verdicts, more)).findings();
    }

    @Test
    void reportsInTheWordsOfTheScale() {
        assertThat(findings("house 1.1 minor because \"Seen\"", "")).contains("house 1.1 was assessed “minor”, and no");
    }

    @Test
    void reportsMixedObjectsOnceAtTheOneThatIsNotFine() {
        assertThat(findings("house 1.1 on console fine because \"Seen\"\nhouse 1.1 on aurora-ltd bad", ""))
                .startsWith("aurora-2026.plumb:5: warning: house 1.1 was assessed").hasLineCount(1);
    }

    @Test
    void acceptsGoodVerdictsAndNone() {
        assertThat(findings("house 1.1 fine because \"Seen\"", "")).isEmpty();
        assertThat(findings("house 1.1 nil", "")).isEmpty();
    }

    @Test
    void acceptsAnyRemedy() {
        assertThat(findings("house 1.1 bad", "remedy r house 1.1 { state closed retested 2026-10-14 }")).isEmpty();
    }

    @Test
    void acceptsWhatWasFineInTheRetest() {
        assertThat(findings("house 1.1 bad", """
                assessment retest by "Internal audit" on 2026-10-14 { house 1.1 fine because "Seen" }
                """)).isEmpty();
    }

    @Test
    void acceptsWhatDoesNotApply() {
        assertThat(findings("house 1.1 bad", "exclude house 1.1 because \"No ways in\"\nseverity tailoring off")).isEmpty();
    }
}
