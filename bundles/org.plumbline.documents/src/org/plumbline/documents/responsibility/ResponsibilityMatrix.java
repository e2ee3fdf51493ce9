// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.responsibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.ReportsTable;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.SummarySection;
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
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Visibility;

/**
 * The division of responsibilities (责任划分表): who does what of every requirement, which conclusions of the platform a
 * customer may reuse, and what is left to the customer. It goes to customers. A tenant's statement has what it takes over
 * apart from what is left to it.
 */
public final class ResponsibilityMatrix implements DocumentPlan {

    private static final List<Column> COLUMNS = List.of(
            new Column(Terms.CLAUSE, 32),
            new Column(Terms.MATTER, 42),
            new Column(Words.of(ServiceModel.IAAS), 18),
            new Column(Words.of(ServiceModel.PAAS), 18),
            new Column(Words.of(ServiceModel.SAAS), 18),
            new Column(ResponsibilityTerms.PROVIDER_DUTIES, 64),
            new Column(ResponsibilityTerms.CUSTOMER_DUTIES, 64),
            new Column(ResponsibilityTerms.REUSABLE, 42),
            new Column(ResponsibilityTerms.LEFT_TO_CUSTOMER, 30),
            new Column(ResponsibilityTerms.REFERENCES, 44));

    private static final List<Wording> FACETS =
            List.of(Words.STANDARD, Words.RESPONSIBLE, ResponsibilityTerms.LEFT_TO_CUSTOMER, Terms.APPLICABILITY);

    @Override
    public String fileName() {
        return "responsibility-matrix";
    }

    @Override
    public Visibility reader() {
        return Visibility.TENANT;
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX);
    }

    @Override
    public Document of(Source source) {
        var sections = new ArrayList<Section>();
        sections.add(summary(source));
        if (source.statement().statement().getTenant() == null) {
            sections.add(section(source, "division", ResponsibilityTerms.RESPONSIBILITY_MATRIX, ResponsibilityTerms.DIVISION_NOTE,
                    ResponsibilityTerms.RESPONSIBILITY_MATRIX, row -> true));
        } else {
            sections.add(section(source, "taken-over", Terms.TAKEN_OVER, ResponsibilityTerms.TAKEN_OVER_NOTE,
                    Terms.TAKEN_OVER_CAPTION, OfRequirement::isTakenOver));
            sections.add(section(source, "left", ResponsibilityTerms.LEFT_TO_CUSTOMER, ResponsibilityTerms.LEFT_NOTE,
                    ResponsibilityTerms.LEFT_CAPTION, OfRequirement::applies));
            sections.add(section(source, "neither", ResponsibilityTerms.NEITHER, ResponsibilityTerms.NEITHER_NOTE,
                    ResponsibilityTerms.NEITHER_CAPTION, row -> !row.applies() && !row.isTakenOver()));
        }
        return new FrontPage(source).with(ResponsibilityTerms.RESPONSIBILITY_MATRIX, sections);
    }

    private static Section section(Source source, String anchor, Wording title, Wording remark, Wording caption,
            Predicate<OfRequirement> taken) {
        var rows = source.requirements().filter(taken).map(requirement -> row(source, requirement)).toList();
        return new Section(anchor, title, List.of(remark),
                List.of(new Table(Table.Kind.REGISTER, caption, COLUMNS, FACETS, rows)));
    }

    private static Row row(Source source, OfRequirement requirement) {
        var cells = RequirementCells.of(requirement);
        var duties = new DutyCells(cells, source);
        return new Row(cells.anchor(), cells.words().citation(), List.of(
                new Cell.Link(cells.identifier(), cells.anchor()),
                duties.matter(),
                duties.under(ServiceModel.IAAS),
                duties.under(ServiceModel.PAAS),
                duties.under(ServiceModel.SAAS),
                duties.of(Side.PROVIDER),
                duties.of(Side.CUSTOMER),
                duties.reusable(),
                duties.left(),
                duties.references()),
                List.of(cells.words().designation(), duties.side(), duties.leftWord(),
                        cells.words().applicability(requirement.applicability())));
    }

    // Totals ---------------------------------------------------------------------------------------------------------

    private static Section summary(Source source) {
        var summary = new SummarySection(source);
        var statement = source.statement().statement();
        var tables = new ArrayList<>(List.of(summary.standards(), summary.totals(
                statement.getTenant() == null ? dividedTotals(source, summary) : tenantTotals(summary))));
        if (!statement.getReports().isEmpty()) {
            tables.add(ReportsTable.of(statement));
        }
        return new Section("summary", Terms.SUMMARY, List.of(), tables);
    }

    private static List<Row> dividedTotals(Source source, SummarySection summary) {
        var rows = new ArrayList<>(List.of(
                summary.row(Terms.REQUIREMENTS, Terms.ALL_REQUIREMENTS, totals -> totals.all())));
        Stream.of(Side.values()).filter(side -> side != Side.UNSTATED)
                .filter(side -> source.statement().totals().bySide().get(side) > 0)
                .forEach(side -> rows.add(summary.row(Words.RESPONSIBLE, ResponsibilityTerms.DUTY_OF.with(Words.of(side)),
                        totals -> totals.bySide().get(side))));
        if (source.statement().totals().bySide().get(Side.UNSTATED) > 0) {
            rows.add(summary.row(Words.RESPONSIBLE, ResponsibilityTerms.NOT_DIVIDED, totals -> totals.bySide().get(Side.UNSTATED)));
        }
        return rows;
    }

    private static List<Row> tenantTotals(SummarySection summary) {
        return List.of(
                summary.row(Terms.REQUIREMENTS, Terms.ALL_REQUIREMENTS, totals -> totals.all()),
                summary.row(Terms.REQUIREMENTS, ResponsibilityTerms.WHOLLY_TAKEN_OVER, totals -> totals.takenOver()),
                summary.row(Terms.REQUIREMENTS, ResponsibilityTerms.LEFT_IN_ALL, totals -> totals.applicable()),
                summary.row(Terms.REQUIREMENTS, ResponsibilityTerms.TAKEN_OVER_IN_PART, totals -> totals.takenOverInPart()),
                summary.row(Terms.REQUIREMENTS, ResponsibilityTerms.NEITHER,
                        totals -> totals.all() - totals.takenOver() - totals.applicable()));
    }
}
