// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Explanation;
import org.plumbline.analysis.Explanation.OfCheck;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.CheckWords;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.sheet.Sheet.Block;
import org.plumbline.documents.sheet.Sheet.Line;
import org.plumbline.documents.sheet.Sheet.Row;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Check;

/** Plans what explains a verdict: what each check looks at, and what it found where. */
public final class ExplanationSheet {

    private final Function<Check, String> checkText;
    private final Function<EObject, Optional<String>> places;

    /**
     * @param checkText writes a check as the language reads it
     * @param places where an element is written, as file:line
     */
    public ExplanationSheet(Function<Check, String> checkText, Function<EObject, Optional<String>> places) {
        this.checkText = checkText;
        this.places = places;
    }

    public Sheet of(Explanation explanation) {
        var row = explanation.requirement();
        var key = RequirementKey.of(row.set(), row.requirement());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(Wording.NONE, summary(explanation)));
        int number = 1;
        for (OfCheck checked : explanation.checks()) {
            blocks.add(new Block(SheetTerms.CHECK_NUMBER.with(number++, explanation.checks().size()), check(checked)));
        }
        return new Sheet(SheetTerms.FOR_STATEMENT.with(key, explanation.statement().statement().getName()), blocks);
    }

    private static List<Row> summary(Explanation explanation) {
        var row = explanation.requirement();
        var verdict = row.check().map(result -> Words.IN_BRACKETS.with(Words.of(result.verdict()),
                Words.of(result.strength())));
        return Stream.of(
                row(Terms.TEXT, Stream.ofNullable(row.requirement().getText()).map(Wording::of)),
                row(Terms.APPLICABILITY, Stream.of(row.reason().isEmpty() ? Words.of(row.applicability())
                        : Words.LABELLED.with(Words.of(row.applicability()), row.reason()))),
                row(Terms.MODEL_VERDICT, row.applies() ? Stream.of(verdict.orElse(Terms.NO_CHECK)) : Stream.of()),
                row(Terms.ASSESSED_VERDICT, Stream.of(new SetWords(row.set()).verdict(row.rollUp()))))
                .filter(one -> !one.lines().isEmpty()).toList();
    }

    private List<Row> check(OfCheck checked) {
        var result = checked.result();
        return Stream.of(
                row(SheetTerms.LOOKS_AT, Stream.of(CheckWords.of(checked.check()))),
                row(SheetTerms.WRITTEN, Stream.of(Wording.same(checkText.apply(checked.check())))),
                row(SheetTerms.FOUND, Stream.of(found(result))),
                row(Terms.HOLDS_FOR, result.holds().stream().map(this::witness)),
                row(SheetTerms.VIOLATED_BY, result.violates().stream().map(this::witness)),
                row(Terms.NOT_SAID_OF, result.unknown().stream().map(this::witness)))
                .filter(row -> !row.lines().isEmpty()).toList();
    }

    private static Wording found(CheckResult result) {
        var verdict = Words.IN_BRACKETS.with(Words.of(result.verdict()), Words.of(result.strength()));
        return result.isEmpty() ? Words.LABELLED.with(verdict, SheetTerms.NOTHING_OF_THE_KIND) : verdict;
    }

    private Wording witness(Witness witness) {
        var said = witness.because().isEmpty() ? witness.name() : Words.LABELLED.with(witness.name(), witness.because());
        return places.apply(witness.element()).map(place -> Words.IN_BRACKETS.with(said, place)).orElse(said);
    }

    private static Row row(Wording label, Stream<Wording> texts) {
        return new Row(label, texts.filter(text -> !text.isEmpty()).map(Line::of).toList());
    }
}
