// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.OnObject;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.CriterionOverride;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * An assessment item (测评项): a requirement as cells for those who assess it.
 *
 * @param objects what it is assessed on
 * @param allObjects how many objects there are, listed or not
 */
record ItemCells(RequirementCells cells, Statement statement, AssetClasses classes, List<OnObject> objects, int allObjects) {

    /** Verdicts that say how far a requirement is met, best first. */
    private static final List<VerdictMeaning> JUDGED =
            List.of(VerdictMeaning.CONFORM, VerdictMeaning.PARTIAL, VerdictMeaning.NONCONFORM);

    OfRequirement row() {
        return cells.requirement();
    }

    Requirement requirement() {
        return row().requirement();
    }

    Wording layerWord() {
        return SecurityLayer.of(requirement()).<Wording>map(Wording::ofTitle).orElse(Wording.NONE);
    }

    Cell layer() {
        return Cell.text(layerWord());
    }

    Wording controlPointWord() {
        return SecurityLayer.controlPoint(requirement());
    }

    Cell controlPoint() {
        return Cell.text(controlPointWord());
    }

    Cell unit() {
        var number = Optional.ofNullable(requirement().getUnit()).map(Wording::same).orElse(Wording.NONE);
        return number.isEmpty() ? Cell.NONE : Cell.text(requirement().isUnconfirmed()
                ? Words.IN_BRACKETS.with(number, Terms.UNCONFIRMED) : number);
    }

    /** Leads to the sheet of its layer. */
    Cell link() {
        return new Cell.Link(cells.identifier(), cells.anchor());
    }

    /** As it is cited, and below it what it says, shortened. */
    Cell item() {
        return Cell.stack(List.of(link(), cells.summary()));
    }

    /** All that it says. */
    Cell text() {
        var lines = new ArrayList<Cell>();
        Stream.of(requirement().getTitle(), requirement().getText()).map(Wording::of)
                .filter(text -> !text.isEmpty()).map(Cell.Text::new).forEach(lines::add);
        lines(requirement().getItems(), lines);
        cells.requirement().tailorings().forEach(tailoring -> lines.addAll(cells.tailoring(tailoring)));
        return Cell.stack(lines);
    }

    private static void lines(List<Item> items, List<Cell> lines) {
        for (var item : items) {
            var text = Wording.of(item.getText());
            lines.add(new Cell.Text(item.getLabel() == null ? text : Terms.ITEM.with(item.getLabel(), text)));
            lines(item.getItems(), lines);
        }
    }

    Cell interpretation() {
        return Cell.text(Wording.of(requirement().getInterpretation()));
    }

    /** Interview, examine, test: each that one of the steps asks for. */
    Cell methods() {
        var kinds = new LinkedHashSet<Wording>();
        requirement().getMethods().forEach(step -> step.getKinds().forEach(kind -> kinds.add(Words.of(kind))));
        kinds.remove(Wording.NONE);
        return Cell.text(Wording.list(List.copyOf(kinds)));
    }

    Cell steps() {
        return numbered(requirement().getMethods().stream().map(step -> Wording.of(step.getText())).toList());
    }

    /** Each step with its kind. */
    Cell stepsWithKinds() {
        return numbered(requirement().getMethods().stream().map(step -> kinds(step).isEmpty() ? Wording.of(step.getText())
                : AssessmentTerms.STEP_BY.with(kinds(step), Wording.of(step.getText()))).toList());
    }

    private static Wording kinds(MethodStep step) {
        return Wording.list(step.getKinds().stream().<Wording>map(Words::of).filter(kind -> !kind.isEmpty()).toList());
    }

    Cell expected() {
        return numbered(Wording.of(requirement().getExpectedEvidence()));
    }

    /** The numbers are those by which assessors say which of them were met. */
    private static Cell numbered(List<Wording> texts) {
        return texts.size() < 2 ? Cell.stack(texts.stream().map(Cell::text).toList())
                : Cell.stack(IntStream.range(0, texts.size())
                        .mapToObj(i -> new Cell.Text(AssessmentTerms.NUMBERED.with(i + 1, texts.get(i)))).toList());
    }

    /** Those of the organization where it has its own, otherwise the set's; a verdict may have none. */
    Cell criteria() {
        return Cell.stack(JUDGED.stream().filter(cells.words()::knows).map(this::criterion).map(Cell.Text::new).toList());
    }

    private Wording criterion(VerdictMeaning meaning) {
        var word = cells.words().verdict(meaning);
        var printed = Wording.list(requirement().getCriteria().stream()
                .filter(criterion -> criterion.getMeaning() == meaning).map(Criterion::getText).map(Wording::of).toList());
        return own(meaning).map(own -> Words.LABELLED.with(AssessmentTerms.OWN_CRITERION.with(word), own))
                .orElse(Words.LABELLED.with(word, printed.isEmpty() ? AssessmentTerms.NO_CRITERION : printed));
    }

    private Optional<Wording> own(VerdictMeaning meaning) {
        var key = RequirementKey.of(row().set(), requirement());
        return statement.getCriteria().stream().filter(own -> own.getMeaning() == meaning)
                .filter(own -> own.getRequirement() != null && key.equals(RequirementKey.of(own.getRequirement())))
                .map(CriterionOverride::getText).map(Wording::of).filter(text -> !text.isEmpty())
                .reduce((former, latter) -> latter);
    }

    /** Whose duty it is. */
    Cell side() {
        return row().expectedSide().map(side -> Cell.text(cells.words().side(side))).orElse(Cell.NONE);
    }

    Wording chosenWord() {
        return row().applies() ? AssessmentTerms.CHOSEN : AssessmentTerms.NOT_CHOSEN;
    }

    Cell applicability() {
        return new Cell.Status(cells.words().applicability(row().applicability()), Tones.of(row().applicability()));
    }

    /** Why it is not chosen, and what else has been decided about it. */
    Cell reason() {
        return cells.tailoring();
    }

    Cell rollUp() {
        return row().applies() ? new Cell.Status(cells.assessedVerdictWord(), Tones.of(row().rollUp())) : Cell.NONE;
    }

    /** Of the objects those that were judged; more are counted than listed where there are very many. */
    Cell judgedObjects() {
        return row().applies() ? new Cell.Share((int) objects.stream().filter(ItemCells::isJudged).count(), allObjects)
                : Cell.NONE;
    }

    /** Whether it applies, was judged, and on every object it has; a verdict on some of them is for the time being. */
    boolean isJudgedCompletely() {
        return row().applies() && JUDGED.contains(row().rollUp()) && objects.size() == allObjects
                && objects.stream().allMatch(ItemCells::isJudged);
    }

    static boolean isJudged(OnObject object) {
        return object.assessed().flatMap(assessed -> assessed.verdict())
                .filter(verdict -> verdict.getMeaning() != VerdictMeaning.NOT_ASSESSED).isPresent();
    }

    /** An object, with its identifier where its title does not tell. */
    static Wording name(Element object) {
        var title = Wording.ofTitle(object);
        var name = String.valueOf(object.getName());
        return title.equals(Wording.same(name)) ? title : Words.IN_BRACKETS.with(title, name);
    }
}
