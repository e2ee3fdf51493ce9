// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.applicability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.ParameterCells;
import org.plumbline.documents.parts.ReportsTable;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.SummarySection;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.returned.Form;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Approval;
import org.plumbline.model.plumb.Inclusion;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;

/** The statement of applicability (适用性声明, ISO/IEC 27001 6.1.3 d), a row for every requirement of every set. */
public final class StatementOfApplicability implements Form {

    private static final List<Column> COLUMNS = List.of(
            new Column(Terms.SEQUENCE, 9),
            new Column(ApplicabilityTerms.CONTROL_NUMBER, 26),
            new Column(ApplicabilityTerms.CONTROL_NAME, 34).asName(),
            new Column(ApplicabilityTerms.SOURCE_AND_EDITION, 21),
            new Column(ApplicabilityTerms.CORRESPONDING, 24),
            new Column(Terms.APPLIES, 17),
            new Column(ApplicabilityTerms.INCLUSION_REASON, 15, new Entry.Text(Terms.NO_REASON, ApplicabilityTerms.REASONS_HINT)),
            new Column(ApplicabilityTerms.INCLUSION_TEXT, 22, new Entry.Text()),
            new Column(ApplicabilityTerms.EXCLUSION_REASON, 22, new Entry.Text(Terms.NO_REASON)),
            new Column(Terms.IMPLEMENTATION, 19),
            new Column(ApplicabilityTerms.MEANS, 34),
            new Column(ApplicabilityTerms.RESPONSIBLE_SIDES, 22),
            new Column(ApplicabilityTerms.DEPARTMENT, 16),
            new Column(ApplicabilityTerms.RISKS, 12),
            new Column(ApplicabilityTerms.EVIDENCE_DATE, 24),
            new Column(ApplicabilityTerms.REVIEW_DATE, 19),
            new Column(Terms.REMARKS, 26));

    private static final List<Wording> FACETS =
            List.of(Words.STANDARD, Terms.APPLIES, Words.OBLIGATION, Terms.IMPLEMENTATION, Terms.ASSESSED_VERDICT);

    /** What takes a requirement out of the statement. */
    static final Set<TailoringKind> REMOVES = EnumSet.of(TailoringKind.EXCLUDE, TailoringKind.NOT_APPLICABLE);

    @Override
    public String fileName() {
        return "statement-of-applicability";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX, Format.DOCX, Format.CSV);
    }

    @Override
    public Document of(Source source) {
        var sections = new ArrayList<Section>();
        sections.add(new SummarySection(source).section());
        sections.add(new Section("applicability", Terms.STATEMENT_OF_APPLICABILITY, List.of(ApplicabilityTerms.REASON_KEY),
                List.of(new Table(Table.Kind.REGISTER, Terms.STATEMENT_OF_APPLICABILITY, COLUMNS, FACETS,
                        rows(source)))));
        var statement = source.statement().statement();
        if (!statement.getSettings().isEmpty()) {
            sections.add(parameters(source));
        }
        if (!statement.getReports().isEmpty()) {
            sections.add(inheritedReports(statement));
        }
        return new FrontPage(source).with(Terms.STATEMENT_OF_APPLICABILITY, sections);
    }

    private static List<Row> rows(Source source) {
        var statement = source.statement().statement();
        var inclusions = new HashMap<Requirement, List<Inclusion>>();
        statement.getInclusions().forEach(inclusion -> inclusion.getRequirements().forEach(reference ->
                inclusions.computeIfAbsent(reference.getRequirement(), key -> new ArrayList<>()).add(inclusion)));
        var reviewed = statement.getApprovals().stream().filter(approval -> "reviewed".equals(approval.getStep()))
                .map(Approval::getOn).filter(Objects::nonNull).max(Comparator.naturalOrder());
        var rows = new ArrayList<Row>();
        var subjects = new HashSet<String>();
        for (var set : source.sets()) {
            for (var requirement : set.requirements()) {
                var first = requirement == set.requirements().getFirst();
                var row = row(source, rows.size() + 1, first, requirement,
                        inclusions.getOrDefault(requirement.requirement(), List.of()), reviewed);
                rows.add(subjects.add(key(requirement).subject()) ? row.keyed(key(requirement)) : row);
            }
        }
        return rows;
    }

    private static RowKey key(OfRequirement requirement) {
        var key = RequirementKey.of(requirement.set(), requirement.requirement());
        return new RowKey("soa/" + key.set() + "/" + key.id(), Fingerprint.of(requirement.requirement()));
    }

    @Override
    public Map<String, Taker> takers(Source source) {
        var takers = new HashMap<String, Taker>();
        source.requirements().forEach(requirement -> takers.putIfAbsent(key(requirement).subject(),
                new ApplicabilityTaker(source.statement(), requirement)));
        return takers;
    }

    private static Row row(Source source, int number, boolean first, OfRequirement requirement,
            List<Inclusion> inclusions, Optional<LocalDate> reviewed) {
        var cells = RequirementCells.of(requirement);
        var words = cells.words();
        return new Row(cells.anchor(), words.citation(), List.of(
                new Cell.Number(number),
                new Cell.Link(cells.identifier(), cells.anchor()),
                cells.summary(),
                sourceAndEdition(words, first),
                corresponding(source, requirement),
                new Cell.Status(words.applicability(requirement.applicability()),
                        Tones.of(requirement.applicability())),
                inclusionReasons(requirement, inclusions),
                Cell.stack(inclusions.stream().map(inclusion -> Wording.of(inclusion.getText()))
                        .filter(text -> !text.isEmpty()).map(Cell.Text::new).toList()),
                exclusionReason(requirement),
                cells.implementation(),
                means(requirement),
                cells.side(),
                cells.departments(),
                Cell.stack(requirement.controls().stream().flatMap(link -> link.control().getRisks().stream())
                        .distinct().map(Cell::text).toList()),
                latestEvidence(cells),
                requirement.tailorings().stream().map(Tailoring::getOn).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).or(() -> reviewed).map(Cell::day).orElse(Cell.NONE),
                remarks(cells)),
                List.of(words.designation(), words.applicability(requirement.applicability()),
                        words.obligation(requirement.obligation()),
                        requirement.applies() ? Words.of(requirement.implementation()) : Wording.NONE,
                        cells.assessedVerdictWord()));
    }

    /** The edition's standing is printed where the set is cited first. */
    private static Cell sourceAndEdition(SetWords words, boolean first) {
        return Cell.stack(Stream.of(words.designation(), first ? words.editionAndStatus() : words.edition())
                .filter(text -> !text.isEmpty()).map(Cell.Text::new).toList());
    }

    /** What mappings relate to it directly in the other standards that apply, such as the number in an older numbering. */
    private static Cell corresponding(Source source, OfRequirement requirement) {
        var related = source.statement().mappings()
                .neighbours(RequirementKey.of(requirement.set(), requirement.requirement()), 1).known().stream()
                .map(MappingPath::to).collect(Collectors.toSet());
        var lines = new ArrayList<Cell>();
        for (var set : source.sets()) {
            var labels = set.requirements().stream().map(each -> RequirementKey.of(each.set(), each.requirement()))
                    .filter(related::contains).map(key -> Wording.same(key.id())).toList();
            if (set.set() != requirement.set() && !labels.isEmpty()) {
                lines.add(new Cell.Text(Words.LABELLED.with(new SetWords(set.set()).designation(), Wording.list(labels))));
            }
        }
        return Cell.stack(lines);
    }

    /** An included control needs a reason (ISO/IEC 27001 6.1.3 d); that there is none is said. */
    private static Cell inclusionReasons(OfRequirement requirement, List<Inclusion> inclusions) {
        if (!requirement.applies()) {
            return Cell.NONE;
        }
        var reasons = inclusions.stream().flatMap(inclusion -> inclusion.getReasons().stream())
                .distinct().sorted().map(Words::of).toList();
        return Cell.text(reasons.isEmpty() ? Terms.NO_REASON : Wording.list(reasons));
    }

    private static Cell exclusionReason(OfRequirement requirement) {
        if (requirement.applies()) {
            return Cell.NONE;
        }
        return requirement.reason().isEmpty() ? new Cell.Text(Terms.NO_REASON, Tone.BAD)
                : Cell.text(requirement.reason());
    }

    private static Cell means(OfRequirement requirement) {
        return Cell.stack(requirement.controls().stream().map(link -> {
            var name = RequirementCells.name(link.control());
            var description = Wording.of(link.control().getDescription());
            return new Cell.Text(description.isEmpty() ? name : Words.LABELLED.with(name, description));
        }).toList());
    }

    private static Cell latestEvidence(RequirementCells known) {
        var requirement = known.requirement();
        var cells = new ArrayList<Cell>();
        requirement.evidence().forEach(item -> cells.add(new Cell.Text(Wording.ofTitle(item.evidence()))));
        requirement.evidence().stream().map(item -> item.evidence().getCollected()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).map(Cell.Day::new).ifPresent(cells::add);
        if (known.needsEvidence()) {
            cells.add(RequirementCells.status(requirement.evidenceState()));
        }
        return Cell.stack(cells);
    }

    /** Tailoring that keeps the requirement, and both verdicts, each under its name. */
    private static Cell remarks(RequirementCells cells) {
        var requirement = cells.requirement();
        var remarks = new ArrayList<Cell>();
        requirement.tailorings().stream().filter(tailoring -> !REMOVES.contains(tailoring.getKind()))
                .forEach(tailoring -> remarks.addAll(cells.tailoring(tailoring)));
        if (requirement.check().isPresent() && requirement.applies()) {
            remarks.add(new Cell.Text(Words.LABELLED.with(Terms.MODEL_VERDICT, cells.modelVerdictWord())));
        }
        if (!requirement.assessed().isEmpty()) {
            remarks.add(new Cell.Text(Words.LABELLED.with(Terms.ASSESSED_VERDICT, cells.assessedVerdictWord())));
        }
        return Cell.stack(remarks);
    }

    private static Section parameters(Source source) {
        return new Section("parameters", ApplicabilityTerms.PARAMETER_VALUES, List.of(), List.of(
                new Table(Table.Kind.PLAIN, ApplicabilityTerms.PARAMETER_VALUES, List.of(
                        new Column(Terms.REQUIREMENT, 50), new Column(ApplicabilityTerms.PARAMETER, 120),
                        new Column(ApplicabilityTerms.VALUE, 97)),
                        source.requirements().flatMap(StatementOfApplicability::parameters).toList())));
    }

    private static Stream<Row> parameters(OfRequirement requirement) {
        return requirement.parameters().stream().filter(parameter -> parameter.value().isPresent())
                .map(parameter -> new ParameterCells(parameter.parameter(), parameter.value()))
                .map(cells -> new Row(List.of(Cell.text(RequirementCells.identifier(requirement.requirement())),
                        Cell.text(cells.name()), cells.valueCell())));
    }

    private static Section inheritedReports(Statement statement) {
        return new Section("inherited", ApplicabilityTerms.INHERITED, List.of(), List.of(ReportsTable.of(statement)));
    }
}
