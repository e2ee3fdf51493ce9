// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.traceability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FindingsSection;
import org.plumbline.documents.parts.FrontPage;
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

/** The traceability matrix (可追溯性矩阵): from requirement to control, component and evidence, and back. */
public final class TraceabilityMatrix implements DocumentPlan {

    private static final List<Column> COLUMNS = List.of(
            new Column(Terms.CLAUSE, 34),
            new Column(Words.PRINTED_LABEL, 11),
            new Column(Terms.REQUIREMENT_SUMMARY, 42),
            new Column(Terms.OBLIGATION_AND_LEVEL, 16),
            new Column(Terms.CONTROLS, 28),
            new Column(Terms.COMPONENTS, 26),
            new Column(Terms.IMPLEMENTATION, 17),
            new Column(Terms.EVIDENCE_VALIDITY, 33),
            new Column(Words.RESPONSIBLE, 18),
            new Column(Terms.TAILORING, 22),
            new Column(Terms.MODEL_VERDICT, 20),
            new Column(Terms.WITNESSES, 40),
            new Column(Terms.ASSESSED_VERDICT, 24),
            new Column(Terms.MAPPINGS, 26),
            new Column(Terms.STATUS, 20));

    private static final List<Wording> FACETS = List.of(Words.STANDARD, Words.OBLIGATION, Words.LEVEL, Terms.STATUS,
            Terms.MODEL_VERDICT, Terms.ASSESSED_VERDICT);

    @Override
    public String fileName() {
        return "traceability-matrix";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX, Format.CSV);
    }

    @Override
    public Document of(Source source) {
        var sections = new ArrayList<>(List.of(new SummarySection(source).section(), matrix(source),
                new ControlSection(source).section()));
        if (!source.leaves()) {
            sections.add(new FindingsSection(source).section());
        }
        return new FrontPage(source).with(Terms.TRACEABILITY_MATRIX, sections);
    }

    private static Section matrix(Source source) {
        var rows = source.sets().stream().flatMap(TraceabilityMatrix::rows).toList();
        return new Section("matrix", Terms.TRACEABILITY_MATRIX, List.of(Terms.MATRIX_NOTE), List.of(
                new Table(Table.Kind.REGISTER, Terms.TRACEABILITY_MATRIX, COLUMNS, FACETS, rows)));
    }

    private static Stream<Row> rows(OfSet set) {
        var words = new SetWords(set.set());
        var citation = words.citation();
        var designation = words.designation();
        return set.requirements().stream()
                .map(requirement -> row(new RequirementCells(requirement, words), citation, designation));
    }

    private static Row row(RequirementCells cells, Wording citation, Wording designation) {
        var requirement = cells.requirement();
        var words = cells.words();
        return new Row(cells.anchor(), citation, List.of(
                new Cell.Link(cells.identifier(), cells.anchor()),
                cells.printed(),
                cells.summary(),
                cells.obligationAndLevel(),
                cells.controls(),
                cells.components(),
                cells.implementation(),
                cells.evidence(),
                cells.responsible(),
                cells.tailoring(),
                cells.modelVerdict(),
                cells.witnesses(),
                cells.assessedVerdict(),
                cells.mappings(),
                cells.status()),
                List.of(designation, words.obligation(requirement.obligation()),
                        words.level(requirement.level()), cells.statusWord(), cells.modelVerdictWord(),
                        cells.assessedVerdictWord()));
    }
}
