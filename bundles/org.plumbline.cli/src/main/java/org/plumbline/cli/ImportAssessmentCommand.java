// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Language;
import org.plumbline.documents.Homecoming;
import org.plumbline.documents.words.Terms;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.text.ModelEditor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes what people filled into a workbook back into the models. */
@Command(name = "assessment", mixinStandardHelpOptions = true,
        description = "Takes what people filled into a generated workbook (assessment workbook, statement of applicability, "
                + "gap list, evidence register) back into the models. Rows that have gone stale are refused one by one.")
final class ImportAssessmentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook as it came back, .xlsx.")
    private Path workbook;

    @Option(names = "--into", paramLabel = "PATH", defaultValue = ".",
            description = "Files and folders of the models it was generated from. This folder if not given.")
    private List<Path> models;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day for which the models are held against the workbook, YYYY-MM-DD. Today if not given.")
    private LocalDate asOf;

    @Option(names = "--dry-run", description = "Show the difference and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        var loaded = ModelInput.load(models);
        var evaluation = new Evaluator(loaded.workspace(), asOf == null ? LocalDate.now() : asOf).evaluate();
        var homecoming = Homecoming.of(evaluation, Version.text(), workbook);
        var files = texts(loaded, evaluation, homecoming);
        if (!dryRun) {
            OutputFiles.write(files);
        }
        report(homecoming, files);
        return (homecoming.refusals().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).number();
    }

    private static Map<Path, byte[]> texts(LoadedModels loaded, Evaluation evaluation, Homecoming homecoming) {
        var files = new LinkedHashMap<Path, byte[]>();
        ModelLoader.injector().getInstance(ModelEditor.class)
                .edit(loaded, homecoming.places(evaluation), homecoming.changes())
                .forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private void report(Homecoming homecoming, Map<Path, byte[]> files) {
        PrintWriter out = spec.commandLine().getOut();
        homecoming.differences().forEach(each -> out.println(Terms.DIFFERENCE.with(each.place(), each.subject(),
                each.column(), shown(each.before()), shown(each.after())).in(in())));
        homecoming.refusals().forEach(each -> out.println(Terms.REFUSAL.with(each.place(), each.subject(), each.reason())
                .in(in())));
        out.println((dryRun ? Terms.WOULD_BE_TAKEN : Terms.TAKEN).with(homecoming.changes().size(),
                homecoming.refusals().size(), homecoming.unchanged()).in(in()));
        if (!dryRun) {
            files.keySet().forEach(out::println);
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text.replaceAll("\\s*\\R\\s*", " ⏎ ");
    }

    private Language in() {
        return language.language();
    }
}
