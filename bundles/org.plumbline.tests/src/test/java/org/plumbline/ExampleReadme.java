// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.cli.Main;

/** The README of an example: what it says the commands print, and what they do print. */
record ExampleReadme(String text) {

    private static final String UP = "../../";

    private static final Pattern CONSOLE = Pattern.compile("```console\\n\\$ \\./plumbline (.*?)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern CUT = Pattern.compile(" \\| (head|tail) -n (\\d+)$");

    static Path folder(String example) {
        return Path.of(UP + "examples", example);
    }

    static ExampleReadme of(String example) throws IOException {
        return new ExampleReadme(Files.readString(folder(example).resolve("README.md")));
    }

    /** Runs every command that the page shows with its output, and compares. */
    void printsWhatItShows() {
        var blocks = CONSOLE.matcher(text).results().toList();
        assertThat(blocks).isNotEmpty();
        for (var block : blocks) {
            assertThat(printed(block.group(1))).as(block.group(1)).isEqualTo(block.group(2).strip());
        }
    }

    private static String printed(String command) {
        var cut = CUT.matcher(command);
        var words = (cut.find() ? command.substring(0, cut.start()) : command) + " --lang en";
        var out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(out), Arrays.stream(words.split(" +"))
                .map(word -> word.startsWith("examples/") ? UP + word : word).toArray(String[]::new));
        var lines = out.toString().replace(UP, "").strip().lines().toList();
        if (cut.hasMatch()) {
            int kept = Math.min(Integer.parseInt(cut.group(2)), lines.size());
            lines = cut.group(1).equals("head") ? lines.subList(0, kept) : lines.subList(lines.size() - kept, lines.size());
        }
        return String.join("\n", lines).strip();
    }

    /** The cells of each row of its tables. */
    Stream<List<String>> rows() {
        return text.lines().filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
    }
}
