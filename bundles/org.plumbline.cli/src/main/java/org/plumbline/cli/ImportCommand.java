// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profile;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.text.PlumbWriter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a standard's document into a requirement set. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Reads a document into a requirement set, and reports what was not understood.")
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

    @Parameters(paramLabel = "DOCUMENT", description = "The document: plain text or PDF.")
    private Path document;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The .plumb file to write.")
    private Path output;

    @Option(names = "--strict", description = "Exit with 1 if anything was not understood.")
    private boolean strict;

    @Override
    public Integer call() {
        var imported = described == null ? Importer.recognised(document)
                : new Importer(described.profile()).read(document);
        var text = ModelLoader.injector().getInstance(PlumbWriter.class).write(imported.model());
        OutputFiles.write(output, text);
        spec.commandLine().getErr().print(imported.report().text(language.language().locale()));
        boolean lost = strict && !imported.report().notUnderstood().isEmpty();
        return (lost ? ExitCode.FINDINGS : ExitCode.OK).number();
    }
}
