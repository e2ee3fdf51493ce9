// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.VerdictMeaning;

/** A requirement was assessed not to conform, or only in part, and nothing is planned. */
final class RemedyMissing implements Rule {

    @Override
    public String id() {
        return "remedy.missing";
    }

    @Override
    public Wording title() {
        return new Wording("A gap without a remedy", "问题没有整改项");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var remedied = subject.statement().getRemedies().stream().map(Remedy::getRequirement).map(RequirementKey::of)
                .collect(Collectors.toSet());
        subject.requirements().filter(OfRequirement::applies)
                .filter(requirement -> requirement.rollUp() == VerdictMeaning.NONCONFORM
                        || requirement.rollUp() == VerdictMeaning.PARTIAL)
                .filter(requirement -> !remedied.contains(
                        RequirementKey.of(requirement.set(), requirement.requirement())))
                .forEach(requirement -> report.on(unfavourable(requirement), requirement, problem(requirement), new Wording(
                        "Plan a remedy that says who does what until when, or who accepts the risk.",
                        "请制定整改项，写明责任人、整改措施和计划完成日期，或由谁接受风险。")));
    }

    private static AssessedVerdict unfavourable(OfRequirement requirement) {
        return Problems.unfavourable(requirement).findFirst().orElseThrow().given();
    }

    private static Wording problem(OfRequirement requirement) {
        return new Wording("{0} was assessed “{1}”, and no remedy is planned.", "{0} 的测评结论为“{1}”，但没有整改项。")
                .with(Report.name(requirement), new SetWords(requirement.set()).verdict(requirement));
    }
}
