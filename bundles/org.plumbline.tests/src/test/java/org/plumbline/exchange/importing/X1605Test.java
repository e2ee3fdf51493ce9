// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.exchange.TestData;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;

/** The import of the real document. What is written here are facts about it; its sentences stay where they are. */
class X1605Test {

    private static DocumentText document;
    private static Import result;
    private static List<Requirement> requirements;

    @BeforeAll
    static void read() {
        document = new DocumentReader().read(TestData.standard("x1605.txt"));
        result = new Importer(Profiles.describing(document).orElseThrow()).read(document);
        requirements = all(result.set(), Requirement.class);
    }

    /** Per clause the force of its requirements in order: S shall, r should (is recommended). */
    @Test
    void readsRequirementsWithTheirForce() {
        Map<String, String> forces = new TreeMap<>();
        for (Requirement requirement : requirements) {
            Clause clause = (Clause) requirement.eContainer();
            String force = forces.getOrDefault(clause.getName(), "");
            assertThat(requirement.getName()).isEqualTo(clause.getName() + "-" + (force.length() + 1));
            forces.put(clause.getName(), force + switch (requirement.getObligation()) {
                case SHALL -> "S";
                case SHOULD -> "r";
                case MAY -> "m";
                case UNSTATED -> "-";
            });
        }
        assertThat(requirements).hasSize(95);
        assertThat(lines(forces)).isEqualTo("""
                10.1.1.1 SSSrr
                10.1.1.2 SSSrS
                10.1.1.3 SSSSr
                10.1.2 SrSSrSrSSrSSS
                10.2.1.1 SrrSSSrSSS
                11.1 SSrSSSrSSSS
                11.2 SSSrSSSSr
                11.3 SSSSSSS
                11.5 SSrr
                8.1 SSrrS
                8.2 SSrrS
                9.1 SSrSSSS
                9.2 rrSS
                9.3 rrSSr
                """);
    }

    @Test
    void readsSubItems() {
        assertThat(requirements.stream()
                .filter(requirement -> !requirement.getItems().isEmpty())
                .map(requirement -> requirement.getName() + " " + requirement.getItems().size()))
                .containsExactly("9.2-4 3", "11.1-2 3", "11.2-1 5", "11.3-4 3");
        assertThat(all(result.set(), Item.class)).allSatisfy(item -> {
            assertThat(item.getLabel()).isNull();
            assertThat(item.getItems()).isEmpty();
        });
    }

    @Test
    void readsThreatsTermsAndReferences() {
        assertThat(result.set().getThreats())
                .extracting(threat -> threat.getName() + " " + threat.getItems().size())
                .containsExactly("7-1 2", "7-2 0", "7-3 0", "7-4 0", "7-5 0", "7-6 0", "7-7 0");
        assertThat(result.set().getThreats()).allSatisfy(threat -> assertThat(threat.getTitle()).isNotNull());
        assertThat(result.set().getTerms())
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
        assertThat(result.set().getAbbreviations().stream().map(abbreviation -> abbreviation.getName())
                .collect(Collectors.joining(" ")))
                .isEqualTo("ACL API BIA CPU CSC CSP DDoS DRO DSP IAM IaaS ICT IdM I/O NIC OS OTT PaaS RPO RTO SaaS SLA "
                        + "SQL VDC VLAN VM VXLAN XSS");
        assertThat(result.set().getReferences()).extracting(reference -> reference.getName())
                .containsExactly("x1642", "y3502", "y3513", "iso27002", "iso27031");
    }

    @Test
    void readsClausesThatCite() {
        assertThat(all(result.set(), Citation.class))
                .extracting(citation -> ((Clause) citation.eContainer()).getName() + " "
                        + ((Clause) citation.eContainer()).getObligation() + " " + citation.getDocument() + " "
                        + citation.getClauses())
                .containsExactly("10.2.1 unstated iso27002 []", "11.4 should x1642 [8.9]", "11.5 should iso27031 []",
                        "11.6 should x1642 [8.10]");
    }

    @Test
    void readsLayers() {
        assertThat(all(result.set(), Clause.class).stream()
                .filter(clause -> clause.getLayer() != null)
                .map(clause -> clause.getName() + " " + clause.getLayer().getName()))
                .containsExactly("8 access", "9 service", "10 resource", "11 management");
    }

    @Test
    void keepsMisprintedTitle() {
        Text title = all(result.set(), Clause.class).stream()
                .filter(clause -> clause.getName().equals("10.1.1.3")).findFirst().orElseThrow().getTitle();
        assertThat(title.getPhrases().getFirst().getValue()).endsWith("安全要");
    }

    @Test
    void reportsNoLossAndOneAssumption() {
        LossReport report = result.report();
        assertThat(report.notUnderstood()).isEmpty();
        assertThat(report.lines().lost()).isZero();
        assertThat(report.assumed()).extracting(entry -> entry.line() + " " + entry.why(Locale.ENGLISH))
                .containsExactly("692 11.3-2 has no word of obligation; read as \"shall\", the profile's default.");
    }

    /** The clauses hold the document's characters one by one, in order, from clause 8 to its end. */
    @Test
    void losesNoCharacterOfTheRequirementClauses() {
        StringBuilder read = new StringBuilder();
        result.set().getClauses().stream()
                .dropWhile(clause -> !clause.getName().equals("8"))
                .forEach(clause -> append(clause, read));
        String printed = document.lines().stream().map(Line::text)
                .dropWhile(line -> !line.startsWith("8 IaaS"))
                .collect(Collectors.joining());
        assertThat(bare(read.toString())).isEqualTo(bare(printed));
    }

    /** Chinese is set solid; the spaces that are left part words of Latin script, as the document prints them. */
    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(all(result.set(), Text.class)).allSatisfy(text -> assertThat(text.getPhrases())
                .allSatisfy(phrase -> assertThat(phrase.getValue())
                        .doesNotContainPattern("\\p{IsHan} \\p{IsHan}").doesNotContain("  ")));
    }

    // ------------------------------------------------------------------------------------------------------------------

    private static void append(Clause clause, StringBuilder out) {
        out.append(clause.getName());
        append(clause.getTitle(), out);
        clause.getTexts().forEach(text -> append(text, out));
        for (Requirement requirement : clause.getRequirements()) {
            out.append(requirement.getName().substring(clause.getName().length() + 1)).append(')');
            append(requirement.getText(), out);
            requirement.getItems().forEach(item -> append(item.getText(), out.append('–')));
        }
        clause.getClauses().forEach(inner -> append(inner, out));
    }

    private static void append(Text text, StringBuilder out) {
        text.getPhrases().forEach(phrase -> out.append(phrase.getValue()));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static <T extends EObject> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }
}
