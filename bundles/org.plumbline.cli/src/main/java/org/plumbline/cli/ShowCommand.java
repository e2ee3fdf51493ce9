// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.documents.sheet.RequirementSheet;
import org.plumbline.exchange.json.RequirementJson;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.text.PlumbWriter;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Requirement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints requirements with everything that is known about them. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Prints requirements with everything that is known about them, and what the mappings say of them and "
                + "the other standards.",
        footer = {"", "Example: plumbline show x1605 8.1-1 8.1-2 iso27002/8.5"})
final class ShowCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private SetsInput input;

    @Parameters(paramLabel = "SET ID", arity = "1..*",
            description = "A set and identifiers of requirements in it, or SET/ID.")
    private List<String> names;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "${COMPLETION-CANDIDATES}. In "
            + "JSON one requirement is an object, several are a list.")
    private Format format;

    @Override
    public Integer call() {
        var workspace = input.workspace();
        var catalogue = new Catalogue(workspace);
        var mappings = new MappingGraph(workspace.mappings());
        var requirements = new RequirementNames(catalogue).requirements(names);
        Function<Check, String> checkText = ModelLoader.injector().getInstance(PlumbWriter.class)::write;
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(new RequirementJson(catalogue, mappings, checkText).write(requirements));
        } else {
            print(requirements, new RequirementSheet(catalogue, mappings, checkText));
        }
        return ExitCode.OK.number();
    }

    private void print(List<Requirement> requirements, RequirementSheet sheets) {
        var out = spec.commandLine().getOut();
        var printer = new SheetText(Terminal.of(spec), language.language(), out);
        for (int i = 0; i < requirements.size(); i++) {
            out.print(i == 0 ? "" : "\n\n");
            printer.print(sheets.of(requirements.get(i)));
        }
    }
}
