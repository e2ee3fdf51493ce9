// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void showsItsGapsAndNoMistakes() throws IOException {
        var loaded = ModelLoader.standalone().load(List.of(AURORA));
        assertThat(loaded.issues()).isEmpty();
        var evaluation = new Evaluator(loaded.workspace(), LocalDate.of(2026, 10, 15)).evaluate();
        assertThat(Files.readString(AURORA.resolve("README.md"))).contains("%d errors, %d warnings, %d notes".formatted(
                count(evaluation, Severity.ERROR), count(evaluation, Severity.WARNING), count(evaluation, Severity.INFO)));
        Set<String> rules = new TreeSet<>(evaluation.findings().stream().map(Finding::rule).toList());
        assertThat(rules).contains("requirement.uncovered", "requirement.planned-only", "tailoring.unjustified",
                "tailoring.excluded-yet-implemented", "responsibility.missing", "responsibility.wrong", "evidence.missing",
                "evidence.expired", "component.unprotected", "assessment.contradicted", "check.violated",
                "check.undetermined");
        var totals = evaluation.statements().getFirst().totals();
        assertThat(totals.all()).isEqualTo(95);
        assertThat(totals.byModelVerdict().get(ModelVerdict.CONFORM)).isGreaterThan(40);
    }

    private static long count(Evaluation evaluation, Severity severity) {
        return evaluation.findings().stream().filter(finding -> finding.severity() == severity).count();
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
