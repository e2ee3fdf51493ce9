// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.OfEvidence;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;

/** What is known of one piece of evidence, as cells. */
record EvidenceCells(OfEvidence of) {

    /** More names than this are counted instead. */
    private static final int NAMES = 12;
    private static final int SERVED = 6;

    /** {@code evidence/CONTROL/NAME}, {@code evidence/STATEMENT/ASSESSMENT/NAME}; absent where one of them has no name. */
    Optional<String> subject() {
        return evidence().getName() == null || evidence().getName().isBlank() ? Optional.empty()
                : Names.qualified(of.holder())
                        .map(holder -> PlainText.line("evidence/" + holder + "/" + evidence().getName()));
    }

    private Evidence evidence() {
        return of.evidence();
    }

    Cell number() {
        return Cell.text(evidence().getName());
    }

    Cell title() {
        return Cell.text(Wording.of(evidence().getTitle()));
    }

    Wording kindWord() {
        return Words.of(evidence().getKind());
    }

    Cell kind() {
        return Cell.text(kindWord());
    }

    Cell objects() {
        return Cell.text(RequirementCells.names(evidence().getOf().stream().map(EvidenceCells::name).toList(), NAMES));
    }

    private static Wording name(Element element) {
        return element.getTitle() == null ? Names.of(element) : Wording.ofTitle(element);
    }

    Cell location() {
        return entry(evidence().getLocation());
    }

    Cell page() {
        return Cell.text(evidence().getPage());
    }

    Cell collected() {
        return entry(evidence().getCollected());
    }

    Cell place() {
        return entry(evidence().getPlace());
    }

    Cell by() {
        return entry(evidence().getBy());
    }

    Cell issuer() {
        return Cell.text(evidence().getIssuer());
    }

    Cell certificate() {
        return entry(evidence().getNumber());
    }

    Cell originalOrCopy() {
        return Cell.text(evidence().isCopy() ? EvidenceTerms.COPY : EvidenceTerms.ORIGINAL);
    }

    Cell custodian() {
        return keeper().map(Wording::ofTitle).map(Cell::text).orElse(Cell.BLANK);
    }

    private Optional<Party> keeper() {
        return Optional.ofNullable(evidence().getCustodian()).filter(party -> !party.eIsProxy());
    }

    /** The side of the one who keeps it; a team's is that of its organization. */
    Wording heldByWord() {
        return keeper().map(party -> party.getKind() == PartyKind.TEAM && party.getMemberOf() != null
                ? party.getMemberOf().getKind() : party.getKind()).map(Words::of).orElse(Wording.NONE);
    }

    Cell heldBy() {
        return Cell.text(heldByWord());
    }

    Cell period() {
        return evidence().getValid() == null ? Cell.NONE : Cell.text(Words.of(evidence().getValid()));
    }

    Cell until() {
        return entry(evidence().getUntil());
    }

    Cell lastDay() {
        return of.lastDay().map(Cell::day).orElse(Cell.NONE);
    }

    Wording stateWord() {
        return Words.of(of.state());
    }

    Cell state() {
        return RequirementCells.status(of.state());
    }

    Wording holderWord() {
        return of.holder() instanceof Control control ? RequirementCells.name(control)
                : Words.LABELLED.with(EvidenceTerms.FOUND_BY_ASSESSOR, name(of.holder()));
    }

    Cell holder() {
        return Cell.text(holderWord());
    }

    Wording sourceWord() {
        return of.isFound() ? EvidenceTerms.FOUND_BY_ASSESSOR : EvidenceTerms.OF_A_CONTROL;
    }

    Cell servedCount() {
        return new Cell.Number(of.serves().size());
    }

    Cell served() {
        return Cell.text(RequirementCells.names(of.serves().stream()
                .map(row -> RequirementCells.identifier(row.requirement())).toList(), SERVED));
    }

    /** The numbers are those that the requirement's list of expected evidence has. */
    Cell met() {
        return Cell.stack(of.met().stream().map(met -> new Cell.Text(EvidenceTerms.MET_OF.with(
                RequirementCells.identifier(met.requirement().requirement()), ordinals(met.ordinals()), met.expected())))
                .toList());
    }

    private static Wording ordinals(List<Integer> ordinals) {
        var numbers = ordinals.stream().map(String::valueOf).toList();
        return new Wording(String.join(", ", numbers), String.join("、", numbers));
    }

    private static Cell entry(String text) {
        return text == null || text.isBlank() ? Cell.BLANK : new Cell.Text(Wording.same(text));
    }

    private static Cell entry(LocalDate day) {
        return day == null ? Cell.BLANK : new Cell.Day(day);
    }
}
