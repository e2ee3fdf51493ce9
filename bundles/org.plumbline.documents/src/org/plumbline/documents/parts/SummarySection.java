// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Totals;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.VerdictMeaning;

/** Which standards apply, in which edition, and the totals of each. Every number is one of {@link Totals}. */
public record SummarySection(Source source) {

    public Section section() {
        return new Section("summary", Terms.SUMMARY, List.of(Terms.TOTALS_NOTE), List.of(standards(), totals(rows())));
    }

    /** The standards with edition and standing. */
    public Table standards() {
        return new Table(Table.Kind.PLAIN, Terms.STANDARDS, List.of(
                new Column(Terms.KEY, 26), new Column(Words.STANDARD, 34), new Column(Terms.TITLE, 70),
                new Column(Terms.EDITION, 24), new Column(Terms.EDITION_STATUS, 34),
                new Column(Terms.LEVELS, 26), new Column(Terms.APPLIED_AS, 26), new Column(Terms.VERDICT_WORDS, 40)),
                source.sets().stream().map(this::standard).toList());
    }

    private Row standard(OfSet set) {
        var words = new SetWords(set.set());
        var levels = set.application().getLevels().stream().map(words::level).toList();
        var side = Words.of(set.application().getSide());
        return new Row(List.of(
                Cell.text(set.set().getName()),
                Cell.text(words.designation()),
                Cell.text(Wording.ofTitle(set.set())),
                Cell.text(set.set().getEdition()),
                Cell.text(words.editionStatus()),
                Cell.text(levels.isEmpty() ? Terms.ALL_LEVELS : Wording.list(levels)),
                Cell.text(side.isEmpty() ? Words.of(source.statement().side()) : side),
                Cell.text(Wording.list(words.verdicts()))));
    }

    /** A table of totals: a column for each standard, and one for all. */
    public Table totals(List<Row> rows) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(Terms.MEASURE, 70));
        source.sets().forEach(set -> columns.add(new Column(Wording.same(set.set().getName()), 34)));
        columns.add(new Column(Terms.TOTAL, 34));
        return new Table(Table.Kind.PLAIN, Terms.TOTALS, columns, rows);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row(Terms.REQUIREMENTS, Terms.ALL_REQUIREMENTS, Totals::all));
        for (var key : Applicability.values()) {
            rows.add(row(Terms.APPLICABILITY, Words.of(key), totals -> totals.byApplicability().get(key)));
        }
        Stream.of(Status.values()).filter(key -> key != Status.NOT_APPLICABLE).forEach(key ->
                rows.add(row(Terms.STATUS, Words.of(key), totals -> totals.byStatus().get(key))));
        rows.add(coverage());
        for (var key : Implementation.values()) {
            rows.add(row(Terms.IMPLEMENTATION, Words.of(key), totals -> totals.byImplementation().get(key)));
        }
        for (var key : ModelVerdict.values()) {
            rows.add(row(Terms.MODEL_VERDICT, Words.of(key), totals -> totals.byModelVerdict().get(key)));
        }
        Stream.of(VerdictMeaning.values()).flatMap(this::verdicts).forEach(rows::add);
        for (var key : EvidenceState.values()) {
            rows.add(row(Terms.EVIDENCE, Words.of(key), totals -> totals.byEvidence().get(key)));
        }
        return rows;
    }

    /** A row of {@link #totals(List)}. */
    public Row row(Wording group, Wording measure, Function<Totals, Integer> count) {
        return row(group, measure, each().map(count).<Cell>map(Cell.Number::new));
    }

    private Row coverage() {
        return row(Terms.STATUS, Terms.COVERAGE, each().map(totals ->
                new Cell.Share(totals.byStatus().get(Status.COVERED), totals.applicable())));
    }

    /** A row for each word that the scales have for a verdict, since a partial one is a nonconformity in some of them. */
    private Stream<Row> verdicts(VerdictMeaning meaning) {
        return words(meaning).map(word -> {
            var counts = source.sets().stream().map(set -> speaks(set, meaning) && word(set, meaning).equals(word)
                    ? Optional.of(set.totals().byAssessed().get(meaning)) : Optional.<Integer>empty()).toList();
            var total = new Cell.Number(counts.stream().flatMap(Optional::stream).mapToInt(count -> count).sum());
            return row(Terms.ASSESSED_VERDICT, word, Stream.concat(
                    counts.stream().map(count -> count.<Cell>map(Cell.Number::new).orElse(Cell.NONE)), Stream.of(total)));
        });
    }

    /** The words of all scales for a verdict, which head a column that counts them together. */
    public Wording word(VerdictMeaning meaning) {
        return words(meaning).reduce(Terms.SLASHED::with).orElse(Words.of(meaning));
    }

    /** Whether such a verdict was given or can be given in one of the scales. */
    public boolean occurs(VerdictMeaning meaning) {
        return source.sets().stream().anyMatch(set -> speaks(set, meaning));
    }

    private Stream<Wording> words(VerdictMeaning meaning) {
        return source.sets().stream().filter(set -> speaks(set, meaning)).map(set -> word(set, meaning)).distinct();
    }

    private static Wording word(OfSet set, VerdictMeaning meaning) {
        return new SetWords(set.set()).verdict(meaning);
    }

    /** A set whose scale lacks the verdict has no number for it, unless objects roll up to it. */
    public static boolean speaks(OfSet set, VerdictMeaning meaning) {
        return set.totals().byAssessed().get(meaning) > 0 || new SetWords(set.set()).knows(meaning);
    }

    private Stream<Totals> each() {
        return Stream.concat(source.sets().stream().map(OfSet::totals), Stream.of(source.statement().totals()));
    }

    private static Row row(Wording group, Wording measure, Stream<? extends Cell> cells) {
        return new Row("", group, Stream.<Cell>concat(Stream.of(new Cell.Text(measure)), cells).toList(), List.of());
    }
}
