// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.AllowedTailoring;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What is wrong with a requirement and what to do about it, in the words of the rules. Lists of gaps need them also where a
 * finding is suppressed, since a gap stays one.
 */
public final class Problems {

    private static final Wording COVER_IT = new Wording("Put a control in place that satisfies the requirement{0}.",
            "请建立并落实满足该要求的控制措施{0}。");
    private static final Wording OR_EXCLUDE_IT = new Wording(", or exclude it with a justification", "；确需{0}的，请说明理由");
    private static final Wording OR_JUSTIFY_IT = new Wording(", or justify why it does not apply", "；不适用的，请说明理由");
    private static final Wording OR_ASK = new Wording("; whether it applies is for the {0} to say", "；是否适用由{0}认定");
    private static final Set<Side> OTHERS = Set.of(Side.THIRD_PARTY, Side.SUPERVISOR);
    static final Wording IMPLEMENT_IT = new Wording("Implement the control, or name a compensating one until it is.",
            "请实施该控制措施，或在此之前采取补偿措施。");
    static final Wording MEND_IT = new Wording("Change the platform so that it satisfies the requirement, or correct the model where it does not show the platform as it is.",
            "请整改平台，使其满足该要求；模型与实际不符的，请更正模型。");
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
    public static Wording advice(GapKind kind, RequirementSet set) {
        return switch (kind) {
            case UNCOVERED -> coverIt(set);
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

    /** What is not covered may be left out only as the scheme of the set allows, and by those to whom it leaves that. */
    static Wording coverIt(RequirementSet set) {
        return COVER_IT.with(orLeaveItOut(set));
    }

    private static Wording orLeaveItOut(RequirementSet set) {
        var words = new SetWords(set);
        var allowed = Stream.ofNullable(set.getScheme()).flatMap(scheme -> scheme.getTailorings().stream())
                .filter(one -> one.getKind() == TailoringKind.EXCLUDE || one.getKind() == TailoringKind.NOT_APPLICABLE).toList();
        var own = allowed.stream().filter(one -> !OTHERS.contains(one.getDecidedBy())).map(AllowedTailoring::getKind).toList();
        return set.getScheme() == null || own.contains(TailoringKind.EXCLUDE)
                ? OR_EXCLUDE_IT.with(words.tailoring(TailoringKind.EXCLUDE).zh())
                : !own.isEmpty() ? OR_JUSTIFY_IT
                : allowed.isEmpty() ? Wording.NONE : OR_ASK.with(words.side(allowed.getFirst().getDecidedBy()));
    }

    static Wording uncovered(OfRequirement requirement) {
        var said = new SetWords(requirement.set()).obligation(requirement.obligation());
        return requirement.obligation() == Obligation.UNSTATED
                ? new Wording("No control satisfies {0}.", "没有控制措施满足 {0}。").with(Report.name(requirement))
                : new Wording("No control satisfies {0}, which says “{1}”.", "没有控制措施满足 {0}（{2}）。")
                        .with(Report.name(requirement), said.en(), said.zh());
    }

    static Wording planned(OfRequirement requirement) {
        return new Wording("{0} is satisfied only by “{1}”, which is planned.", "{0} 仅由计划中的“{1}”满足。")
                .with(Report.name(requirement), Wording.named(plannedControl(requirement)));
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
        return new Wording("The model does not satisfy {0}: {1} of {2} — {3}.", "模型不满足 {0}：{2} 个对象中有 {1} 个不符合——{3}。")
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
                .with(Wording.named(item.evidence()), Wording.named(item.control()), item.lastDay().orElseThrow());
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
                : new Wording("Evidence “{0}” of “{1}”: {2}.", "“{1}”的证据“{0}”{3}。").with(Wording.named(item.evidence()),
                        Wording.named(item.control()), invalidity(item).en(), invalidity(item).zh());
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
