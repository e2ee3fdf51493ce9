// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of docs/rules. Its examples stand on the {@link Frame}.
 *
 * @param id id of the rule: the name of the file
 * @param text the whole page
 */
public record RulePage(String id, String text) {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The page of a rule. */
    public static RulePage of(String id) {
        return new RulePage(id, Frame.read(Frame.pages().resolve(id + ".md")));
    }

    /** Ids of all pages, sorted. */
    public static List<String> ids() {
        try (var files = Files.list(Frame.pages())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of the pages. */
    public static String index() {
        return Frame.read(Frame.pages().resolve("README.md"));
    }

    /** A page of docs. */
    public static String document(String name) {
        return Frame.read(Frame.pages().resolveSibling(name));
    }

    /** What the rule finds: the first sentence of the page, in bold. */
    public String title() {
        return Pattern.compile("^\\*\\*(.+?)\\*\\*", Pattern.MULTILINE | Pattern.DOTALL).matcher(text).results().findFirst()
                .map(found -> found.group(1).replace('\n', ' ')).orElse("");
    }

    /** The models under the heading "Failing". */
    public Models failing() {
        return models("Failing");
    }

    /** The models under the heading "Mended". */
    public Models mended() {
        return models("Mended");
    }

    /** What the page says that its failing model reports: in English, then in Chinese. */
    public List<String> expected() {
        return blocks("Failing", "text");
    }

    /** The models under the heading "Failing", with lines of the block under "Suppressing" in their statement. */
    public Models failingWith(Predicate<String> lines) {
        var added = example("Suppressing").lines().filter(lines).collect(Collectors.joining("\n"));
        return Frame.with(example("Failing"), added);
    }

    private Models models(String heading) {
        return Frame.with(example(heading));
    }

    /** The one ```plumb block below a heading. */
    public String example(String heading) {
        var examples = blocks(heading, "plumb");
        if (examples.size() != 1) {
            throw new AssertionError("docs/rules/%s.md needs one ```plumb block under \"%s\"".formatted(id, heading));
        }
        return examples.getFirst();
    }

    private List<String> blocks(String heading, String language) {
        return BLOCK.matcher(section(heading)).results().filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2).stripTrailing()).toList();
    }

    private String section(String heading) {
        var sections = Stream.of(text.split("(?m)^## ")).filter(section -> section.startsWith(heading + "\n")).toList();
        if (sections.size() != 1) {
            throw new AssertionError("docs/rules/%s.md needs one heading \"## %s\"".formatted(id, heading));
        }
        return sections.getFirst();
    }
}
