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
            cells.add(new Cell.Text(Terms.STANDARD_SAYS.with(standard)));
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
                .orElseGet(() -> new Cell.Text(Words.LABELLED.with(cells.name(), Terms.NOT_AGREED), Tone.OPEN));
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
        return Cell.text(document.endsWith("2023") ? Terms.OF_EDITION.with("—", clauses)
                : Terms.OF_EDITION.with(clauses, "—"));
    }

    // What has become of it

    /** What is overdue; else the day of what was handed in last; and the next day. */
    Cell due() {
        var cells = new ArrayList<Cell>();
        overdue().forEach(day -> cells.add(new Cell.Status(Terms.OVERDUE_SINCE.with(day), Tone.BAD)));
        if (cells.isEmpty()) {
            latest().map(SubmittedDelivery::getDue).ifPresent(day -> cells.add(new Cell.Day(day)));
        }
        delivery.next().ifPresent(day -> cells.add(new Cell.Text(Terms.NEXT_DUE.with(day))));
        return Cell.stack(cells);
    }

    private List<LocalDate> overdue() {
        return Stream.concat(delivery.overdue(source.asOf()).stream().map(SubmittedDelivery::getDue),
                delivery.missing().stream()).distinct().sorted().toList();
    }

    Cell submitted() {
        return latest().map(made -> {
            var day = Cell.day(made.getSubmitted());
            return Deliveries.isLate(made, source.asOf())
                    ? Cell.stack(List.of(day, new Cell.Text(Terms.WAS_DUE.with(made.getDue()), Tone.FAIR))) : day;
        }).orElse(Cell.NONE);
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
            return new Cell.Text(Terms.NOT_REVIEWED, Tone.OPEN);
        }
        var cells = new ArrayList<Cell>();
        if (made.getResult() != null) {
            cells.add(Cell.text(made.getResult()));
        }
        cells.add(new Cell.Text(Terms.REVIEWED_ON.with(made.getReviewed())));
        return Cell.stack(cells);
    }

    Cell correction() {
        return Cell.stack(delivery.made().stream().filter(made -> made.getDeadline() != null).toList().reversed().stream()
                .limit(1).map(made -> correction(made, source.asOf())).toList());
    }

    static Cell correction(SubmittedDelivery made, LocalDate asOf) {
        if (Deliveries.isCorrectionOverdue(made, asOf)) {
            return new Cell.Status(Terms.OVERDUE_SINCE.with(made.getDeadline()), Tone.BAD);
        }
        var day = Cell.day(made.getDeadline());
        return made.getDeadline() == null || Deliveries.isInCorrection(made, asOf) ? day
                : Cell.stack(List.of(day, new Cell.Text(Terms.RECHECKED_ON.with(made.getRechecked()))));
    }

    /** Its state; where it is needed to tell them apart, the supervision; streams; what makes it due. */
    Cell remarks() {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Status(Terms.of(delivery.state()), Tones.of(delivery.state())));
        if (source.statement().supervisions().size() > 1) {
            delivery.supervision().ifPresent(supervision -> cells.add(new Cell.Text(Wording.ofTitle(supervision))));
        }
        delivery.streams().forEach(stream -> cells.add(new Cell.Link(Words.LABELLED.with(Terms.STREAM, Wording.ofTitle(stream)),
                Anchors.of(delivery.supervision().orElseThrow(), stream))));
        Stream.of(Optional.ofNullable(delivery.delivery().getTrigger()), latest().map(SubmittedDelivery::getTrigger))
                .flatMap(Optional::stream).forEach(trigger ->
                        cells.add(new Cell.Text(Words.LABELLED.with(Terms.TRIGGER, Wording.of(trigger)))));
        return Cell.stack(cells);
    }

    private Optional<SubmittedDelivery> latest() {
        return delivery.latest(source.asOf());
    }
}
