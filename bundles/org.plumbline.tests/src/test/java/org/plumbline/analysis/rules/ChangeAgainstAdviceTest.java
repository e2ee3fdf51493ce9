// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class ChangeAgainstAdviceTest extends RuleTest {

    ChangeAgainstAdviceTest() {
        super(new ChangeAgainstAdvice());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void reportsRevisionsAndWithdrawals() {
        assertThat(with("change c : location { notified 2026-01-01 outcome revise made 2026-02-01 }").findings())
                .contains("Change “c” was made on 2026-02-01 although the advice was to revise it.");
        assertThat(with("change c : location { notified 2026-01-01 outcome withdraw made 2026-02-01 }").findings())
                .contains("Change “c” was made on 2026-02-01 although the advice was to withdraw it.");
    }

    @Test
    void acceptsAdviceToProceedAndNone() {
        assertThat(with("change c : location { notified 2026-01-01 outcome proceed made 2026-02-01 }").findings()).isEmpty();
        assertThat(with("change c : location { notified 2026-01-01 made 2026-02-01 }").findings()).isEmpty();
    }

    @Test
    void acceptsWhatIsNotMadeYet() {
        assertThat(with("change c : location { notified 2026-01-01 outcome withdraw }").findings()).isEmpty();
        var planned = with("change c : location { notified 2026-01-01 outcome withdraw made 2026-10-15 }");
        assertThat(planned.asOf("2026-10-14").findings()).isEmpty();
        assertThat(planned.asOf("2026-10-15").findings()).contains("[change.against-advice]");
    }

    @Test
    void acceptsWhatWasMadeBeforeTheDecisionWhichIsForAnotherRule() {
        assertThat(with("change c : location { notified 2026-01-01 decided 2026-03-01 outcome withdraw made 2026-02-01 }")
                .findings()).contains("[change.out-of-order]").doesNotContain("[change.against-advice]");
    }
}
