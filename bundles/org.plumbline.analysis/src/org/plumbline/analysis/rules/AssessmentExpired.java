// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Assessment;

/** An assessment is past its validity, and nothing newer judges what it judged. */
final class AssessmentExpired implements Rule {

    @Override
    public String id() {
        return "assessment.expired";
    }

    @Override
    public Wording title() {
        return new Wording("An assessment is past its validity", "测评已过有效期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var resting = new LinkedHashMap<Assessment, Set<Wording>>();
        Assessments.forEach(subject, (requirement, assessed) -> resting
                .computeIfAbsent(assessed.assessment(), assessment -> new LinkedHashSet<>())
                .add(Report.name(requirement)));
        resting.forEach((assessment, requirements) -> lastDay(assessment).filter(day -> day.isBefore(subject.asOf()))
                .ifPresent(day -> report.on(assessment, problem(assessment, day, requirements), new Wording(
                        "Have it assessed again, and record the new assessment.", "请重新测评，并登记新的测评。"))));
    }

    private static Optional<LocalDate> lastDay(Assessment assessment) {
        return Optional.ofNullable(assessment.getValid()).map(assessment.getOn()::plus);
    }

    private static Wording problem(Assessment assessment, LocalDate lastDay, Set<Wording> requirements) {
        return new Wording("Assessment “{0}” was valid until {1}, and nothing newer judges {2}.",
                "测评“{0}”有效期至 {1}，此后未再测评 {2}。")
                .with(Wording.named(assessment), lastDay, References.few(List.copyOf(requirements)));
    }
}
