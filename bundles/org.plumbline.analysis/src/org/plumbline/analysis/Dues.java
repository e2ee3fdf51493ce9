// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Due.Matter;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.check.Records;
import org.plumbline.analysis.rules.Rules;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;
import org.plumbline.model.plumb.Suppression;

/**
 * What is due from the day of evaluation on, up to the {@linkplain Due#HORIZON horizon}. What is overdue is a finding, and
 * what something newer has taken the place of is due no more.
 */
record Dues(Statement statement, List<OfSet> sets, List<Control> controls, List<Supervision> supervisions, LocalDate asOf) {

    /** By day, then in the order in which {@link Matter} names them. */
    List<Due> list() {
        var last = asOf.plus(Due.HORIZON);
        return Stream.of(ofControls(), evidence(), ofStatement(), assessments(), ofPlatform(), deliveries(), plans(last))
                .flatMap(dues -> dues)
                .filter(due -> !due.on().isBefore(asOf) && !due.on().isAfter(last))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::matter))
                .toList();
    }

    private Stream<Due> ofControls() {
        return controls.stream().flatMap(control -> switch (control.getStatus()) {
            case PLANNED -> due(control.getDue(), Matter.CONTROL, control, owner(control));
            case OPERATING -> control.getReviewed() == null ? Stream.empty()
                    : due(control.getReviewed().plus(Due.REVIEW_INTERVAL), Matter.REVIEW, control, owner(control));
            default -> Stream.empty();
        });
    }

    private Stream<Due> evidence() {
        return requirements().flatMap(requirement -> requirement.evidence().stream()).distinct()
                .filter(item -> item.state() == EvidenceState.PRESENT).flatMap(Dues::evidence);
    }

    private static Stream<Due> evidence(EvidenceItem item) {
        return item.lastDay().stream().map(day -> new Due(day, Matter.EVIDENCE, Wording.ofTitle(item.evidence()),
                owner(item.control()), item.evidence()));
    }

    private Stream<Due> ofStatement() {
        var remedies = statement.getRemedies().stream()
                .filter(remedy -> remedy.getState() != RemedyState.CLOSED && remedy.getState() != RemedyState.ACCEPTED)
                .filter(remedy -> remedy.getDue() != null)
                .map(remedy -> new Due(remedy.getDue(), Matter.REMEDY, name(remedy, remedy.getRequirement()),
                        name(remedy.getOwner()), remedy));
        var tailorings = statement.getTailorings().stream().filter(tailoring -> tailoring.getUntil() != null)
                .map(tailoring -> new Due(tailoring.getUntil(), Matter.TAILORING, name(tailoring.getRequirement()),
                        said(tailoring.getBy()), tailoring));
        var suppressions = statement.getSuppressions().stream()
                .filter(suppression -> suppression.getUntil() != null && suppression.getReason() != null)
                .map(suppression -> new Due(suppression.getUntil(), Matter.SUPPRESSION, hidden(suppression),
                        Wording.NONE, suppression));
        var reports = statement.getReports().stream().filter(report -> report.getUntil() != null)
                .map(report -> new Due(report.getUntil(), Matter.REPORT, said(report.getNumber()), said(report.getBy()),
                        report));
        return Stream.of(remedies, tailorings, suppressions, reports).flatMap(dues -> dues);
    }

    /** Only those on whose verdicts something still rests. */
    private Stream<Due> assessments() {
        return requirements().flatMap(requirement -> SetWords.latest(requirement).stream().limit(1))
                .map(assessed -> assessed.assessment()).distinct()
                .filter(assessment -> assessment.getValid() != null)
                .flatMap(assessment -> due(assessment.getOn().plus(assessment.getValid()), Matter.ASSESSMENT, assessment,
                        said(assessment.getBy())));
    }

    private Stream<Due> ofPlatform() {
        var records = parts(Record.class).filter(record -> record.getOn() != null && !record.getOn().isAfter(asOf)).toList();
        var agreements = parts(Agreement.class).toList();
        return Stream.of(
                records.stream().filter(record -> records.stream().noneMatch(other -> replaces(other, record)))
                        .flatMap(record -> Records.lastDay(record).stream().map(day -> new Due(day, Matter.RECORD,
                                Wording.ofTitle(record), said(record.getBy()), record))),
                agreements.stream().filter(agreement -> agreements.stream().noneMatch(other -> replaces(other, agreement)))
                        .flatMap(agreement -> due(agreement.getUntil(), Matter.AGREEMENT, agreement,
                                names(agreement.getParties()))),
                parts(Completeness.class).filter(claim -> claim.getAsOf() != null && claim.getValid() != null)
                        .map(claim -> new Due(claim.getAsOf().plus(claim.getValid()), Matter.CLAIM, Names.of(claim),
                                said(claim.getBy()), claim)))
                .flatMap(dues -> dues);
    }

    /** A newer record of the kind, about the whole platform or about all that the older one is about. */
    private static boolean replaces(Record newer, Record record) {
        return newer != record && Objects.equals(newer.getKind(), record.getKind())
                && Records.BY_AGE.compare(newer, record) > 0
                && (newer.getAbout().isEmpty()
                        || !record.getAbout().isEmpty() && newer.getAbout().containsAll(record.getAbout()));
    }

    /** An agreement of the kind between the same parties that lasts longer. */
    private static boolean replaces(Agreement other, Agreement agreement) {
        return other != agreement && other.getKind() == agreement.getKind()
                && Set.copyOf(other.getParties()).equals(Set.copyOf(agreement.getParties()))
                && agreement.getUntil() != null
                && (other.getUntil() == null || other.getUntil().isAfter(agreement.getUntil()));
    }

    private Stream<Due> deliveries() {
        return entries(SubmittedDelivery.class).flatMap(delivery -> {
            boolean submitted = isPast(delivery.getSubmitted());
            var day = !submitted ? delivery.getDue() : isPast(delivery.getRechecked()) ? null : delivery.getDeadline();
            return day == null ? Stream.empty()
                    : Stream.of(new Due(day, submitted ? Matter.RECTIFICATION : Matter.DELIVERY,
                            name(delivery, delivery.getRequirement()), name(delivery.getSubmitter()), delivery));
        });
    }

    /** The turns of plans, without those that a delivery of its own is written down for. */
    private Stream<Due> plans(LocalDate last) {
        record Turn(RequirementKey requirement, int ordinal, LocalDate due) {
        }
        var written = new HashSet<Turn>();
        entries(SubmittedDelivery.class).forEach(delivery -> written.add(new Turn(
                RequirementKey.of(delivery.getRequirement()), Math.max(1, delivery.getOrdinal()), delivery.getDue())));
        return entries(DeliveryPlan.class).flatMap(plan -> turns(plan, last)
                .filter(day -> !written.contains(new Turn(RequirementKey.of(plan.getRequirement()),
                        Math.max(1, plan.getOrdinal()), day)))
                .map(day -> new Due(day, Matter.DELIVERY, name(plan, plan.getRequirement()), side(plan), plan)));
    }

    /** Who has to hand it in, as the standard says, since a plan names the receiver only. */
    private static Wording side(DeliveryPlan plan) {
        var reference = plan.getRequirement();
        var requirement = reference.getRequirement();
        if (requirement == null || requirement.eIsProxy() || reference.getSet() == null) {
            return Wording.NONE;
        }
        return requirement.getDeliveries().stream().skip(Math.max(1, plan.getOrdinal()) - 1L).findFirst()
                .map(Delivery::getResponsible).filter(side -> side != Side.UNSTATED)
                .map(new SetWords(reference.getSet())::side).orElse(Wording.NONE);
    }

    /** Counted from the first day, since months differ in length. */
    private Stream<LocalDate> turns(DeliveryPlan plan, LocalDate last) {
        var first = plan.getFirst();
        var every = plan.getEvery();
        if (first == null || every == null || every.isZero() || every.isNegative()) {
            return Stream.ofNullable(first);
        }
        return Stream.iterate(0, turn -> turn + 1).map(turn -> first.plus(every.multipliedBy(turn)))
                .takeWhile(day -> !day.isAfter(last)).filter(day -> !day.isBefore(asOf));
    }

    private boolean isPast(LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    private static Stream<Due> due(LocalDate day, Matter matter, Element element, Wording who) {
        return day == null ? Stream.empty() : Stream.of(new Due(day, matter, Wording.ofTitle(element), who, element));
    }

    private Stream<OfRequirement> requirements() {
        return sets.stream().flatMap(set -> set.requirements().stream());
    }

    private <T extends PlatformPart> Stream<T> parts(Class<T> type) {
        return statement.getPlatform().getParts().stream().filter(type::isInstance).map(type::cast);
    }

    private <T extends SupervisionEntry> Stream<T> entries(Class<T> type) {
        return supervisions.stream().flatMap(supervision -> supervision.getEntries().stream())
                .filter(type::isInstance).map(type::cast);
    }

    private static Wording owner(Control control) {
        return control.getOwner() != null ? name(control.getOwner()) : names(control.getResponsible());
    }

    /** What is set aside, of what, and why. */
    private static Wording hidden(Suppression suppression) {
        var title = Rules.title(suppression.getRule());
        var of = Stream.of(Optional.ofNullable(suppression.getElement()).map(Names::of),
                Optional.ofNullable(suppression.getRequirement()).map(Dues::name)).flatMap(Optional::stream).toList();
        var what = of.isEmpty() ? title : Words.LABELLED.with(Wording.sequence(of), title);
        return Words.IN_BRACKETS.with(what, Wording.of(suppression.getReason()));
    }

    /** By its title, and by the requirement it is for, since many have no title. */
    private static Wording name(Element element, RequirementReference reference) {
        return Words.IN_BRACKETS.with(Wording.ofTitle(element), name(reference));
    }

    private static Wording name(RequirementReference reference) {
        return SetWords.name(reference);
    }

    private static Wording name(Party party) {
        return party == null ? Wording.NONE : Wording.ofTitle(party);
    }

    private static Wording names(List<Party> parties) {
        return Wording.list(parties.stream().<Wording>map(Wording::ofTitle).toList());
    }

    private static Wording said(String text) {
        return Wording.same(Optional.ofNullable(text).orElse(""));
    }
}
