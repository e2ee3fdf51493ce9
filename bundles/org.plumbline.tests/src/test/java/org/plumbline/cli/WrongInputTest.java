// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input of every wrong kind gets one clear line and exit code 2, and leaves nothing behind. */
class WrongInputTest {

    @TempDir
    private Path folder;

    @Test
    void reportsAMissingFile() {
        refused("validate", folder.resolve("none.plumb"),
                folder.resolve("none.plumb") + ": There is no such file or folder. Check the path.");
    }

    @Test
    void reportsAFolderWithoutModels() {
        refused("validate", folder, folder + ": There is no .plumb file in this folder. "
                + "Name a folder with models, or make one with `plumbline init NAME`.");
    }

    @Test
    void reportsATemplateThatCannotBeUsed() throws IOException {
        var project = folder.resolve("cloud-one");
        CommandLine.run("init", project);
        var text = Files.writeString(folder.resolve("text.docx"), "text");
        refusesTemplate(project, folder.resolve("none.docx"), "There is no such file. Check the path of the template.");
        refusesTemplate(project, project, "This is a folder, not a template. Name a .docx file.");
        refusesTemplate(project, text, "This is not a Word document. Name a .docx file.");
    }

    private void refusesTemplate(Path project, Path template, String message) {
        var out = folder.resolve("out");
        var run = CommandLine.run("generate", project, "-o", out, "--template", template);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo(template + ": " + message);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void reportsABinary() throws IOException {
        var file = Files.write(folder.resolve("binary.plumb"), new byte[] {'a', '\n', 0, 1, 2});
        refused("validate", file, file + ":2: This is not a text file: it has a zero byte. Name a .plumb file in UTF-8.");
    }

    @Test
    void reportsAnotherEncoding() throws IOException {
        var file = Files.write(folder.resolve("gbk.plumb"), "platform a {\n// 云平台\n}".getBytes(Charset.forName("GBK")));
        refused("validate", file, file + ":2: This is not UTF-8. "
                + "Save the file in UTF-8; models are never read in another encoding.");
    }

    @Test
    void reportsALineOfFiftyMegabytes() throws IOException {
        var file = folder.resolve("long.plumb");
        Files.writeString(file, "platform a {}\n// " + "x".repeat(50 << 20));
        refused("validate", file, file + ": This file is larger than 32 MB. "
                + "Split it; declarations may stand in any number of files.");
    }

    @Test
    void reportsALongLine() throws IOException {
        var file = folder.resolve("long.plumb");
        Files.writeString(file, "platform a {}\n// " + "x".repeat(2 << 20));
        refused("validate", file, file + ":2: This line is longer than 1048576 characters. Break it.");
    }

    @Test
    void reportsAModelThatIsCutOff() throws IOException {
        var file = Files.writeString(folder.resolve("cut.plumb"), "platform a {\n\tnetwork mgmt plane manage");
        var run = CommandLine.run("validate", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":2: ").doesNotContain("EOF", "RULE_", "mismatched");
    }

    @Test
    void reportsDeepNesting() throws IOException {
        var file = Files.writeString(folder.resolve("deep.plumb"),
                "vocabulary v { predicate p : " + "(".repeat(100_000) + "can x" + ")".repeat(100_000) + " }");
        refused("validate", file, file + ": Its blocks are nested too deeply. Write it with fewer levels.");
    }

    @Test
    void acceptsPredicatesAndKindsThatReferToThemselvesInACircle() throws IOException {
        Files.writeString(folder.resolve("a.plumb"), "vocabulary a { kind x : y predicate p : meets q }");
        Files.writeString(folder.resolve("b.plumb"), "vocabulary b { kind y : x predicate q : meets p }");
        var run = CommandLine.run("validate", folder);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("'x'");
    }

    @Test
    void reportsAnUnknownOption() {
        var run = CommandLine.run("validate", "--no-such", folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("--no-such");
    }

    @Test
    void reportsAnImpossibleDate() throws IOException {
        var file = Files.writeString(folder.resolve("a.plumb"), "platform a { }");
        var run = CommandLine.run("validate", file, "--as-of", "2026-13-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("2026-13-01");
    }

    @Test
    void reportsAnEmptyDocument() throws IOException {
        notImported(Files.writeString(folder.resolve("empty.txt"), ""));
    }

    @Test
    void reportsAnotherDocument() throws IOException {
        notImported(Files.writeString(folder.resolve("other.txt"), "Another standard\n\n1 Scope\n\nIt has none.\n"));
    }

    @Test
    void reportsABinaryDocument() throws IOException {
        notImported(Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5}));
    }

    private void notImported(Path document) throws IOException {
        var before = files();
        var target = folder.resolve("out").resolve("set.plumb");
        var run = CommandLine.run("import", "--standard", "x1605", document, "-o", target);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(document.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void reportsATargetThatCannotBeWritten() throws IOException {
        var model = Files.createDirectory(folder.resolve("model"));
        Files.writeString(model.resolve("a.plumb"), "platform a { provides iaas }\nstatement s for a { applies x1605 }\n");
        var blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        var before = files();
        var run = CommandLine.run("generate", model, "-o", blocked.resolve("out"), "--as-of", "2026-10-15");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void generatesNothingFromModelsWithWrongNames() throws IOException {
        var model = Files.createDirectory(folder.resolve("model"));
        var file = Files.writeString(model.resolve("a.plumb"),
                "platform a { network n plane nowhere }\nstatement s for a { applies x1605 }\n");
        var run = CommandLine.run("generate", model, "-o", folder.resolve("out"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":1: 'nowhere' is not a plane of any vocabulary.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void reportsASetThatIsNotThere() {
        var run = CommandLine.run("export", "no-such-set");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is neither a set nor a file 'no-such-set'. Choose from ");
    }

    @Test
    void proposesNamesForASetOrRequirementThatIsNotThere() {
        refused("There is no requirement set 'x165'. The nearest are x1605, ", "show", "x165", "8.1-1");
        refused("There is no requirement set 'x165'. The nearest are x1605, ", "show", "x165/8.1-1");
        refused("There is no requirement set 'x165'. The nearest are x1605, ", "search", "--set", "x165", "log");
        refused("There is no requirement '8.1-11' in 'x1605'. The nearest are 8.1-1, ", "show", "x1605", "8.1-11");
        refused("There is no requirement '' in 'x1605'. The nearest are ", "show", "x1605/");
        refused("'x1605' is a whole set. Name a requirement in it, as in `plumbline show x1605 8.1-1`.", "show",
                "x1605");
    }

    @Test
    void reportsASearchForNothing() {
        refused("There is no word to look for. Name at least one.", "search", " ");
        refused("'--max 0' would print nothing. Give a number from 1.", "search", "log", "--max", "0");
        refused("plumbline: Missing required parameter: 'WORD'. See `plumbline search --help`.", "search");
        refused("plumbline: Invalid value for option '--max'", "search", "log", "--max", "many");
    }

    @Test
    void reportsOwnSetsThatCannotBeRead() throws IOException {
        var none = folder.resolve("none.plumb");
        var cut = Files.writeString(folder.resolve("cut.plumb"), "requirements a {");
        refused(none + ": There is no such file or folder. Check the path.", "show", "x1605", "8.1-1", "--in", none);
        refused(none + ": There is no such file or folder. Check the path.", "search", "log", "--in", none);
        refused(cut + ":1: ", "show", "x1605", "8.1-1", "--in", cut);
        refused(cut + ":1: ", "standards", cut);
    }

    private static void refused(String beginning, Object... arguments) {
        var run = CommandLine.run(arguments);
        assertThat(run.err()).startsWith(beginning);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void overwritesNothingWithANewProject() throws IOException {
        var existing = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(existing.resolve("platform.plumb"), "mine");
        refused("init", existing, existing + ": This exists already, and nothing in it is overwritten. Choose another name.");
        assertThat(existing.resolve("platform.plumb")).hasContent("mine");
    }

    private static void refused(String command, Path path, String line) {
        var run = CommandLine.run(command, path);
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
