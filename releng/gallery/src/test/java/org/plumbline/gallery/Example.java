// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.cli.Main;

/** The documents of the example, written once for all tests. */
final class Example {

    private static Path folder;

    private Example() {
    }

    /** Those in HTML. */
    static List<Path> documents() {
        return files().stream().filter(file -> file.toString().endsWith(".html")).toList();
    }

    static Path document(String nameEnd) {
        return file(nameEnd + ".html");
    }

    static Path file(String nameEnd) {
        return files().stream().filter(file -> file.toString().endsWith(nameEnd)).findFirst().orElseThrow();
    }

    private static synchronized List<Path> files() {
        try {
            if (folder == null) {
                folder = generate(Files.createTempDirectory("gallery"));
            }
            try (var files = Files.list(folder)) {
                return files.sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path generate(Path folder) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        Main.run(out, out, "generate", Path.of("..", "..", "examples", "aurora-cloud").toString(), "--as-of", "2026-10-15",
                "-o", folder.toString());
        assertThat(folder).as(said.toString()).isNotEmptyDirectory();
        return folder;
    }
}
