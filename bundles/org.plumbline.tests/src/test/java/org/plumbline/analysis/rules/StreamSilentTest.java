// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class StreamSilentTest extends RuleTest {

    StreamSilentTest() {
        super(new StreamSilent());
    }

    private static Models with(String entries) {
        return Frame.with("supervision operation of aurora {\n" + entries + "\n}");
    }

    @Test
    void acceptsTheSilenceThatIsPermittedUntilTheDayBegins() {
        var stream = with("stream s house 1.1 last seen 2026-10-14T00:00 silence PT24H");
        assertThat(stream.asOf("2026-10-14").findings()).isEmpty();
        assertThat(stream.asOf("2026-10-15").findings()).isEmpty();
        assertThat(stream.asOf("2026-10-16").findings())
                .contains("Stream “Ways in (s)” was last seen at 2026-10-14 00:00; it may be silent for 1 day.");
    }

    @Test
    void acceptsAStreamThatWasSeenOnTheDay() {
        assertThat(with("stream s house 1.1 last seen 2026-10-15T00:01 silence PT1H").findings()).isEmpty();
    }

    @Test
    void reportsAMinuteMore() {
        assertThat(with("stream s house 1.1 last seen 2026-10-13T23:59 silence PT24H").findings())
                .contains("[stream.silent]");
    }

    @Test
    void reportsAStreamThatWasNeverSeen() {
        assertThat(with("stream s house 1.1").findings()).contains("Nothing has been seen of stream “Ways in (s)”.");
    }

    @Test
    void acceptsAnySilenceWhereNoneWasAgreed() {
        assertThat(with("stream s house 1.1 last seen 2016-10-14T23:59").findings()).isEmpty();
    }
}
