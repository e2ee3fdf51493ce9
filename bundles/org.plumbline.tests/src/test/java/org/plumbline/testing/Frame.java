// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The small models of docs/rules/frame: a set with one requirement, a platform, a control and a statement, with nothing
 * wrong. What an example declares takes the place of what the frame declares under the same keyword.
 */
public final class Frame {

    private Frame() {
    }

    /** The frame without an example. */
    public static Models alone() {
        return Models.of(files());
    }

    /** An example, in the file example.plumb, and what the frame has beside it. */
    public static Models with(String example) {
        return Models.of(framed(example));
    }

    /** The same with lines added to the statement, wherever it stands. */
    public static Models with(String example, String linesOfStatement) {
        var files = framed(example);
        files.replaceAll((name, model) -> model.replaceAll("(?m)^(statement .*\\{)$",
                "$1\n" + Matcher.quoteReplacement(linesOfStatement)));
        return Models.of(files);
    }

    private static Map<String, String> framed(String example) {
        var files = new LinkedHashMap<String, String>();
        files().forEach((name, model) -> {
            if (!keywords(example).contains(keywords(model).getFirst())) {
                files.put(name, model);
            }
        });
        files.put("example.plumb", example);
        return files;
    }

    /** The keywords with which the declarations of a model begin. */
    private static List<String> keywords(String model) {
        return Pattern.compile("^(\\w+) ", Pattern.MULTILINE).matcher(model).results().map(match -> match.group(1)).toList();
    }

    private static Map<String, String> files() {
        try (var files = Files.list(pages().resolve("frame"))) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), Frame::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder docs/rules, wherever below the root of the project the tests are run. */
    static Path pages() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve("docs/rules"))) {
                return here.resolve("docs/rules");
            }
        }
        throw new AssertionError("There is no docs/rules at or above " + Path.of("").toAbsolutePath());
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
