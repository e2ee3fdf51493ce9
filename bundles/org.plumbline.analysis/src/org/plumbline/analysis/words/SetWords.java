// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.ObligationWord;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;
import org.plumbline.model.plumb.Word;

/**
 * The words to use when speaking of one set: those of the set's scheme, and those of {@link Words} for the
 * rest. A scheme names a concept by the word that the language has for it ({@code provider}, {@code exclude}).
 */
public record SetWords(RequirementSet set) {

    private static final Pattern PART = Pattern.compile(" part (\\d+)");

    /**
     * How the set is cited: its designation, or its title where it has none. A draft whose number is only a stand-in is
     * cited by the number that it was published under, as the draft that it is.
     */
    public Wording designation() {
        return isPublishedDraft() ? Words.IN_BRACKETS.with(set.getPublishedAs(), Words.of(EditionStatus.DRAFT))
                : set.getSource() == null ? Wording.ofTitle(set)
                : new Wording(set.getSource(), chinese(set.getSource()));
    }

    /** The number alone, without scope and part, as it stands before a requirement; else the set's identifier. */
    public String number() {
        return isPublishedDraft() ? set.getPublishedAs()
                : set.getSource() == null ? String.valueOf(set.getName())
                : set.getSource().split(", | \\(| part ", 2)[0].strip();
    }

    /**
     * How a requirement is named to readers: by the number of its set and its own identifier, as in {@code ITU-T X.1605
     * 8.1-1}.
     *
     * @param requirement may be null: a reference that names nothing
     */
    public static Wording name(RequirementSet set, Requirement requirement) {
        return Wording.same((set == null ? "?" : new SetWords(set).number()) + " "
                + (requirement == null ? "?" : requirement.getName()));
    }

    /** The requirement that a reference names. */
    public static Wording name(RequirementReference reference) {
        return name(reference.getSet(), reference.getRequirement());
    }

    /** Whether the number is known for which the designation has only letters, as drafts of GB/T have. */
    private boolean isPublishedDraft() {
        return set.getStatus() == EditionStatus.DRAFT && set.getPublishedAs() != null && set.getSource() != null
                && set.getSource().contains("XXX");
    }

    /** A designation as Chinese texts print it. */
    private static String chinese(String designation) {
        return PART.matcher(designation).replaceAll(" 第 $1 部分").replace(", ", "，").replace(" (", "（").replace(")", "）");
    }

    /** Designation and edition. */
    public Wording designationAndEdition() {
        return newEdition().isEmpty() || isInDesignation()
                ? designation()
                : Words.IN_BRACKETS.with(designation(), set.getEdition());
    }

    /** Designation, edition and its standing, as a first citation needs them. */
    public Wording citation() {
        var standing = isPublishedDraft() ? Wording.NONE : Wording.sequence(Stream.of(isInDesignation() ? Wording.NONE
                : newEdition(), editionStatus()).filter(text -> !text.isEmpty()).toList());
        return standing.isEmpty() ? designation() : Words.IN_BRACKETS.with(designation(), standing);
    }

    /** The edition with its standing. */
    public Wording editionAndStatus() {
        return Wording.sequence(Stream.of(newEdition(), editionStatus()).filter(text -> !text.isEmpty()).toList());
    }

    /** The edition, unless it says no more than the status does. */
    private Wording newEdition() {
        return set.getStatus().getLiteral().equalsIgnoreCase(set.getEdition()) ? Wording.NONE : edition();
    }

    private boolean isInDesignation() {
        return set.getSource() != null && set.getEdition() != null && set.getSource().contains(set.getEdition());
    }

    /** The edition as its publisher writes it; empty where the set does not say. */
    public Wording edition() {
        return set.getEdition() == null ? Wording.NONE : Wording.same(set.getEdition());
    }

    /** Standing of the edition, with what has come of it; empty where the set does not say. */
    public Wording editionStatus() {
        return Wording.sequence(Stream.of(
                Optional.of(set.getStatus()).filter(status -> status != EditionStatus.UNSTATED).map(Words::of),
                Optional.ofNullable(set.getPublishedAs()).map(Words.PUBLISHED_AS::with),
                Optional.ofNullable(set.getReplacedBy()).map(Words.REPLACED_BY::with))
                .flatMap(Optional::stream).toList());
    }

    public Wording obligation(Obligation obligation) {
        return scheme().stream().flatMap(scheme -> scheme.getObligationWords().stream())
                .filter(word -> word.getObligation() == obligation)
                .map(ObligationWord::getWords)
                .map(words -> firstOf(Wording.of(words)))
                .findFirst()
                .orElse(Words.of(obligation));
    }

    public Wording level(RequirementLevel level) {
        return word(level).orElse(Words.of(level));
    }

    public Wording side(Side side) {
        return word(side).orElse(Words.of(side));
    }

    public Wording tailoring(TailoringKind kind) {
        return word(kind).orElse(Words.of(kind));
    }

    public Wording applicability(Applicability applicability) {
        return applicability == Applicability.EXCLUDED
                ? word(TailoringKind.EXCLUDE).orElse(Words.of(applicability))
                : Words.of(applicability);
    }

    /** The scale of the set, best first; empty where the set has none. */
    public List<Wording> verdicts() {
        return scheme().stream().flatMap(scheme -> scheme.getVerdicts().stream())
                .<Wording>map(Wording::ofTitle).toList();
    }

    /** Whether an assessor can give such a verdict in the scale of the set; a set without a scale has all of them. */
    public boolean knows(VerdictMeaning meaning) {
        var scale = scheme().stream().flatMap(scheme -> scheme.getVerdicts().stream()).toList();
        return meaning == VerdictMeaning.NOT_ASSESSED || scale.isEmpty()
                || scale.stream().anyMatch(verdict -> verdict.getMeaning() == meaning);
    }

    /**
     * The rolled-up verdict in the words of the set: the words that were given with that meaning; all words that were
     * given where the scale has none of that meaning; the scale's word, or ours where the set has no scale.
     */
    public Wording verdict(OfRequirement requirement) {
        var meaning = requirement.rollUp();
        var given = new LinkedHashSet<Wording>();
        latest(requirement).stream().flatMap(assessed -> assessed.verdict().stream())
                .filter(verdict -> verdict.getMeaning() == meaning || !knows(meaning))
                .forEach(verdict -> given.add(Wording.ofTitle(verdict)));
        return given.isEmpty() ? verdict(meaning) : Wording.list(List.copyOf(given));
    }

    /** The scale's word for a meaning. */
    public Wording verdict(VerdictMeaning meaning) {
        return scheme().stream().flatMap(scheme -> scheme.getVerdicts().stream())
                .filter(verdict -> verdict.getMeaning() == meaning)
                .<Wording>map(Wording::ofTitle)
                .findFirst()
                .orElse(Words.of(meaning));
    }

    /** Verdicts of the latest assessment, which is the one that is rolled up. */
    public static List<Assessed> latest(OfRequirement requirement) {
        if (requirement.assessed().isEmpty()) {
            return List.of();
        }
        var latest = requirement.assessed().getLast().assessment();
        return requirement.assessed().stream().filter(assessed -> assessed.assessment() == latest).toList();
    }

    private Optional<Wording> word(Enumerator concept) {
        return word(concept.getLiteral());
    }

    /** The set's word for what models call by a name of its vocabulary, such as a kind of change; absent where it has none. */
    public Optional<Wording> word(String concept) {
        return scheme().stream().flatMap(scheme -> scheme.getWords().stream())
                .filter(word -> concept.equals(word.getConcept()))
                .map(Word::getWords)
                .map(words -> Wording.of(words))
                .findFirst();
    }

    private Optional<Scheme> scheme() {
        return Optional.ofNullable(set.getScheme());
    }

    /** Of the words that carry an obligation, the one that is named first. */
    private static Wording firstOf(Wording words) {
        return new Wording(words.en().split("[,;/]")[0].strip(), words.zh().split("[、，；,;/]")[0].strip());
    }
}
