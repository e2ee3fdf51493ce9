// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Requirements;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Obligation;

/** The import of CSA 0001 part 2. */
class CsaIaasTest {

    private static StandardImport imported;

    @BeforeAll
    static void read() {
        imported = StandardImport.of("csa-iaas");
    }

    /** Per clause its level (b basic, e enhanced, a annex) and the labels of its requirements. */
    @Test
    void readsRequirementsWithTheirLevel() {
        assertThat(imported.perClause(" ", requirement -> Requirements.level(requirement).getLiteral().charAt(0)
                + requirement.getName().substring(requirement.getName().lastIndexOf('-')))).isEqualTo("""
                5.1.1 b-a b-b
                5.2.1 b-a b-b b-c b-d b-e b-f b-g
                5.3.1 b-a b-b b-c
                6.1.2.1 b-a b-b
                6.1.2.2 e-a
                6.1.3.1.1 b-a b-b b-c b-d b-e b-f b-g b-h
                6.1.3.1.2 e-a e-b e-c
                6.1.3.2.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i b-j b-k
                6.1.3.2.2 e-a e-b
                6.1.3.3.1 b-a b-b b-c b-d b-e b-f b-g b-h
                6.2.1.1.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i b-j b-k b-l b-m b-n b-o b-p b-q
                6.2.1.1.2 e-a e-b e-c e-d e-e e-f e-g e-h
                6.2.1.2.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i b-j b-k b-l b-m b-n b-o b-p
                6.2.1.2.2 e-a e-b e-c e-d e-e e-f e-g e-h e-i e-j e-k
                6.2.2.1.1 b-a b-b b-c b-d b-e b-f
                6.2.2.1.2 e-a
                6.2.2.2.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i b-j b-k b-l b-m
                6.2.2.3.1 b-a b-b b-c b-d
                6.2.2.4.1 b-a b-b b-c
                6.2.2.5.1 b-a b-b b-c b-d b-e
                6.2.2.5.2 e-a e-b
                6.2.2.6.1 b-a b-b b-c b-d b-e b-f
                8.1.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i b-j b-k b-l b-m b-n b-o b-p b-q b-r
                8.1.2 e-a e-b e-c
                8.2.1 b-a b-b b-c b-d b-e b-f b-g b-h b-i
                8.2.2 e-a e-b e-c e-d e-e e-f e-g
                8.3.1 b-a
                8.3.2 e-a e-b
                8.4.1 b-a b-b
                8.5.1 b-a b-b b-c b-d
                8.5.2 e-a e-b
                8.6.1 b-a b-b
                8.6.2 e-a e-b e-c
                9.1.1 b-a
                9.1.2 e-a e-b
                9.2.2 e-a e-b e-c e-d e-e e-f e-g
                9.3.2 e-a e-b e-c
                9.4.2 e-a e-b e-c e-d e-e e-f e-g
                9.5.1 b-a
                9.5.2 e-a e-b e-c e-d
                9.6.2 e-a
                A.1 a-a a-b a-c
                A.2 a-a a-b a-c a-d a-e
                A.3 a-a a-b a-c a-d
                A.4 a-a a-b a-c a-d a-e
                """);
        assertThat(imported.requirements()).allSatisfy(requirement ->
                assertThat(Requirements.obligation(requirement)).isEqualTo(Obligation.SHALL));
    }

    /** A section of "none" is a clause with a text, so that it is seen to have been read. */
    @Test
    void readsSectionsOfNone() {
        assertThat(imported.perClause(clause -> clause.getLevel().getValue() > 0 && clause.getRequirements().isEmpty()
                && clause.getClauses().isEmpty(), clause -> clause.getLevel() + " " + clause.getTexts().size()))
                .containsExactly("5.1.2 enhanced 1", "5.2.2 enhanced 1", "5.3.2 enhanced 1", "6.1.3.3.2 enhanced 1",
                        "6.2.2.2.2 enhanced 1", "6.2.2.3.2 enhanced 1", "6.2.2.4.2 enhanced 1", "6.2.2.6.2 enhanced 1",
                        "8.4.2 enhanced 1", "9.2.1 basic 1", "9.3.1 basic 1", "9.4.1 basic 1", "9.6.1 basic 1");
    }

    @Test
    void readsLayersAndWhoIsResponsible() {
        assertThat(imported.perClause(clause -> clause.getLayer() != null, clause -> clause.getLayer().getName()))
                .containsExactly("5 access", "6 resource", "7 service", "8 management", "9 security-service",
                        "A.1 resource", "A.2 resource", "A.3 resource", "A.4 management");
        assertThat(imported.perClause(clause -> !clause.getResponsibilities().isEmpty(),
                clause -> clause.getResponsibilities().getFirst().getSide().getLiteral()))
                .containsExactly("4.4 customer", "7 customer");
    }

    @Test
    void readsSubItems() {
        assertThat(imported.perRequirement(requirement -> requirement.getItems().stream().map(Item::getLabel)
                .collect(Collectors.joining(" ")))).containsExactly(
                        "6.2.2.1.1-a 1 2", "6.2.2.1.1-b 1 2 3 4", "6.2.2.1.1-c 1 2 3", "6.2.2.2.1-b 1 2 3",
                        "6.2.2.2.1-c 1 2 3", "6.2.2.2.1-e 1 2", "8.1.1-a 1 2", "8.1.1-c 1 2 3", "8.1.2-a 1 2",
                        "8.2.1-a 1 2 3 4 5 6");
    }

    @Test
    void readsNotes() {
        assertThat(imported.perRequirement(requirement -> "n".repeat(requirement.getNotes().size()))).containsExactly(
                "6.1.3.2.1-d n", "6.1.3.2.2-b n", "6.2.1.1.1-o n", "6.2.1.1.2-b n", "6.2.1.2.2-b n", "6.2.2.6.1-a n",
                "8.1.1-a n", "8.5.2-b n", "8.6.1-a n", "8.6.1-b n", "9.5.2-c n", "9.5.2-d n", "A.1-c n");
    }

    /** The bullets of the introduction, which name the kinds of tailoring, are texts without the sign of a lost font. */
    @Test
    void readsFrontMatter() {
        assertThat(imported.set().getClauses().subList(0, 3)).extracting(clause -> clause.getName() + " "
                + StandardImport.characters(clause.getTitle()) + " " + clause.getTexts().size())
                .containsExactly("preface 前言 8", "introduction 引言 6", "1 范围 2");
        assertThat(imported.set().getClauses().get(1).getTexts().stream().skip(2).map(StandardImport::characters)
                .map(text -> text.substring(0, text.indexOf('：')))).containsExactly("删减", "补充", "替代", "不适用");
    }

    @Test
    void readsReferences() {
        assertThat(imported.set().getReferences())
                .extracting(reference -> reference.getName() + " " + reference.getDesignation())
                .containsExactly("cstr-1 null", "iso17788 ISO/IEC 17788-2014", "iso17789 ISO/IEC 17789-2014",
                        "iso27017 ISO 27017", "csa-guidance null", "ccm null");
    }

    @Test
    void keepsMisprintsBesideTheIdentifiers() {
        assertThat(imported.perClause(clause -> clause.getPrinted() != null, Clause::getPrinted))
                .containsExactly("6.2.2.6.2 6.2.2.1.2");
        assertThat(imported.perRequirement(requirement ->
                requirement.getPrinted() == null ? "" : requirement.getPrinted())).containsExactly("8.1.2-c a");
    }

    @Test
    void reportsNoLossAndWhatWasAssumed() {
        assertThat(imported.report().notUnderstood()).isEmpty();
        assertThat(imported.counts()).isEqualTo("109 clauses, 86 texts, 235 requirements, 30 items, 13 notes, "
                + "6 references; lines: 559 read, 538 blank, 3 of the page, 2 passed over, 0 lost");
        assertThat(imported.assumed()).containsExactly(
                "639 the paragraph after 6.2.2.6.1-c was added to its text.",
                "643 the paragraph after 6.2.2.6.1-d was added to its text.",
                "651 clause 6.2.2.6.2 goes by position; its printed number is \"6.2.2.1.2\".",
                "734 8.1.2-c goes by position; its printed label is \"a\".",
                "781 the paragraph after 8.2.1-i was added to its text.",
                "829 the paragraph after 8.4.1-b was added to its text.",
                "862 8.5.2-b has a text that does not end a sentence; it was read as it is, and may lack a line.",
                "933 the paragraph after 9.2.2-b was added to its text.",
                "940 the paragraph after 9.2.2-d was added to its text.",
                "948 the paragraph after 9.2.2-f was added to its text.",
                "954 the paragraph after 9.2.2-g was added to its text.");
    }

    /** The clauses hold the document's characters one by one, in order, from clause 5 to its end. */
    @Test
    void losesNoCharacterOfTheRequirementClauses() {
        assertThat(imported.charactersFrom("5")).isEqualTo(StandardImport.bare(imported.linesFrom("5 访问层安全").stream()
                .map(line -> line.replaceFirst("^注：", "")).collect(Collectors.joining())));
    }

    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(imported.textsWithSpacesThatAreNotPrinted()).isEmpty();
    }
}
