// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.supervision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.DeliveryState;
import org.plumbline.analysis.supervision.OfDelivery;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.SummarySection;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.Visibility;

/**
 * The supervision plan (运行监管计划): every delivery that a requirement asks for with what is agreed and what was handed in,
 * and the changes, incidents and streams of the supervision. What befell a platform is for its own statement; a tenant's
 * shows the deliveries of its standards alone.
 */
public final class SupervisionPlan implements DocumentPlan {

    private static final List<Column> COLUMNS = List.of(
            new Column(SupervisionTerms.SECURITY_CLASS, 24),
            new Column(SupervisionTerms.SECURITY_ITEM, 24),
            new Column(SupervisionTerms.ATTRIBUTE, 16),
            new Column(SupervisionTerms.CONTENT_SUMMARY, 58),
            new Column(SupervisionTerms.FREQUENCY_AGREED, 34),
            new Column(SupervisionTerms.DELIVERING_SIDE, 20),
            new Column(SupervisionTerms.DELIVERABLE_NAME, 30),
            new Column(SupervisionTerms.DELIVERABLE_TYPE, 16),
            new Column(SupervisionTerms.GBT_31168_CLAUSE, 20),
            new Column(SupervisionTerms.PREVIOUS_DUE, 20),
            new Column(SupervisionTerms.NEXT_DUE, 20),
            new Column(SupervisionTerms.DELIVERY_STATE, 18),
            new Column(SupervisionTerms.SUBMITTED_ON, 20),
            new Column(SupervisionTerms.RECEIVER, 22),
            new Column(SupervisionTerms.REVIEW_RESULT, 24),
            new Column(SupervisionTerms.CORRECT_BY, 22),
            new Column(Terms.REMARKS, 30));

    private static final List<Wording> FACETS = List.of(Words.STANDARD, SupervisionTerms.SECURITY_CLASS, SupervisionTerms.ATTRIBUTE,
            SupervisionTerms.DELIVERING_SIDE, SupervisionTerms.DELIVERABLE_TYPE, SupervisionTerms.DELIVERY_STATE);

    @Override
    public String fileName() {
        return "supervision-plan";
    }

    /** Those who do not supervise see no supervision, and without one every delivery would seem not to be agreed. */
    @Override
    public boolean isFor(Visibility reader) {
        return reader == Visibility.INTERNAL || reader == Visibility.SUPERVISOR;
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX, Format.CSV);
    }

    @Override
    public boolean concerns(Source source) {
        return isSupervised(source) || source.sets().stream().anyMatch(SupervisionPlan::isSupervised);
    }

    private static boolean isSupervised(Source source) {
        return source.statement().statement().getTenant() == null && !source.statement().supervisions().isEmpty();
    }

    /** About the standards that ask for deliveries, where any does; the supervisor has no business with the others. */
    @Override
    public Document of(Source all) {
        var source = all.sets().stream().anyMatch(SupervisionPlan::isSupervised)
                ? all.narrowed(SupervisionPlan::isSupervised) : all;
        var deliveries = source.statement().deliveries(source.asOf());
        var sections = new ArrayList<Section>();
        sections.add(new SummarySection(source).section());
        sections.add(overview(source, deliveries));
        sections.add(plan(source, deliveries));
        if (isSupervised(source)) {
            sections.addAll(new SupervisionSections(source).sections());
        }
        return new FrontPage(source).with(SupervisionTerms.SUPERVISION_PLAN, sections);
    }

    private static boolean isSupervised(OfSet set) {
        return set.requirements().stream().anyMatch(requirement -> !requirement.requirement().getDeliveries().isEmpty());
    }

    // Overview

    private static Section overview(Source source, List<OfDelivery> deliveries) {
        return new Section("supervision", SupervisionTerms.SUPERVISION, List.of(), List.of(
                new Table(Table.Kind.PLAIN, SupervisionTerms.PARTIES, List.of(
                        new Column(SupervisionTerms.SUPERVISION, 90), new Column(SupervisionTerms.SUPERVISOR, 80),
                        new Column(SupervisionTerms.ASSESSOR, 80)),
                        source.statement().supervisions().stream().map(SupervisionPlan::parties).toList()),
                states(source, deliveries)));
    }

    private static Row parties(Supervision supervision) {
        return new Row(List.of(Cell.text(Wording.ofTitle(supervision)), party(supervision.getSupervisor()),
                party(supervision.getAssessor())));
    }

    static Cell party(Party party) {
        return party == null ? Cell.NONE : Cell.text(Wording.ofTitle(party));
    }

    private static Table states(Source source, List<OfDelivery> deliveries) {
        var sets = source.sets();
        var columns = new ArrayList<Column>();
        columns.add(new Column(SupervisionTerms.DELIVERY_STATE, 90));
        sets.forEach(set -> columns.add(new Column(Wording.same(set.set().getName()), 80)));
        columns.add(new Column(Terms.TOTAL, 80));
        return new Table(Table.Kind.PLAIN, SupervisionTerms.STATES, columns, Stream.of(DeliveryState.values()).map(state -> {
            var cells = new ArrayList<Cell>();
            cells.add(new Cell.Status(Terms.of(state), Tones.of(state)));
            sets.forEach(set -> cells.add(new Cell.Number(deliveries.stream().filter(delivery ->
                    delivery.state() == state && delivery.requirement().set() == set.set()).count())));
            cells.add(new Cell.Number(deliveries.stream().filter(delivery -> delivery.state() == state).count()));
            return new Row(cells);
        }).toList());
    }

    // The plan

    private static Section plan(Source source, List<OfDelivery> deliveries) {
        return new Section("plan", SupervisionTerms.SUPERVISION_PLAN, List.of(SupervisionTerms.DELIVERIES_NOTE), List.of(
                new Table(Table.Kind.REGISTER, SupervisionTerms.SUPERVISION_PLAN, COLUMNS, FACETS,
                        deliveries.stream().map(delivery -> row(source, delivery)).toList())));
    }

    private static Row row(Source source, OfDelivery delivery) {
        var known = RequirementCells.of(delivery.requirement());
        var words = known.words();
        var cells = new DeliveryCells(source, delivery, words);
        var asked = delivery.delivery();
        return new Row(known.anchor(), words.citation(), List.of(
                Cell.text(cells.securityClass()),
                Cell.text(cells.securityItem()),
                Cell.text(words.level(delivery.requirement().level())),
                Cell.stack(List.of(new Cell.Text(known.identifier()), known.summary())),
                cells.frequency(),
                Cell.text(words.side(asked.getResponsible())),
                Cell.text(cells.name()),
                Cell.text(Words.of(asked.getDeliverable())),
                cells.clauses(),
                cells.previousDue(),
                cells.nextDue(),
                cells.state(),
                cells.submitted(),
                cells.receiver(),
                cells.review(),
                cells.correction(),
                cells.remarks()),
                facets(cells, words, delivery, asked));
    }

    private static List<Wording> facets(DeliveryCells cells, SetWords words, OfDelivery delivery, Delivery asked) {
        return List.of(words.designation(), cells.securityClass(), words.level(delivery.requirement().level()),
                words.side(asked.getResponsible()), Words.of(asked.getDeliverable()), Terms.of(delivery.state()));
    }
}
