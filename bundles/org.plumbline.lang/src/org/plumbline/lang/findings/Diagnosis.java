// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Severity;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelIssue;
import org.plumbline.lang.loading.Place;

/**
 * A line of diagnosis: place, severity, what is wrong, what to do, rule.
 *
 * @param place where it is written; null for what stands in no file
 * @param rule id of the rule, or code of the check of the language
 */
public record Diagnosis(Place place, Severity severity, String message, String rule) {

    /** Stands in the place of a rule where the model is wrong as it is written. */
    private static final String WRITTEN = "model";

    /** What is wrong with the models as they are written, and what the rules found, sorted by place. */
    public static List<Diagnosis> of(LoadedModels loaded, Evaluation evaluation, Language language) {
        var written = loaded.issues().stream().map(Diagnosis::of);
        var found = evaluation.findings().stream().map(finding -> of(finding, loaded, language));
        return Stream.concat(written, found).sorted(Comparator
                .comparing(Diagnosis::place, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Diagnosis::severity, Comparator.reverseOrder())
                .thenComparing(Diagnosis::rule)).toList();
    }

    private static Diagnosis of(ModelIssue issue) {
        var severity = switch (issue.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
        return new Diagnosis(issue.place(), severity, issue.message(), WRITTEN);
    }

    private static Diagnosis of(Finding finding, LoadedModels loaded, Language language) {
        var separator = language == Language.ZH ? "" : " ";
        return new Diagnosis(loaded.placeOf(finding.place()).orElse(null), finding.severity(),
                finding.problem().in(language) + separator + finding.remedy().in(language), finding.rule());
    }

    /** As compilers print it, so that editors and CI find the place: {@code file:line: severity: message [rule]}. */
    @Override
    public String toString() {
        return line(severity.name().toLowerCase(Locale.ROOT));
    }

    /** The line with the severity in the words or colours of the caller. */
    public String line(String severityShown) {
        return (place == null ? "" : place + ": ") + severityShown + ": " + message + " [" + rule + "]";
    }
}
