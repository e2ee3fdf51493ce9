// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.OnObject;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Element;

/**
 * The record that assessors fill in on site (现场测评记录): a row for each item that applies on each of its objects, with what has
 * been recorded so far in the assessors' own words.
 */
record FieldRecord(AssessedSet set) {

    private static final List<Wording> FACETS = List.of(Terms.SECURITY_LAYER, AssessmentTerms.SECURITY_CONTROL_POINT, Terms.ASSET_CLASS,
            Terms.MODEL_VERDICT, AssessmentTerms.ITEM_VERDICT);

    /** More witnesses than this of the platform as a whole are counted instead. */
    private static final int NAMES = 12;

    Section section() {
        boolean cut = set.items().values().stream().anyMatch(item -> item.objects().size() < item.allObjects());
        return new Section(set.anchor("field-record"), set.title(AssessmentTerms.FIELD_RECORD), cut
                ? List.of(AssessmentTerms.FIELD_RECORD_NOTE, AssessmentTerms.FIELD_RECORD_CUT.with(AssessedSet.OBJECTS))
                : List.of(AssessmentTerms.FIELD_RECORD_NOTE),
                List.of(new Table(Table.Kind.REGISTER, set.caption(AssessmentTerms.FIELD_RECORD_CAPTION), columns(), FACETS, rows())));
    }

    private List<Column> columns() {
        return List.of(
                new Column(Terms.SEQUENCE, 12),
                new Column(Terms.SECURITY_LAYER, 18),
                new Column(AssessmentTerms.SECURITY_CONTROL_POINT, 20),
                new Column(AssessmentTerms.UNIT_NUMBER, 22),
                new Column(Terms.ASSESSMENT_ITEM, 46),
                new Column(AssessmentTerms.OBJECT, 30).asName(),
                new Column(Terms.METHOD, 22),
                new Column(AssessmentTerms.STEPS, 50),
                new Column(AssessmentTerms.EXPECTED_RESULT, 46),
                new Column(AssessmentTerms.RESULT_RECORD, 48, new Entry.Text()),
                new Column(Terms.MODEL_VERDICT, 20),
                new Column(AssessmentTerms.WITNESS_OR_COUNTEREXAMPLE, 38),
                new Column(AssessmentTerms.ITEM_VERDICT, 20, new Entry.Choice(set.words().verdicts(), true)),
                new Column(Terms.EVIDENCE_NUMBER, 26, new Entry.Text(Wording.NONE, AssessmentTerms.EVIDENCE_NUMBERS_HINT)),
                new Column(AssessmentTerms.TESTER, 26, new Entry.Text()),
                new Column(AssessmentTerms.ESCORT, 26, new Entry.Text()),
                new Column(Terms.DATE, 19, new Entry.Day()));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        var subjects = new HashSet<String>();
        set.ordered().forEach(item -> item.objects().forEach(object ->
                rows.add(keyed(row(rows.size() + 1, item, object), item, object, subjects))));
        return rows;
    }

    /** Objects of different sorts may bear one name, by which only the first can be found again. */
    private static Row keyed(Row row, ItemCells item, OnObject object, Set<String> subjects) {
        var subject = subject(object);
        return subjects.add(subject) ? row.keyed(new RowKey(subject, judged(item, object))) : row;
    }

    /** Whoever judges an item goes by its criteria, so these must not have changed either. */
    private static String judged(ItemCells item, OnObject object) {
        var text = Fingerprint.of(object.requirement().requirement());
        return Fingerprint.of(Stream.concat(Stream.of(text), item.criteria().lines().stream()
                .map(line -> line.text().en() + "\t" + line.text().zh())).toList());
    }

    /** {@code mlps-s3a3g3/8.2.1.1 @ aurora/bj-1}; without an object for the platform as a whole. */
    static String subject(OnObject object) {
        var key = RequirementKey.of(object.requirement().set(), object.requirement().requirement());
        return PlainText.line(key.set() + "/" + key.id() + object.object().flatMap(Names::qualified)
                .map(name -> " @ " + name).orElse(""));
    }

    private Row row(int number, ItemCells item, OnObject object) {
        var assessed = object.assessed();
        return new Row("", item.controlPointWord(), List.of(
                new Cell.Number(number),
                item.layer(),
                item.controlPoint(),
                item.unit(),
                item.item(),
                object(object),
                item.methods(),
                item.steps(),
                item.expected(),
                entry(assessed.map(Assessed::given).map(given -> Wording.of(given.getWords())).orElse(Wording.NONE)),
                modelVerdict(object),
                witnesses(object),
                assessed.flatMap(Assessed::verdict).<Cell>map(verdict -> new Cell.Status(Wording.ofTitle(verdict),
                        Tones.of(verdict.getMeaning()))).orElse(Cell.BLANK),
                entry(names(assessed.stream().flatMap(one -> one.given().getEvidence().stream()).map(Element::getName))),
                entry(names(assessed.stream().map(one -> one.assessment().getBy()))),
                entry(names(assessed.stream().flatMap(one -> one.assessment().getAccompaniedBy().stream()))),
                assessed.<Cell>map(one -> new Cell.Day(one.assessment().getOn())).orElse(Cell.BLANK)),
                List.of(item.layerWord(), item.controlPointWord(), assetClass(object), modelVerdictWord(object),
                        assessed.flatMap(Assessed::verdict).<Wording>map(Wording::ofTitle).orElse(Wording.NONE)));
    }

    private Cell object(OnObject object) {
        return Cell.stack(Stream.of(Cell.text(object.object().map(ItemCells::name).orElse(AssessmentTerms.WHOLE)),
                Cell.text(assetClass(object))).filter(cell -> cell != Cell.NONE).toList());
    }

    private Wording assetClass(OnObject object) {
        return object.object().flatMap(set.classes()::classOf).map(Words::ofAssetClass).orElse(Wording.NONE);
    }

    private static Cell entry(Wording text) {
        return text.isBlank() ? Cell.BLANK : new Cell.Text(text);
    }

    /** Written alike in every language, since they are read back. */
    private static Wording names(Stream<String> names) {
        return Wording.same(String.join(", ", names.filter(name -> name != null && !name.isBlank()).distinct().toList()));
    }

    private static Wording modelVerdictWord(OnObject object) {
        return object.modelVerdict().map(Words::of).orElse(object.requirement().check().isEmpty() ? Terms.NO_CHECK
                : Wording.NONE);
    }

    private static Cell modelVerdict(OnObject object) {
        return object.modelVerdict().<Cell>map(verdict -> new Cell.Status(Words.of(verdict), Tones.of(verdict)))
                .orElse(Cell.text(modelVerdictWord(object)));
    }

    /** Reasons; with names only where several things stand for the platform as a whole. */
    private static Cell witnesses(OnObject object) {
        boolean named = object.object().isEmpty();
        var lines = new ArrayList<Cell>();
        lines(AssessmentTerms.COUNTEREXAMPLE, object.violates(), ModelVerdict.NONCONFORM, named, lines);
        lines(Terms.NOT_SAID_OF, object.unknown(), ModelVerdict.UNDETERMINED, named, lines);
        lines(Terms.HOLDS_FOR, object.holds(), ModelVerdict.CONFORM, named, lines);
        return Cell.stack(lines);
    }

    private static void lines(Wording label, List<Witness> witnesses, ModelVerdict verdict, boolean named, List<Cell> lines) {
        var tone = verdict == ModelVerdict.CONFORM ? Tone.NEUTRAL : Tones.of(verdict);
        var texts = witnesses.stream().map(witness -> text(witness, named)).distinct().toList();
        texts.stream().limit(NAMES).forEach(text -> lines.add(new Cell.Text(Words.LABELLED.with(label, text), tone)));
        if (texts.size() > NAMES) {
            lines.add(new Cell.Text(Terms.MORE.with(texts.size()), tone));
        }
    }

    private static Wording text(Witness witness, boolean named) {
        return witness.because().isEmpty() ? witness.name()
                : named ? Words.IN_BRACKETS.with(witness.name(), witness.because()) : witness.because();
    }
}
