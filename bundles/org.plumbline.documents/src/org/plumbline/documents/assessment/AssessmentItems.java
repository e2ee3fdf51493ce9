// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;

/** What is assessed: all items with whether they are chosen, then the items of each security layer with all they say. */
record AssessmentItems(AssessedSet set) {

    private static final List<Column> INDICATORS = List.of(
            new Column(Terms.SEQUENCE, 11),
            new Column(Terms.SECURITY_LAYER, 24),
            new Column(AssessmentTerms.SECURITY_CONTROL_POINT, 28),
            new Column(AssessmentTerms.UNIT_NUMBER, 24),
            new Column(Terms.ASSESSMENT_ITEM, 62),
            new Column(AssessmentTerms.BOUND_SIDE, 24),
            new Column(Terms.APPLICABILITY, 18),
            new Column(AssessmentTerms.CHOICE, 16),
            new Column(AssessmentTerms.CHOICE_REASON, 50),
            new Column(AssessmentTerms.OBJECTS_JUDGED, 24),
            new Column(AssessmentTerms.ROLLED_UP, 22),
            new Column(Terms.MODEL_VERDICT, 24));

    private static final List<Column> ITEMS = List.of(
            new Column(AssessmentTerms.SECURITY_CONTROL_POINT, 22),
            new Column(Terms.ASSESSMENT_ITEM, 24),
            new Column(Terms.TEXT, 46),
            new Column(Terms.INTERPRETATION, 58),
            new Column(AssessmentTerms.METHOD_AND_STEPS, 58),
            new Column(AssessmentTerms.EXPECTED_RESULT, 44),
            new Column(Terms.CRITERIA, 66),
            new Column(AssessmentTerms.ROLLED_UP, 26),
            new Column(Terms.MODEL_VERDICT, 22),
            new Column(AssessmentTerms.WITNESS_OR_COUNTEREXAMPLE, 44));

    private static final List<Wording> INDICATOR_FACETS = List.of(Terms.SECURITY_LAYER, AssessmentTerms.CHOICE, AssessmentTerms.BOUND_SIDE,
            AssessmentTerms.ROLLED_UP, Terms.MODEL_VERDICT);

    private static final List<Wording> ITEM_FACETS = List.of(AssessmentTerms.SECURITY_CONTROL_POINT, AssessmentTerms.ROLLED_UP,
            Terms.MODEL_VERDICT);

    Section indicators() {
        var items = set.ordered().toList();
        return new Section(set.anchor("indicators"), set.title(AssessmentTerms.INDICATORS), List.of(AssessmentTerms.INDICATORS_NOTE), List.of(
                new Table(Table.Kind.REGISTER, set.caption(AssessmentTerms.INDICATORS), INDICATORS, INDICATOR_FACETS,
                        IntStream.range(0, items.size()).mapToObj(i -> indicator(i + 1, items.get(i))).toList())));
    }

    private Row indicator(int number, ItemCells item) {
        return new Row("", set.words().citation(), List.of(
                new Cell.Number(number),
                item.layer(),
                item.controlPoint(),
                item.unit(),
                item.item(),
                item.side(),
                item.applicability(),
                Cell.text(item.chosenWord()),
                item.reason(),
                item.judgedObjects(),
                item.rollUp(),
                item.cells().modelVerdict()),
                List.of(item.layerWord(), item.chosenWord(),
                        item.row().expectedSide().map(set.words()::side).orElse(Wording.NONE), rollUpWord(item),
                        item.cells().modelVerdictWord()));
    }

    private static Wording rollUpWord(ItemCells item) {
        return item.row().applies() ? item.cells().assessedVerdictWord() : Wording.NONE;
    }

    /** A sheet for each layer. */
    List<Section> layers() {
        var sections = new ArrayList<Section>();
        set.layers().forEach(layer -> sections.add(layer(set.anchor("layer-" + (sections.size() + 1)), layer)));
        return sections;
    }

    private Section layer(String anchor, SecurityLayer layer) {
        var title = AssessedSet.title(layer);
        return new Section(anchor, set.title(title), List.of(AssessmentTerms.LAYER_NOTE), List.of(new Table(Table.Kind.REGISTER,
                set.caption(AssessmentTerms.LAYER_CAPTION.with(title)), ITEMS, ITEM_FACETS,
                set.of(layer.requirements()).map(AssessmentItems::row).toList())));
    }

    private static Row row(ItemCells item) {
        var cells = item.cells();
        return new Row(cells.anchor(), item.controlPointWord(), List.of(
                item.controlPoint(),
                Cell.stack(List.of(Cell.text(cells.identifier()), item.unit()).stream()
                        .filter(cell -> cell != Cell.NONE).toList()),
                item.text(),
                item.interpretation(),
                item.stepsWithKinds(),
                item.expected(),
                item.criteria(),
                item.row().applies() ? cells.assessedVerdict() : item.applicability(),
                cells.modelVerdict(),
                cells.witnesses()),
                List.of(item.controlPointWord(), rollUpWord(item), cells.modelVerdictWord()));
    }
}
