// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.mapping.Step;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.sheet.Sheet.Block;
import org.plumbline.documents.sheet.Sheet.Line;
import org.plumbline.documents.sheet.Sheet.Row;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Mapping;

/** Plans what is near a requirement in the other sets: a block per set, and one that says who judged. */
final class NeighbourBlocks {

    private final Catalogue catalogue;
    private final MappingGraph mappings;

    NeighbourBlocks(Catalogue catalogue, MappingGraph mappings) {
        this.catalogue = catalogue;
        this.mappings = mappings;
    }

    List<Block> of(RequirementKey requirement) {
        var neighbours = mappings.neighbours(requirement, MappingGraph.THROUGH_HUB);
        if (neighbours.known().isEmpty()) {
            return List.of(note(SheetTerms.NEIGHBOURS, SheetTerms.NO_NEIGHBOURS));
        }
        var bySet = new LinkedHashMap<String, List<MappingPath>>();
        neighbours.known().forEach(path -> bySet.computeIfAbsent(path.to().set(), set -> new ArrayList<>()).add(path));
        var blocks = new ArrayList<Block>();
        bySet.forEach((set, paths) -> blocks.add(new Block(SheetTerms.NEIGHBOURS_IN.with(name(set)),
                paths.stream().map(this::row).toList())));
        if (neighbours.unknown() > 0) {
            blocks.add(note(Wording.NONE, SheetTerms.NEIGHBOURS_UNKNOWN.with(neighbours.unknown())));
        }
        blocks.add(new Block(SheetTerms.JUDGED_BY, judged(neighbours.known())));
        return blocks;
    }

    private static Block note(Wording heading, Wording text) {
        return new Block(heading, List.of(new Row(Wording.NONE, List.of(Line.of(text)))));
    }

    private Wording name(String set) {
        return catalogue.set(set).map(found -> new Wording("{0}, {1}", "{0}，{1}").with(set, new SetWords(found).citation()))
                .orElse(Wording.same(set));
    }

    private Row row(MappingPath path) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(0, path.to().id(), summary(path.to()), true));
        path.steps().forEach(step -> lines.add(Line.of(1, "", path.direct() ? rationale(step) : explained(step))));
        lines.removeIf(line -> line.depth() > 0 && line.text().isEmpty());
        return new Row(Words.of(path.conclusion()), lines);
    }

    /** Its title, or its text where it has none. */
    private Wording summary(RequirementKey key) {
        return catalogue.requirement(key).map(requirement -> Wording.of(
                requirement.getTitle() != null ? requirement.getTitle() : requirement.getText())).orElse(Wording.NONE);
    }

    private static Wording explained(Step step) {
        var read = Words.MAPPED.with(step.from(), step.to(), Words.of(step.conclusion()));
        return rationale(step).isEmpty() ? read : Words.LABELLED.with(read, rationale(step));
    }

    private static Wording rationale(Step step) {
        return Wording.of(step.link().getRationale());
    }

    private static List<Row> judged(List<MappingPath> paths) {
        Set<Mapping> mappings = new LinkedHashSet<>();
        paths.forEach(path -> path.steps().forEach(step -> mappings.add(step.mapping())));
        return mappings.stream().map(mapping -> new Row(Wording.same(mapping.getName()), List.of(Line.of(judge(mapping)))))
                .toList();
    }

    private static Wording judge(Mapping mapping) {
        var author = mapping.getAuthor() == null ? Terms.NO_REASON : Wording.same(mapping.getAuthor());
        return mapping.getOn() == null ? author : Words.IN_BRACKETS.with(author, mapping.getOn());
    }
}
