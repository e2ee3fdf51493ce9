// SPDX-License-Identifier: EPL-2.0
package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** The table of rooms: a room depends only on rooms listed above it, and holds nothing that belongs elsewhere. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up. */
    private static final List<String> ROOMS = List.of("model", "analysis", "lang", "standards", "exchange", "documents",
            "cli");

    @ArchTest
    static final ArchRule dependsOnlyOnRoomsAbove = dependsOnlyOnRoomsAbove();

    private static ArchRule dependsOnlyOnRoomsAbove() {
        ArchRule all = null;
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            var below = new ArrayList<String>();
            ROOMS.subList(i + 1, ROOMS.size()).forEach(room -> below.add(in(room)));
            ArchRule rule = noClasses().that().resideInAPackage(in(ROOMS.get(i))).should().dependOnClassesThat()
                    .resideInAnyPackage(below.toArray(String[]::new));
            all = all == null ? rule : CompositeArchRule.of(all).and(rule);
        }
        return all;
    }

    @ArchTest
    static final ArchRule keepsXtextAndFormatsOutOfTheAnalysis = noClasses().that().resideInAPackage(in("analysis"))
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.xtext..", "org.eclipse.lsp4j..",
                    "com.fasterxml..", "org.apache.poi..", "java.nio.file..");

    @ArchTest
    static final ArchRule keepsEclipseOutOfTheLanguage = noClasses().that().resideInAPackage(in("lang"))
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.ui..", "org.eclipse.jface..",
                    "org.eclipse.swt..", "org.eclipse.core.resources..");

    @ArchTest
    static final ArchRule leavesOfficeFormatsToTheDocuments = noClasses().that()
            .resideOutsideOfPackages(in("documents"), in("exchange")).should().dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule keepsTheStandardsRoomToItsIndex = classes().that().resideInAPackage(in("standards"))
            .should().haveSimpleName("ShippedStandards").orShould().haveSimpleName("package-info");

    @ArchTest
    static final ArchRule drawsNoCirclesBetweenDocuments = slices().matching("org.plumbline.documents.(*)..")
            .should().beFreeOfCycles();

    private static String in(String room) {
        return "org.plumbline." + room + "..";
    }
}
