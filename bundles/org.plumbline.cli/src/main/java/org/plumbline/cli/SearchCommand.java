// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.search.Hit;
import org.plumbline.analysis.search.Search;
import org.plumbline.exchange.json.HitsJson;
import org.plumbline.lang.loading.UnusableInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds requirements by words. */
@Command(name = "search", mixinStandardHelpOptions = true,
        description = "Finds requirements by words in anything they say, in English or Chinese. Every word must occur; best "
                + "first.",
        footer = {"", "Example: plumbline search --set x1605 \"access control\" log"})
final class SearchCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private SetsInput input;

    @Parameters(paramLabel = "WORD", arity = "1..*",
            description = "Words, or phrases in quotes. Latin words are found by their beginnings, Chinese anywhere.")
    private List<String> words;

    @Option(names = "--set", paramLabel = "SET", description = "Look in this set alone. May be repeated.")
    private List<String> sets = List.of();

    @Option(names = "--max", paramLabel = "N", defaultValue = "50",
            description = "Print so many: ${DEFAULT-VALUE} if not given.")
    private int max;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Override
    public Integer call() {
        if (words.stream().allMatch(String::isBlank)) {
            throw new UnusableInput("There is no word to look for", "Name at least one");
        }
        if (max < 1) {
            throw new UnusableInput("'--max " + max + "' would print nothing", "Give a number from 1");
        }
        var names = new RequirementNames(new Catalogue(input.workspace()));
        var hits = new Search(language.language()).find(words, names.sets(sets));
        var shown = hits.stream().limit(max).toList();
        if (format == Format.JSON) {
            spec.commandLine().getOut().print(HitsJson.write(shown, hits.size()));
        } else {
            print(shown, hits.size());
        }
        return ExitCode.OK.number();
    }

    private void print(List<Hit> shown, int found) {
        var out = spec.commandLine().getOut();
        new HitLines(Terminal.of(spec)).of(shown).forEach(out::println);
        if (found == 0) {
            out.println(new Wording("No requirement has {0}.", "没有要求包含{0}。").with(looked()).in(language.language()));
        } else if (found > shown.size()) {
            out.println(new Wording("… and {0} more", "……另有 {0} 项").with(found - shown.size()).in(language.language()));
        }
    }

    private Wording looked() {
        return Wording.list(words.stream().map(word -> Wording.same("“" + word + "”")).toList());
    }
}
