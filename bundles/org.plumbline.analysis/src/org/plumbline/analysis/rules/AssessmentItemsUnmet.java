// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.IntStream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.VerdictMeaning;

/** A requirement is said to conform although expected evidence was not met. */
final class AssessmentItemsUnmet implements Rule {

    @Override
    public String id() {
        return "assessment.items-unmet";
    }

    @Override
    public Wording title() {
        return new Wording("Conform, but expected evidence was not met", "判定为符合但预期证据未满足");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Assessments.forEach(subject, (requirement, assessed) -> {
            int expected = requirement.requirement().getExpectedEvidence().size();
            var met = assessed.given().getMet();
            if (expected == 0 || met.isEmpty() || !Assessments.means(assessed, VerdictMeaning.CONFORM)) {
                return;
            }
            var unknown = met.stream().filter(number -> number < 1 || number > expected).distinct().toList();
            var unmet = IntStream.rangeClosed(1, expected).boxed().filter(number -> !met.contains(number)).toList();
            var name = Assessments.name(requirement, assessed.given());
            if (!unknown.isEmpty()) {
                report.on(assessed.given(), requirement, UNKNOWN.with(name, list(unknown), expected), new Wording(
                        "Count them in the order in which the standard lists them, from 1.", "请按标准所列顺序从 1 起编号。"));
            } else if (!unmet.isEmpty()) {
                report.on(assessed.given(), requirement, UNMET.with(name, list(unmet), expected), new Wording(
                        "Judge it partial or nonconform, or say that these were met too.",
                        "请改判为部分符合或不符合，或补充说明这些证据也已满足。"));
            }
        });
    }

    private static final Wording UNKNOWN = new Wording(
            "The verdict on {0} says that expected evidence no. {1} was met, but only {2} are expected.",
            "{0} 的单项判定引用了第 {1} 项预期证据，而该要求只列有 {2} 项。");

    private static final Wording UNMET = new Wording(
            "{0} is said to conform, but of {2} pieces of expected evidence no. {1} was not met.",
            "{0} 判定为符合，但 {2} 项预期证据中第 {1} 项未满足。");

    private static Wording list(List<Integer> numbers) {
        return Wording.list(numbers.stream().map(String::valueOf).map(Wording::same).toList());
    }
}
