// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.crossstandard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Crosswalk;
import org.plumbline.analysis.mapping.Crosswalk.Extent;
import org.plumbline.analysis.mapping.Crosswalk.Related;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
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
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.RequirementSet;

/**
 * The cross-standard matrix (跨标准对照矩阵): what a control satisfies in each standard, how the requirements of the standards
 * stand to one another, and what each asks beyond the others.
 */
public final class CrossStandardMatrix implements DocumentPlan {

    private static final int SET_WIDTH = 46;

    @Override
    public String fileName() {
        return "cross-standard-matrix";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX);
    }

    /** One standard alone stands to no other. */
    @Override
    public boolean concerns(Source source) {
        return source.sets().size() > 1;
    }

    @Override
    public Document of(Source source) {
        var projection = new Projection(source, source.statement().crosswalk());
        return new FrontPage(source).with(CrossStandardTerms.CROSS_STANDARD_MATRIX, List.of(
                new SummarySection(source).section(),
                projection.controls(),
                projection.requirements(),
                projection.counts(),
                projection.beyond()));
    }

    /** The sections about one statement. */
    private record Projection(Source source, Crosswalk crosswalk) {

        // What each control satisfies

        Section controls() {
            var columns = new ArrayList<Column>();
            columns.add(new Column(Terms.CONTROL, 44));
            columns.add(new Column(Terms.IMPLEMENTATION, 20));
            columns.addAll(setColumns());
            columns.add(new Column(CrossStandardTerms.STANDARDS_SERVED, 18));
            return new Section("controls", CrossStandardTerms.CROSS_CONTROLS, List.of(CrossStandardTerms.CROSS_CONTROLS_NOTE), List.of(
                    new Table(Table.Kind.REGISTER, CrossStandardTerms.CROSS_CONTROLS_CAPTION, columns,
                            Stream.concat(Stream.of(Terms.IMPLEMENTATION, CrossStandardTerms.STANDARDS_SERVED), setTitles()).toList(),
                            controlRows())));
        }

        private List<Row> controlRows() {
            var satisfied = new LinkedHashMap<Control, Map<RequirementSet, List<Satisfied>>>();
            source.sets().forEach(set -> set.requirements().forEach(requirement -> requirement.controls().forEach(link ->
                    satisfied.computeIfAbsent(link.control(), control -> new LinkedHashMap<>())
                            .computeIfAbsent(set.set(), unused -> new ArrayList<>()).add(new Satisfied(requirement, link)))));
            return satisfied.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
        }

        private Row row(Control control, Map<RequirementSet, List<Satisfied>> satisfied) {
            var status = Words.of(control.getStatus());
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(RequirementCells.name(control)));
            cells.add(new Cell.Status(status, Tones.of(control.getStatus())));
            source.sets().forEach(set -> cells.add(Cell.stack(satisfied.getOrDefault(set.set(), List.of()).stream()
                    .flatMap(each -> each.cells().stream()).toList())));
            cells.add(new Cell.Number(satisfied.size()));
            var facets = new ArrayList<Wording>();
            facets.add(status);
            facets.add(Wording.same(Integer.toString(satisfied.size())));
            source.sets().forEach(set -> facets.add(Satisfied.manner(satisfied.getOrDefault(set.set(), List.of()))));
            return new Row(Anchors.of(control), Wording.NONE, cells, facets);
        }

        // How requirements stand to one another

        Section requirements() {
            var columns = new ArrayList<Column>();
            columns.add(new Column(Terms.CLAUSE, 32));
            columns.add(new Column(Terms.REQUIREMENT_SUMMARY, 46));
            columns.add(new Column(Terms.APPLIES, 17));
            columns.add(new Column(CrossStandardTerms.COVERED_BY_OTHERS, 22));
            columns.addAll(setColumns());
            return new Section("requirements", CrossStandardTerms.CROSS_REQUIREMENTS, List.of(CrossStandardTerms.CROSS_REQUIREMENTS_NOTE), List.of(
                    new Table(Table.Kind.REGISTER, CrossStandardTerms.CROSS_REQUIREMENTS_CAPTION, columns,
                            Stream.concat(Stream.of(Words.STANDARD, Terms.APPLIES, CrossStandardTerms.COVERED_BY_OTHERS), setTitles())
                                    .toList(),
                            source.sets().stream().flatMap(this::rows).toList())));
        }

        private Stream<Row> rows(OfSet set) {
            var words = new SetWords(set.set());
            return set.requirements().stream().map(requirement -> row(set, new RequirementCells(requirement, words)));
        }

        private Row row(OfSet set, RequirementCells known) {
            var requirement = known.requirement();
            var applicability = known.words().applicability(requirement.applicability());
            var cells = new ArrayList<Cell>();
            cells.add(new Cell.Link(known.identifier(), known.anchor()));
            cells.add(known.summary());
            cells.add(new Cell.Status(applicability, Tones.of(requirement.applicability())));
            cells.add(requirement.applies() ? status(crosswalk.extent(requirement)) : Cell.NONE);
            var facets = new ArrayList<Wording>();
            facets.add(known.words().designation());
            facets.add(applicability);
            facets.add(requirement.applies() ? Terms.of(crosswalk.extent(requirement)) : Wording.NONE);
            source.sets().forEach(other -> {
                cells.add(other == set ? new Cell.Text(CrossStandardTerms.THIS_STANDARD) : related(requirement, other));
                facets.add(other == set || !requirement.applies() ? Wording.NONE
                        : Terms.of(crosswalk.extent(requirement, other)));
            });
            return new Row(known.anchor(), known.words().citation(), cells, facets);
        }

        private Cell related(OfRequirement requirement, OfSet other) {
            var cells = new ArrayList<Cell>();
            if (requirement.applies()) {
                cells.add(status(crosswalk.extent(requirement, other)));
            }
            crosswalk.related(requirement, other).forEach(related -> cells.addAll(cells(related)));
            return Cell.stack(cells);
        }

        private static List<Cell> cells(Related related) {
            var cells = RequirementCells.of(related.requirement());
            var identifier = Wording.same(String.valueOf(related.requirement().requirement().getName()));
            var named = related.requirement().applies() ? identifier : CrossStandardTerms.OTHER_DOES_NOT_APPLY.with(identifier);
            var link = new Cell.Link(Words.LABELLED.with(Terms.asks(related.path().conclusion()), named), cells.anchor());
            return related.path().direct() ? List.of(link)
                    : List.of(link, new Cell.Text(RequirementCells.path(related.path())));
        }

        // How much the standards cover of each other

        Section counts() {
            var columns = new ArrayList<Column>();
            columns.add(new Column(Terms.MEASURE, 50));
            columns.addAll(setColumns());
            columns.add(new Column(CrossStandardTerms.ANY_OTHER, 40));
            return new Section("counts", CrossStandardTerms.CROSS_COUNTS, List.of(CrossStandardTerms.CROSS_COUNTS_NOTE), List.of(
                    new Table(Table.Kind.PLAIN, CrossStandardTerms.CROSS_COUNTS_CAPTION, columns,
                            source.sets().stream().flatMap(this::countRows).toList())));
        }

        private Stream<Row> countRows(OfSet set) {
            int all = set.totals().applicable();
            return Stream.of(Extent.values()).map(extent -> {
                var cells = new ArrayList<Cell>();
                cells.add(new Cell.Text(Terms.of(extent)));
                source.sets().forEach(other -> cells.add(other == set ? Cell.NONE
                        : new Cell.Share(crosswalk.count(set, other).get(extent), all)));
                cells.add(new Cell.Share(crosswalk.count(set).get(extent), all));
                return new Row("", title(set), cells, List.of());
            });
        }

        // What each standard asks beyond the others

        Section beyond() {
            return new Section("beyond", CrossStandardTerms.BEYOND, List.of(CrossStandardTerms.BEYOND_NOTE), List.of(
                    new Table(Table.Kind.REGISTER, CrossStandardTerms.BEYOND_CAPTION, List.of(
                            new Column(Terms.CLAUSE, 34), new Column(Terms.REQUIREMENT_SUMMARY, 70),
                            new Column(Terms.OBLIGATION_AND_LEVEL, 20), new Column(CrossStandardTerms.HOW_BEYOND, 22),
                            new Column(CrossStandardTerms.RELATED_TO, 44), new Column(Terms.CONTROLS, 44), new Column(Terms.STATUS, 22)),
                            List.of(Words.STANDARD, CrossStandardTerms.HOW_BEYOND, Terms.STATUS),
                            source.sets().stream().flatMap(this::beyond).toList())));
        }

        private Stream<Row> beyond(OfSet set) {
            var words = new SetWords(set.set());
            return crosswalk.beyond(set).stream().map(requirement -> beyond(new RequirementCells(requirement, words)));
        }

        private Row beyond(RequirementCells known) {
            var overlapping = crosswalk.related(known.requirement()).stream()
                    .filter(related -> related.requirement().applies()).toList();
            var why = overlapping.isEmpty() ? CrossStandardTerms.UNRELATED : CrossStandardTerms.ONLY_OVERLAPS;
            return new Row("", known.words().citation(), List.of(
                    new Cell.Link(known.identifier(), known.anchor()),
                    known.summary(),
                    known.obligationAndLevel(),
                    Cell.text(why),
                    Cell.stack(overlapping.stream().map(related -> RequirementCells.of(related.requirement()))
                            .map(other -> new Cell.Link(other.identifier(), other.anchor())).toList()),
                    known.controls(),
                    known.status()),
                    List.of(known.words().designation(), why, known.statusWord()));
        }

        // Shared

        private List<Column> setColumns() {
            return setTitles().map(title -> new Column(title, SET_WIDTH)).toList();
        }

        private Stream<Wording> setTitles() {
            return source.sets().stream().map(Projection::title);
        }

        private static Wording title(OfSet set) {
            return Words.IN_BRACKETS.with(set.set().getName(), new SetWords(set.set()).designation());
        }

        private static Cell status(Extent extent) {
            return new Cell.Status(Terms.of(extent), Tones.of(extent));
        }
    }

    /** A requirement that a control satisfies. */
    private record Satisfied(OfRequirement requirement, ControlLink link) {

        /** The requirement, and below it the path where one leads there. */
        List<Cell> cells() {
            var known = new Cell.Link(Wording.same(String.valueOf(requirement.requirement().getName())),
                    Anchors.of(requirement.set(), requirement.requirement()));
            return link.direct() ? List.of(known)
                    : List.of(known, new Cell.Text(RequirementCells.path(link.path(requirement))));
        }

        static Wording manner(List<Satisfied> satisfied) {
            boolean direct = satisfied.stream().anyMatch(each -> each.link().direct());
            boolean through = satisfied.stream().anyMatch(each -> !each.link().direct());
            return direct && through ? CrossStandardTerms.DIRECTLY_AND_THROUGH
                    : direct ? CrossStandardTerms.DIRECTLY : through ? CrossStandardTerms.THROUGH_MAPPING : Wording.NONE;
        }
    }
}
