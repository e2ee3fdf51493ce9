// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Lines.wrapped("Keep logs of who passes.", 12)).containsExactly("Keep logs of", "who passes.");
        assertThat(Lines.wrapped("One.\nTwo.", 12)).containsExactly("One.", "Two.");
        assertThat(Lines.wrapped("", 12)).isEmpty();
    }

    @Test
    void countsChineseCharactersAsTwoColumns() {
        assertThat(Lines.wrapped("记录通行人员及时间", 12)).containsExactly("记录通行人员", "及时间");
    }

    @Test
    void beginsNoLineWithAFullStop() {
        assertThat(Lines.wrapped("记录通行人员。", 12)).containsExactly("记录通行人", "员。");
    }

    @Test
    void keepsNamesWithHyphensWhole() {
        assertThat(Lines.wrapped("meets logically-isolated", 18)).containsExactly("meets", "logically-isolated");
        assertThat(Lines.wrapped("ends with a -", 20)).containsExactly("ends with a -");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Lines.wrapped("see abcdefghijklm n", 6)).containsExactly("see", "abcdef", "ghijkl", "m n");
    }

    @Test
    void cutsWhatDoesNotFit() {
        assertThat(Lines.cut("Keep logs", 9)).isEqualTo("Keep logs");
        assertThat(Lines.cut("Keep logs", 8)).isEqualTo("Keep lo…");
        assertThat(Lines.cut("记录通行", 6)).isEqualTo("记录…");
        assertThat(Lines.cut("Keep logs", 0)).isEmpty();
        assertThat(Lines.cutBefore("Keep logs", 5)).isEqualTo("…logs");
    }

    @Test
    void keepsCommandsOfTerminalsOut() {
        assertThat(Lines.wrapped("a\u001b[31mred", 20)).containsExactly("a[31mred");
    }
}
