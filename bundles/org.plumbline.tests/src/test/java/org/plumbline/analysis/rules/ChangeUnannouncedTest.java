// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class ChangeUnannouncedTest extends RuleTest {

    ChangeUnannouncedTest() {
        super(new ChangeUnannounced());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsAChangeThatIsStillToCome() {
        var change = with("change c : location { made 2026-10-15 }");
        assertThat(change.asOf("2026-10-14").findings()).isEmpty();
        assertThat(change.asOf("2026-10-15").findings()).contains("Change “c” was made on 2026-10-15 without notice.");
    }

    @Test
    void acceptsANoticeAfterTheFactWhichIsForAnotherRule() {
        assertThat(with("change c : location { notified 2026-02-02 made 2026-02-01 }").findings())
                .contains("[change.out-of-order]").doesNotContain("[change.unannounced]");
    }
}
