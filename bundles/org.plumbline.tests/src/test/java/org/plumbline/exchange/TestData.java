// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/**
 * Files that tests read. Golden files are rewritten instead of compared with {@code -Dplumbline.rewrite=true}; review
 * what changes.
 */
public final class TestData {

    private static final Path FOLDER = ancestorWith("testdata/exchange")
            .or(() -> ancestorWith("bundles/org.plumbline.tests/testdata/exchange"))
            .orElseThrow();

    private TestData() {
    }

    /** A file below {@code testdata/exchange}. */
    public static Path file(String path) {
        return FOLDER.resolve(path);
    }

    /** The text of a file below {@code testdata/exchange}. */
    public static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page below {@code docs}. */
    public static String manual(String page) {
        try {
            return Files.readString(ancestorWith("docs/" + page).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real document, which the repository does not hold; skips the test where it is absent. */
    public static Path standard(String name) {
        Path folder = Optional.ofNullable(System.getProperty("plumbline.standards")).map(Path::of)
                .or(() -> ancestorWith("shared/standards"))
                .orElse(Path.of("../shared/standards"));
        Path document = folder.resolve(name);
        Assumptions.assumeTrue(Files.exists(document), "skipped: the document " + name
                + " is not in " + folder + " (set -Dplumbline.standards=FOLDER)");
        return document;
    }

    /** Compares a text with a golden file. */
    public static void assertGolden(String path, String actual) {
        if (Boolean.getBoolean("plumbline.rewrite")) {
            try {
                Files.write(file(path), actual.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(actual).isEqualTo(text(path));
    }

    private static Optional<Path> ancestorWith(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(path))) {
                return Optional.of(at.resolve(path));
            }
        }
        return Optional.empty();
    }
}
