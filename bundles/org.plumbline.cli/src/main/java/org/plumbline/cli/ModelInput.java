// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.UnusableInput;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The models a command works on, and the day it judges them for. */
final class ModelInput {

    private static final int SYNTAX_ERRORS_SHOWN = 20;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of .plumb models.")
    private List<Path> paths;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day for which evidence, claims and records are judged, YYYY-MM-DD. Today if not given.")
    private LocalDate asOf;

    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /**
     * Loads the models.
     *
     * @throws UnusableInput if they cannot be read, or have syntax errors, which are all told
     */
    LoadedModels load() {
        var loaded = ModelLoader.standalone().load(paths);
        var errors = loaded.syntaxErrors();
        if (!errors.isEmpty()) {
            throw new UnusableInput(String.join(System.lineSeparator(), errors.stream().limit(SYNTAX_ERRORS_SHOWN)
                    .map(error -> error.place() + ": " + error.message()).toList()));
        }
        return loaded;
    }

    Evaluation evaluate(LoadedModels loaded) {
        return new Evaluator(loaded.workspace(), asOf()).evaluate();
    }
}
