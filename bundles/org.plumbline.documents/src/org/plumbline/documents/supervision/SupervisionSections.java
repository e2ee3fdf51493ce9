// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.DeliveryState;
import org.plumbline.analysis.supervision.Milestone;
import org.plumbline.analysis.supervision.Procedures;
import org.plumbline.analysis.supervision.Streams;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Change;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Incident;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;

/** What is written down in the supervisions of a platform: deliveries, changes, incidents, streams. */
record SupervisionSections(Source source) {

    List<Section> sections() {
        return List.of(records(), changes(), incidents(), streams());
    }

    // Deliveries

    private Section records() {
        return new Section("records", SupervisionTerms.RECORDS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, SupervisionTerms.RECORDS_CAPTION, List.of(
                        new Column(SupervisionTerms.DELIVERABLE_NAME, 56), new Column(Terms.REQUIREMENT, 44),
                        new Column(SupervisionTerms.DELIVERY_DUE, 26), new Column(SupervisionTerms.SUBMITTED_ON, 26),
                        new Column(SupervisionTerms.DELIVERY_STATE, 26), new Column(SupervisionTerms.SUBMITTER, 32), new Column(SupervisionTerms.RECEIVER, 32),
                        new Column(SupervisionTerms.REVIEW_RESULT, 36), new Column(SupervisionTerms.CORRECT_BY, 26),
                        new Column(SupervisionTerms.TRIGGER, 34)),
                        List.of(SupervisionTerms.SUPERVISION),
                        rows(SubmittedDelivery.class, Comparator.comparing(SupervisionSections::day).reversed(),
                                this::record))));
    }

    private static LocalDate day(SubmittedDelivery made) {
        return made.getSubmitted() != null ? made.getSubmitted() : made.getDue() != null ? made.getDue() : LocalDate.MAX;
    }

    private Row record(Supervision supervision, SubmittedDelivery made) {
        return row(supervision, made, List.of(
                named(made),
                requirement(made.getRequirement()),
                Cell.day(made.getDue()),
                Cell.day(made.getSubmitted()),
                Cell.stack(DeliveryCells.notes(made, source.asOf())),
                SupervisionPlan.party(made.getSubmitter()),
                SupervisionPlan.party(made.getReceiver()),
                DeliveryCells.review(made, source.asOf()),
                Cell.day(made.getDeadline()),
                Cell.text(Wording.of(made.getTrigger()))));
    }

    // Changes

    private Section changes() {
        return new Section("changes", SupervisionTerms.CHANGES, List.of(), List.of(
                new Table(Table.Kind.REGISTER, SupervisionTerms.CHANGES_CAPTION, List.of(
                        new Column(SupervisionTerms.MATTER_CHANGE, 50), new Column(Terms.KIND, 22),
                        new Column(SupervisionTerms.ELEMENTS_CHANGED, 44), new Column(SupervisionTerms.NOTIFIED, 23),
                        new Column(SupervisionTerms.ANALYSED, 23), new Column(SupervisionTerms.TESTED, 23), new Column(SupervisionTerms.DECIDED, 23),
                        new Column(SupervisionTerms.ADVICE, 22), new Column(SupervisionTerms.MADE, 23), new Column(SupervisionTerms.REPORTED, 23),
                        new Column(SupervisionTerms.REVIEW, 23), new Column(SupervisionTerms.IN_ORDER, 36)),
                        List.of(SupervisionTerms.SUPERVISION),
                        rows(Change.class, newestFirst(Procedures::of), this::change))));
    }

    private Row change(Supervision supervision, Change change) {
        return row(supervision, change, List.of(
                named(change),
                kind(change.getKind()),
                elements(change.getOf()),
                Cell.day(change.getNotified()),
                Cell.day(change.getAnalysed()),
                Cell.day(change.getTested()),
                Cell.day(change.getDecided()),
                Cell.text(Terms.of(change.getOutcome())),
                Cell.day(change.getMade()),
                Cell.day(change.getReported()),
                Cell.day(change.getReviewed()),
                order(change, Procedures.of(change))));
    }

    // Incidents

    private Section incidents() {
        return new Section("incidents", SupervisionTerms.INCIDENTS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, SupervisionTerms.INCIDENTS_CAPTION, List.of(
                        new Column(SupervisionTerms.MATTER_INCIDENT, 50), new Column(Terms.KIND, 30), new Column(SupervisionTerms.GRADE, 18),
                        new Column(SupervisionTerms.ELEMENTS_CHANGED, 44), new Column(SupervisionTerms.DETECTED, 30),
                        new Column(SupervisionTerms.CUSTOMERS_NOTIFIED, 30), new Column(SupervisionTerms.REPORTED, 30),
                        new Column(SupervisionTerms.CONFIRMED, 23), new Column(SupervisionTerms.CLOSED, 30), new Column(SupervisionTerms.REVIEW, 23),
                        new Column(SupervisionTerms.IN_ORDER, 36)),
                        List.of(SupervisionTerms.SUPERVISION),
                        rows(Incident.class, newestFirst(Procedures::of), this::incident))));
    }

    private Row incident(Supervision supervision, Incident incident) {
        return row(supervision, incident, List.of(
                named(incident),
                kind(incident.getKind()),
                Cell.text(Terms.of(incident.getGrade())),
                elements(incident.getOf()),
                Cell.moment(incident.getDetected()),
                Cell.moment(incident.getNotified()),
                Cell.moment(incident.getReported()),
                Cell.day(incident.getConfirmed()),
                Cell.moment(incident.getClosed()),
                Cell.day(incident.getReviewed()),
                order(incident, Procedures.of(incident))));
    }

    // Streams

    private Section streams() {
        return new Section("streams", SupervisionTerms.STREAMS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, SupervisionTerms.STREAMS_CAPTION, List.of(
                        new Column(SupervisionTerms.STREAM, 70), new Column(Terms.REQUIREMENT, 60), new Column(SupervisionTerms.LAST_SEEN, 44),
                        new Column(SupervisionTerms.SILENCE, 40), new Column(SupervisionTerms.STATE, 40)),
                        List.of(SupervisionTerms.SUPERVISION),
                        rows(org.plumbline.model.plumb.Stream.class, (one, other) -> 0, this::stream))));
    }

    private Row stream(Supervision supervision, org.plumbline.model.plumb.Stream stream) {
        var state = Streams.isSilent(stream, source.asOf()) ? DeliveryState.SILENT : DeliveryState.ARRIVING;
        return row(supervision, stream, List.of(
                stream.getTitle() == null ? about(stream.getRequirement()) : named(stream),
                requirement(stream.getRequirement()),
                stream.getLastSeen() == null ? Cell.text(SupervisionTerms.NEVER_SEEN) : Cell.moment(stream.getLastSeen()),
                stream.getSilence() == null ? Cell.NONE : Cell.text(Terms.lasting(stream.getSilence())),
                new Cell.Status(Terms.of(state), Tones.of(state))));
    }

    // Shared

    private <T extends SupervisionEntry> List<Row> rows(Class<T> type, Comparator<T> order,
            BiFunction<Supervision, T, Row> row) {
        return source.statement().supervisions().stream().flatMap(supervision -> supervision.getEntries().stream()
                .filter(type::isInstance).map(type::cast).sorted(order).map(entry -> row.apply(supervision, entry))).toList();
    }

    private Row row(Supervision supervision, SupervisionEntry entry, List<Cell> cells) {
        boolean several = source.statement().supervisions().size() > 1;
        return new Row(Anchors.of(supervision, entry), several ? Wording.ofTitle(supervision) : Wording.NONE, cells,
                List.of(Wording.ofTitle(supervision)));
    }

    /** In the word of the first standard that has one. */
    private Cell kind(String kind) {
        return source.sets().stream().flatMap(set -> new SetWords(set.set()).word(kind).stream()).findFirst()
                .map(Cell::text).orElse(Cell.text(kind));
    }

    private static Cell named(Element entry) {
        return Cell.text(entry.getTitle() == null ? Wording.same(String.valueOf(entry.getName())) : Wording.of(entry.getTitle()));
    }

    /** What has no title of its own is called by what it is for. */
    private static Cell about(RequirementReference reference) {
        var requirement = reference.getRequirement();
        return requirement == null || requirement.eIsProxy() ? Cell.NONE : Cell.text(SecurityLayer.controlPoint(requirement));
    }

    private static Cell requirement(RequirementReference reference) {
        var requirement = reference.getRequirement();
        return requirement == null || requirement.eIsProxy() || reference.getSet() == null ? Cell.NONE
                : new Cell.Link(RequirementCells.identifier(requirement), Anchors.of(reference.getSet(), requirement));
    }

    private static Cell elements(List<Element> elements) {
        return Cell.text(Wording.list(elements.stream().<Wording>map(Wording::ofTitle).toList()));
    }

    private static Cell order(Element matter, List<Milestone> taken) {
        return Milestone.reversal(taken).<Cell>map(reversal -> Cell.stack(List.of(
                new Cell.Status(SupervisionTerms.OUT_OF_ORDER, Tone.BAD),
                new Cell.Text(reversal.problem(Wording.ofTitle(matter))))))
                .orElse(new Cell.Status(SupervisionTerms.STEPS_IN_ORDER, Tone.GOOD));
    }

    /** By the first step taken; what has not begun comes before all. */
    private static <T> Comparator<T> newestFirst(Function<T, List<Milestone>> procedure) {
        return Comparator.comparing((T matter) -> procedure.apply(matter).stream().map(Milestone::begin)
                .min(Comparator.naturalOrder()).orElse(LocalDateTime.MAX)).reversed();
    }
}
