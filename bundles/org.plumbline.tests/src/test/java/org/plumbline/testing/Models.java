// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelIssue;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.Place;

/**
 * Models written in a test, loaded and evaluated as the command line does it, together with the shipped library.
 *
 * <p>{@code Models.of("platform.plumb", "platform aurora { … }").and("statement.plumb", "…").findings()} gives one line
 * per finding: {@code file:line: severity: problem remedy [rule]}. What is wrong with the writing of the models stands
 * among them, so that a test whose model has a mistake says so.
 */
public final class Models {

    /** The day for which models are judged unless a test names another. */
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Map<String, String> files;
    private final LocalDate asOf;
    private final boolean wellFormed;
    private LoadedModels loaded;
    private Evaluation evaluation;

    private Models(Map<String, String> files, LocalDate asOf, boolean wellFormed) {
        this.files = files;
        this.asOf = asOf;
        this.wellFormed = wellFormed;
    }

    public static Models of(String file, String text) {
        return new Models(Map.of(file, text), TODAY, true);
    }

    public static Models of(Map<String, String> files) {
        return new Models(Map.copyOf(files), TODAY, true);
    }

    public Models and(String file, String text) {
        var more = new LinkedHashMap<>(files);
        more.put(file, text);
        return new Models(more, asOf, wellFormed);
    }

    /** The same models on another day, as in {@code asOf("2026-12-31")}. */
    public Models asOf(String day) {
        return new Models(files, LocalDate.parse(day), wellFormed);
    }

    /** The same models, of which single results may be asked although they are not well formed. */
    public Models withMistakes() {
        return new Models(files, asOf, false);
    }

    public Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = new Evaluator(loaded().workspace(), asOf).evaluate();
            evaluation.findings().forEach(Models::requireComplete);
        }
        return evaluation;
    }

    /** All findings in English. */
    public String findings() {
        return findings(Language.EN);
    }

    /** All findings, one a line, sorted by place, severity and rule; empty if there are none. */
    public String findings(Language language) {
        var written = loaded().issues().stream().filter(issue -> issue.severity() != Severity.IGNORE).map(Models::line);
        var found = evaluation().findings().stream().map(finding -> line(finding, language));
        return Stream.concat(written, found).sorted(LINES).map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The evaluation of a requirement, named as in {@code "house 1.1"}, by the first statement that has it. */
    public OfRequirement requirement(String name) {
        requireWellFormed();
        return evaluation().statements().stream().flatMap(statement -> statement.sets().stream())
                .flatMap(set -> set.requirements().stream())
                .filter(requirement -> name.equals(RequirementKey.of(requirement.set(), requirement.requirement()).toString()))
                .findFirst().orElseThrow(() -> new AssertionError("No statement has the requirement " + name));
    }

    /** The result of a requirement's checks. */
    public CheckResult check(String requirement) {
        return requirement(requirement).check()
                .orElseThrow(() -> new AssertionError(requirement + " has no check, or does not apply"));
    }

    public LoadedModels loaded() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    /** A test that looks at an evaluation alone would not notice that its model is misspelt. */
    private void requireWellFormed() {
        var errors = loaded().issues().stream().filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> line(issue).text()).toList();
        if (wellFormed && !errors.isEmpty()) {
            throw new AssertionError("The models of this test have mistakes:\n" + String.join("\n", errors));
        }
    }

    /** Whatever a test is about, each finding on the way speaks both languages in whole sentences. */
    private static void requireComplete(Finding finding) {
        for (var wording : List.of(finding.problem(), finding.remedy())) {
            if (!wording.en().endsWith(".") || !wording.zh().endsWith("。") || PLACEHOLDER.matcher(wording.toString()).find()) {
                throw new AssertionError(finding.rule() + " says no whole sentence: " + wording);
            }
        }
    }

    private LoadedModels load() {
        try {
            var folder = Files.createTempDirectory("models");
            try {
                for (var file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return ModelLoader.standalone().load(List.of(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    // Lines ----------------------------------------------------------------------------------------------------------

    private record Line(Place place, org.plumbline.analysis.Severity severity, String message, String rule) {

        String text() {
            var where = place == null ? "" : place.file().getFileName() + ":" + place.line() + ": ";
            return where + severity.name().toLowerCase(Locale.ROOT) + ": " + message + " [" + rule + "]";
        }
    }

    private static final Comparator<Line> LINES = Comparator
            .comparing(Line::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::severity, Comparator.reverseOrder())
            .thenComparing(Line::rule);

    private static Line line(ModelIssue issue) {
        var severity = switch (issue.severity()) {
            case ERROR -> org.plumbline.analysis.Severity.ERROR;
            case WARNING -> org.plumbline.analysis.Severity.WARNING;
            case INFO, IGNORE -> org.plumbline.analysis.Severity.INFO;
        };
        return new Line(issue.place(), severity, issue.message(), "model");
    }

    private Line line(Finding finding, Language language) {
        var separator = language == Language.ZH ? "" : " ";
        return new Line(placeOf(finding.place()), finding.severity(),
                finding.problem().in(language) + separator + finding.remedy().in(language), finding.rule());
    }

    private Place placeOf(EObject element) {
        return loaded().placeOf(element).orElse(null);
    }
}
