// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.rules.Rules;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;

/** What the rules found that concerns the statement. */
public record FindingsSection(Source source) {

    public Section section() {
        return new Section("findings", Terms.FINDINGS, List.of(Terms.SEVERITY_NOTE), List.of(
                new Table(Table.Kind.REGISTER, Terms.FINDINGS_CAPTION, List.of(
                        new Column(Terms.SEQUENCE, 12),
                        new Column(Terms.SEVERITY, 18),
                        new Column(Terms.RULE, 40),
                        new Column(Terms.REQUIREMENT, 30),
                        new Column(Terms.PLACE, 36),
                        new Column(Terms.PROBLEM, 76),
                        new Column(Terms.REMEDY, 68)),
                        List.of(Terms.SEVERITY, Terms.RULE), rows())));
    }

    private List<Row> rows() {
        var mine = source.requirements()
                .collect(Collectors.toMap(OfRequirement::requirement, RequirementCells::of, (one, other) -> one));
        var rows = new ArrayList<Row>();
        findings(mine.keySet()).forEach(finding -> rows.add(row(rows.size() + 1, finding, mine)));
        return rows;
    }

    /** The findings that concern the statement, in the order of the evaluation. */
    public List<Finding> findings() {
        return findings(source.requirements().map(OfRequirement::requirement).collect(Collectors.toSet()));
    }

    private List<Finding> findings(Set<Requirement> mine) {
        return source.evaluation().findings().stream().filter(finding -> concerns(finding, mine)).toList();
    }

    private static Row row(int number, Finding finding, Map<Requirement, RequirementCells> mine) {
        var severity = Words.of(finding.severity());
        return new Row("", Wording.NONE, List.of(
                new Cell.Number(number),
                new Cell.Status(severity, Tones.of(finding.severity())),
                Cell.text(Rules.named(finding.rule())),
                finding.requirement().map(mine::get).map(FindingsSection::link).orElse(Cell.NONE),
                Cell.text(place(finding.place())),
                Cell.text(finding.problem()),
                Cell.text(finding.remedy())),
                List.of(severity, Rules.named(finding.rule())));
    }

    private static Cell link(RequirementCells cells) {
        return new Cell.Link(cells.identifier(), cells.anchor());
    }

    /** Findings of other statements, and of platforms the statement is not about, have their own documents. */
    private boolean concerns(Finding finding, Set<Requirement> mine) {
        if (finding.requirement().isPresent() && !mine.contains(finding.requirement().get())) {
            return false;
        }
        return switch (declarationOf(finding.place())) {
            case Statement statement -> statement == source.statement().statement();
            case Platform platform -> platform == source.statement().platform();
            case Control control -> control.getPlatform() == null
                    || control.getPlatform() == source.statement().platform();
            case Supervision supervision -> supervision.getPlatform() == source.statement().platform();
            case null, default -> true;
        };
    }

    private static Declaration declarationOf(EObject place) {
        for (var container = place; container != null; container = container.eContainer()) {
            if (container instanceof Declaration declaration) {
                return declaration;
            }
        }
        return null;
    }

    /** The innermost title, and the names from the declaration down to the place: {@code aurora.kvm.kvm-1}. */
    private static Wording place(EObject place) {
        var elements = new ArrayList<Element>();
        for (var container = place; container != null; container = container.eContainer()) {
            if (container instanceof Element element && element.getName() != null) {
                elements.addFirst(element);
            }
        }
        var names = Wording.same(elements.stream().map(Element::getName).collect(Collectors.joining(".")));
        return elements.isEmpty() || elements.getLast().getTitle() == null ? names
                : Words.IN_BRACKETS.with(Wording.ofTitle(elements.getLast()), names);
    }
}
