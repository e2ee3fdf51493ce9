// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Site;

/** The large example is what its README says, and honest about its gaps. */
class ExampleTest {

    private static final Path AURORA = Path.of("../../examples/aurora-cloud");

    @Test
    void printsWhatItsPageShows() throws IOException {
        ExampleReadme.of("aurora-cloud").printsWhatItShows();
    }

    @Test
    void explainsEveryGapItShows() throws IOException {
        var rows = ExampleReadme.of("aurora-cloud").rows().filter(row -> row.size() == 4).toList();
        for (Finding finding : evaluate().findings()) {
            if (finding.severity() != Severity.INFO) {
                assertThat(rows).as(finding.problem().en()).anyMatch(row -> explains(row, finding));
            }
        }
    }

    private static boolean explains(List<String> row, Finding finding) {
        return row.get(0).equals("`" + finding.rule() + "`") && row.get(2).contains(finding.severity().name().toLowerCase())
                && finding.requirement().map(requirement -> row.get(1).contains(requirement.getName())).orElse(true);
    }

    @Test
    void showsNothingThatIsNotThere() throws IOException {
        Set<String> rules = new TreeSet<>(evaluate().findings().stream().map(Finding::rule).toList());
        assertThat(ExampleReadme.of("aurora-cloud").rows().filter(row -> row.size() == 4 && row.get(0).contains("."))
                .map(row -> row.get(0).replace("`", ""))).isNotEmpty().allSatisfy(rule -> assertThat(rules).contains(rule));
    }

    @Test
    void appliesEveryShippedStandardOfItsKind() {
        var statement = evaluate().statements().getFirst();
        assertThat(statement.statement().getApplications()).extracting(application -> application.getSet().getName())
                .containsExactly("iso27002", "x1605", "csa-iaas", "mlps-s3a3g3", "gbt-supervision", "dni-csisms");
        assertThat(statement.totals().byModelVerdict().get(ModelVerdict.CONFORM)).isGreaterThan(350);
    }

    private static Evaluation evaluate() {
        var loaded = ModelLoader.standalone().load(List.of(AURORA));
        assertThat(loaded.issues()).isEmpty();
        return new Evaluator(loaded.workspace(), LocalDate.of(2026, 10, 15)).evaluate();
    }

    @Test
    void isAWholeCloud() {
        var loaded = ModelLoader.standalone().load(List.of(AURORA));
        var platform = loaded.workspace().platforms().getFirst();
        assertThat(platform.getParts()).filteredOn(Component.class::isInstance).hasSizeGreaterThanOrEqualTo(20);
        assertThat(platform.getParts()).filteredOn(Region.class::isInstance).hasSize(2);
        assertThat(loaded.workspace().controls()).hasSizeGreaterThanOrEqualTo(30);
        var sites = new TreeSet<String>();
        platform.eAllContents().forEachRemaining(object -> {
            if (object instanceof Site site && !site.isOperations()) {
                sites.add(site.getName());
            }
        });
        assertThat(sites).hasSize(3);
    }
}
