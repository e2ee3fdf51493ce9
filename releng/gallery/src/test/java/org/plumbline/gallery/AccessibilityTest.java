// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.deque.html.axecore.selenium.AxeBuilder;

/** Every HTML document of the example can be read by everybody, and asks nothing of anybody. */
class AccessibilityTest {

    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** As axe takes some milliseconds for each cell, it looks at the first rows of each shape of all registers. */
    private static final String ALIKE = """
            const seen = new Map();
            for (const row of document.querySelectorAll('.register tbody tr:not(.group, .space)')) {
                const shape = [...row.querySelectorAll('*')].map((each) => each.localName + '.' + each.className);
                const key = row.className + [...new Set(shape)].sort();
                seen.set(key, (seen.get(key) || 0) + 1);
                row.toggleAttribute('data-alike', seen.get(key) > 3);
            }
            """;

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

    static Stream<Arguments> documents() {
        return Example.documents().stream().map(document -> Arguments.of(document.getFileName().toString(), document));
    }

    static Stream<Arguments> documentsInOneLanguage() {
        return documents().filter(document -> document.get()[0].toString().endsWith(".en.html"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void meetsWcagAa(String name, Path document) {
        browser.colours("light");
        browser.open(document);
        assertThat(violations()).isEmpty();
        assertThat(browser.logs()).as("console").isEmpty();
        assertThat(browser.requests()).as("requests").containsOnly(document.toUri().toString());
    }

    /** The dark colours change colours only, and these are the same in both languages. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsInOneLanguage")
    void hasContrastInTheDark(String name, Path document) {
        browser.colours("dark");
        browser.open(document);
        assertThat(violations(new AxeBuilder().withOnlyRules(List.of("color-contrast")), 0)).isEmpty();
        assertThat(browser.logs()).as("console").isEmpty();
    }

    /** A row that a link led to, groups of which one is closed, and a column that is sorted. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void meetsWcagAaInUse(String colours) {
        browser.colours(colours);
        browser.open(Example.document("traceability-matrix.en"), "x1605-8.1-1");
        browser.choose("#matrix .grouping", browser.texts("#matrix .grouping option").getLast());
        browser.run("""
                document.querySelector('#matrix thead button').click();
                document.querySelector('#matrix .group button').click();
                location.hash = 'control:admin-mfa';
                """);
        browser.await("document.querySelectorAll('tr.hit').length === 1");
        assertThat(violations()).isEmpty();
        assertThat(browser.logs()).as("console").isEmpty();
    }

    @Test
    void noticesWhatIsForbidden(@TempDir Path folder) throws IOException {
        var bad = folder.resolve("bad.html");
        Files.writeString(bad, Files.readString(Example.document("overview.en")).replace("<footer>",
                "<p style=\"color:#ccc\"><font color=\"#bbbbbb\">pale</font></p><img src=\"other.png\"><script>1</script><footer>"));
        browser.colours("light");
        browser.open(bad);
        assertThat(violations()).hasSizeGreaterThanOrEqualTo(2).anyMatch(violation -> violation.startsWith("color-contrast"));
        assertThat(browser.logs()).filteredOn(line -> line.contains("Content Security Policy")).hasSize(3);
    }

    private static List<String> violations() {
        return violations(new AxeBuilder().withTags(WCAG_AA), 10);
    }

    /** Legacy is what axe calls looking at the page where it is and not in a window of its own; there are no frames. */
    @SuppressWarnings("deprecation")
    private static List<String> violations(AxeBuilder axe, int more) {
        browser.run(ALIKE);
        var results = axe.exclude("tr[data-alike]").setLegacyMode(true).analyze(browser.driver());
        assertThat(results.getPasses()).as("rules that had something to look at").hasSizeGreaterThan(more);
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().limit(5)
                        .map(node -> node.getHtml() + " " + node.getAny().stream().map(each -> each.getMessage()).toList())
                        .toList())
                .toList();
    }
}
