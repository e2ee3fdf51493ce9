// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Language;
import org.plumbline.analysis.Untranslated;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.csv.Csv;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.lang.loading.LoadedModels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the texts of models that lack a translation. */
@Command(name = "translations", mixinStandardHelpOptions = true,
        description = "Lists the texts of models that are not written in every language, and so appear in documents in another.",
        footer = {"", "Exit codes: 0, or with --strict 1 if a text lacks a language; 2 unusable input or arguments."})
final class TranslationsCommand implements Callable<Integer> {

    private static final Map<Language, Wording> NAMES = Map.of(
            Language.EN, new Wording("English", "英文"), Language.ZH, new Wording("Chinese", "中文"));
    private static final Wording LACKING = new Wording("{0} lacks {1}: “{2}”", "{0} 没有{1}：“{2}”");
    private static final Wording ONE = new Wording("{0} text of the models has no {1}", "模型中有 {0} 条文字没有{1}");
    private static final Wording MANY = new Wording("{0} texts of the models have no {1}", "模型中有 {0} 条文字没有{1}");
    private static final Wording NONE = new Wording("Every text of the models is in {0}.", "模型中的文字均有{0}。");
    private static final Wording SEE = new Wording("{0}; see `{1}`.", "{0}，详见 `{1}`。");
    private static final Wording END = new Wording("{0}.", "{0}。");
    private static final List<Wording> COLUMNS = List.of(new Wording("File", "文件"), new Wording("Line", "行"),
            new Wording("Element", "元素"), new Wording("Feature", "属性"), new Wording("Lacks", "缺少的语言"),
            new Wording("Text", "现有文字"));

    enum Format {
        TEXT, CSV
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of .plumb models.")
    private List<Path> paths;

    @Option(names = "--lang", paramLabel = "LANG", split = ",",
            description = "Languages that texts should have, separated by commas: ${COMPLETION-CANDIDATES}. All if not given.")
    private Set<Language> languages = EnumSet.allOf(Language.class);

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--strict", description = "Exit with 1 if a text lacks a language.")
    private boolean strict;

    @Override
    public Integer call() {
        var loaded = ModelInput.load(paths);
        var found = Untranslated.in(loaded.workspace(), languages);
        var out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            out.print(csv(loaded, found));
        } else {
            found.forEach(text -> out.println(line(loaded, text)));
            EnumSet.copyOf(languages).forEach(language -> out.println(count(found, language)));
        }
        return (strict && !found.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK).number();
    }

    /** Prints a line for each of some languages that texts lack. */
    static void printCounts(LoadedModels loaded, Set<Language> languages, List<Path> paths, PrintWriter err) {
        var found = Untranslated.in(loaded.workspace(), languages);
        for (var language : languages) {
            var command = "plumbline translations " + String.join(" ", paths.stream().map(Path::toString).toList())
                    + " --lang " + language.tag();
            number(found, language).ifPresent(number -> err.println(in(SEE.with(number, command))));
        }
    }

    private static String line(LoadedModels loaded, Untranslated text) {
        var place = loaded.placeOf(text.text()).map(at -> at + ": ").orElse("");
        return place + in(LACKING.with((text.element() + " " + text.feature()).strip(), NAMES.get(text.language()),
                PlainText.line(text.existing())));
    }

    private static String count(List<Untranslated> found, Language language) {
        return in(number(found, language).map(END::with).orElseGet(() -> NONE.with(NAMES.get(language))));
    }

    private static Optional<Wording> number(List<Untranslated> found, Language language) {
        long lacking = found.stream().filter(text -> text.language() == language).count();
        return lacking == 0 ? Optional.empty()
                : Optional.of((lacking == 1 ? ONE : MANY).with(lacking, NAMES.get(language)));
    }

    private static String csv(LoadedModels loaded, List<Untranslated> found) {
        var csv = new Csv();
        csv.record(COLUMNS.stream().map(TranslationsCommand::in).map(Csv::text).toList());
        for (var text : found) {
            var place = loaded.placeOf(text.text());
            csv.record(List.of(
                    Csv.text(place.map(at -> at.file().toString()).orElse("")),
                    place.map(at -> Csv.plain(at.line())).orElse(""),
                    Csv.text(text.element()), Csv.text(text.feature()), Csv.text(text.language().tag()),
                    Csv.text(PlainText.of(text.existing()))));
        }
        return csv.toString();
    }

    private static String in(Wording wording) {
        return wording.in(LanguageOption.ofSystem());
    }
}
