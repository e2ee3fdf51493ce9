// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.ParameterValue;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Deliveries;
import org.plumbline.analysis.supervision.DeliveryState;
import org.plumbline.analysis.supervision.OfDelivery;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.ParameterCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.SubmittedDelivery;

/** What is known of one delivery, as cells. */
record DeliveryCells(Source source, OfDelivery delivery, SetWords words) {

    /** The document whose clauses have a column of their own. */
    private static final String CAPABILITIES = "GB/T 31168";

    // What the requirement asks for

    Wording securityClass() {
        var requirement = delivery.requirement().requirement();
        return Requirements.domain(requirement).<Wording>map(Wording::ofTitle)
                .orElseGet(() -> Wording.ofTitle(Requirements.clausesOf(requirement).getLast()));
    }

    Wording securityItem() {
        return Requirements.controlPoint(delivery.requirement().requirement()).<Wording>map(Wording::of)
                .orElseGet(() -> Wording.ofTitle(delivery.requirement().clause()));
    }

    /** As agreed, and as the standard has it where that is something else; then the values of the parameters. */
    Cell frequency() {
        var cells = new ArrayList<Cell>();
        var standard = Words.when(delivery.delivery());
        var agreed = delivery.plan().map(plan -> Words.when(plan.getOccasion(), plan.getEvery())).orElse(standard);
        cells.add(new Cell.Text(agreed));
        if (!agreed.equals(standard)) {
            cells.add(new Cell.Text(SupervisionTerms.STANDARD_SAYS.with(standard)));
        }
        var open = Parameters.unset(delivery.requirement().requirement(),
                Parameters.Values.of(source.statement().statement()));
        delivery.requirement().parameters().stream()
                .filter(value -> value.value().isPresent() || open.contains(value.parameter()))
                .forEach(value -> cells.add(parameter(value)));
        return Cell.stack(cells);
    }

    private static Cell parameter(ParameterValue value) {
        var cells = new ParameterCells(value.parameter(), value.value());
        return cells.valueWord().<Cell>map(set -> new Cell.Text(Words.LABELLED.with(cells.name(), set)))
                .orElseGet(() -> new Cell.Text(Words.LABELLED.with(cells.name(), SupervisionTerms.NOT_AGREED), Tone.OPEN));
    }

    /** What was agreed, the standard's title or what was handed in last, whichever has a name first. */
    Wording name() {
        return Stream.of(delivery.plan().<Element>map(plan -> plan).map(Element::getTitle),
                Optional.ofNullable(delivery.delivery().getTitle()),
                latest().map(Element::getTitle),
                delivery.streams().stream().map(Element::getTitle).filter(Objects::nonNull).findFirst())
                .flatMap(Optional::stream).map(Wording::of).findFirst().orElse(Wording.NONE);
    }

    /** The clauses cited, by edition; of other documents with their designation. */
    Cell clauses() {
        return Cell.stack(delivery.requirement().requirement().getCitations().stream()
                .filter(citation -> !citation.getClauses().isEmpty()).map(this::clauses).toList());
    }

    private Cell clauses(Citation citation) {
        var clauses = String.join(", ", citation.getClauses());
        var document = delivery.requirement().set().getReferences().stream()
                .filter(reference -> Objects.equals(citation.getDocument(), reference.getName()))
                .map(DocumentReference::getDesignation).filter(Objects::nonNull).findFirst().orElse(citation.getDocument());
        if (!String.valueOf(document).startsWith(CAPABILITIES)) {
            return Cell.text(document + " " + clauses);
        }
        return Cell.text(document.endsWith("2023") ? SupervisionTerms.OF_EDITION.with("—", clauses)
                : SupervisionTerms.OF_EDITION.with(clauses, "—"));
    }

    // What has become of it

    /** The first day that passed with nothing handed in; else the day of what was handed in last. */
    Cell previousDue() {
        return Cell.day(overdue().stream().findFirst().or(() -> latest().map(SubmittedDelivery::getDue)).orElse(null));
    }

    Cell nextDue() {
        return Cell.day(delivery.next().orElse(null));
    }

    Cell state() {
        return new Cell.Status(Terms.of(delivery.state()), Tones.of(delivery.state()));
    }

    private List<LocalDate> overdue() {
        return Stream.concat(delivery.overdue(source.asOf()).stream().map(SubmittedDelivery::getDue),
                delivery.missing().stream()).distinct().sorted().toList();
    }

    Cell submitted() {
        return latest().map(made -> Cell.day(made.getSubmitted())).orElse(Cell.NONE);
    }

    Cell receiver() {
        return Stream.of(delivery.plan().map(DeliveryPlan::getReceiver), latest().map(SubmittedDelivery::getReceiver))
                .flatMap(Optional::stream).findFirst().map(SupervisionPlan::party).orElse(Cell.NONE);
    }

    Cell review() {
        return latest().map(made -> review(made, source.asOf())).orElse(Cell.NONE);
    }

    static Cell review(SubmittedDelivery made, LocalDate asOf) {
        if (!Deliveries.isSubmitted(made, asOf)) {
            return Cell.NONE;
        }
        if (made.getReviewed() == null || made.getReviewed().isAfter(asOf)) {
            return new Cell.Text(SupervisionTerms.NOT_REVIEWED, Tone.OPEN);
        }
        var cells = new ArrayList<Cell>();
        if (made.getResult() != null) {
            cells.add(Cell.text(made.getResult()));
        }
        cells.add(new Cell.Text(SupervisionTerms.REVIEWED_ON.with(made.getReviewed())));
        return Cell.stack(cells);
    }

    Cell correction() {
        return corrected().map(made -> Cell.day(made.getDeadline())).orElse(Cell.NONE);
    }

    private Optional<SubmittedDelivery> corrected() {
        return delivery.made().stream().filter(made -> made.getDeadline() != null).reduce((one, later) -> later);
    }

    /** What became of a delivery beyond its dates. */
    static List<Cell> notes(SubmittedDelivery made, LocalDate asOf) {
        var notes = new ArrayList<Cell>();
        if (Deliveries.isOverdue(made, asOf)) {
            notes.add(new Cell.Status(Terms.of(DeliveryState.OVERDUE), Tone.BAD));
        }
        if (Deliveries.isLate(made, asOf)) {
            notes.add(new Cell.Status(SupervisionTerms.LATE, Tone.FAIR));
        }
        notes.addAll(corrections(made, asOf));
        return notes;
    }

    private static List<Cell> corrections(SubmittedDelivery made, LocalDate asOf) {
        if (made.getDeadline() == null) {
            return List.of();
        }
        if (Deliveries.isCorrectionOverdue(made, asOf)) {
            return List.of(new Cell.Status(Terms.of(DeliveryState.CORRECTION_OVERDUE), Tone.BAD));
        }
        return List.of(Deliveries.isInCorrection(made, asOf)
                ? new Cell.Status(Terms.of(DeliveryState.IN_CORRECTION), Tones.of(DeliveryState.IN_CORRECTION))
                : new Cell.Text(SupervisionTerms.RECHECKED_ON.with(made.getRechecked())));
    }

    /** What is late or overdue besides; where it is needed to tell them apart, the supervision; streams; what makes it due. */
    Cell remarks() {
        var cells = new ArrayList<Cell>();
        if (overdue().size() > 1) {
            cells.add(new Cell.Text(SupervisionTerms.ALSO_OVERDUE.with(Wording.list(overdue().stream().skip(1)
                    .map(day -> Wording.same(day.toString())).toList())), Tone.BAD));
        }
        latest().filter(made -> Deliveries.isLate(made, source.asOf()))
                .ifPresent(made -> cells.add(new Cell.Text(SupervisionTerms.LATE, Tone.FAIR)));
        corrected().filter(made -> made.getRechecked() != null && !Deliveries.isInCorrection(made, source.asOf()))
                .ifPresent(made -> cells.add(new Cell.Text(SupervisionTerms.RECHECKED_ON.with(made.getRechecked()))));
        if (source.statement().supervisions().size() > 1) {
            delivery.supervision().ifPresent(supervision -> cells.add(new Cell.Text(Wording.ofTitle(supervision))));
        }
        delivery.streams().forEach(stream -> cells.add(new Cell.Link(Words.LABELLED.with(SupervisionTerms.STREAM, Wording.ofTitle(stream)),
                Anchors.of(delivery.supervision().orElseThrow(), stream))));
        Stream.of(Optional.ofNullable(delivery.delivery().getTrigger()), latest().map(SubmittedDelivery::getTrigger))
                .flatMap(Optional::stream).forEach(trigger ->
                        cells.add(new Cell.Text(Words.LABELLED.with(SupervisionTerms.TRIGGER, Wording.of(trigger)))));
        return Cell.stack(cells);
    }

    private Optional<SubmittedDelivery> latest() {
        return delivery.latest(source.asOf());
    }
}
