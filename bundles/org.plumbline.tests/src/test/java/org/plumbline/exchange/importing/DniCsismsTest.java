// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Requirements;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Guidance;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Text;

/** The import of the cloud ISMS specification CTS DNI-CSISMS. */
class DniCsismsTest {

    private static final String FIELD_TITLE = "云(?:服务)?的?实施(?:指南)?(?:服务)?|云服务的其他信息|控制";

    private static StandardImport imported;

    @BeforeAll
    static void read() {
        imported = StandardImport.of("dni-csisms");
    }

    /** Per clause the last part of the numbers of its controls. */
    @Test
    void readsControls() {
        assertThat(imported.perClause(" ", requirement ->
                requirement.getName().substring(requirement.getName().lastIndexOf('.') + 1))).isEqualTo("""
                5.1 1 2
                6.1 1 2 3 4 5
                6.2 1 2
                7.1 1 2
                7.2 1 2 3
                7.3 1
                8.1 1 2 3 4
                8.2 1 2 3
                8.3 1 2 3
                9.1 1 2
                9.2 1 2 3 4 5 6
                9.3 1
                9.4 1 2 3 4 5
                10.1 1 2
                11.1 1 2 3 4 5 6
                11.2 1 2 3 4 5 6 7 8 9
                12.1 1 2 3 4
                12.2 1
                12.3 1
                12.4 1 2 3 4
                12.5 1
                12.6 1 2
                12.7 1
                13.1 1 2 3
                13.2 1 2 3 4
                14.1 1 2 3
                14.2 1 2 3 4 5 6 7 8 9
                14.3 1
                15.1 1 2 3
                15.2 1 2
                16.1 1 2 3 4 5 6 7
                17.1 1 2 3
                17.2 1
                18.1 1 2 3 4 5
                18.2 1 2 3
                CLD.6.3 1
                CLD.8.1 5
                CLD.9.5 1 2
                CLD.12.1 5
                CLD.12.4 5
                CLD.13.1 4
                """);
        assertThat(imported.requirements()).allSatisfy(requirement -> {
            assertThat(requirement.getTitle()).isNotNull();
            assertThat(requirement.getText()).isNotNull();
            assertThat(Requirements.obligation(requirement)).isEqualTo(Obligation.SHALL);
        });
    }

    /** One stands on a line of its own (CLD.8.1.5), one is glued to the text (CLD.12.1.5). */
    @Test
    void readsTitlesOfExtendedControls() {
        assertThat(imported.perRequirement(requirement -> requirement.getName().startsWith("CLD")
                ? StandardImport.characters(requirement.getTitle()) : "")).containsExactly(
                        "CLD.6.3.1 云计算环境中的共享角色和责任", "CLD.8.1.5 云服务客户资产控制", "CLD.9.5.1 虚拟计算环境中的隔离控制",
                        "CLD.9.5.2 虚拟机加固控制", "CLD.12.1.5 管理员的操作安全控制", "CLD.12.4.5 监控云服务的控制",
                        "CLD.13.1.4 调整虚拟和物理网络的安全管理控制");
    }

    @Test
    void readsDomainsAndWhoIsResponsible() {
        assertThat(imported.perClause(clause -> clause.getDomain() != null, clause -> clause.getDomain().getName()))
                .containsExactly(
                        "5 policy", "6 organization", "7 human-resources", "8 asset-management", "9 access-control",
                        "10 cryptography", "11 physical", "12 operation", "13 communications", "14 development",
                        "15 suppliers", "16 incidents", "17 continuity", "18 compliance");
        assertThat(imported.perRequirement(requirement -> requirement.getResponsibilities().stream()
                .map(responsibility -> responsibility.getSide() + " " + responsibility.getModels())
                .collect(Collectors.joining()))).containsExactly("12.3.1 customer [iaas]");
    }

    /** Texts for the customer and for the provider; a side without any is one for which the table says there is none. */
    @Test
    void readsGuidanceForEachSide() {
        assertThat(imported.perRequirement(requirement -> requirement.getGuidance() == null ? ""
                : requirement.getGuidance().getCsc().size() + "+" + requirement.getGuidance().getCsp().size()))
                .hasSize(44).containsExactly(
                        "5.1.1 8+10", "6.1.1 2+1", "6.1.3 1+1", "7.2.2 6+1", "8.1.1 1+3", "8.2.2 1+1", "9.1.2 1+0",
                        "9.2.1 0+1", "9.2.2 0+1", "9.2.3 1+1", "9.2.4 1+1", "9.4.1 1+1", "9.4.4 1+2", "10.1.1 5+1",
                        "10.1.2 6+0", "11.2.7 1+1", "12.1.2 1+6", "12.1.3 2+1", "12.3.1 1+9", "12.4.1 1+1",
                        "12.4.3 1+0", "12.4.4 1+1", "12.6.1 1+1", "13.1.3 1+4", "14.1.1 2+1", "14.2.1 1+1",
                        "15.1.1 1+0", "15.1.2 13+2", "15.1.3 0+2", "16.1.1 1+8", "16.1.2 4+4", "16.1.7 1+1",
                        "18.1.1 1+3", "18.1.2 1+1", "18.1.3 1+1", "18.1.5 1+1", "18.2.1 1+2", "CLD.6.3.1 1+1",
                        "CLD.8.1.5 2+2", "CLD.9.5.1 0+5", "CLD.9.5.2 1+1", "CLD.12.1.5 5+1", "CLD.12.4.5 1+2",
                        "CLD.13.1.4 0+1");
    }

    @Test
    void readsOtherInformationAndNotes() {
        assertThat(imported.perRequirement(requirement -> "i".repeat(requirement.getInformation().size())
                + "n".repeat(requirement.getNotes().size()))).containsExactly(
                        "5.1.1 iii", "6.1.1 iii", "6.1.3 i", "8.1.1 i", "8.1.2 i", "9.2.2 i", "9.2.4 i", "9.4.1 i",
                        "10.1.1 i", "11.2.7 i", "12.1.2 i", "12.1.3 iiiii", "12.3.1 in", "12.4.1 i", "12.4.3 i",
                        "12.4.4 i", "13.1.3 i", "14.1.1 i", "14.2.1 i", "14.2.9 i", "16.1.2 ii", "18.1.1 ii",
                        "18.1.4 i", "CLD.6.3.1 i", "CLD.9.5.1 iiii", "CLD.12.1.5 i", "CLD.13.1.4 in");
    }

    @Test
    void readsWhatControlsCite() {
        assertThat(cited(imported.requirements().stream().flatMap(requirement -> requirement.getCitations().stream())))
                .hasSize(82);
        assertThat(imported.perRequirement(requirement -> requirement.getCitations().stream()
                .map(citation -> String.join("+", citation.getClauses())).filter(clauses -> clauses.contains("+"))
                .collect(Collectors.joining()))).containsExactly("18.2.3 5.36+8.8");
        assertThat(imported.requirements().stream().filter(requirement -> requirement.getCitations().isEmpty()))
                .allSatisfy(requirement -> assertThat(requirement.getName()).startsWith("CLD."));
        assertThat(imported.all(Citation.class)).allSatisfy(citation -> {
            assertThat(citation.getDocument()).isEqualTo("iso27002");
            assertThat(citation.getPurpose().getLiteral())
                    .isEqualTo(citation.eContainer() instanceof Clause ? "objective" : "applies");
        });
    }

    private static Set<String> cited(Stream<Citation> citations) {
        return citations.flatMap(citation -> citation.getClauses().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void readsObjectives() {
        assertThat(imported.perClause(clause -> clause.getObjective() != null, clause -> "in words"))
                .containsExactly("CLD.6.3 in words", "CLD.9.5 in words");
        assertThat(imported.perClause(clause -> !clause.getCitations().isEmpty(), clause -> "cites")).hasSize(39);
    }

    @Test
    void readsTermsAbbreviationsAndReferences() {
        assertThat(imported.set().getTerms()).extracting(term -> term.getName() + " "
                + StandardImport.characters(term.getTitle()) + " " + term.getSource() + " " + term.getNotes().size())
                .containsExactly(
                        "3.1.1-1 能力 ISO 19440 0", "3.1.2-1 数据泄露 ISO/IEC 27040 0", "3.1.2-2 安全多租户 ISO/IEC 27040 2",
                        "3.1.3-1 虚拟机 ISO/IEC17203 1");
        assertThat(StandardImport.names(imported.set().getAbbreviations()))
                .containsExactly("IaaS", "PaaS", "PII", "SaaS", "SLA", "VM");
        assertThat(StandardImport.names(imported.set().getReferences()))
                .containsExactly("iso27001", "iso27002", "iso27017", "iso22123-1", "iso22123-2", "iso22123-3");
    }

    @Test
    void readsControlBlock() {
        assertThat(imported.set().getEdition() + " " + imported.set().getIssued() + " " + imported.set().getEffective())
                .isEqualTo("A/0 2026-04-30 2026-04-30");
        assertThat(imported.set().getApprovals()).extracting(approval -> approval.getStep() + " " + approval.getOn())
                .containsExactly("prepared 2026-04-30", "reviewed 2026-04-30", "approved 2026-04-30");
    }

    @Test
    void keepsMisprintsBesideTheIdentifiers() {
        assertThat(imported.perRequirement(requirement ->
                requirement.getPrinted() == null ? "" : requirement.getPrinted())).containsExactly("14.2.5 14.25");
        assertThat(imported.perClause(clause -> clause.getPrinted() != null, Clause::getPrinted))
                .containsExactly("18.1 18", "CLD.8.1 CL. D. 8.1");
    }

    @Test
    void reportsNoLossAndWhatWasAssumed() {
        assertThat(imported.report().notUnderstood()).isEmpty();
        assertThat(imported.counts()).isEqualTo("64 clauses, 46 texts, 2 objectives, 121 requirements, 5 notes, 44 guidance, "
                + "83 customerGuidance, 89 providerGuidance, 40 information, 4 terms, 6 abbreviations, 6 references; "
                + "lines: 579 read, 548 blank, 14 of the page, 13 passed over, 0 lost");
        assertThat(imported.assumed()).containsExactly(
                        "73 IaaS is misprinted as \"1aaS\".", "75 PII is misprinted as \"PIIP\".",
                        "77 SLA is misprinted as \"SLAS\".",
                        "398 9.4.2 has a text that does not end a sentence; it was read as it is, and may lack a line.",
                        "540 12.1.2 has a text that does not end a sentence; it was read as it is, and may lack a line.",
                        "788 clause 14.2.5 goes by position; its printed number is \"14.25\".",
                        "949 clause 18.1 goes by position; its printed number is \"18\".",
                        "1054 clause CLD.8.1 goes by position; its printed number is \"CL. D. 8.1\".",
                        "1095 CLD.9.5.2 has a text that does not end a sentence; it was read as it is, and may lack a line.",
                        "1123 CLD.12.4.5 has a text that does not end a sentence; it was read as it is, and may lack a line.");
    }

    /** The clauses hold the document's characters one by one, in order, without labels and tables. */
    @Test
    void losesNoCharacterOutsideTables() {
        String printed = imported.document().lines().stream()
                .dropWhile(line -> !line.text().equals("5 信息安全政策"))
                .filter(line -> !line.printed().contains("\t") && !line.text().matches(FIELD_TITLE)).map(Line::text)
                .map(line -> line.replaceFirst("^(?:目标[：。]|注意：?)", "")).collect(Collectors.joining());
        assertThat(imported.charactersFrom("5")).isEqualTo(StandardImport.bare(printed));
    }

    /** Each side of a guidance holds the characters of its column, page by page. */
    @Test
    void losesNoCharacterOfTheTables() {
        List<String> tables = tables();
        List<Guidance> guidance = imported.all(Guidance.class);
        assertThat(guidance.stream().map(sides -> characters(sides.getCsc()) + " | " + characters(sides.getCsp())).toList())
                .isEqualTo(tables);
    }

    private static String characters(List<Text> texts) {
        return StandardImport.bare(texts.stream().map(StandardImport::characters).collect(Collectors.joining()));
    }

    /** The columns of each table, without markup and without the words for "none". */
    private static List<String> tables() {
        List<StringBuilder[]> tables = new ArrayList<>();
        for (Line line : imported.document().lines()) {
            String[] cells = line.printed().split("\t", -1);
            if (cells.length < 2) {
                continue;
            }
            if (bare(cells[0]).equals("云服务客户")) {
                tables.add(new StringBuilder[] {new StringBuilder(), new StringBuilder()});
            } else if (!bare(cells[0]).matches("-+")) {
                tables.getLast()[0].append(bare(cells[0]));
                tables.getLast()[1].append(bare(cells[1]));
            }
        }
        return tables.stream().map(table -> table[0] + " | " + table[1]).toList();
    }

    private static String bare(String cell) {
        return StandardImport.bare(cell.replaceAll("<[^>]*>|", "")).replaceFirst("^[（(]没有额外的实施指导[）)]$", "");
    }

    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(imported.textsWithSpacesThatAreNotPrinted()).isEmpty();
    }
}
