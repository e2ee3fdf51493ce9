// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Wording;

class WordsTest {

    private static Wording every(String period) {
        return Words.every(Period.parse(period));
    }

    @Test
    void saysAPeriodAsAFrequency() {
        assertThat(every("P1Y")).isEqualTo(new Wording("every year", "每年"));
        assertThat(every("P5Y")).isEqualTo(new Wording("every 5 years", "每 5 年"));
        assertThat(every("P1M")).isEqualTo(new Wording("every month", "每个月"));
        assertThat(every("P1W")).isEqualTo(new Wording("every week", "每周"));
        assertThat(every("P10D")).isEqualTo(new Wording("every 10 days", "每 10 天"));
        assertThat(every("P1Y6M")).isEqualTo(new Wording("every year and 6 months", "每年零 6 个月"));
    }
}
