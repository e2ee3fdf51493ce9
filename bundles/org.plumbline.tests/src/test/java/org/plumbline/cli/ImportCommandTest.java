// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.TestData;
import org.plumbline.exchange.importing.Profiles;

/** One document becomes a file, several become a folder of files; what is lost can fail a build. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void importsAllDocumentsAtOnce() throws IOException {
        var documents = Profiles.keys().stream().map(key -> TestData.standard(key + ".txt")).toList();
        var sets = folder.resolve("sets");
        var run = importing(documents, "-o", sets, "--strict");
        assertThat(run.err()).contains("requirements").doesNotContain("Not understood (");
        assertThat(run.exit()).isZero();
        try (Stream<Path> files = Files.list(sets)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Profiles.keys().stream().map(key -> key + ".plumb").toList());
        }
        assertThat(CommandLine.run("validate", sets).exit()).isZero();
    }

    @Test
    void writesOneDocumentIntoAFolderThatExists() {
        var run = CommandLine.run("import", "--profile", harbour("profile.yaml"), harbour("document.txt"), "-o", folder);
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("harbour.plumb")).isNotEmptyFile();
    }

    @Test
    void writesNothingWhenTwoDocumentsAreOneSet() {
        var run = CommandLine.run("import", "--profile", harbour("profile.yaml"), harbour("document.txt"),
                harbour("document.txt"), "-o", folder.resolve("sets"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("document.txt: This document is the set harbour, as another one is.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void failsOnAnyLossIfStrict() throws IOException {
        var document = Files.writeString(folder.resolve("short.txt"),
                Files.readString(harbour("document.txt")).replaceFirst("(?m)^- .*\\R", ""));
        var target = folder.resolve("short.plumb");
        var profile = Files.writeString(folder.resolve("profile.yaml"),
                Files.readString(harbour("profile.yaml")) + "\nexpect: {total: {items: 99}}\n");
        assertThat(CommandLine.run("import", "--profile", profile, document, "-o", target).exit()).isZero();
        var strict = CommandLine.run("import", "--strict", "--profile", profile, document, "-o", target);
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.err()).contains("the profile expects 99");
    }

    private static CommandLine importing(List<Path> documents, Object... options) {
        return CommandLine.run(Stream.of(Stream.of((Object) "import"), documents.stream(), Stream.of(options))
                .flatMap(words -> words).toArray());
    }

    private static Path harbour(String file) {
        return TestData.file("harbour/" + file);
    }
}
