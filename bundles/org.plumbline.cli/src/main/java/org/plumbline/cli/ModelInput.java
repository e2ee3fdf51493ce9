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

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of .plumb models.")
    private List<Path> paths;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day for which evidence, claims and records are judged, YYYY-MM-DD. Today if not given.")
    private LocalDate asOf;

    List<Path> paths() {
        return paths;
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /**
     * Loads the models.
     *
     * @throws UnusableInput if they cannot be read, or have a syntax error
     */
    LoadedModels load() {
        return load(paths);
    }

    static LoadedModels load(List<Path> paths) {
        var loaded = ModelLoader.standalone().load(paths);
        loaded.syntaxErrors().stream().findFirst().ifPresent(error -> {
            throw UnusableInput.of(error);
        });
        return loaded;
    }

    Evaluation evaluate(LoadedModels loaded) {
        return new Evaluator(loaded.workspace(), asOf()).evaluate();
    }
}
