// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Language;
import org.plumbline.documents.DocumentRequest;
import org.plumbline.documents.Documents;
import org.plumbline.documents.GeneratedFile;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.model.plumb.Visibility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the documents of each statement. */
@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Writes the documents of each statement: overview, traceability matrix, statement of applicability, "
                + "responsibility matrix, gap list, assessment workbook, evidence register, platform picture, cross-standard matrix and "
                + "supervision plan, as far as they have anything to say.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelInput input;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true, description = "Where to write them.")
    private Path folder;

    @Option(names = "--lang", paramLabel = "LANG", split = ",",
            description = "Languages, separated by commas, a file for each: ${COMPLETION-CANDIDATES}; both writes each text in "
                    + "Chinese and English into one file. EN and ZH if not given.")
    private Set<Tongue> tongues;

    @Option(names = "--only", paramLabel = "DOCUMENT", split = ",", completionCandidates = DocumentNames.class,
            description = "Which documents, separated by commas: ${COMPLETION-CANDIDATES}. All if not given.")
    private Set<String> only;

    @Option(names = "--template", paramLabel = "FILE.docx",
            description = "A Word document of your organisation, after which Word documents are made: its styles, page, headers and "
                    + "footers. They are put in place of its paragraph {{plumbline}}, or at its end; {{title}}, {{subject}}, "
                    + "{{as-of}}, {{version}}, {{number}} and {{classification}} are replaced.")
    private Path template;

    @Option(names = "--for", paramLabel = "READER", converter = ReaderConverter.class,
            completionCandidates = ReaderConverter.Readers.class, defaultValue = "internal",
            description = "Who is to read them: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. What that reader may "
                    + "not see is in no file, and the names of the files say for whom they are. Overview, gap list and "
                    + "assessment workbook are internal only, the supervision plan is for the supervisor too.")
    private Visibility reader;

    @Option(names = "--baseline", paramLabel = "DATE",
            description = "A day before that of evaluation (YYYY-MM-DD), since which the overview counts the gaps closed "
                    + "and added; the first of January of its year if not given.")
    private LocalDate baseline;

    @Override
    public Integer call() {
        if (only != null && !Documents.names().containsAll(only)) {
            throw new UnusableInput("There is no document “" + only.stream().filter(name -> !Documents.names().contains(name))
                    .findFirst().orElseThrow() + "”", "Name some of " + String.join(", ", Documents.names()));
        }
        if (baseline().isAfter(input.asOf())) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--baseline': " + baseline
                    + " is after the day of evaluation, " + input.asOf());
        }
        var given = Optional.ofNullable(template).map(TemplateFile::read);
        var loaded = input.load();
        var evaluation = input.evaluate(loaded);
        if (evaluation.statements().isEmpty()) {
            throw new UnusableInput("The models have no statement, so there is nothing to write documents about",
                    "Write `statement NAME for PLATFORM { applies SET }`");
        }
        var errors = loaded.issues().stream()
                .filter(issue -> issue.severity() == org.eclipse.xtext.diagnostics.Severity.ERROR).findFirst();
        errors.ifPresent(error -> {
            throw UnusableInput.of(error);
        });
        var documents = Documents.generate(new DocumentRequest(evaluation, tongues(), Version.text(), given, reader,
                Optional.of(baseline()))).stream().filter(file -> only == null || only.contains(file.document())).toList();
        // Each is made once; here, as many at a time as there are processors.
        documents.parallelStream().forEach(GeneratedFile::content);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        documents.forEach(file -> files.put(folder.resolve(file.name()), file.content()));
        OutputFiles.write(files);
        files.keySet().forEach(file -> spec.commandLine().getOut().println(file));
        var languages = EnumSet.noneOf(Language.class);
        tongues().forEach(tongue -> languages.addAll(tongue.languages()));
        TranslationsCommand.printCounts(loaded, languages, input.paths(), spec.commandLine().getErr());
        return ExitCode.OK.number();
    }

    private LocalDate baseline() {
        return baseline == null ? input.asOf().withDayOfYear(1) : baseline;
    }

    private Set<Tongue> tongues() {
        return tongues == null ? EnumSet.of(Tongue.EN, Tongue.ZH) : tongues;
    }

    /** What `--help` lists. */
    private static final class DocumentNames extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        DocumentNames() {
            super(Documents.names());
        }
    }
}
