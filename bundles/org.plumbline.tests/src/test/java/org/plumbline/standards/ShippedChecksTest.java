// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.check.Checks;
import org.plumbline.analysis.check.Viewpoint;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.text.PlumbWriter;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Side;
import org.plumbline.testing.checks.Proof;

/**
 * No check of a shipped requirement is vacuous, contradicts itself or another one of its requirement, or has a part that
 * does not matter. There are no exceptions.
 */
class ShippedChecksTest {

    private static final List<RequirementSet> SETS = ModelLoader.injector().getInstance(Library.class).models().stream()
            .flatMap(model -> model.getDeclarations().stream()).filter(RequirementSet.class::isInstance)
            .map(RequirementSet.class::cast).toList();

    @TestFactory
    Stream<DynamicContainer> canBeMetAndViolatedInEachPart() {
        return SETS.stream().map(set -> dynamicContainer(set.getName(), checked(set).map(ShippedChecksTest::proof)));
    }

    private static DynamicTest proof(Requirement requirement) {
        return dynamicTest(requirement.getName(), () -> {
            requirement.getChecks().forEach(check -> assertThat(Proof.of(check).faults()).as(() -> name(check)).isEmpty());
            assertThat(Proof.together(requirement.getChecks()).faults()).as(() -> requirement.getChecks().stream()
                    .map(ShippedChecksTest::name).collect(Collectors.joining("\n"))).isEmpty();
        });
    }

    private static String name(Check check) {
        var requirement = (Requirement) check.eContainer();
        return "%s %s: %s".formatted(Requirements.setOf(requirement).getName(), requirement.getName(),
                ModelLoader.injector().getInstance(PlumbWriter.class).write(check));
    }

    @Test
    void areWrittenForTheFiveSets() {
        assertThat(SETS).filteredOn(set -> checked(set).findAny().isPresent()).extracting(RequirementSet::getName)
                .contains("x1605", "csa-iaas", "mlps-s3a3g3", "gbt-supervision", "dni-csisms");
    }

    @Test
    void relateSeveralElementsThroughoutManyRequirements() {
        assertThat(SETS.stream().flatMap(ShippedChecksTest::checked).filter(ShippedChecksTest::isStructural))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    private static boolean isStructural(Requirement requirement) {
        return requirement.getChecks().stream().map(check -> onNothing(check.getSide()).run(check))
                .allMatch(result -> result.strength() == Strength.STRUCTURAL);
    }

    private static Checks onNothing(Side side) {
        return new Checks(new Viewpoint(PlumbFactory.eINSTANCE.createPlatform(), List.of(), side, null,
                new Parameters.Values(), LocalDate.EPOCH));
    }

    private static Stream<Requirement> checked(RequirementSet set) {
        return Requirements.of(set).stream().filter(requirement -> !requirement.getChecks().isEmpty());
    }
}
