// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.plumb.Obligation;

/** The words of obligation of the shipped profile for X.1605. */
class ObligationWordsTest {

    private final ObligationWords words = new ObligationWords(Profiles.byKey("x1605").obligations());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲须做      | shall
            必须做      | shall
            需要做      | shall
            不得做      | shall
            建议甲须做   | should
            甲应做      | should
            甲应当做    | should
            应对甲核对   | should
            甲可做      | may
            甲可选做    | may
            对甲应用乙   |
            乙应用须升级  | shall
            相应的甲    |
            甲供应商应做  | should
            响应后应急   |
            甲可能坏    |
            甲可靠且可用  |
            甲可以坏    |
            甲的可用性须高 | shall
            无须做      |
            建议书须读   | shall
            先可后须    | may
            """)
    void decidesByTheFirstWord(String text, String force) {
        assertThat(words.of(text).map(Obligation::getLiteral).orElse(null)).isEqualTo(force);
    }
}
