// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this system, without a window. Tests are skipped where it or its driver is absent; nothing is downloaded. */
final class Browser implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile(
            "\"method\":\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        var browser = binary();
        var driver = onPath("chromedriver");
        Assumptions.assumeTrue(browser.isPresent() && driver.isPresent(),
                "No chromium and chromedriver on the path, so no document is opened.");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(browser.get());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                "--window-size=1500,1000");
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).usingAnyFreePort().build();
        var chrome = new ChromeDriver(service, options);
        chrome.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(chrome);
    }

    private static Optional<File> binary() {
        return onPath("chromium").or(() -> onPath("google-chrome"));
    }

    private static Optional<File> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).map(Path::toFile).findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(Path document) {
        open(document, "");
    }

    /** Opens a document anew, at an anchor. */
    void open(Path document, String anchor) {
        driver.get("about:blank");
        logs();
        requests();
        driver.get(document.toUri() + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    void colours(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    long count(String selector) {
        return this.<Long>run("return document.querySelectorAll(arguments[0]).length", selector);
    }

    /** The texts of what a selector finds. */
    List<String> texts(String selector) {
        return run("return [...document.querySelectorAll(arguments[0])].map((each) => each.textContent)", selector);
    }

    String text(String selector) {
        return texts(selector).getFirst();
    }

    /** What a person would see of the element that has the focus. */
    String focus(String property) {
        return String.valueOf(this.<Object>run("return document.activeElement[arguments[0]]", property));
    }

    void await(String condition, Object... arguments) {
        new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20))
                .withMessage(condition).until(any -> Boolean.TRUE.equals(run("return " + condition, arguments)));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }


    /** Chooses an option of a list by its text, as the keyboard and the pointer do. */
    void choose(String selector, String option) {
        run("""
                const select = document.querySelector(arguments[0]);
                select.value = [...select.options].find((each) => each.text === arguments[1]).value;
                select.dispatchEvent(new Event('change', { bubbles: true }));
                """, selector, option);
    }

    /** A document as printed to a PDF, by a browser of its own, since drivers wait ten seconds only. */
    static Path print(Path document) throws IOException, InterruptedException {
        var pdf = document.resolveSibling(document.getFileName() + ".pdf");
        var printing = new ProcessBuilder(binary().orElseThrow().getPath(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--user-data-dir=" + document.resolveSibling("profile"),
                "--no-pdf-header-footer", "--print-to-pdf=" + pdf, document.toUri().toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(printing.waitFor(3, TimeUnit.MINUTES)).as("has printed").isTrue();
        } finally {
            printing.destroy();
        }
        return pdf;
    }

    /** What the console says since it was asked last. */
    List<String> logs() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    /** What was asked of files and networks since this was asked last. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> REQUEST.matcher(entry.getMessage()).results()).map(match -> match.group(1)).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
