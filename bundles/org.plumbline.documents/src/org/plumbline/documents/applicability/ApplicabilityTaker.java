// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.applicability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.model.plumb.AllowedTailoring;
import org.plumbline.model.plumb.Inclusion;
import org.plumbline.model.plumb.InclusionReason;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.Text;

/**
 * Takes a row of the statement of applicability into the reasons for including its requirement, or into the decision that
 * leaves it out. Reasons that several requirements share stay with the others; a requirement that is left out has none.
 */
record ApplicabilityTaker(OfStatement of, OfRequirement row) implements Taker {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、;；/+\\n]\\s*");
    private static final Map<InclusionReason, Wording> REASONS = Map.of(
            InclusionReason.RISK, ApplicabilityTerms.REASON_RISK, InclusionReason.LAW, ApplicabilityTerms.REASON_LAW,
            InclusionReason.CONTRACT, ApplicabilityTerms.REASON_CONTRACT, InclusionReason.PRACTICE, ApplicabilityTerms.REASON_PRACTICE);

    @Override
    public Runnable take(Entries entries) throws Refused {
        if (row.applicability() == Applicability.OUT_OF_SCOPE) {
            throw new Refused(ApplicabilityTerms.REFUSED_OUT_OF_SCOPE.with(row.reason()));
        }
        if (!row.applies()) {
            return justified(entries);
        }
        return entries.text(ApplicabilityTerms.EXCLUSION_REASON).isEmpty() ? included(entries) : excluded(entries);
    }

    // What applies ---------------------------------------------------------------------------------------------------

    private Runnable included(Entries entries) throws Refused {
        var typed = reasons(entries);
        if (typed.isEmpty() && !entries.text(ApplicabilityTerms.INCLUSION_TEXT).isEmpty()) {
            throw new Refused(ApplicabilityTerms.REFUSED_NO_INCLUSION.with(ApplicabilityTerms.INCLUSION_REASON));
        }
        return () -> {
            if (typed.isEmpty()) {
                leave();
                return;
            }
            var own = own();
            if (!typed.equals(new LinkedHashSet<>(own.getReasons()))) {
                own.getReasons().clear();
                own.getReasons().addAll(typed);
            }
            if (entries.isChanged(ApplicabilityTerms.INCLUSION_TEXT)) {
                own.setText(entries.phrases(ApplicabilityTerms.INCLUSION_TEXT).text());
            }
        };
    }

    private Set<InclusionReason> reasons(Entries entries) throws Refused {
        var reasons = new LinkedHashSet<InclusionReason>();
        for (var part : BETWEEN.split(entries.text(ApplicabilityTerms.INCLUSION_REASON))) {
            if (!part.isBlank()) {
                reasons.add(reason(part.strip()));
            }
        }
        return reasons;
    }

    /** Its code, its words in whichever language, or the word that models have for it. */
    private static InclusionReason reason(String typed) throws Refused {
        return Stream.of(InclusionReason.values()).filter(reason -> Entries.is(typed, Words.of(reason))
                || Entries.is(typed, REASONS.get(reason)) || reason.getLiteral().equalsIgnoreCase(typed))
                .findFirst().orElseThrow(() -> new Refused(ApplicabilityTerms.REFUSED_REASON.with(typed, ApplicabilityTerms.REASON_KEY)));
    }

    /** The reasons of this requirement alone, taken out of those that it shares with others. */
    private Inclusion own() {
        var before = inclusions();
        if (before.size() == 1 && before.getFirst().getRequirements().size() == 1) {
            return before.getFirst();
        }
        var own = PlumbFactory.eINSTANCE.createInclusion();
        own.getRequirements().add(reference());
        before.stream().flatMap(inclusion -> inclusion.getReasons().stream()).distinct().sorted()
                .forEach(own.getReasons()::add);
        own.setText(joined(before.stream().map(Inclusion::getText).filter(text -> text != null).toList()));
        int place = before.isEmpty() ? statement().getInclusions().size()
                : statement().getInclusions().indexOf(before.getLast()) + 1;
        statement().getInclusions().add(place, own);
        before.forEach(this::leave);
        return own;
    }

    private static Text joined(List<Text> texts) {
        if (texts.size() < 2) {
            return texts.stream().map(EcoreUtil::copy).findFirst().orElse(null);
        }
        var phrases = new LinkedHashMap<String, Phrase>();
        texts.stream().flatMap(text -> text.getPhrases().stream()).forEach(phrase -> phrases.merge(
                String.valueOf(phrase.getLanguage()), EcoreUtil.copy(phrase), (one, other) -> {
                    one.setValue(one.getValue() + "\n" + other.getValue());
                    return one;
                }));
        var joined = PlumbFactory.eINSTANCE.createText();
        joined.getPhrases().addAll(phrases.values());
        return joined;
    }

    private void leave() {
        inclusions().forEach(this::leave);
    }

    private void leave(Inclusion inclusion) {
        inclusion.getRequirements().removeIf(this::isThis);
        if (inclusion.getRequirements().isEmpty()) {
            statement().getInclusions().remove(inclusion);
        }
    }

    private List<Inclusion> inclusions() {
        return new ArrayList<>(statement().getInclusions().stream()
                .filter(inclusion -> inclusion.getRequirements().stream().anyMatch(this::isThis)).toList());
    }

    // What does not --------------------------------------------------------------------------------------------------

    private Runnable excluded(Entries entries) throws Refused {
        if (isTyped(entries, ApplicabilityTerms.INCLUSION_REASON) || isTyped(entries, ApplicabilityTerms.INCLUSION_TEXT)) {
            throw new Refused(ApplicabilityTerms.REFUSED_BOTH);
        }
        var kind = removing().orElseThrow(() -> new Refused(
                ApplicabilityTerms.REFUSED_NO_EXCLUSION.with(RequirementCells.of(row).words().designation())));
        return () -> {
            leave();
            var tailoring = PlumbFactory.eINSTANCE.createTailoring();
            tailoring.setKind(kind);
            tailoring.setRequirement(reference());
            justify(tailoring, entries);
            statement().getTailorings().add(tailoring);
        };
    }

    private static boolean isTyped(Entries entries, Wording column) {
        return entries.isChanged(column) && !entries.text(column).isEmpty();
    }

    /** The way of leaving a requirement out that the scheme of its set leaves to the side that the statement speaks for. */
    private Optional<TailoringKind> removing() {
        var scheme = row.set().getScheme();
        return scheme == null ? Optional.empty() : scheme.getTailorings().stream()
                .filter(allowed -> StatementOfApplicability.REMOVES.contains(allowed.getKind()))
                .filter(allowed -> allowed.getDecidedBy() == Side.UNSTATED || allowed.getDecidedBy() == of.side())
                .map(AllowedTailoring::getKind).sorted((one, other) -> other.compareTo(one)).findFirst();
    }

    private Runnable justified(Entries entries) throws Refused {
        if (entries.isChanged(ApplicabilityTerms.INCLUSION_REASON) || entries.isChanged(ApplicabilityTerms.INCLUSION_TEXT)) {
            throw new Refused(ApplicabilityTerms.REFUSED_NOT_APPLIED);
        }
        if (entries.text(ApplicabilityTerms.EXCLUSION_REASON).isEmpty()) {
            throw new Refused(ApplicabilityTerms.REFUSED_TAKEN_BACK);
        }
        var decision = decision();
        return () -> justify(decision, entries);
    }

    /** The decision whose justification the row shows. */
    private Tailoring decision() {
        var kind = row.applicability() == Applicability.EXCLUDED ? TailoringKind.EXCLUDE : TailoringKind.NOT_APPLICABLE;
        var decisions = row.tailorings().stream().filter(tailoring -> tailoring.getKind() == kind).toList();
        return decisions.stream().filter(tailoring -> !Wording.of(tailoring.getReason()).isEmpty()).findFirst()
                .orElseGet(decisions::getFirst);
    }

    private void justify(Tailoring tailoring, Entries entries) {
        tailoring.setReason(entries.phrases(ApplicabilityTerms.EXCLUSION_REASON).text());
        tailoring.setFingerprint(Fingerprint.of(row.requirement()));
    }

    // The model ------------------------------------------------------------------------------------------------------

    private boolean isThis(RequirementReference reference) {
        return RequirementKey.of(reference).equals(RequirementKey.of(row.set(), row.requirement()));
    }

    private RequirementReference reference() {
        var reference = PlumbFactory.eINSTANCE.createRequirementReference();
        reference.setSet(row.set());
        reference.setRequirement(row.requirement());
        return reference;
    }

    private Statement statement() {
        return of.statement();
    }
}
