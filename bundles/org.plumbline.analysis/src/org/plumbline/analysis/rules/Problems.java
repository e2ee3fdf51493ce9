// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.GapKind;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What is wrong with a requirement and what to do about it, in the words of the rules. Lists of gaps need them also where a
 * finding is suppressed, since a gap stays one.
 */
public final class Problems {

    static final Wording COVER_IT = new Wording("Write a control that satisfies it, or exclude it with a justification.",
            "请编写满足该要求的控制措施，或说明理由后将其删减。");
    static final Wording IMPLEMENT_IT = new Wording("Implement the control, or name a compensating one until it is.",
            "请实施该控制措施，或在此之前指明补偿措施。");
    static final Wording MEND_IT = new Wording("Mend the architecture, or correct the model where it is wrong.",
            "请修正架构；若模型有误，请更正模型。");
    private static final Wording PROVE_IT = new Wording("Collect evidence that is valid now.", "请采集现行有效的证据。");
    private static final Wording REMEDY_IT = new Wording("Remedy what the assessor found, and have it retested.",
            "请针对测评发现进行整改，并申请复测。");

    private Problems() {
    }

    /** What is wrong; nothing where all there is to say stands in a remedy. */
    public static List<Wording> of(GapKind kind, OfRequirement requirement) {
        return switch (kind) {
            case UNCOVERED -> List.of(uncovered(requirement));
            case PLANNED -> List.of(planned(requirement));
            case CONTRADICTED -> List.of(violated(requirement));
            case UNPROVEN -> unproven(requirement);
            case ASSESSED -> assessed(requirement);
            case LISTED -> List.of();
        };
    }

    /** What to do about it; empty where it is done. */
    public static Wording advice(GapKind kind) {
        return switch (kind) {
            case UNCOVERED -> COVER_IT;
            case PLANNED -> IMPLEMENT_IT;
            case CONTRADICTED -> MEND_IT;
            case UNPROVEN -> PROVE_IT;
            case ASSESSED -> REMEDY_IT;
            case LISTED -> Wording.NONE;
        };
    }

    /** How grave it is not to meet a requirement of this force. */
    public static Severity severity(Obligation obligation) {
        return switch (obligation) {
            case SHALL, UNSTATED -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }

    static Wording uncovered(OfRequirement requirement) {
        return requirement.obligation() == Obligation.UNSTATED
                ? new Wording("No control satisfies {0}.", "没有控制措施满足 {0}。").with(Report.name(requirement))
                : new Wording("No control satisfies {0}, which says “{1}”.", "没有控制措施满足 {0}（{2}）。")
                        .with(Report.name(requirement), requirement.obligation().getLiteral(),
                                Words.of(requirement.obligation()).zh());
    }

    static Wording planned(OfRequirement requirement) {
        return new Wording("{0} is satisfied only by “{1}”, which is planned.", "{0} 仅由计划中的“{1}”满足。")
                .with(Report.name(requirement), plannedControl(requirement).getName());
    }

    /** Those without a status stand beside it, but do not count. */
    static Control plannedControl(OfRequirement requirement) {
        return requirement.controls().stream().map(ControlLink::control)
                .filter(control -> Implementation.of(control) == Implementation.PLANNED).findFirst().orElseThrow();
    }

    static boolean isViolated(CheckResult result) {
        return result.verdict() == ModelVerdict.PARTIAL || result.verdict() == ModelVerdict.NONCONFORM;
    }

    static Wording violated(OfRequirement requirement) {
        var result = requirement.check().orElseThrow();
        long all = count(result.holds(), result.violates(), result.unknown());
        return new Wording("The model violates {0}: {1} of {2} — {3}.", "模型不满足 {0}：{2} 个对象中有 {1} 个违反——{3}。")
                .with(Report.name(requirement), count(result.violates()), all,
                        Witnesses.list(result.violates()));
    }

    /** Elements, each once: several checks of a requirement may look at the same. */
    @SafeVarargs
    private static long count(List<Witness>... witnesses) {
        return Stream.of(witnesses).flatMap(List::stream).map(Witness::name).distinct().count();
    }

    static Wording expired(EvidenceItem item) {
        return new Wording("Evidence “{0}” of “{1}” was valid until {2}.", "“{1}”的证据“{0}”有效期至 {2}，现已过期。")
                .with(item.evidence().getName(), item.control().getName(), item.lastDay().orElseThrow());
    }

    /** Evidence that is not valid, piece by piece; then the controls that have none. */
    private static List<Wording> unproven(OfRequirement requirement) {
        var problems = new ArrayList<Wording>();
        requirement.evidence().stream().filter(item -> item.state() != EvidenceState.PRESENT).map(Problems::invalid)
                .distinct().forEach(problems::add);
        var bare = requirement.controls().stream().map(ControlLink::control).distinct()
                .filter(control -> control.getEvidence().isEmpty()).toList();
        if (!bare.isEmpty()) {
            problems.add(new Wording("No evidence of {0}.", "{0}没有证据。").with(Few.named(bare)));
        }
        return problems;
    }

    private static Wording invalid(EvidenceItem item) {
        return item.state() == EvidenceState.EXPIRED && item.lastDay().isPresent() ? expired(item)
                : new Wording("Evidence “{0}” of “{1}”: {2}.", "“{1}”的证据“{0}”{3}。").with(item.evidence().getName(),
                        item.control().getName(), invalidity(item).en(), invalidity(item).zh());
    }

    private static Wording invalidity(EvidenceItem item) {
        return item.state() == EvidenceState.MISSING ? new Wording("not collected yet", "尚未采集") : Words.of(item.state());
    }

    /** The assessor's words on what is not as it should be. */
    private static List<Wording> assessed(OfRequirement requirement) {
        return unfavourable(requirement).map(Problems::assessed).distinct().toList();
    }

    /** The verdicts of the latest day that are not good: what rolls up to partial may be good on other objects. */
    public static Stream<Assessed> unfavourable(OfRequirement requirement) {
        return Assessments.latest(requirement).filter(one -> Assessments.means(one, VerdictMeaning.NONCONFORM)
                || Assessments.means(one, VerdictMeaning.PARTIAL));
    }

    private static Wording assessed(Assessed assessed) {
        var given = assessed.given();
        var verdict = Wording.ofTitle(assessed.verdict().orElseThrow());
        var words = Wording.of(given.getWords());
        var on = given.getObject() == null ? new Wording("Assessed “{0}”", "测评结论为“{0}”").with(verdict)
                : new Wording("{0} assessed “{1}”", "{0}的测评结论为“{1}”").with(Wording.ofTitle(given.getObject()), verdict);
        return words.isEmpty() ? Words.ENDED.with(on) : Words.LABELLED.with(on, words);
    }
}
