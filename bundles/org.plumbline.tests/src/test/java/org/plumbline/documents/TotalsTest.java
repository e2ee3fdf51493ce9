// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Totals;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.VerdictMeaning;
import org.plumbline.model.plumb.Visibility;

/** Every document shows the totals of the evaluation, and no others. */
class TotalsTest {

    @Test
    void areThoseOfTheEvaluationInEveryFormat() throws IOException {
        var evaluation = SampleEvaluation.draft();
        var statement = evaluation.statements().getFirst();
        var expected = columns(Stream.concat(statement.sets().stream().map(OfSet::totals),
                Stream.of(statement.totals())).toList());
        var written = Written.of(evaluation);

        assertThat(counts(Written.table(written.html("matrix.zh"), "统计项"))).isEqualTo(expected);
        assertThat(counts(Written.table(written.html("matrix.en"), "Measure"))).isEqualTo(expected);
        assertThat(counts(Written.table(written.html("applicability.zh"), "统计项"))).isEqualTo(expected);
        try (var workbook = written.xlsx("matrix.zh"); var document = written.docx("applicability.zh")) {
            assertThat(counts(Written.table(workbook.getSheet("汇总"), "统计项"))).isEqualTo(expected);
            assertThat(counts(Written.table(document, "统计项"))).isEqualTo(expected);
        }
    }

    /** The months in which gaps were closed have the same numbers in the gap list and in the overview. */
    @Test
    void areTheSameInTheTrendOfTheGapListAndOfTheOverview() {
        var evaluation = SampleEvaluation.draft();
        var statement = evaluation.statements().getFirst();
        for (int month = 3; month <= 6; month++) {
            var reference = PlumbFactory.eINSTANCE.createRequirementReference();
            reference.setSet(statement.sets().getFirst().set());
            reference.setRequirement(statement.sets().getFirst().requirements().get(month % 3).requirement());
            var remedy = PlumbFactory.eINSTANCE.createRemedy();
            remedy.setName("rem-" + month);
            remedy.setRequirement(reference);
            remedy.setState(RemedyState.CLOSED);
            remedy.setRetested(LocalDate.of(2026, month, month));
            statement.statement().getRemedies().add(remedy);
        }
        var written = new Written(Documents.generate(new DocumentRequest(evaluation, EnumSet.of(Tongue.EN), "1.0.0",
                Optional.empty(), Visibility.INTERNAL, Optional.of(LocalDate.of(2026, 4, 1)))));
        var list = Written.table(written.html("gap-list.en"), "Month").stream().skip(1).toList();
        var overview = Written.table(written.html("overview.en"), "Month").stream().skip(1)
                .map(row -> row.subList(0, 3)).toList();
        assertThat(list).hasSize(4);
        assertThat(overview).isEqualTo(list.subList(1, 4));
    }

    /** Rows of counts; group headings, the ratio and what follows the table are left out. */
    private static List<List<String>> counts(List<List<String>> table) {
        return table.stream().skip(1).map(row -> row.stream().skip(1).toList())
                .filter(row -> row.size() == 3 && row.getFirst().matches("\\d+|—"))
                .toList();
    }

    private static List<List<String>> columns(List<Totals> totals) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(totals.stream().map(Totals::all)));
        for (var key : Applicability.values()) {
            rows.add(row(totals.stream().map(each -> each.byApplicability().get(key))));
        }
        for (var key : Status.values()) {
            if (key != Status.NOT_APPLICABLE) {
                rows.add(row(totals.stream().map(each -> each.byStatus().get(key))));
            }
        }
        for (var key : Implementation.values()) {
            rows.add(row(totals.stream().map(each -> each.byImplementation().get(key))));
        }
        for (var key : ModelVerdict.values()) {
            rows.add(row(totals.stream().map(each -> each.byModelVerdict().get(key))));
        }
        for (var key : VerdictMeaning.values()) {
            var counts = row(totals.stream().map(each -> each.byAssessed().get(key)));
            if (key == VerdictMeaning.NOT_ASSESSED) {
                rows.add(counts);
            } else {
                // Each scale has a word of its own; the second has none for what is not applicable
                rows.add(List.of(counts.get(0), "—", counts.get(0)));
                if (key != VerdictMeaning.NOT_APPLICABLE) {
                    rows.add(List.of("—", counts.get(1), counts.get(1)));
                }
            }
        }
        for (var key : EvidenceState.values()) {
            rows.add(row(totals.stream().map(each -> each.byEvidence().get(key))));
        }
        return rows;
    }

    private static List<String> row(Stream<Integer> counts) {
        return counts.map(String::valueOf).toList();
    }
}
