// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.lang.text.TestLanguage;

class ValueConvertersTest {

    private final IValueConverterService values = TestLanguage.create().get(IValueConverterService.class);

    private Object read(String rule, String text) {
        return values.toValue(text, rule, null);
    }

    private void refuses(String rule, String text, String message) {
        assertThatThrownBy(() -> read(rule, text)).isInstanceOf(ValueConverterException.class).hasMessage(message);
    }

    private void refusesToWrite(String rule, Object value, String message) {
        assertThatThrownBy(() -> values.toString(value, rule)).isInstanceOf(ValueConverterException.class)
                .hasMessage(message);
    }

    @Test
    void readsEscapesInTexts() {
        assertThat(read("STRING", "\"a \\\"b\\\" \\\\ \\n \\t 'c' “安全” 😀\""))
                .isEqualTo("a \"b\" \\ \n \t 'c' “安全” 😀");
    }

    @Test
    void keepsLineBreaksInTexts() {
        assertThat(read("STRING", "\"one\r\ntwo\nthree\rfour\"")).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void writesOnlyTheEscapesItNeeds() {
        assertThat(values.toString("a \"b\" \\ \n \t 'c' “安全” 😀 <&>", "STRING"))
                .isEqualTo("\"a \\\"b\\\" \\\\ \\n \\t 'c' “安全” 😀 <&>\"");
    }

    @Test
    void refusesOtherEscapes() {
        refuses("STRING", "\"C:\\users\"",
                "'\\u' means nothing in a text. Write \\\\ for a backslash; only \\\", \\\\, \\n and \\t are known.");
    }

    @Test
    void refusesControlCharacters() {
        refuses("STRING", "\"a\u0007b\"",
                "The control character U+0007 cannot stand in a text. Remove it; only line breaks and tabs are allowed.");
        refusesToWrite("STRING", "a\u0000",
                "The control character U+0000 cannot stand in a text. Remove it; only line breaks and tabs are allowed.");
    }

    @Test
    void readsAndWritesDates() {
        assertThat(read("DATE_VALUE", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(values.toString(LocalDate.of(2026, 10, 2), "DATE_VALUE")).isEqualTo("2026-10-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "2026-1-1", "8.1", "12026-01-01"})
    void refusesWhatIsNoDate(String text) {
        refuses("DATE_VALUE", text,
                "'" + text + "' is not a date. Write it as year-month-day, such as 2026-10-12.");
    }

    @ParameterizedTest
    @CsvSource({"P3M,P3M", "P1Y6M2D,P1Y6M2D", "P2W,P14D", "P1W1D,P8D", "P0D,P0D"})
    void readsAndWritesPeriods(String text, String written) {
        var period = (Period) read("PERIOD_VALUE", text);
        assertThat(values.toString(period, "PERIOD_VALUE")).isEqualTo(written);
        assertThat(read("PERIOD_VALUE", written)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3D2M", "P1M1M", "P99999999999D"})
    void refusesWhatIsNoPeriod(String text) {
        refuses("PERIOD_VALUE", text, "'" + text + "' is not a period. Write years, months, weeks and days in this order,"
                + " each once, such as P1Y6M or P14D.");
    }

    @Test
    void readsAndWritesNumbers() {
        assertThat(read("INT_VALUE", "007")).isEqualTo(7);
        assertThat(values.toString(7, "INT_VALUE")).isEqualTo("7");
        refuses("INT_VALUE", "3a", "'3a' is not a whole number. Write digits only, such as 3.");
        refuses("INT_VALUE", "99999999999", "'99999999999' is too large. The largest number is 2147483647.");
        refusesToWrite("INT_VALUE", -1, "'-1' cannot be written. Numbers are 0 or more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.2.2.1-b", "云平台", "service-level", "P3M", "tls-1.3", "component", "a_b"})
    void writesNamesAsTheyAre(String name) {
        assertThat(values.toString(name, "Name")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "and", "-a", "a-", "a/b", "a\"", "，"})
    void refusesNamesThatCannotBeReadBack(String name) {
        refusesToWrite("Name", name, "'" + name + "' cannot be written as a name. A name has letters and digits, with"
                + " single '-' or '.' between them, and is no word that the language uses itself.");
    }

    @Test
    void readsQualifiedNamesWithoutTheirSpaces() {
        assertThat(read("QualifiedName", "aurora / console")).isEqualTo("aurora/console");
        assertThat(values.toString("aurora/8.1", "QualifiedName")).isEqualTo("aurora/8.1");
    }

    @Test
    void quotesLabelsAndLiteralsWhereNeeded() {
        assertThat(values.toString("A-12", "Label")).isEqualTo("A-12");
        assertThat(values.toString("row 3", "Label")).isEqualTo("\"row 3\"");
        assertThat(values.toString("14", "Literal")).isEqualTo("14");
        assertThat(values.toString("CN", "Literal")).isEqualTo("\"CN\"");
        assertThat(read("Literal", "\"CN\"")).isEqualTo("CN");
    }

    @Test
    void marksLanguagesThatAreNoWordsOfTheLanguage() {
        assertThat(read("Language", "@zh-Hant")).isEqualTo("zh-Hant");
        assertThat(values.toString("zh-Hant", "Language")).isEqualTo("@zh-Hant");
        assertThat(values.toString("zh", "Language")).isEqualTo("zh");
        refusesToWrite("Language", "z h", "'z h' is not a language. Use a tag of BCP 47, such as fr or zh-Hant.");
    }
}
