// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Comparator;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.Change;
import org.plumbline.model.plumb.Element;

/** What an assessor judged has been changed since. */
final class AssessmentOutdated implements Rule {

    @Override
    public String id() {
        return "assessment.outdated";
    }

    @Override
    public Wording title() {
        return new Wording("What was assessed has been changed since", "测评后对象已变更");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var changes = subject.all().changes(subject.platform());
        Assessments.forEach(subject, (requirement, assessed) -> judged(requirement, assessed.given())
                .flatMap(element -> changes.newestOf(element).stream())
                .filter(change -> change.getMade().isAfter(assessed.assessment().getOn()))
                .max(Comparator.comparing(Change::getMade))
                .ifPresent(change -> report.on(assessed.given(), requirement, problem(requirement, assessed, change),
                        new Wording("Have it assessed again as it is now.", "请按现状重新测评。"))));
    }

    /** The object, or what implements the requirement where the platform as a whole was judged. */
    private static Stream<Element> judged(OfRequirement requirement, AssessedVerdict given) {
        return given.getObject() != null ? Stream.of(given.getObject())
                : requirement.controls().stream().map(ControlLink::control)
                        .filter(control -> Implementation.of(control).compareTo(Implementation.IMPLEMENTED) >= 0)
                        .flatMap(control -> control.getImplementedBy().stream());
    }

    private static Wording problem(OfRequirement requirement, Assessed assessed, Change change) {
        return new Wording("{0} was assessed on {1}, but change “{2}” was made on {3}.", "{0} 于 {1} 测评，而变更“{2}”于 {3} 实施。")
                .with(Assessments.name(requirement, assessed.given()), assessed.assessment().getOn(), Wording.named(change),
                        change.getMade());
    }
}
