// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.GapKind;
import org.plumbline.analysis.GapTrend;
import org.plumbline.documents.DocumentRequest;
import org.plumbline.documents.Documents;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.Visibility;

/** What has become of the gaps since a baseline. */
class TrendTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    private final Evaluation evaluation = SampleEvaluation.draft();
    private final OfStatement statement = evaluation.statements().getFirst();

    @Test
    void countsTheRetestsAfterTheBaselineAndNotThoseOfThatDay() {
        int open = (int) statement.gaps().stream().filter(Gap::isOpen).count();
        remedy(1, RemedyState.CLOSED, MAY.minusDays(1));
        remedy(1, RemedyState.CLOSED, MAY);
        remedy(1, RemedyState.CLOSED, MAY.plusDays(1));
        remedy(1, RemedyState.CLOSED, null);
        remedy(1, RemedyState.ACCEPTED, null);
        remedy(1, RemedyState.AWAITING_RETEST, null);

        var trend = statement.trend(MAY);
        assertThat(trend.closed()).isEqualTo(1);
        assertThat(trend.openNow()).isEqualTo(open + 1);
        assertThat(trend.openThen()).isEqualTo(trend.openNow() + 1 - trend.added());
        assertThat(statement.trend(MAY.minusDays(2)).closed()).isEqualTo(3);
        assertThat(statement.trend(MAY.plusDays(1)).closed()).isZero();
    }

    /** A gap is new since an assessment found it or its evidence ran out; where anything else makes it one, nobody knows. */
    @Test
    void countsAsNewWhatIsDatedAfterTheBaseline() {
        var gap = statement.gaps().stream().filter(each -> each.kind() == GapKind.UNPROVEN)
                .filter(each -> each.requirement().orElseThrow().evidenceState() == EvidenceState.EXPIRED)
                .findFirst().orElseThrow();
        var row = gap.requirement().orElseThrow();
        var lastDay = row.evidence().stream().flatMap(item -> item.lastDay().stream()).max(LocalDate::compareTo)
                .orElseThrow();
        var found = row.assessed().stream().map(each -> each.assessment().getOn()).min(LocalDate::compareTo);
        var began = found.filter(lastDay.plusDays(1)::isAfter).orElse(lastDay.plusDays(1));
        assertThat(statement.trend(began.minusDays(1)).added()).isGreaterThan(statement.trend(began).added());
        assertThat(statement.trend(LocalDate.of(1990, 1, 1)).openThen()).as("undated ones were there").isPositive();
        assertThat(statement.trend(SampleEvaluation.AS_OF)).isEqualTo(new GapTrend(SampleEvaluation.AS_OF,
                (int) statement.gaps().stream().filter(Gap::isOpen).count(), 0, 0, statement.trend(MAY).openNow()));
    }

    @Test
    void standsInTheOverviewInASentenceAndAsBars() {
        remedy(0, RemedyState.CLOSED, LocalDate.of(2026, 4, 30));
        remedy(1, RemedyState.CLOSED, LocalDate.of(2026, 5, 2));
        remedy(2, RemedyState.CLOSED, LocalDate.of(2026, 7, 3));
        var trend = statement.trend(LocalDate.of(2026, 5, 1));
        var html = overview(Optional.of(LocalDate.of(2026, 5, 1)));
        assertThat(html).contains("2026-05-01 未关闭问题 %d 项；其后经复测关闭 2 项，新增 %d 项；2026-10-12 未关闭问题 %d 项。"
                .formatted(trend.openThen(), trend.added(), trend.openNow()));
        assertThat(Written.table(html, "月份")).extracting(row -> row.subList(0, 4)).containsExactly(
                List.of("月份", "当月关闭", "累计关闭", "尚未关闭"),
                List.of("2026年5月", "1", "2", Integer.toString(trend.openNow() + 1)),
                List.of("2026年7月", "1", "3", Integer.toString(trend.openNow())));
    }

    @Test
    void saysNothingWithoutABaselineAndWithoutAnythingClosed() {
        assertThat(overview(Optional.empty())).doesNotContain("问题整改趋势");
        assertThat(overview(Optional.of(MAY))).contains("问题整改趋势", "其后经复测关闭 0 项").doesNotContain("当月关闭");
    }

    private String overview(Optional<LocalDate> baseline) {
        var files = Documents.generate(new DocumentRequest(evaluation, EnumSet.of(Tongue.ZH), "1.0.0", Optional.empty(),
                Visibility.INTERNAL, baseline));
        return new String(new Written(files).bytes("overview.zh.html"), StandardCharsets.UTF_8)
                .replaceAll("</?time[^>]*>", "");
    }

    private Remedy remedy(int requirement, RemedyState state, LocalDate retested) {
        var set = statement.sets().getFirst();
        var reference = PlumbFactory.eINSTANCE.createRequirementReference();
        reference.setSet(set.set());
        reference.setRequirement(set.requirements().get(requirement).requirement());
        var remedy = PlumbFactory.eINSTANCE.createRemedy();
        remedy.setName("rem-" + statement.statement().getRemedies().size());
        remedy.setRequirement(reference);
        remedy.setState(state);
        remedy.setRetested(retested);
        statement.statement().getRemedies().add(remedy);
        return remedy;
    }
}
