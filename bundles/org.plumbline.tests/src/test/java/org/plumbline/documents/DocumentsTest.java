// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.ModelRevision;

class DocumentsTest {

    @Test
    void namesFilesByStatementDocumentLanguageAndFormat() {
        assertThat(Written.of(SampleEvaluation.draft()).files()).extracting(GeneratedFile::name).containsExactlyElementsOf(
                Stream.of("overview html docx", "traceability-matrix html xlsx csv",
                        "statement-of-applicability html xlsx docx csv", "responsibility-matrix html xlsx",
                        "gap-list html xlsx", "evidence-register html xlsx csv",
                        "assessment-workbook html xlsx", "platform-picture html svg",
                        "cross-standard-matrix html xlsx", "supervision-plan html xlsx csv")
                        .map(each -> each.split(" ")).flatMap(each -> Stream.of("en", "zh").flatMap(tongue ->
                                Stream.of(each).skip(1).map(format -> "aurora-2026-" + each[0] + "." + tongue + "." + format)))
                        .toList());
    }

    @Test
    void writesOnlyTheLanguagesAskedFor() {
        assertThat(Documents.generate(new DocumentRequest(SampleEvaluation.draft(), Set.of(Language.ZH), "1.0.0")))
                .extracting(GeneratedFile::name)
                .hasSize(Written.of(SampleEvaluation.draft()).files().size() / 2)
                .allMatch(name -> name.contains(".zh."));
        assertThat(Documents.generate(new DocumentRequest(SampleEvaluation.draft(), Set.of(), "1.0.0"))).isEmpty();
    }

    @Test
    void writesNothingForNoStatement() {
        var empty = new Evaluation(SampleEvaluation.AS_OF, List.of(), List.of());
        assertThat(Written.of(empty).files()).isEmpty();
    }

    @Test
    void givesNoTwoFilesTheSameName() {
        var one = SampleEvaluation.draft();
        var statements = new ArrayList<>(one.statements());
        statements.addAll(SampleEvaluation.named("AURORA-2026").statements());
        assertThat(Written.of(new Evaluation(one.asOf(), statements, List.of())).files())
                .extracting(file -> file.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .hasSize(2 * Written.of(SampleEvaluation.draft()).files().size());
    }

    @Test
    void writesFileNamesThatNoFileSystemMisreads() {
        assertThat(Written.of(SampleEvaluation.named("../..\\a:b|c\"*?<>\u0000\n")).files())
                .extracting(GeneratedFile::name)
                .allMatch(name -> name.startsWith("__") && name.matches("[\\p{L}\\p{N}._-]+"));
    }

    @Test
    void writesTheSameBytesForTheSameModels() {
        var first = Written.of(SampleEvaluation.draft()).files();
        var second = Written.of(SampleEvaluation.draft()).files();
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).content()).as(first.get(i).name()).isEqualTo(first.get(i).content());
        }
    }

    @Test
    void datesOfficeFilesByTheAsOfDateAndNotByTheClock() throws IOException {
        var written = Written.of(SampleEvaluation.draft());
        for (var name : List.of("matrix.zh.xlsx", "list.zh.xlsx", "workbook.zh.xlsx", "zh.docx")) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(written.bytes(name)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 10, 12, 0, 0));
                    if (entry.getName().equals("docProps/core.xml")) {
                        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-10-12T00:00:00Z<",
                                        "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-10-12T00:00:00Z<");
                    }
                }
            }
        }
    }

    /** What leaves the organization tells of what its reader sees only. */
    @Test
    void nameTheSameRevisionOfTheModels() {
        var evaluation = SampleEvaluation.draft();
        var written = Written.of(evaluation);
        assertThat(written.files()).extracting(GeneratedFile::name)
                .filteredOn(name -> name.endsWith(".zh.html") && !name.contains("responsibility"))
                .hasSizeGreaterThan(6)
                .allSatisfy(name -> assertThat(new String(written.bytes(name), StandardCharsets.UTF_8))
                        .contains(ModelRevision.of(evaluation.statements().getFirst())));
    }
}
