// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FindingsSection;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Requirement;

/** The gravest of what the rules found: errors first, then by obligation. What is found about one requirement is one gap. */
record TopGaps(Source source) {

    private static final int ROWS = 8;

    /** Strongest first. */
    private static final List<Obligation> OBLIGATIONS =
            List.of(Obligation.SHALL, Obligation.SHOULD, Obligation.MAY, Obligation.UNSTATED);

    /**
     * A gap.
     *
     * @param findings what was found, gravest first
     */
    private record Gap(Optional<OfRequirement> requirement, List<Finding> findings) {

        Severity severity() {
            return findings.getFirst().severity();
        }

        int obligation() {
            return OBLIGATIONS.indexOf(requirement.map(OfRequirement::obligation).orElse(Obligation.UNSTATED));
        }

        Wording problem() {
            var first = findings.getFirst().problem();
            return findings.size() == 1 ? first : Terms.FURTHER.with(first, findings.size() - 1);
        }
    }

    Section section() {
        var gaps = gaps();
        var first = gaps.stream().limit(ROWS).toList();
        return new Section("gaps", Terms.TOP_GAPS, List.of(Terms.TOP_GAPS_NOTE), List.of(
                new Table(Table.Kind.PLAIN, Terms.TOP_GAPS_CAPTION.with(first.size(), gaps.size()), List.of(
                        new Column(Terms.SEQUENCE, 10),
                        new Column(Terms.SEVERITY, 18),
                        new Column(Words.OBLIGATION, 20),
                        new Column(Terms.REQUIREMENT, 36),
                        new Column(Terms.PROBLEM, 120)),
                        IntStream.range(0, first.size()).mapToObj(i -> row(i + 1, first.get(i))).toList())));
    }

    /** Notes are no gaps. */
    private List<Gap> gaps() {
        var known = new IdentityHashMap<Requirement, OfRequirement>();
        source.requirements().forEach(requirement -> known.put(requirement.requirement(), requirement));
        var together = new LinkedHashMap<Object, List<Finding>>();
        new FindingsSection(source).findings().stream().filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> together.computeIfAbsent(finding.requirement().<Object>map(each -> each)
                        .orElse(finding), key -> new ArrayList<>()).add(finding));
        return together.values().stream().map(findings -> gap(findings, known))
                .sorted(Comparator.comparing(Gap::severity).reversed().thenComparing(Gap::obligation)).toList();
    }

    private static Gap gap(List<Finding> findings, Map<Requirement, OfRequirement> known) {
        return new Gap(findings.getFirst().requirement().map(known::get),
                findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList());
    }

    private static Row row(int number, Gap gap) {
        var cells = gap.requirement().map(RequirementCells::of);
        return new Row(List.of(
                new Cell.Number(number),
                new Cell.Status(Words.of(gap.severity()), Tones.of(gap.severity())),
                cells.map(TopGaps::obligation).orElse(Cell.NONE),
                cells.map(each -> Cell.text(each.identifier())).orElse(Cell.NONE),
                Cell.text(gap.problem())));
    }

    private static Cell obligation(RequirementCells cells) {
        var obligation = cells.requirement().obligation();
        return obligation == Obligation.UNSTATED ? Cell.NONE : Cell.text(cells.words().obligation(obligation));
    }
}
