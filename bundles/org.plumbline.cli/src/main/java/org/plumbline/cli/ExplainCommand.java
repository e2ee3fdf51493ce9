// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Explanation;
import org.plumbline.documents.sheet.ExplanationSheet;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.lang.text.PlumbWriter;
import org.plumbline.model.plumb.Requirement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in words what the checks of requirements look at, and what they found. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Says in words what the checks of requirements look at and what they found, element by element.",
        footer = {"", "Example: plumbline explain x1605 9.1-4 --in examples/aurora-cloud --lang zh"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "SET ID", arity = "1..*",
            description = "A set and identifiers of requirements in it, or SET/ID.")
    private List<String> names;

    @Option(names = "--in", paramLabel = "PATH", defaultValue = ".",
            description = "A file or folder of .plumb models; the current folder if not given. May be repeated.")
    private List<Path> paths;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day for which evidence, claims and records are judged, YYYY-MM-DD. Today if not given.")
    private LocalDate asOf;

    @Override
    public Integer call() {
        var loaded = ModelInput.load(paths);
        var workspace = loaded.workspace();
        var requirements = new RequirementNames(new Catalogue(workspace)).requirements(names);
        var evaluator = new Evaluator(workspace, asOf == null ? LocalDate.now() : asOf);
        var evaluation = evaluator.evaluate();
        var out = spec.commandLine().getOut();
        var sheets = new ExplanationSheet(ModelLoader.injector().getInstance(PlumbWriter.class)::write,
                element -> loaded.placeOf(element).map(Object::toString));
        var printer = new SheetText(Terminal.of(spec), language.language(), out);
        var before = "";
        for (Requirement requirement : requirements) {
            var explanations = evaluator.explain(evaluation, requirement);
            requireApplied(requirement, explanations);
            for (Explanation explanation : explanations) {
                out.print(before);
                printer.print(sheets.of(explanation));
                before = "\n\n";
            }
        }
        return ExitCode.OK.number();
    }

    private static void requireApplied(Requirement requirement, List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            var set = org.plumbline.analysis.Requirements.setOf(requirement).getName();
            throw new UnusableInput("No statement here applies '" + set + "'", "Name the folder of a platform and its "
                    + "statement with --in; `plumbline show " + set + " " + requirement.getName() + "` says what it asks");
        }
    }
}
