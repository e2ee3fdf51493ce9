// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Requirements;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.VerdictMeaning;

/** The import of the work instruction for the level 3 cloud extension of GB/T 22239. */
class MlpsTest {

    private static StandardImport imported;

    @BeforeAll
    static void read() {
        imported = StandardImport.of("mlps-s3a3g3");
    }

    /** The table prints no clause number, and two control points late; its rows go by the order of GB/T 22239. */
    @Test
    void numbersControlPointsInOrder() {
        assertThat(imported.perClause(clause -> !clause.getRequirements().isEmpty(),
                clause -> StandardImport.characters(clause.getControlPoint()) + " " + clause.getRequirements().stream()
                        .map(requirement -> requirement.getName().replace(clause.getName(), "").replace("-", ""))
                        .collect(Collectors.joining())))
                .containsExactly("8.2.1.1 基础设施位置 ", "8.2.2.1 网络架构 abcde", "8.2.3.1 访问控制 ab",
                        "8.2.3.2 入侵防范 abcd", "8.2.3.3 安全审计 ab", "8.2.4.1 身份鉴别 ", "8.2.4.2 访问控制 ab",
                        "8.2.4.3 入侵防范 abc", "8.2.4.4 镜像和快照保护 abc", "8.2.4.5 数据完整性和保密性 abcd",
                        "8.2.4.6 数据备份恢复 abcd", "8.2.4.7 剩余信息保护 ab", "8.2.5.1 集中管控 abcd",
                        "8.2.6.1 云服务商选择 abcde", "8.2.6.2 供应链管理 abc", "8.2.7.1 云计算环境管理 ");
        assertThat(imported.perClause(clause -> clause.getDomain() != null, clause -> clause.getDomain().getName()))
                .containsExactly("8.2.1 physical", "8.2.2 network", "8.2.3 boundary", "8.2.4 computing", "8.2.5 centre",
                        "8.2.6 construction", "8.2.7 operation");
    }

    @Test
    void keepsTheLabelOfAnEntryThatStandsAlone() {
        assertThat(imported.perRequirement(requirement ->
                requirement.getPrinted() == null ? "" : requirement.getPrinted())).containsExactly("8.2.7.1 a");
    }

    @Test
    void readsForcesAndWhoIsResponsible() {
        assertThat(imported.requirements()).allSatisfy(requirement ->
                assertThat(requirement.getObligation()).isEqualTo(Obligation.SHALL));
        assertThat(imported.perRequirement(requirement -> requirement.getResponsibilities().stream()
                .map(responsibility -> responsibility.getSide().getLiteral()).collect(Collectors.joining())))
                .containsExactly("8.2.3.3-a shared", "8.2.4.6-a customer", "8.2.5.1-c shared", "8.2.5.1-d shared",
                        "8.2.6.1-a customer", "8.2.6.1-b customer", "8.2.6.1-c customer", "8.2.6.1-d customer",
                        "8.2.6.1-e customer");
    }

    /** Per requirement the kinds of its steps: i interview, e examine, t test. */
    @Test
    void readsAssessmentMethods() {
        assertThat(imported.perClause(" ", requirement -> requirement.getMethods().stream()
                .map(step -> step.getKinds().stream().map(kind -> kind.getLiteral().substring(0, 1))
                        .collect(Collectors.joining())).collect(Collectors.joining(",")))).isEqualTo("""
                8.2.1.1 ie,e
                8.2.2.1 e,e e e,e i,e i,e
                8.2.3.1 i,e ie,e,et
                8.2.3.2 i,e,e e,e i,et e,e
                8.2.3.3 i,e i,e
                8.2.4.1 i,e
                8.2.4.2 i,e i,e
                8.2.4.3 i,e e,i,e e,e,e
                8.2.4.4 e,e e,e e,e
                8.2.4.5 ie,e e,e e,t,e e,e,e
                8.2.4.6 e,e e,t ie,e i,e
                8.2.4.7 e,e e
                8.2.5.1 e,e e,et e,e,e e,e
                8.2.6.1 ie,i,e e,e e e,e i,e
                8.2.6.2 i,e e,e,e e,e
                8.2.7.1 ie,ie
                """);
    }

    /** Per requirement the number of texts of expected evidence. */
    @Test
    void readsExpectedEvidence() {
        assertThat(imported.perClause(" ", requirement -> "" + requirement.getExpectedEvidence().size())).isEqualTo("""
                8.2.1.1 1
                8.2.2.1 2 3 1 1 3
                8.2.3.1 2 1
                8.2.3.2 4 2 1 2
                8.2.3.3 2 1
                8.2.4.1 2
                8.2.4.2 1 1
                8.2.4.3 1 1 1
                8.2.4.4 1 1 1
                8.2.4.5 2 1 1 1
                8.2.4.6 1 1 1 1
                8.2.4.7 1 1
                8.2.5.1 1 1 2 2
                8.2.6.1 1 2 2 2 2
                8.2.6.2 1 1 2
                8.2.7.1 2
                """);
    }

    @Test
    void readsCriteria() {
        assertThat(imported.requirements()).allSatisfy(requirement -> {
            List<String> meanings = requirement.getCriteria().stream().map(criterion -> criterion.getMeaning().getLiteral())
                    .toList();
            assertThat(meanings).isIn(List.of("conform", "nonconform"), List.of("conform", "partial", "nonconform"));
        });
        assertThat(imported.requirements().stream().filter(MlpsTest::hasPartial).map(Requirement::getName)).hasSize(26)
                .contains("8.2.2.1-c", "8.2.2.1-d", "8.2.6.2-a").doesNotContain("8.2.1.1", "8.2.2.1-a", "8.2.2.1-b");
    }

    private static boolean hasPartial(Requirement requirement) {
        return requirement.getCriteria().stream()
                .anyMatch(criterion -> criterion.getMeaning() == VerdictMeaning.PARTIAL);
    }

    @Test
    void reportsNoLossAndThatTheRecordOfChangesIsIllegible() {
        assertThat(imported.report().notUnderstood()).isEmpty();
        assertThat(imported.counts()).isEqualTo("24 clauses, 46 requirements, 46 interpretations, 98 methods, "
                + "68 evidence, 118 criteria; lines: 47 read, 17 blank, 0 of the page, 3 passed over, 0 lost");
        assertThat(imported.assumed()).containsExactly("5 the document says that something is illegible here, in the "
                + "section \"record of changes\", which the profile passes over.");
    }

    /** The requirements hold the characters of the table's cells, column by column, without labels. */
    @Test
    void losesNoCharacterOfTheTable() {
        List<String[]> rows = imported.document().lines().stream().map(Line::printed)
                .filter(line -> line.contains("\t")).skip(1).map(line -> line.split("\t", -1)).toList();
        assertThat(imported.requirements()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(columns(imported.requirements().get(i))).containsExactly(Stream.of(rows.get(i)).skip(1)
                    .map(MlpsTest::unlabelled).toArray(String[]::new));
        }
    }

    private static List<String> columns(Requirement requirement) {
        String label = Requirements.printed(requirement).map(printed -> printed + ")").orElse("");
        return List.of(unlabelled(label + StandardImport.characters(requirement.getText())),
                unlabelled(StandardImport.characters(requirement.getInterpretation())),
                joined(requirement.getMethods().stream().map(MethodStep::getText)),
                joined(requirement.getExpectedEvidence().stream()),
                joined(requirement.getCriteria().stream().map(Criterion::getText)));
    }

    private static String joined(Stream<Text> texts) {
        return unlabelled(texts.map(StandardImport::characters).collect(Collectors.joining(" ")));
    }

    private static String unlabelled(String cell) {
        return StandardImport.bare(cell.replaceAll("(?:^|(?<=[\\s;。,]))[（(]?\\d[)）]|(?:^|(?<=\\s))(?:部分|不)?符合情况[:：]", ""));
    }

    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(imported.textsWithSpacesThatAreNotPrinted()).isEmpty();
    }
}
