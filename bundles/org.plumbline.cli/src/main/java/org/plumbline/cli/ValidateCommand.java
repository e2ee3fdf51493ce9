// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what is wrong with models. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Holds models against the standards their statements apply, and prints what is wrong.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelInput input;

    @Mixin
    private LanguageOption language;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR",
            description = "Exit with 1 if there are findings at or above this: ${COMPLETION-CANDIDATES}.")
    private Threshold threshold;

    @Override
    public Integer call() {
        var loaded = input.load();
        var evaluation = input.evaluate(loaded);
        var lines = Diagnostics.of(loaded, evaluation, language.language());
        var out = spec.commandLine().getOut();
        var ansi = spec.commandLine().getColorScheme().ansi();
        lines.forEach(line -> out.println(line.render(ansi)));
        new Summary(language.language()).print(evaluation, lines, out);
        return (threshold.isReachedBy(lines) ? ExitCode.FINDINGS : ExitCode.OK).number();
    }
}
