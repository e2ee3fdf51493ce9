// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The LibreOffice and Poppler of this system. Tests are skipped where one of them is absent; nothing is downloaded. */
final class Office {

    private Office() {
    }

    static void assumeIsThere() {
        Assumptions.assumeTrue(isOnPath("soffice") && isOnPath("pdftoppm"),
                "No soffice and pdftoppm on the path, so no page of a workbook or a Word document is drawn.");
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)).anyMatch(Files::isExecutable);
    }

    /** Files as PDFs of the same names in a folder; all at once, as starting takes longer than a file does. */
    static void print(List<Path> files, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command, 5);
    }

    /** Draws one page of a PDF. */
    static void draw(Path pdf, int page, Path picture) throws IOException, InterruptedException {
        var stem = picture.toString().replaceAll("\\.png$", "");
        run(List.of("pdftoppm", "-png", "-singlefile", "-r", "80", "-f", page + "", "-l", page + "", pdf.toString(), stem), 1);
    }

    private static void run(List<String> command, int minutes) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(minutes, TimeUnit.MINUTES)).as("has ended: " + command).isTrue();
            assertThat(process.exitValue()).as(command.toString()).isZero();
        } finally {
            process.destroy();
        }
    }
}
