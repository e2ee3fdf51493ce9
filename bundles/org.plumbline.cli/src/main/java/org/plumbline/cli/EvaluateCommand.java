// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import org.plumbline.exchange.json.EvaluationJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what is known of each requirement. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Prints what is known of each requirement of each statement, for other programs.")
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelInput input;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "JSON", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Override
    public Integer call() {
        var loaded = input.load();
        var places = new EvaluationJson(element -> loaded.placeOf(element).map(Object::toString));
        spec.commandLine().getOut().print(places.write(input.evaluate(loaded)));
        return ExitCode.OK.number();
    }
}
