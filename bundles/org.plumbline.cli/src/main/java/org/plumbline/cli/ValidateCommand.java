// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Severity;
import org.plumbline.lang.findings.Diagnosis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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

    @Option(names = "--notes", description = "Print notes too: what the model leaves undecided.")
    private boolean notes;

    @Override
    public Integer call() {
        var loaded = input.load();
        var evaluation = input.evaluate(loaded);
        var found = Diagnosis.of(loaded, evaluation, language.language());
        var out = spec.commandLine().getOut();
        var ansi = spec.commandLine().getColorScheme().ansi();
        found.stream().filter(one -> notes || one.severity() != Severity.INFO)
                .forEach(one -> out.println(one.line(painted(one.severity(), ansi))));
        new Summary(language.language()).print(evaluation, found, notes, out);
        return (threshold.isReachedBy(found) ? ExitCode.FINDINGS : ExitCode.OK).number();
    }

    private static String painted(Severity severity, Ansi ansi) {
        var word = severity.name().toLowerCase(Locale.ROOT);
        var style = switch (severity) {
            case ERROR -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case INFO -> Ansi.Style.fg_cyan;
        };
        return ansi.enabled() ? style.on() + word + style.off() : word;
    }
}
