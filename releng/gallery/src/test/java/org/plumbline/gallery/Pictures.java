// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** The folder of the pictures that the build takes, and what is asked of each of them. */
final class Pictures {

    static final Path FOLDER = Path.of("target", "pictures");

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    /** A page of letters in one colour has more than these, since their edges are smoothed. */
    private static final int FEW_COLOURS = 24;

    private Pictures() {
    }

    /** An empty folder, whatever an earlier build left. */
    static void clear() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var all = Files.walk(FOLDER)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(FOLDER);
    }

    /** What a browser shows of a document on the first screen, at an anchor. */
    static Path ofScreen(Browser browser, Path document, String anchor, String name) throws IOException {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        browser.open(document, anchor);
        return taken(browser, name, Map.of("format", "png"));
    }

    /** A drawing whole, as wide as a screen. */
    static Path ofDrawing(Browser browser, Path drawing, String name) throws IOException {
        browser.open(drawing);
        double width = browser.<Number>run("return document.documentElement.width.baseVal.value").doubleValue();
        double height = browser.<Number>run("return document.documentElement.height.baseVal.value").doubleValue();
        return taken(browser, name, Map.of("format", "png", "captureBeyondViewport", true, "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", Math.min(1, WIDTH / width))));
    }

    private static Path taken(Browser browser, String name, Map<String, Object> how) throws IOException {
        var taken = browser.driver().executeCdpCommand("Page.captureScreenshot", how);
        return Files.write(FOLDER.resolve(name), Base64.getDecoder().decode((String) taken.get("data")));
    }

    /** Fails where a picture is missing, or has few colours and so is blank. */
    static void assertShowsSomething(Path picture) throws IOException {
        assertThat(picture).isRegularFile();
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image).as(picture + " is a picture").isNotNull();
        var colours = IntStream.range(0, image.getHeight()).flatMap(y -> IntStream.range(0, image.getWidth())
                .map(x -> image.getRGB(x, y))).distinct().limit(FEW_COLOURS + 1).count();
        assertThat(colours).as("colours of " + picture).isGreaterThan(FEW_COLOURS);
    }

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
