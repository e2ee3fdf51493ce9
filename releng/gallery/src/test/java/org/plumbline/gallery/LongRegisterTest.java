// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.html.HtmlRenderer;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.ControlBlock;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/** A register as long as they come: what is in the page stays little, whatever is asked of it. Times are printed only. */
class LongRegisterTest {

    private static final int ROWS = 30_000;
    /** A few screens of rows, more than which the page never holds. */
    private static final int ROWS_IN_PAGE = 1_000;

    private static Browser browser;

    @TempDir
    private static Path folder;

    private static Path document;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start();
        document = written(ROWS);
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isSmall() throws IOException {
        long size = Files.size(document);
        System.out.printf("%,d rows: %,d bytes, %,d a row%n", ROWS, size, size / ROWS);
        assertThat(size / ROWS).isLessThan(300);
    }

    @Test
    void holdsFewRowsAtATime() {
        browser.open(document);
        report("first rows", browser.run("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
        report("first paint", browser.run("return performance.getEntriesByType('paint')[0].startTime"));
        assertThat(browser.text(".shown")).isEqualTo("30000 of 30000 shown");
        assertThat(browser.text("tbody tr:nth-child(2) td")).isEqualTo("big 0");
        assertHoldsFew();
        browser.run("document.querySelector('.register').scrollIntoView()");
        for (var place : List.of(0.1, 0.35, 0.36, 0.9, 1.0, 0.5)) {
            browser.run("const scroll = document.querySelector('.register .scroll');"
                    + " scroll.scrollTop = arguments[0] * scroll.scrollHeight", place);
            browser.await("""
                    (() => {
                        const scroll = document.querySelector('.register .scroll').getBoundingClientRect();
                        const row = document.elementFromPoint(scroll.left + 20, scroll.top + scroll.height / 2).closest('tr');
                        return row && !row.classList.contains('space') && row.cells[0].textContent.length > 0;
                    })()""");
            assertHoldsFew();
        }
        assertThat(browser.logs()).isEmpty();
    }

    @Test
    void findsSortsAndGroupsAllRows() {
        browser.open(document);
        report("search, one letter", time("set('input', 'a', 'input')"));
        report("search, one of all", time("set('input', 'summary of 29998', 'input')"));
        assertThat(browser.text(".shown")).isEqualTo("1 of 30000 shown");
        assertThat(browser.texts("tbody td:first-child")).containsExactly("big 29998");
        report("search, cleared", time("set('input', '', 'input')"));
        report("sort", time("document.querySelectorAll('thead button')[1].click()"));
        report("sort back", time("document.querySelectorAll('thead button')[1].click()"));
        assertHoldsFew();
        report("filter", time("set('[data-facet]', '1', 'change')"));
        assertThat(browser.text(".shown")).isEqualTo("10000 of 30000 shown");
        report("group", time("set('.grouping', '1', 'change')"));
        assertHoldsFew();
        report("close a group", time("document.querySelector('.group button').click()"));
        assertHoldsFew();
        assertThat(browser.logs()).isEmpty();
    }

    @Test
    void leadsToTheLastRow() {
        browser.open(document, "big-29999");
        browser.await("document.activeElement.id === 'big-29999'");
        assertThat(browser.run("return document.activeElement.ariaRowIndex").toString()).isEqualTo("30031");
        assertThat(browser.run("return document.querySelector('.register table').getAttribute('aria-rowcount')").toString())
                .isEqualTo("30031");
        browser.await("document.activeElement.getBoundingClientRect().bottom <= innerHeight + 1");
        assertHoldsFew();
        report("jump", time("location.hash = 'big-15000'"));
        browser.await("document.activeElement.id === 'big-15000'");
        assertHoldsFew();
    }

    @Test
    void isPrintedWhole() throws IOException, InterruptedException {
        var document = written(1_200);
        long start = System.nanoTime();
        var printed = Browser.print(document);
        report("print 1,200 rows", (System.nanoTime() - start) / 1e6);
        try (var pdf = Loader.loadPDF(printed.toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("summary of 0", "summary of 599", "summary of 1199").doesNotContain("Group by");
            assertThat(text.lines().filter(line -> line.contains("summary of"))).hasSize(1_200);
        }
    }

    @Test
    void holdsAllRowsWhilePrintingOnly() {
        browser.open(document);
        report("rows for printing", time("window.dispatchEvent(new Event('beforeprint'))"));
        assertThat(browser.count("tbody tr:not(.group, .space)")).isGreaterThanOrEqualTo(ROWS);
        browser.run("window.dispatchEvent(new Event('afterprint'))");
        assertHoldsFew();
    }

    private static void assertHoldsFew() {
        browser.await("document.querySelectorAll('tbody tr:not(.space)').length < arguments[0]", ROWS_IN_PAGE);
        assertThat(browser.count("tbody tr")).as("with those that hold the place of others")
                .isLessThan(ROWS_IN_PAGE + ROWS / 20);
    }

    /** Milliseconds until what was done is on the screen, with the pause after a key that a search waits for. */
    private static Object time(String action) {
        return browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const set = (selector, value, event) => {
                    const field = document.querySelector('.register ' + selector);
                    field.value = value;
                    field.dispatchEvent(new Event(event, { bubbles: true }));
                };
                const start = performance.now();
                const finish = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
                const watch = new MutationObserver(() => { watch.disconnect(); finish(); });
                watch.observe(document.querySelector('.register table'), { childList: true, subtree: true });
                """ + action);
    }

    private static void report(String what, Object milliseconds) {
        System.out.printf("%s: %.0f ms%n", what, ((Number) milliseconds).doubleValue());
    }

    // The document

    private static Path written(int rows) throws IOException {
        return Files.write(folder.resolve(rows + ".html"), HtmlRenderer.render(document(rows), Tongue.EN));
    }

    private static Document document(int rows) {
        var none = new Table(Table.Kind.PLAIN, text("None"), List.of(column("Nothing", 20)), List.of());
        var columns = List.of(column("Clause", 30), column("Printed", 20), column("Summary", 60), column("Controls", 40),
                column("Evidence", 40), column("Owner", 30), column("Verdict", 25), column("Status", 25));
        var register = new Table(Table.Kind.REGISTER, text("Register"), columns, List.of(text("Status"), text("Owner")),
                IntStream.range(0, rows).mapToObj(LongRegisterTest::row).toList());
        return new Document(text("Long register"), text("Rows"), text("1"), LocalDate.of(2026, 10, 15), Optional.empty(),
                text("A test."), new ControlBlock(List.of(), none, none),
                List.of(new Section("register", text("Register"), List.of(), List.of(register))));
    }

    private static Row row(int i) {
        var statuses = List.of("Covered", "Planned", "Uncovered");
        var status = new Cell.Status(text(statuses.get(i % 3)), List.of(Tone.GOOD, Tone.FAIR, Tone.BAD).get(i % 3));
        var owner = text("Department " + i % 40);
        return new Row("big-" + i, text("Set " + i / 1_000), List.of(
                new Cell.Link(text("big " + i), "big-" + i),
                new Cell.Text(text(i % 7 + "." + i % 11 + "." + i % 13)),
                new Cell.Text(text("A summary of " + i + ", which says what is asked of whom, and how much of it is enough")),
                new Cell.Stack(List.of(new Cell.Text(text("control-" + i % 500)), new Cell.Text(text("control-" + i % 300)))),
                new Cell.Stack(List.of(new Cell.Text(text("export-" + i % 900)),
                        new Cell.Status(text("Valid, 2026-03-01 to 2026-12-" + (10 + i % 20)), Tone.GOOD))),
                new Cell.Text(owner),
                new Cell.Status(text(i % 5 == 0 ? "Does not conform" : "Conforms"), i % 5 == 0 ? Tone.BAD : Tone.GOOD),
                status), List.of(text(statuses.get(i % 3)), owner));
    }

    private static Column column(String title, int width) {
        return new Column(text(title), width);
    }

    private static Wording text(String text) {
        return Wording.same(text);
    }
}
