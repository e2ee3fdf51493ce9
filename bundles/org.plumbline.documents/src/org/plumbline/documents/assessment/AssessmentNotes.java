// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.RollUps;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.ProfileNeed;
import org.plumbline.model.plumb.RollUp;
import org.plumbline.model.plumb.VerdictMeaning;

/** How the workbook is to be read and filled in (说明), and what it does not say. */
record AssessmentNotes(Source source, List<AssessedSet> sets) {

    Section section() {
        var rows = new ArrayList<Row>();
        rows.add(row(AssessmentTerms.NOTES_CLAIM, AssessmentTerms.NOTES_NATURE, Cell.stack(List.of(
                new Cell.Text(Terms.SELF_CHECK), new Cell.Text(AssessmentTerms.NATURE_NOTE)))));
        sets.forEach(set -> rows.addAll(standard(set)));
        rows.add(row(AssessmentTerms.NOTES_SCOPE, Terms.SCOPE, Cell.text(Wording.of(source.statement().statement().getScope()))));
        rows.add(row(AssessmentTerms.NOTES_SCOPE, AssessmentTerms.ITEMS_CHOSEN, Cell.stack(sets.stream().map(this::chosen).toList())));
        rows.add(row(AssessmentTerms.NOTES_SCOPE, AssessmentTerms.NOT_COVERED, notCovered()));
        rows.add(row(AssessmentTerms.NOTES_SCOPE, Terms.AS_OF, Cell.text(Dates.inText(source.asOf()))));
        Stream.of(MethodKind.INTERVIEW, MethodKind.EXAMINE, MethodKind.TEST).filter(kind -> steps(kind) > 0)
                .forEach(kind -> rows.add(row(Terms.METHOD, Words.of(kind),
                        Cell.text(AssessmentTerms.METHOD_STEPS.with(Terms.meaning(kind), steps(kind))))));
        rows.add(row(Terms.METHOD, AssessmentTerms.OBJECT, Cell.text(AssessmentTerms.OBJECTS_RULE)));
        rows.add(row(Terms.METHOD, AssessmentTerms.FILLING_IN, Cell.text(AssessmentTerms.FILLING_IN_NOTE)));
        sets.forEach(set -> rows.add(row(AssessmentTerms.NOTES_JUDGEMENT, set.title(AssessmentTerms.ROLL_UP), Cell.text(rollUp(set)))));
        rows.add(row(AssessmentTerms.NOTES_JUDGEMENT, AssessmentTerms.ITEM_VERDICT, Cell.text(AssessmentTerms.ITEM_VERDICT_NOTE)));
        rows.add(row(AssessmentTerms.NOTES_JUDGEMENT, Terms.MODEL_VERDICT, Cell.text(AssessmentTerms.MODEL_VERDICT_NOTE)));
        sets.forEach(set -> rows.add(row(AssessmentTerms.NOTES_WORDS, set.title(Terms.VERDICT_WORDS), verdictWords(set))));
        rows.add(row(AssessmentTerms.NOTES_WORDS, Terms.MODEL_VERDICT, Cell.stack(Stream.of(ModelVerdict.values())
                .map(verdict -> new Cell.Text(Words.LABELLED.with(Words.of(verdict), Terms.meaning(verdict)))).toList())));
        return new Section("notes", AssessmentTerms.EXPLANATION, List.of(), List.of(new Table(Table.Kind.PLAIN,
                AssessmentTerms.EXPLANATION_CAPTION, List.of(new Column(Terms.MATTER, 44), new Column(AssessmentTerms.EXPLANATION, 230)), rows)));
    }

    private static Row row(Wording group, Wording matter, Cell text) {
        return new Row("", group, List.of(new Cell.Text(matter), text), List.of());
    }

    private List<Row> standard(AssessedSet set) {
        var words = set.words();
        var levels = set.set().application().getLevels().stream().map(words::level).toList();
        var lines = new ArrayList<Cell>();
        lines.add(Cell.text(Wording.ofTitle(set.set().set())));
        lines.add(new Cell.Text(Words.LABELLED.with(Terms.EDITION, words.editionAndStatus())));
        lines.add(new Cell.Text(Words.LABELLED.with(Terms.LEVELS,
                levels.isEmpty() ? Terms.ALL_LEVELS : Wording.list(levels))));
        var rows = new ArrayList<Row>();
        rows.add(row(AssessmentTerms.NOTES_STANDARDS, words.designation(), Cell.stack(lines)));
        if (!set.set().set().getRemarks().isEmpty()) {
            rows.add(row(AssessmentTerms.NOTES_STANDARDS, Terms.REMARKS, Cell.stack(
                    Wording.of(set.set().set().getRemarks()).stream().map(Cell.Text::new).toList())));
        }
        return rows;
    }

    private Cell chosen(AssessedSet set) {
        var totals = set.set().totals();
        return new Cell.Text(AssessmentTerms.ITEMS_CHOSEN_NOTE.with(set.words().designation(), totals.all(), totals.applicable(),
                totals.all() - totals.applicable()));
    }

    /** What a profile of a set needs besides and the statement does not apply says what is left out. */
    private Cell notCovered() {
        var applied = source.evaluation().statements().stream()
                .filter(each -> each.statement() == source.statement().statement())
                .flatMap(each -> each.sets().stream()).map(set -> set.set().getName()).toList();
        var lacking = sets.stream().flatMap(set -> set.set().set().getScheme().getProfiles().stream())
                .flatMap(profile -> profile.getNeeds().stream()).filter(need -> !applied.contains(need.getSet()))
                .map(AssessmentNotes::title).distinct().toList();
        return Cell.stack(Stream.concat(Stream.of(new Cell.Text(AssessmentTerms.NOT_COVERED_NOTE)), Stream.of(lacking)
                .filter(names -> !names.isEmpty()).map(names -> new Cell.Text(AssessmentTerms.NOT_APPLIED.with(Wording.list(names)))))
                .toList());
    }

    private static Wording title(ProfileNeed need) {
        return need.getTitle() == null ? Wording.same(String.valueOf(need.getSet())) : Wording.of(need.getTitle());
    }

    private long steps(MethodKind kind) {
        return source.requirements().flatMap(row -> row.requirement().getMethods().stream())
                .filter(step -> step.getKinds().contains(kind)).count();
    }

    private static Wording rollUp(AssessedSet set) {
        var words = set.words();
        var mixed = RollUps.rule(set.set().set().getScheme()) == RollUp.WORST
                ? AssessmentTerms.ROLL_UP_WORST.with(words.verdict(VerdictMeaning.NONCONFORM), words.verdict(VerdictMeaning.PARTIAL))
                : AssessmentTerms.ROLL_UP_MIXED.with(words.verdict(VerdictMeaning.PARTIAL));
        return AssessmentTerms.ROLL_UP_NOTE.with(mixed, words.verdict(VerdictMeaning.NOT_APPLICABLE),
                words.verdict(VerdictMeaning.NOT_ASSESSED));
    }

    private static Cell verdictWords(AssessedSet set) {
        return Cell.stack(set.set().set().getScheme().getVerdicts().stream().filter(Objects::nonNull)
                .map(verdict -> new Cell.Text(Words.LABELLED.with(Wording.ofTitle(verdict),
                        Terms.meaning(verdict.getMeaning()))))
                .toList());
    }
}
