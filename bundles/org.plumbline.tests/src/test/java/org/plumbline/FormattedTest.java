// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.lang.text.TestLanguage;

/**
 * What is shipped and what is shown looks as the formatter writes it. With {@code -Dplumbline.format=true} the files are
 * written anew.
 */
class FormattedTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    static Stream<Path> files() throws IOException {
        return Stream.of("examples", "bundles/org.plumbline.standards/library").map(ROOT::resolve).flatMap(folder -> {
            try {
                return Files.walk(folder).filter(file -> file.toString().endsWith(".plumb"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void formatsToItself(Path file) throws IOException {
        var text = Files.readString(file);
        var formatted = TestLanguage.create().format(text);
        if (Boolean.getBoolean("plumbline.format")) {
            Files.writeString(file, formatted);
        } else {
            assertThat(formatted).isEqualTo(text);
        }
    }
}
