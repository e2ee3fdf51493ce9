// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What readers do with the registers of the example: those in data, the matrix, and those in markup, the findings. */
class RegisterTest {

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void leadsToEveryRequirement() {
        var document = Example.document("traceability-matrix.zh");
        browser.open(document);
        var anchors = browser.<List<String>>run("""
                const data = JSON.parse(document.querySelector("script[type='application/json']").textContent);
                return Object.values(data.tables).flatMap((table) => table.rows)
                    .map(([anchor]) => data.words[anchor]).filter((anchor) => anchor.startsWith('x1605-'));
                """);
        assertThat(anchors).hasSize(95).contains("x1605-8.1-1");
        for (var anchor : List.of(anchors.getFirst(), anchors.get(47), anchors.getLast(), "dni-csisms-9.2.3")) {
            browser.open(document, anchor);
            assertIsReached(anchor);
        }
    }

    @Test
    void leadsToARowWhateverIsFilteredAndClosed() {
        browser.open(Example.document("traceability-matrix.en"));
        browser.run("document.querySelector('#matrix .group button').click()");
        browser.run("location.hash = 'x1605-8.1-1'");
        assertIsReached("x1605-8.1-1");
        search("#matrix", "nothing like this");
        assertThat(browser.count("#matrix tbody tr")).isZero();
        browser.run("location.hash = 'csa-iaas-5.2.1-a'");
        assertIsReached("csa-iaas-5.2.1-a");
        assertThat(browser.<String>run("return document.querySelector('#matrix input').value")).isEmpty();
        search("#matrix", "nothing like this");
        browser.run("const link = document.createElement('a'); link.href = location.hash; document.body.append(link);"
                + " link.click()");
        assertIsReached("csa-iaas-5.2.1-a");
        assertThat(browser.count("tr.hit")).isEqualTo(1);
    }

    private void assertIsReached(String anchor) {
        browser.await("document.activeElement.id === arguments[0]", anchor);
        browser.await("""
                (() => {
                    const row = document.getElementById(arguments[0]).getBoundingClientRect();
                    const scroll = document.getElementById(arguments[0]).closest('.scroll').getBoundingClientRect();
                    return row.bottom > scroll.top && row.top < scroll.bottom && row.bottom > 0 && row.top < innerHeight;
                })()""", anchor);
        assertThat(browser.focus("className")).isEqualTo("hit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#matrix", "#findings"})
    void findsWords(String section) {
        browser.open(Example.document("traceability-matrix.en"));
        var all = shown(section);
        var words = browser.text(section + " tbody tr:not(.group) td").strip();
        search(section, words.toUpperCase());
        assertThat(shown(section)).isPositive().isLessThan(all);
        assertThat(browser.texts(section + " tbody tr:not(.group, .space)"))
                .allMatch(row -> Stream.of(words.toLowerCase().split(" ")).allMatch(row.toLowerCase()::contains));
        browser.run("document.querySelector(arguments[0] + ' .tools button').click()", section);
        assertThat(shown(section)).isEqualTo(all);
    }

    @Test
    void filtersByFacet() {
        browser.open(Example.document("traceability-matrix.en"));
        browser.choose("#matrix [data-facet='0']", "ITU-T X.1605");
        assertThat(shown("#matrix")).isEqualTo(95);
        assertThat(browser.run("return document.querySelector('#matrix table').getAttribute('aria-rowcount')").toString())
                .as("heading, group and rows").isEqualTo("97");
        browser.choose("#matrix [data-facet='3']", "Not covered");
        assertThat(shown("#matrix")).isEqualTo(3);
        assertThat(browser.texts("#matrix tbody tr:not(.group) td:last-child")).containsOnly("Not covered").hasSize(3);
        assertThat(browser.texts("#matrix .group .count")).containsExactly(" (3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#matrix", "#findings"})
    void groupsAndClosesGroupsByKeyboard(String section) {
        browser.open(Example.document("traceability-matrix.en"));
        var choice = browser.texts(section + " .grouping option").getLast();
        browser.choose(section + " .grouping", choice);
        var closed = browser.text(section + " .group button");
        var before = rowCount(section);
        int rows = Integer.parseInt(browser.text(section + " .group .count").replaceAll("\\D", ""));
        browser.run("document.querySelector(arguments[0] + ' .group button').focus()", section);
        browser.press(Keys.ENTER);
        assertThat(rowCount(section)).isEqualTo(before - rows);
        assertThat(browser.focus("textContent")).isEqualTo(closed);
        assertThat(browser.focus("ariaExpanded")).isEqualTo("false");
        browser.press(Keys.SPACE);
        assertThat(rowCount(section)).isEqualTo(before);
        assertThat(browser.focus("ariaExpanded")).isEqualTo("true");
        browser.choose(section + " .grouping", "Not grouped");
        assertThat(browser.count(section + " .group")).isZero();
        assertThat(rowCount(section)).isEqualTo(shown(section) + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#matrix", "#findings"})
    void sortsUpAndDownAndBackByKeyboard(String section) {
        browser.open(Example.document("traceability-matrix.en"));
        browser.choose(section + " .grouping", "Not grouped");
        var first = browser.texts(section + " tbody td:first-child");
        browser.run("document.querySelector(arguments[0] + ' thead th:first-child button').focus()", section);
        browser.press(Keys.ENTER);
        assertThat(sorting(section)).isEqualTo("ascending");
        var up = browser.texts(section + " tbody tr:first-child td:first-child").getFirst();
        browser.press(Keys.ENTER);
        assertThat(sorting(section)).isEqualTo("descending");
        assertThat(browser.texts(section + " tbody tr:first-child td:first-child").getFirst()).isNotEqualTo(up);
        browser.press(Keys.ENTER);
        assertThat(sorting(section)).isEqualTo("null");
        assertThat(browser.texts(section + " tbody td:first-child")).startsWith(first.getFirst(), first.get(1));
    }

    @Test
    void sortsNumbersInNamesAsNumbers() {
        browser.open(Example.document("traceability-matrix.en"));
        search("#matrix", "11.1-");
        browser.run("document.querySelector('#matrix thead th:first-child button').click()");
        var sorted = browser.texts("#matrix tbody td:first-child").stream().map(String::strip).toList();
        assertThat(sorted.indexOf("ITU-T X.1605 11.1-2")).isPositive().isLessThan(sorted.indexOf("ITU-T X.1605 11.1-10"));
    }

    @Test
    void saysThatNothingIsFoundAndStartsAnew() {
        browser.open(Example.document("traceability-matrix.en"));
        var first = browser.text("#findings tbody td");
        assertThat(browser.count("#findings .nothing:not([hidden])")).isZero();
        browser.choose("#findings .grouping", "Severity");
        browser.run("document.querySelectorAll('#findings thead button')[5].click()");
        search("#findings", "nothing like this");
        assertThat(browser.text("#findings .nothing:not([hidden])"))
                .isEqualTo("No entry matches the search and the filters.");
        browser.run("document.querySelector('#findings .tools button').click()");
        assertThat(browser.count("#findings .nothing:not([hidden])")).isZero();
        assertThat(browser.count("#findings [aria-sort]")).isZero();
        assertThat(browser.<Boolean>run("return document.querySelector('#findings .grouping').selectedIndex === 0"))
                .isTrue();
        assertThat(browser.text("#findings tbody td")).isEqualTo(first);
    }

    @Test
    void explainsTheSignBehindARow() {
        browser.open(Example.document("gap-list.en"));
        assertThat(browser.<String>run("return document.querySelector('#gaps .self').title")).isEqualTo("Link to this row");
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        browser.open(Example.document("traceability-matrix.en"));
        browser.press(Keys.TAB);
        assertThat(browser.focus("className")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        browser.await("document.activeElement.id === 'main'");
        browser.press("/");
        assertThat(browser.focus("type")).isEqualTo("search");
        browser.press("a/b");
        assertThat(browser.focus("value")).isEqualTo("a/b");
        browser.press(Keys.ESCAPE);
        assertThat(browser.focus("value")).isEmpty();
        assertThat(browser.<Boolean>run("return document.querySelector('#matrix').contains(document.activeElement)")).isTrue();
        browser.run("location.hash = 'x1605-8.1-1'");
        browser.await("document.activeElement.id === 'x1605-8.1-1'");
        browser.press(Keys.TAB);
        assertThat(browser.focus("hash")).isEqualTo("#x1605-8.1-1");
    }

    @Test
    void linksEveryRowThatHasAnAnchorToItself() {
        for (var document : Example.documents()) {
            browser.open(document);
            assertThat(browser.<List<String>>run("""
                    return [...document.querySelectorAll('.register tbody tr[id]')].filter((row) =>
                        decodeURIComponent(row.querySelector('a').hash) !== '#' + row.id).map((row) => row.id);
                    """)).as(document.toString()).isEmpty();
        }
    }

    private static String sorting(String section) {
        return String.valueOf(browser.<Object>run(
                "return document.querySelector(arguments[0] + ' thead th').getAttribute('aria-sort')", section));
    }

    private static void search(String section, String words) {
        var before = browser.text(section + " .shown");
        browser.run("""
                const input = document.querySelector(arguments[0] + ' input');
                input.value = arguments[1];
                input.dispatchEvent(new Event('input'));
                """, section, words);
        browser.await("document.querySelector(arguments[0] + ' .shown').textContent !== arguments[1]", section, before);
    }

    private static int shown(String section) {
        return Integer.parseInt(browser.text(section + " .shown").replaceAll("^(\\d+).*", "$1"));
    }

    private static int rowCount(String section) {
        return Integer.parseInt(browser.run(
                "return document.querySelector(arguments[0] + ' table').getAttribute('aria-rowcount')", section));
    }
}
