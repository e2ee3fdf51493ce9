// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the example on paper: every page can be read by itself, and no word is broken and no day is cut. */
class PrintTest {

    /** Pixels of the width of a landscape page of A4 between its margins. */
    private static final int PAGE = Math.round(277 * 96 / 25.4f);

    /** Words of letters that stand on two lines though they would have room on one, and days that leave their cell. */
    private static final String BROKEN = """
            const broken = [];
            for (const cell of document.querySelectorAll('.block thead tr:last-child th, .block tbody td')) {
                const right = cell.getBoundingClientRect().right + 1;
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    const text = texts.currentNode.data;
                    for (const { 0: word, index } of text.matchAll(/\\d{4}-\\d{2}-\\d{2}|[A-Za-z]{2,16}/g)) {
                        const around = text.slice(0, index).match(/\\S*$/)[0] + text.slice(index).match(/^\\S*/)[0];
                        const isNumber = /[\\d/_.]/.test(around) && !/^\\d{4}-\\d{2}-\\d{2}$/.test(word);
                        const range = document.createRange();
                        range.setStart(texts.currentNode, index);
                        range.setEnd(texts.currentNode, index + word.length);
                        const places = [...range.getClientRects()];
                        const lines = new Set(places.map((each) => Math.round(each.top))).size;
                        if (!isNumber && around.length < 24 && (lines > 1 || places.some((each) => each.right > right))) {
                            broken.push(word + ' in ' + cell.textContent.slice(0, 60) + ' of ' + cell.closest('table').id);
                        }
                    }
                }
            }
            return broken;
            """;

    private static Browser browser;

    @TempDir
    private static Path folder;

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

    @ParameterizedTest
    @CsvSource({"gap-list.zh, 续表 6, 问题描述", "gap-list.en, Table 6 Gaps (continued), Rectification",
            "evidence-register.zh, 续表 5, 存放位置", "supervision-plan.en, Table 7 Supervision plan (continued), Deliverable"})
    void repeatsCaptionAndHeadings(String name, String caption, String heading) throws IOException, InterruptedException {
        try (var pdf = printed(Example.document(name))) {
            var pages = IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(page -> text(pdf, page))
                    .filter(page -> page.contains(caption)).toList();
            assertThat(pages).hasSizeGreaterThan(5).allMatch(page -> page.contains(heading));
        }
    }

    @Test
    void numbersPages() throws IOException, InterruptedException {
        try (var pdf = printed(Example.document("overview.en"))) {
            assertThat(text(pdf, 1)).contains("Page 1 of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void printsADrawingWithItsCaptionAndNoFields() throws IOException, InterruptedException {
        try (var pdf = printed(Example.document("platform-picture.en"))) {
            var page = IntStream.rangeClosed(1, pdf.getNumberOfPages()).filter(each -> text(pdf, each).contains("Figure 1"))
                    .findFirst().orElseThrow();
            assertThat(text(pdf, page)).contains("Planes, networks and flows", "Hypervisor pool")
                    .doesNotContain("Actual size");
            assertThat(pdf.getPage(page - 1).getMediaBox().getHeight()).as("A3, upright").isGreaterThan(1_100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gap-list.zh", "gap-list.en", "evidence-register.zh", "evidence-register.en",
            "supervision-plan.en", "statement-of-applicability.en", "traceability-matrix.en", "responsibility-matrix.en",
            "cross-standard-matrix.en", "assessment-workbook.en", "overview.en"})
    void breaksNoWords(String name) {
        browser.open(Example.document(name));
        assertThat(browser.<List<String>>run(BROKEN)).as("on a screen").isEmpty();
        onPaper(() -> assertThat(browser.<List<String>>run(BROKEN)).as("on paper").isEmpty());
    }

    @Test
    void givesHeadingsTheirButtonsBack() {
        browser.open(Example.document("gap-list.en"));
        var before = browser.texts("#gaps thead button");
        browser.run("document.querySelector('#gaps thead button').focus(); window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.count("thead button")).isZero();
        assertThat(browser.texts("#gaps thead tr:last-child th")).isEqualTo(before).isNotEmpty();
        browser.run("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.texts("#gaps thead button")).isEqualTo(before);
        assertThat(browser.focus("textContent")).isEqualTo(before.getFirst());
    }

    private static void onPaper(Runnable check) {
        var devtools = browser.driver();
        devtools.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        devtools.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", PAGE, "height", 700, "deviceScaleFactor", 1, "mobile", false));
        browser.run("window.dispatchEvent(new Event('beforeprint'))");
        try {
            check.run();
        } finally {
            devtools.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
            devtools.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static PDDocument printed(Path document) throws IOException, InterruptedException {
        var copy = Files.createTempDirectory(folder, "print").resolve(document.getFileName());
        return Loader.loadPDF(Browser.print(Files.copy(document, copy)).toFile());
    }

    private static String text(PDDocument pdf, int page) {
        try {
            var pages = new PDFTextStripper();
            pages.setStartPage(page);
            pages.setEndPage(page);
            return pages.getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
