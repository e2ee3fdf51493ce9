// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plumbline.exchange.json.RequirementSetJson;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.lang.text.PlumbWriter;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.RequirementSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a requirement set for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Prints a requirement set for other programs.")
final class ExportCommand implements Callable<Integer> {

    enum Format {
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SET|FILE", description = "Identifier of a shipped set, or a .plumb file with one set.")
    private String source;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "JSON", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write; standard output if not given.")
    private Path output;

    @Override
    public Integer call() {
        Function<Check, String> checkText = ModelLoader.injector().getInstance(PlumbWriter.class)::write;
        var json = new RequirementSetJson(checkText).write(set());
        if (output == null) {
            spec.commandLine().getOut().print(json);
        } else {
            OutputFiles.write(output, json);
        }
        return ExitCode.OK.number();
    }

    private RequirementSet set() {
        var path = Path.of(source);
        if (!Files.exists(path) && !source.endsWith(".plumb")) {
            return shipped();
        }
        var sets = ModelInput.load(List.of(path)).workspace().of(RequirementSet.class);
        if (sets.size() != 1) {
            throw new UnusableInput(path, "There are " + sets.size() + " requirement sets here", "Name a file with one");
        }
        return sets.getFirst();
    }

    private RequirementSet shipped() {
        var sets = SetsInput.workspace(List.of()).sets();
        return sets.stream().filter(set -> set.getName().equals(source)).findFirst()
                .orElseThrow(() -> new UnusableInput("There is neither a set nor a file '" + source + "'",
                        "Choose from " + sets.stream().map(RequirementSet::getName).collect(Collectors.joining(", "))
                                + ", or name a .plumb file"));
    }
}
