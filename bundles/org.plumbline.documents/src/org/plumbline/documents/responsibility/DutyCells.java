// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;

/** Who does what of one requirement, as cells. */
record DutyCells(RequirementCells cells, Source source) {

    private OfRequirement row() {
        return cells.requirement();
    }

    private Requirement requirement() {
        return row().requirement();
    }

    private boolean isShared() {
        return row().expectedSide().equals(Optional.of(Side.SHARED));
    }

    private boolean binds(Side side) {
        return isShared() || row().expectedSide().equals(Optional.of(side));
    }

    /** What it is about: its title, or that of where it stands, since the duties have its text. */
    Cell matter() {
        return Stream.of(Wording.of(requirement().getTitle()), SecurityLayer.controlPoint(requirement()))
                .filter(title -> !title.isEmpty()).findFirst().map(Cell::text).orElseGet(cells::summary);
    }

    /** Whose duty it is, in the words of the set. */
    Wording side() {
        return row().expectedSide().map(cells.words()::side).orElse(ResponsibilityTerms.NOT_DIVIDED);
    }

    /** Whose duty it is under one service model. */
    Cell under(ServiceModel model) {
        return Requirements.side(requirement(), List.of(model)).map(side -> Cell.text(cells.words().side(side)))
                .orElse(Cell.NONE);
    }

    // Duties ---------------------------------------------------------------------------------------------------------

    /**
     * What guidance asks of a side; else the text itself, where the side is bound. What binds both alike stands once, with
     * the provider, since a text said twice divides nothing.
     */
    Cell of(Side side) {
        var guidance = guidance(side);
        if (!guidance.isEmpty()) {
            return Cell.stack(guidance.stream().map(text -> new Cell.Text(Wording.of(text))).toList());
        }
        if (side == Side.CUSTOMER && isShared() && guidance(Side.PROVIDER).isEmpty()) {
            return Cell.text(ResponsibilityTerms.LIKEWISE);
        }
        return binds(side) ? Cell.stack(text().map(Cell.Text::new).toList()) : Cell.NONE;
    }

    private List<Text> guidance(Side side) {
        var guidance = requirement().getGuidance();
        return guidance == null ? List.of() : side == Side.CUSTOMER ? guidance.getCsc() : guidance.getCsp();
    }

    private Stream<Wording> text() {
        var text = Wording.of(requirement().getText());
        return Stream.concat(Stream.of(text.isEmpty() ? Wording.ofTitle(requirement()) : text),
                items(requirement().getItems(), ""));
    }

    private static Stream<Wording> items(List<Item> items, String indent) {
        return items.stream().flatMap(item -> Stream.concat(
                Stream.of(new Wording("{0} {1}", "{0} {1}").with(
                        indent + (item.getLabel() == null ? "–" : item.getLabel() + ")"), Wording.of(item.getText()))),
                items(item.getItems(), indent + "  ")));
    }

    // Conclusions ----------------------------------------------------------------------------------------------------

    /** What a tenant takes over; in the platform's own statement, what its tenants may reuse. */
    Cell reusable() {
        if (row().inherited().isPresent()) {
            return inherited(row().inherited().get());
        }
        if (isTailoredAway()) {
            return new Cell.Status(cells.words().applicability(row().applicability()), Tone.NEUTRAL);
        }
        return isOfTenant() ? Cell.NONE : row().reliable(source.asOf()).map(this::conclusion).orElse(Cell.NONE);
    }

    private Cell inherited(Inherited inherited) {
        var report = inherited.report();
        var lines = new ArrayList<Cell>();
        lines.add(new Cell.Text(ResponsibilityTerms.REPORT.with(report.getNumber() == null ? "" : report.getNumber())));
        lines.add(Cell.day(report.getOn()));
        if (report.getUntil() != null) {
            lines.add(new Cell.Text(ResponsibilityTerms.VALID_TO.with(report.getUntil())));
        }
        lines.add(inherited.platform().filter(platform -> platform.reliable(source.asOf()).isPresent())
                .<Cell>map(platform -> new Cell.Text(ResponsibilityTerms.CONCLUSION.with(cells.words().verdict(platform)), Tone.GOOD))
                .orElse(new Cell.Text(ResponsibilityTerms.SEE_REPORT)));
        return Cell.stack(lines);
    }

    private Cell conclusion(Assessment assessment) {
        var lines = new ArrayList<Cell>();
        lines.add(new Cell.Status(cells.words().verdict(row()), Tone.GOOD));
        lines.add(new Cell.Text(ResponsibilityTerms.REPORT.with(Wording.ofTitle(assessment))));
        lines.add(Cell.text(assessment.getBy()));
        lines.add(Cell.day(assessment.getOn()));
        if (assessment.getValid() != null) {
            lines.add(new Cell.Text(ResponsibilityTerms.VALID_TO.with(assessment.getOn().plus(assessment.getValid()))));
        }
        return Cell.stack(lines);
    }

    /** What is out of scope only because the other side must do it is in the scope of this document. */
    private boolean isTailoredAway() {
        return switch (row().applicability()) {
            case APPLICABLE -> false;
            case EXCLUDED, NOT_APPLICABLE -> true;
            case OUT_OF_SCOPE -> isOfTenant()
                    ? !binds(Side.PROVIDER) : !row().expectedSide().equals(Optional.of(Side.CUSTOMER));
        };
    }

    // What is left ---------------------------------------------------------------------------------------------------

    Wording leftWord() {
        if (isOfTenant() && !row().applies()) {
            return ResponsibilityTerms.NOTHING_LEFT;
        }
        return row().expectedSide().map(side -> switch (side) {
            case CUSTOMER -> ResponsibilityTerms.ALL_OF_IT;
            case SHARED -> ResponsibilityTerms.OWN_PART;
            default -> ResponsibilityTerms.NOTHING_LEFT;
        }).orElse(isOfTenant() ? ResponsibilityTerms.ALL_OF_IT : ResponsibilityTerms.NOT_DIVIDED);
    }

    Cell left() {
        var word = new Cell.Status(leftWord(), leftWord().equals(ResponsibilityTerms.NOTHING_LEFT) ? Tone.NEUTRAL : Tone.OPEN);
        return lacksReport() ? Cell.stack(List.of(word, new Cell.Text(ResponsibilityTerms.NO_REPORT, Tone.FAIR))) : word;
    }

    /** The platform has a part in it, and the tenant relies on no report that covers it. */
    private boolean lacksReport() {
        return isOfTenant() && binds(Side.PROVIDER) && row().inherited().isEmpty()
                && (row().applies() || row().applicability() == Applicability.OUT_OF_SCOPE);
    }

    private boolean isOfTenant() {
        return source.statement().statement().getTenant() != null;
    }

    // References -----------------------------------------------------------------------------------------------------

    /** What the requirement cites, and of the controls, components and evidence what the reader may see. */
    Cell references() {
        var lines = new ArrayList<Cell>();
        requirement().getCitations().stream().map(this::citation).map(Cell::text).forEach(lines::add);
        row().controls().forEach(link -> lines.add(new Cell.Text(
                Words.LABELLED.with(Terms.CONTROL, RequirementCells.name(link.control())))));
        var components = row().controls().stream().flatMap(link -> link.control().getImplementedBy().stream())
                .distinct().<Wording>map(Wording::ofTitle).toList();
        if (!components.isEmpty()) {
            lines.add(new Cell.Text(Words.LABELLED.with(Terms.COMPONENTS, Wording.list(components))));
        }
        row().evidence().forEach(item -> lines.addAll(RequirementCells.evidence(item)));
        return Cell.stack(lines);
    }

    private String citation(Citation citation) {
        return (document(citation.getDocument()) + " " + String.join(", ", citation.getClauses())).strip();
    }

    private String document(String key) {
        return row().set().getReferences().stream().filter(reference -> key.equals(reference.getName()))
                .map(DocumentReference::getDesignation).filter(designation -> designation != null).findFirst().orElse(key);
    }
}
