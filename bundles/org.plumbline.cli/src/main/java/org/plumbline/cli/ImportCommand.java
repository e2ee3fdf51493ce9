// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.exchange.importing.Import;
import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profile;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.lang.text.PlumbWriter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents of standards into requirement sets. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = ImportAssessmentCommand.class,
        description = "Reads documents into requirement sets, and reports what was not understood.")
final class ImportCommand implements Callable<Integer> {

    /** Which profile describes the document. */
    private static final class Described {

        @Option(names = "--standard", paramLabel = "KEY", description = "Key of a shipped import profile.")
        private String key;

        @Option(names = "--profile", paramLabel = "FILE", description = "An import profile of your own.")
        private Path file;

        Profile profile() {
            return key != null ? Profiles.byKey(key) : Profiles.in(file);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @ArgGroup
    private Described described;

    @Parameters(paramLabel = "DOCUMENT", arity = "0..*", description = "The documents: plain text or PDF.")
    private List<Path> documents;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE|FOLDER",
            description = "The .plumb file to write; for several documents the folder, where each set has a file of its name.")
    private Path output;

    @Option(names = "--strict", description = "Exit with 1 if anything was not understood.")
    private boolean strict;

    @Override
    public Integer call() {
        // Not said in the annotations, where they would bind subcommands too.
        if (documents == null || output == null) {
            throw new ParameterException(spec.commandLine(), documents == null
                    ? "Missing required parameter: 'DOCUMENT'" : "Missing required option: '--output=FILE|FOLDER'");
        }
        var writer = ModelLoader.injector().getInstance(PlumbWriter.class);
        var files = new LinkedHashMap<Path, byte[]>();
        var imports = documents.stream().map(this::read).toList();
        for (Import imported : imports) {
            var file = fileOf(imported);
            if (files.put(file, writer.write(imported.model()).getBytes(StandardCharsets.UTF_8)) != null) {
                throw new UnusableInput(Path.of(imported.report().document()),
                        "This document is the set " + imported.set().getName() + ", as another one is", "Import one of them");
            }
        }
        OutputFiles.write(files);
        var reports = spec.commandLine().getErr();
        imports.forEach(imported -> reports.print(imported.report().text(language.language().locale())));
        boolean lost = strict && !imports.stream().allMatch(imported -> imported.report().lossless());
        return (lost ? ExitCode.FINDINGS : ExitCode.OK).number();
    }

    private Import read(Path document) {
        return described == null ? Importer.recognised(document) : new Importer(described.profile()).read(document);
    }

    private Path fileOf(Import imported) {
        return documents.size() == 1 && !Files.isDirectory(output) ? output
                : output.resolve(imported.set().getName() + ".plumb");
    }
}
