// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./plumbline} runs: a process of its own with the jars that the build collects, and no others. */
class LauncherTest {

    private static final Path JARS = Path.of("../org.plumbline.cli/target/lib");

    @TempDir
    private Path folder;

    @Test
    void hasAllLibrariesThatTheDocumentsNeed() throws Exception {
        assumeTrue(Files.isDirectory(JARS), "The jars of the command line were not collected, so it is not started.");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xss16m", "-XX:TieredStopAtLevel=1", "-cp", JARS + "/*",
                "org.plumbline.cli.Main", "generate", "../../examples/city-portal", "-o", folder.resolve("out").toString()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.xlsx").isDirectoryContaining("glob:**.docx");
    }
}
