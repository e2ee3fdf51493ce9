// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.traceability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Control;

/** The matrix reversed: each control with the requirements it satisfies, its components and its evidence. */
record ControlSection(Source source) {

    private record Satisfied(OfRequirement requirement, ControlLink link) {
    }

    Section section() {
        return new Section("controls", Terms.REVERSED, List.of(), List.of(
                new Table(Table.Kind.REGISTER, Terms.REVERSED_CAPTION, List.of(
                        new Column(Terms.CONTROL, 44),
                        new Column(Terms.DESCRIPTION, 50),
                        new Column(Terms.IMPLEMENTATION, 20),
                        new Column(Terms.SINCE, 22),
                        new Column(Terms.SATISFIES, 44),
                        new Column(Terms.COMPONENTS, 30),
                        new Column(Terms.EVIDENCE_VALIDITY, 44),
                        new Column(Words.RESPONSIBLE, 26)),
                        List.of(Terms.IMPLEMENTATION), rows())));
    }

    private List<Row> rows() {
        var satisfied = new LinkedHashMap<Control, List<Satisfied>>();
        var evidence = new LinkedHashMap<Control, Set<EvidenceItem>>();
        source.requirements().forEach(requirement -> {
            requirement.controls().forEach(link -> satisfied
                    .computeIfAbsent(link.control(), control -> new ArrayList<>())
                    .add(new Satisfied(requirement, link)));
            requirement.evidence().forEach(item -> evidence
                    .computeIfAbsent(item.control(), control -> new LinkedHashSet<>()).add(item));
        });
        return satisfied.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), evidence))
                .toList();
    }

    private Row row(Control control, List<Satisfied> satisfied, Map<Control, Set<EvidenceItem>> evidence) {
        var status = Words.of(control.getStatus());
        return new Row(Anchors.of(control), Wording.NONE, List.of(
                Cell.text(RequirementCells.name(control)),
                Cell.text(Wording.of(control.getDescription())),
                new Cell.Status(status, Tones.of(control.getStatus())),
                Cell.day(control.getSince()),
                Cell.stack(satisfied.stream().map(ControlSection::link).toList()),
                Cell.text(Wording.list(control.getImplementedBy().stream().<Wording>map(Wording::ofTitle).toList())),
                evidence(evidence.getOrDefault(control, Set.of())),
                Cell.stack(control.getResponsible().stream().<Wording>map(Wording::ofTitle)
                        .map(Cell.Text::new).toList())),
                List.of(status));
    }

    private static Cell link(Satisfied satisfied) {
        var cells = RequirementCells.of(satisfied.requirement());
        return new Cell.Link(satisfied.link().direct()
                ? cells.identifier()
                : Terms.VIA_MAPPING.with(cells.identifier()), cells.anchor());
    }

    /** Where a reader sees none, there may be some. */
    private Cell evidence(Set<EvidenceItem> items) {
        return items.isEmpty()
                ? source.leaves() ? Cell.NONE : RequirementCells.status(EvidenceState.MISSING)
                : Cell.stack(items.stream().flatMap(item -> RequirementCells.evidence(item).stream()).toList());
    }
}
