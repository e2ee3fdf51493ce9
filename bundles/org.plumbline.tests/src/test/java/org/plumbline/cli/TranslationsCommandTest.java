// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsCommandTest {

    private static final String MODEL = """
            platform cloud "Cloud platform" zh "云平台" {
            	provides iaas
            	provider csp "A provider of clouds"
            	team ops "运维团队" of csp
            	team kvm "KVM" of csp
            	person li "Li Na the second" of ops
            	component vm : hypervisor en "Hypervisors"
            	component old : hypervisor zh "旧版，\\"不再使用\\"" { }
            	component named : hypervisor "KVM 7.2" { }
            }
            control c "=Isolation of tenants" on cloud { description "第一行\\n第二行" en "Two lines" }
            statement s "S" for cloud { applies x1605 }
            """;

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void listsEveryTextWithItsPlace() throws IOException {
        var file = Files.writeString(folder.resolve("m.plumb"), MODEL);
        var run = CommandLine.run("translations", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).containsExactly(
                file + ":3: cloud.csp title lacks Chinese: “A provider of clouds”",
                file + ":4: cloud.ops title lacks English: “运维团队”",
                file + ":7: cloud.vm title lacks Chinese: “Hypervisors”",
                file + ":8: cloud.old title lacks English: “旧版，\"不再使用\"”",
                file + ":11: c title lacks Chinese: “=Isolation of tenants”",
                "2 texts of the models have no English.",
                "3 texts of the models have no Chinese.");
    }

    @Test
    void speaksChineseOnASystemThatDoes() throws IOException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        var file = Files.writeString(folder.resolve("m.plumb"), MODEL);
        assertThat(CommandLine.run("translations", file, "--lang", "en").out().lines()).containsExactly(
                file + ":4: cloud.ops title 没有英文：“运维团队”", file + ":8: cloud.old title 没有英文：“旧版，\"不再使用\"”",
                "模型中有 2 条文字没有英文。");
    }

    @Test
    void failsOnlyWhenAskedTo() throws IOException {
        var file = Files.writeString(folder.resolve("m.plumb"), MODEL);
        assertThat(CommandLine.run("translations", file, "--strict").exit()).isOne();
        var complete = Files.writeString(folder.resolve("n.plumb"), "platform cloud \"A cloud\" zh \"云\" { }");
        var run = CommandLine.run("translations", complete, "--strict", "--lang", "zh");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).containsExactly("Every text of the models is in Chinese.");
    }

    @Test
    void writesATableForTranslators() throws IOException {
        var file = Files.writeString(folder.resolve("m.plumb"), MODEL);
        var run = CommandLine.run("translations", file, "--lang", "zh", "--format", "csv");
        assertThat(run.out()).isEqualTo("\uFEFFFile,Line,Element,Feature,Lacks,Text\r\n"
                + file + ",3,cloud.csp,title,zh,A provider of clouds\r\n"
                + file + ",7,cloud.vm,title,zh,Hypervisors\r\n"
                + file + ",11,c,title,zh,'=Isolation of tenants\r\n");
    }

    @Test
    void isCountedWhenDocumentsAreGenerated() throws IOException {
        var file = Files.writeString(folder.resolve("m.plumb"), MODEL);
        var run = CommandLine.run("generate", file, "-o", folder.resolve("out"), "--as-of", "2026-06-01");
        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).containsExactly(
                "2 texts of the models have no English; see `plumbline translations " + file + " --lang en`.",
                "3 texts of the models have no Chinese; see `plumbline translations " + file + " --lang zh`.");
        var one = CommandLine.run("generate", file, "-o", folder.resolve("out"), "--as-of", "2026-06-01", "--lang", "en");
        assertThat(one.err().lines()).hasSize(1);
    }
}
