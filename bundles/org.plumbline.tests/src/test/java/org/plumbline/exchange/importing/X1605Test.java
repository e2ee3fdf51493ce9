// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Item;

/** The import of ITU-T X.1605. */
class X1605Test {

    private static StandardImport imported;

    @BeforeAll
    static void read() {
        imported = StandardImport.of("x1605");
    }

    /** Per clause the force of its requirements in order: S shall, r should (is recommended). */
    @Test
    void readsRequirementsWithTheirForce() {
        assertThat(imported.perClause("", requirement -> switch (requirement.getObligation()) {
            case SHALL -> "S";
            case SHOULD -> "r";
            case MAY -> "m";
            case UNSTATED -> "-";
        })).isEqualTo("""
                8.1 SSrrS
                8.2 SSrrS
                9.1 SSrSSSS
                9.2 rrSS
                9.3 rrSSr
                10.1.1.1 SSSrr
                10.1.1.2 SSSrS
                10.1.1.3 SSSSr
                10.1.2 SrSSrSrSSrSSS
                10.2.1.1 SrrSSSrSSS
                11.1 SSrSSSrSSSS
                11.2 SSSrSSSSr
                11.3 SSSSSSS
                11.5 SSrr
                """);
    }

    @Test
    void identifiesRequirementsByClauseAndPosition() {
        assertThat(imported.requirements()).allSatisfy(requirement -> {
            Clause clause = (Clause) requirement.eContainer();
            assertThat(requirement.getName())
                    .isEqualTo(clause.getName() + "-" + (clause.getRequirements().indexOf(requirement) + 1));
            assertThat(requirement.getPrinted()).isNull();
        });
    }

    @Test
    void readsSubItems() {
        assertThat(imported.perRequirement(requirement -> requirement.getItems().isEmpty() ? ""
                : "" + requirement.getItems().size()))
                .containsExactly("9.2-4 3", "11.1-2 3", "11.2-1 5", "11.3-4 3");
        assertThat(imported.all(Item.class)).allSatisfy(item -> {
            assertThat(item.getLabel()).isNull();
            assertThat(item.getItems()).isEmpty();
        });
    }

    @Test
    void readsThreatsTermsAndReferences() {
        assertThat(imported.set().getThreats())
                .extracting(threat -> threat.getName() + " " + threat.getItems().size())
                .containsExactly("7-1 2", "7-2 0", "7-3 0", "7-4 0", "7-5 0", "7-6 0", "7-7 0");
        assertThat(imported.set().getThreats()).allSatisfy(threat -> assertThat(threat.getTitle()).isNotNull());
        assertThat(imported.set().getTerms())
                .extracting(term -> term.getName() + " " + term.getTitle().getPhrases().getLast().getLanguage() + " "
                        + term.getTitle().getPhrases().getLast().getValue() + " " + term.getSource())
                .containsExactly(
                        "3.1.1 en cloud computing b-ITU-TY.3500",
                        "3.1.2 en cloud service b-ITU-TY.3500",
                        "3.1.3 en cloud service customer b-ITU-T Y.3500",
                        "3.1.4 en cloud service partner b-ITU-T Y.3500",
                        "3.1.5 en cloud service provider b-ITU-T Y.3500",
                        "3.1.6 en infrastructure as a service b-ITU-T Y.3500",
                        "3.1.7 en security challenge b-ITU-T X.1601",
                        "3.1.8 en vulnerability b-NIST-SP-800-30");
        assertThat(String.join(" ", StandardImport.names(imported.set().getAbbreviations())))
                .isEqualTo("ACL API BIA CPU CSC CSP DDoS DRO DSP IAM IaaS ICT IdM I/O NIC OS OTT PaaS RPO RTO SaaS SLA "
                        + "SQL VDC VLAN VM VXLAN XSS");
        assertThat(StandardImport.names(imported.set().getReferences()))
                .containsExactly("x1642", "y3502", "y3513", "iso27002", "iso27031");
    }

    @Test
    void readsClausesThatCite() {
        assertThat(imported.all(Citation.class))
                .extracting(citation -> ((Clause) citation.eContainer()).getName() + " "
                        + ((Clause) citation.eContainer()).getObligation() + " " + citation.getDocument() + " "
                        + citation.getClauses())
                .containsExactly("10.2.1 unstated iso27002 []", "11.4 should x1642 [8.9]", "11.5 should iso27031 []",
                        "11.6 should x1642 [8.10]");
    }

    @Test
    void readsLayers() {
        assertThat(imported.perClause(clause -> clause.getLayer() != null, clause -> clause.getLayer().getName()))
                .containsExactly("8 access", "9 service", "10 resource", "11 management");
    }

    @Test
    void keepsMisprintedTitle() {
        Clause misprinted = imported.all(Clause.class).stream()
                .filter(clause -> clause.getName().equals("10.1.1.3")).findFirst().orElseThrow();
        assertThat(StandardImport.characters(misprinted.getTitle())).endsWith("安全要");
    }

    @Test
    void reportsNoLossAndOneAssumption() {
        assertThat(imported.report().notUnderstood()).isEmpty();
        assertThat(imported.counts()).isEqualTo("33 clauses, 47 texts, 95 requirements, 16 items, 4 byReference, "
                + "7 threats, 8 terms, 28 abbreviations, 5 references; "
                + "lines: 355 read, 381 blank, 1 of the page, 22 passed over, 0 lost");
        assertThat(imported.assumed())
                .containsExactly("692 11.3-2 has no word of obligation; read as \"shall\", the profile's default.");
    }

    /** The clauses hold the document's characters one by one, in order, from clause 8 to its end. */
    @Test
    void losesNoCharacterOfTheRequirementClauses() {
        assertThat(imported.charactersFrom("8"))
                .isEqualTo(StandardImport.bare(imported.linesFrom("8 IaaS接入层的安全要求").stream().collect(Collectors.joining())));
    }

    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(imported.textsWithSpacesThatAreNotPrinted()).isEmpty();
    }
}
