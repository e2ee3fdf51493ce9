// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.Main;

/** The first screen of the README prints what it says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void printsTheFindingsItShows(@TempDir Path folder) throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        var model = Files.writeString(folder.resolve("first.plumb"), block(readme, "plumb"));
        var shown = block(readme, "console").lines().filter(line -> line.startsWith("first.plumb:")).toList();
        var out = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(out), "validate", model.toString(), "--as-of",
                "2026-10-15", "--lang", "en");
        var printed = out.toString().lines().filter(line -> line.startsWith(model.toString()))
                .map(line -> line.substring(folder.toString().length() + 1)).toList();
        assertThat(printed).isEqualTo(shown).isNotEmpty();
        assertThat(exit).isOne();
    }

    @Test
    void showsAModelOfTenLines() throws IOException {
        assertThat(block(Files.readString(ROOT.resolve("README.md")), "plumb").lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void namesEveryBundle() throws IOException {
        var readme = Files.readString(ROOT.resolve("README.md"));
        try (var bundles = Files.list(ROOT.resolve("bundles"))) {
            assertThat(bundles.filter(Files::isDirectory).map(bundle -> bundle.getFileName().toString())
                    .filter(name -> name.startsWith("org.plumbline")).collect(Collectors.toSet()))
                    .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        }
    }

    /** The first fenced block in this language. */
    private static String block(String page, String language) {
        var found = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
