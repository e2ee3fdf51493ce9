// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.GapTrend;
import org.plumbline.model.plumb.Visibility;

/**
 * What a plan is made from.
 *
 * @param evaluation the evaluation of all statements
 * @param statement the part the document is about
 * @param toolVersion version of the tool
 * @param reader who reads the document: the source has nothing that they may not see
 * @param baseline the day since which a trend is counted
 */
public record Source(Evaluation evaluation, OfStatement statement, String toolVersion, Visibility reader,
        Optional<LocalDate> baseline) {

    /** Without a baseline. */
    public Source(Evaluation evaluation, OfStatement statement, String toolVersion, Visibility reader) {
        this(evaluation, statement, toolVersion, reader, Optional.empty());
    }

    /** The same statement with some of its standards only. */
    public Source narrowed(Predicate<OfSet> which) {
        return new Source(evaluation, new OfStatement(statement.statement(), statement.platform(), statement.side(),
                sets().stream().filter(which).toList(), statement.dues(), statement.mappings(), statement.supervisions()),
                toolVersion, reader, baseline);
    }

    /** The statement with all its standards, also where the document is about some of them. */
    public OfStatement whole() {
        return evaluation.statements().stream().filter(each -> each.statement() == statement.statement()).findFirst()
                .orElse(statement);
    }

    /** What has become of the statement's gaps since the baseline; absent where there is none. */
    public Optional<GapTrend> trend() {
        return baseline.map(statement::trend);
    }

    /** Whether the document leaves the organization that answers for it. */
    public boolean leaves() {
        return reader != Visibility.INTERNAL;
    }

    public LocalDate asOf() {
        return evaluation.asOf();
    }

    public List<OfSet> sets() {
        return statement.sets();
    }

    public Stream<OfRequirement> requirements() {
        return sets().stream().flatMap(set -> set.requirements().stream());
    }
}
