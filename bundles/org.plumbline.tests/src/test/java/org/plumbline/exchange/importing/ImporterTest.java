// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.TestData;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.exchange.json.RequirementSetJson;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whole imports of small documents of standards that do not exist. */
class ImporterTest {

    private static final Profile GREENHOUSE = Profiles.in(TestData.file("greenhouse/profile.yaml"));
    private static final Profile HARBOUR = Profiles.in(TestData.file("harbour/profile.yaml"));
    private static final Profile RESERVOIR = Profiles.in(TestData.file("reservoir/profile.yaml"));

    @TempDir
    private Path folder;

    @Test
    void readsChineseDocumentWithItsMisprints() {
        Import result = read(GREENHOUSE, TestData.text("greenhouse/document.txt"));
        TestData.assertGolden("greenhouse/expected.json", json(result));
    }

    @Test
    void readsEnglishDocument() {
        Import result = read(HARBOUR, TestData.text("harbour/document.txt"));
        TestData.assertGolden("harbour/expected.json", json(result));
    }

    /** Merged and shifted cells, a page that ends inside a row, two deliveries of one row, guidance for two sides. */
    @Test
    void readsDocumentWithTables() {
        Import result = read(RESERVOIR, TestData.text("reservoir/document.txt"));
        TestData.assertGolden("reservoir/expected.json", json(result));
    }

    @Test
    void reportsNothingOfADocumentThatItsProfileFits() {
        LossReport report = read(RESERVOIR, TestData.text("reservoir/document.txt")).report();
        assertThat(report.notUnderstood()).isEmpty();
        assertThat(report.assumed()).isEmpty();
        assertThat(report.lines().lost()).isZero();
    }

    @Test
    void readsControlBlock() {
        RequirementSet set = read(RESERVOIR, TestData.text("reservoir/document.txt")).set();
        assertThat(set.getIssued() + " " + set.getEffective()).isEqualTo("2034-05-02 2034-07-01");
        assertThat(set.getApprovals())
                .extracting(approval -> approval.getStep() + " " + approval.getBy() + " " + approval.getOn())
                .containsExactly("approved J. Sluice 2034-04-30");
    }

    @Test
    void reportsLossesInEnglishAndChinese() {
        LossReport report = read(GREENHOUSE, TestData.text("greenhouse/document.txt")).report();
        TestData.assertGolden("greenhouse/expected-report.txt", withoutFolder(report.text(Locale.ENGLISH)));
        TestData.assertGolden("greenhouse/expected-report-zh.txt",
                withoutFolder(report.text(Locale.SIMPLIFIED_CHINESE)));
        assertThat(report.lossless()).isFalse();
    }

    @Test
    void accountsForEveryLine() {
        LossReport.Lines lines = read(GREENHOUSE, TestData.text("greenhouse/document.txt")).report().lines();
        assertThat(lines.read() + lines.blank() + lines.furniture() + lines.passedOver() + lines.lost())
                .isEqualTo(lines.total())
                .isEqualTo((int) TestData.text("greenhouse/document.txt").lines().count());
    }

    @Test
    void readsClausesWithTheirTexts() {
        Import result = read(GREENHOUSE, TestData.text("greenhouse/document.txt"));
        assertThat(outline(result)).isEqualTo("""
                1 范围 [3 texts]
                2 引用文件 [1 texts]
                3 术语 [0 texts]
                4 温室要求 [0 texts]
                4.1 大门 [3 texts]
                4.1.1 基本要求 [0 texts]
                4.1.2 增强要求 [1 texts] printed 4.1.1
                4.2 水闸 [1 texts]
                4.2.1 基本要求 [0 texts]
                A 补充 [0 texts]
                5 威胁 [1 texts]
                """);
    }

    @Test
    void readsSchemeFromProfile() {
        Scheme scheme = read(GREENHOUSE, TestData.text("greenhouse/document.txt")).set().getScheme();
        assertThat(scheme.getObligationWords())
                .extracting(word -> word.getObligation().getLiteral() + " "
                        + word.getWords().getPhrases().getFirst().getValue())
                .containsExactly("shall 必须", "shall 须", "should 应", "may 可");
        assertThat(scheme.getVerdicts()).extracting(verdict -> verdict.getName() + " " + verdict.getMeaning())
                .containsExactly("符合 conform");
        assertThat(scheme.getTailorings()).extracting(allowed -> allowed.getKind() + " " + allowed.getDecidedBy())
                .containsExactly("not-applicable provider");
        assertThat(scheme.getResponsibilities()).extracting(share -> share.getSide() + " " + share.getModels())
                .containsExactly("provider [iaas]");
    }

    @Test
    void readsTheEditionThatTheDocumentIs() {
        Import result = read(GREENHOUSE, TestData.text("greenhouse/document.txt").replace("2031", "2025"));
        assertThat(result.set().getEdition() + " " + result.set().getStatus()).isEqualTo("2025 superseded");
    }

    @Test
    void givesTheSameImportTwice() {
        String document = TestData.text("greenhouse/document.txt");
        assertThat(json(read(GREENHOUSE, document))).isEqualTo(json(read(GREENHOUSE, document)));
    }

    @Test
    void reportsRequirementsThatAreMissing() {
        String document = TestData.text("harbour/document.txt").replace("3) The following are kept:\n", "");
        Import result = read(HARBOUR, document);
        assertThat(result.set().getClauses().getFirst().getClauses().getFirst().getRequirements()).hasSize(2);
        Profile expecting = profile(HARBOUR, "\nexpect: {total: {requirements: 3}, requirements: {'1.1': 3}}\n");
        assertThat(read(expecting, document).report().notUnderstood())
                .extracting(entry -> entry.line() + " " + entry.why(Locale.ENGLISH))
                .containsExactly("5 requirements of clause 1.1: the profile expects 3, the document has 2.",
                        "0 requirements: the profile expects 3, the document has 2.");
    }

    @Test
    void reportsRequirementWithoutForceOrDefault() {
        Profile without = profile("harbour", TestData.text("harbour/profile.yaml").replace("  default: shall\n", ""));
        LossReport report = read(without, TestData.text("harbour/document.txt")).report();
        assertThat(report.notUnderstood()).extracting(entry -> entry.line() + " " + entry.why(Locale.ENGLISH))
                .containsExactly("12 1.1-3 has no word of obligation, and the profile has no default.");
    }

    @Test
    void reportsTextBeforeTheFirstSection() {
        Profile late = profile("harbour", TestData.text("harbour/profile.yaml")
                .replace("  - {name: cover, reads: nothing}\n", ""));
        LossReport report = read(late, TestData.text("harbour/document.txt")).report();
        assertThat(report.notUnderstood()).extracting(entry -> entry.line() + " " + entry.excerpt())
                .containsExactly("1 Harbour cloud rules");
        assertThat(report.lines().lost()).isEqualTo(2);
    }

    @Test
    void rejectsDocumentOfAnotherStandard() {
        assertThatThrownBy(() -> read(GREENHOUSE, TestData.text("harbour/document.txt")))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("document.txt") + ": This is not 温室云规范 WS 1: expected and not found: "
                        + "编号 WS 1, 第4章标题. Name the right document, or the profile of this one.");
    }

    @Test
    void rejectsUnknownEdition() {
        assertThatThrownBy(() -> read(GREENHOUSE, TestData.text("greenhouse/document.txt").replace("2031", "2040")))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("document.txt") + ": This is no edition of 温室云规范 WS 1 that the profile "
                        + "knows: expected and not found: 2031 (年号 2031) or 2025 (年号 2025). Name a document of a "
                        + "known edition, or add this edition to a profile of your own.");
    }

    @Test
    void rejectsDocumentThatIsCutOff() {
        String document = TestData.text("greenhouse/document.txt");
        assertThatThrownBy(() -> read(GREENHOUSE, document.substring(0, document.indexOf("5 威胁"))))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("document.txt") + ": This is only a part of 温室云规范 WS 1: expected and "
                        + "not found: 第5章标题. Get the whole document.");
    }

    @Test
    void rejectsDocumentThatLacksASection() {
        assertThatThrownBy(() -> read(GREENHOUSE, TestData.text("greenhouse/document.txt").replace("3 术语\n", "")))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("document.txt") + ":16: The document is cut off or rearranged: expected and "
                        + "not found after the section \"2 references\": the section \"3 terms\", a line like ^3 术语$. "
                        + "Get the whole document, or adapt a profile of your own.");
    }

    @Test
    void readsDocumentWithoutItsOptionalSection() {
        String document = TestData.text("greenhouse/document.txt");
        int start = document.indexOf("缩略语");
        Import result = read(GREENHOUSE, document.substring(0, start) + document.substring(document.indexOf("4 温室要求")));
        // What the document gives beside a term is an abbreviation all the same.
        assertThat(result.set().getAbbreviations()).extracting(abbreviation -> abbreviation.getName())
                .containsExactly("GHC");
    }

    @Test
    void rejectsPatternThatTakesTooLong() {
        Profile slow = profile("harbour", TestData.text("harbour/profile.yaml")
                .replace("furniture: ['^Page \\d+$']", "furniture: ['^(\\w+\\s?)+\\1!!$']"));
        assertThatThrownBy(() -> read(slow, TestData.text("harbour/document.txt") + "rope ".repeat(20) + "\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("profile.yaml")
                        + ": The pattern \"^(\\w+\\s?)+\\1!!$\" takes too long on a text "
                        + "of " + folder.resolve("document.txt") + ". Anchor it, make its repetitions possessive (*+) "
                        + "or put no repetition inside another.");
    }

    /** The example of the manual prints what the manual says. */
    @Test
    void readsTheExampleOfTheManual() {
        String[] blocks = TestData.manual("import-profiles.md").split("(?m)^```.*\n");
        Import result = read(Profiles.in(write("harbour.yaml", blocks[3])), blocks[1]);
        assertThat(withoutFolder(result.report().text(Locale.ENGLISH)).replace("document.txt", "rules.txt"))
                .isEqualTo(blocks[5]);
        assertThat(result.report().read()).containsEntry(LossReport.Kind.REQUIREMENT, 2);
    }

    /** So does the example with a table. */
    @Test
    void readsTheTableOfTheManual() throws IOException {
        String[] blocks = TestData.manual("import-profiles.md").split("(?m)^```.*\n");
        Import result = read(Profiles.in(write("reservoir.yaml", blocks[9])), blocks[7]);
        JsonNode requirements = new RequirementSetJson(check -> "check").json(result.set()).get("requirements");
        assertThat(requirements).hasSize(3);
        assertThat(requirements.get(1)).isEqualTo(new ObjectMapper().readTree(blocks[11]));
        assertThat(result.report().lines().lost()).isZero();
    }

    @Test
    void rejectsDocumentThatNoProfileDescribes() {
        Path document = write("document.txt", TestData.text("harbour/document.txt"));
        assertThatThrownBy(() -> Importer.recognised(document))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(document + ": No import profile describes this document; there are x1605");
    }

    // ------------------------------------------------------------------------------------------------------------------

    private Import read(Profile profile, String document) {
        return new Importer(profile).read(write("document.txt", document));
    }

    private Profile profile(Profile basis, String addition) {
        return profile(basis.key(), TestData.text(basis.key() + "/profile.yaml") + addition);
    }

    private Profile profile(String name, String text) {
        assertThat(text).as("changed profile").isNotEqualTo(TestData.text(name + "/profile.yaml"));
        return Profiles.in(write("profile.yaml", text));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String withoutFolder(String text) {
        return text.replace(folder.resolve("document.txt").toString(), "document.txt");
    }

    private static String json(Import result) {
        return new RequirementSetJson(check -> "check").write(result.set());
    }

    private static String outline(Import result) {
        StringBuilder outline = new StringBuilder();
        result.set().eAllContents().forEachRemaining(element -> {
            if (element instanceof Clause clause) {
                outline.append(clause.getName()).append(' ')
                        .append(clause.getTitle().getPhrases().getFirst().getValue())
                        .append(" [").append(clause.getTexts().size()).append(" texts]")
                        .append(clause.getPrinted() == null ? "" : " printed " + clause.getPrinted())
                        .append('\n');
            }
        });
        return outline.toString();
    }
}
