// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

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

import picocli.CommandLine.Help.Ansi;

/**
 * A line of diagnosis: place, severity, what is wrong, what to do, rule.
 *
 * @param place where it is written; null for what stands in no file
 * @param rule id of the rule, or code of the check of the language
 */
record Diagnostics(Place place, Severity severity, String message, String rule) {

    /** What is wrong with the models as they are written, and what the rules found, sorted by place. */
    static List<Diagnostics> of(LoadedModels loaded, Evaluation evaluation, Language language) {
        var written = loaded.issues().stream().map(Diagnostics::of);
        var found = evaluation.findings().stream().map(finding -> of(finding, loaded, language));
        return Stream.concat(written, found).sorted(Comparator
                .comparing(Diagnostics::place, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Diagnostics::severity, Comparator.reverseOrder())
                .thenComparing(Diagnostics::rule)).toList();
    }

    private static Diagnostics of(ModelIssue issue) {
        var severity = switch (issue.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
        return new Diagnostics(issue.place(), severity, issue.message(), "model");
    }

    private static Diagnostics of(Finding finding, LoadedModels loaded, Language language) {
        var separator = language == Language.ZH ? "" : " ";
        return new Diagnostics(loaded.placeOf(finding.place()).orElse(null), finding.severity(),
                finding.problem().in(language) + separator + finding.remedy().in(language), finding.rule());
    }

    String render(Ansi ansi) {
        return (place == null ? "" : place + ": ") + painted(ansi) + ": " + message + " [" + rule + "]";
    }

    private String painted(Ansi ansi) {
        var word = severity.name().toLowerCase(Locale.ROOT);
        var style = switch (severity) {
            case ERROR -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case INFO -> Ansi.Style.fg_cyan;
        };
        return ansi.enabled() ? style.on() + word + style.off() : word;
    }
}
