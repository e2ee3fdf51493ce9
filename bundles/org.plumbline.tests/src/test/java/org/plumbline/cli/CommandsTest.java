// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What each command does when all goes well. */
class CommandsTest {

    @TempDir
    private Path folder;

    @Test
    void startsAProjectThatValidates() {
        var project = folder.resolve("cloud-one");
        assertThat(CommandLine.run("init", project).exit()).isZero();
        var run = CommandLine.run("validate", project, "--as-of", "2026-06-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("error:");
        assertThat(run.exit()).isZero();
        assertThat(CommandLine.run("validate", project, "--as-of", "2026-06-01", "--fail-on", "warning").exit()).isOne();
    }

    @Test
    void listsTheShippedStandards() {
        var run = CommandLine.run("standards", "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern(
                "x1605 +ITU-T X.1605 +2020 +current +95  en,zh  mapped \\d+ % \\(\\d+/95\\) +Security");
    }

    @Test
    void countsWhatIsMappedToAnotherSet() throws IOException {
        var file = Files.writeString(folder.resolve("sets.plumb"), """
                requirements house { status current clause 1 { requirement 1 { } requirement 2 { } requirement 3 { } } }
                requirements empty { status current }
                mapping m from house to iso27002 { 1 intersects 5.1 1 intersects 5.2 3 equals 5.3 }
                mapping n from house to house { 1 equals 2 }
                """);
        assertThat(CommandLine.run("standards", file, "--lang", "en").out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("house - - current 3 mapped 66 % (2/3) house (0 with checks)",
                        "empty - - current 0 - empty (0 with checks)");
        assertThat(CommandLine.run("standards", file, "--lang", "zh").out()).contains("已映射 66%（2/3）");
    }

    @Test
    void exportsAShippedSetAsJson() throws IOException {
        var run = CommandLine.run("export", "--format", "json", "x1605");
        assertThat(run.exit()).isZero();
        var json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("id").asText()).isEqualTo("x1605");
        assertThat(json.get("requirements")).hasSize(95);
        assertThat(json.get("requirements").get(0).get("text").fieldNames()).toIterable().containsExactlyInAnyOrder("en", "zh");
        assertThat(json.get("threats")).hasSize(7);
    }

    @Test
    void evaluatesAsJson() throws IOException {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var run = CommandLine.run("evaluate", project, "--format", "json", "--as-of", "2026-06-01");
        assertThat(run.exit()).isZero();
        var requirements = new ObjectMapper().readTree(run.out()).get("statements").get(0).get("requirements");
        assertThat(requirements).hasSize(95);
        var first = requirements.get(0);
        assertThat(first.get("id").asText()).isEqualTo("8.1-1");
        assertThat(first.get("controls").get(0).asText()).isEqualTo("console-sign-in");
        assertThat(first.get("implementation").asText()).isEqualTo("operating");
        assertThat(first.get("evidence").asText()).isEqualTo("present");
        assertThat(first.get("check").get("verdict").asText()).isEqualTo("conform");
    }

    @Test
    void generatesTheSameBytesTwice() throws IOException {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var first = generated(project, folder.resolve("first"));
        var second = generated(project, folder.resolve("second"));
        try (Stream<Path> files = Files.list(first)) {
            var names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).contains("cloud-one-statement-overview.zh.docx", "cloud-one-statement-traceability-matrix.en.csv",
                    "cloud-one-statement-gap-list.zh.xlsx", "cloud-one-statement-statement-of-applicability.en.html");
            for (String name : names) {
                assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
            }
        }
    }

    @Test
    void generatesOnlyTheDocumentsAskedFor() throws IOException {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var run = CommandLine.run("generate", project, "-o", folder.resolve("some"), "--only", "gap-list,overview", "--lang", "zh");
        assertThat(run.exit()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("some"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "cloud-one-statement-gap-list.zh.html", "cloud-one-statement-gap-list.zh.xlsx",
                    "cloud-one-statement-overview.zh.html", "cloud-one-statement-overview.zh.docx");
        }
        var unknown = CommandLine.run("generate", project, "-o", folder.resolve("none"), "--only", "gaplist");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no document “gaplist”. Name some of overview, traceability-matrix");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Path generated(Path project, Path target) {
        var run = CommandLine.run("generate", project, "-o", target, "--as-of", "2026-06-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return target;
    }

    @Test
    void writesDocumentsForAReaderAndRefusesOthers() {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var target = folder.resolve("for-tenants");
        var run = CommandLine.run("generate", project, "-o", target, "--as-of", "2026-06-01", "--for", "tenant",
                "--lang", "EN");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.contains(".tenant.en."));
        assertThat(CommandLine.run("generate", project, "-o", target, "--for", "everyone").err())
                .contains("expected one of internal, public, tenant, supervisor but was 'everyone'");
        var late = CommandLine.run("generate", project, "-o", target, "--as-of", "2026-06-01", "--baseline", "2026-06-02");
        assertThat(late.err()).contains("2026-06-02 is after the day of evaluation, 2026-06-01");
        assertThat(late.exit()).isEqualTo(2);
    }

    @Test
    void printsFindingsInChinese() {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var run = CommandLine.run("validate", project, "--as-of", "2026-06-01", "--lang", "zh");
        assertThat(run.out()).contains("没有控制措施满足 ITU-T X.1605 8.1-3").contains("截至 2026-06-01：").contains("未测评 95")
                .doesNotContain("{");
    }

    @Test
    void helpsWithEachCommand() {
        for (String command : new String[] {"validate", "generate", "evaluate", "import", "export", "standards", "show",
            "search", "translations", "init"}) {
            var run = CommandLine.run(command, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("Usage: plumbline " + command);
        }
    }
}
