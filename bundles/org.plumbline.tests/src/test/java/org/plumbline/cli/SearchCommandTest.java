// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.lang.formatting2.Columns;

import com.fasterxml.jackson.databind.ObjectMapper;

class SearchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheMigrationRequirementsInEitherLanguage() {
        for (String word : new String[] {"migration", "迁移"}) {
            var run = CommandLine.run("search", word, "--lang", "en");
            assertThat(run.exit()).isZero();
            assertThat(run.out().lines().map(line -> line.split("\\s+")[0] + " " + line.split("\\s+")[1]))
                    .contains("x1605 9.1-5", "x1605 10.1.2-10", "csa-iaas 6.2.2.4.1-a", "csa-iaas 6.2.2.4.1-b",
                            "mlps-s3a3g3 8.2.4.5-c");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void printsTheWordWithWhatIsAroundIt() throws IOException {
        Files.writeString(folder.resolve("house.plumb"), """
                requirements house {
                    language en
                    status current
                    clause 1 {
                        requirement 1 {
                            text "Whoever lives in the house for more than a year keeps a
                                zebra in the garden and feeds it every day, also on Sundays."
                        }
                        requirement 1.10 { text "A zebra." }
                    }
                }
                """);

        assertThat(CommandLine.run("search", "zebra", "--in", folder).out()).isEqualTo("""
                house  1     …for more than a year keeps a zebra in the garden and feeds it eve…
                house  1.10  A zebra.
                """);
    }

    @Test
    void looksInTheSetsThatAreNamed() {
        var run = CommandLine.run("search", "--set", "csa-iaas", "--set", "iso27002", "migration", "--lang", "en");

        assertThat(run.out()).contains("csa-iaas").doesNotContain("x1605");
    }

    @Test
    void saysHowManyMoreThereAre() {
        var run = CommandLine.run("search", "cloud", "--max", "3", "--lang", "en");

        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()).containsPattern("… and \\d{3} more\n$");
        assertThat(CommandLine.run("search", "cloud", "--lang", "en").out().lines()).hasSize(51);
    }

    @Test
    void saysThatThereIsNone() {
        var english = CommandLine.run("search", "zebra", "unicorn", "--lang", "en");
        var chinese = CommandLine.run("search", "斑马", "--lang", "zh");

        assertThat(english.out()).isEqualTo("No requirement has “zebra”, “unicorn”.%n".formatted());
        assertThat(chinese.out()).isEqualTo("没有要求包含“斑马”。%n".formatted());
        assertThat(english.exit()).isZero();
    }

    @Test
    void printsJson() throws IOException {
        var json = new ObjectMapper().readTree(CommandLine.run("search", "migration", "--format", "json", "--max", "2",
                "--lang", "en").out());

        assertThat(json.get("found").asInt()).isGreaterThan(9);
        assertThat(json.get("hits")).hasSize(2);
        assertThat(json.get("hits").get(0).get("set").asText()).isEqualTo("x1605");
        assertThat(json.get("hits").get(0).get("id").asText()).isEqualTo("9.1-5");
        assertThat(json.get("hits").get(0).get("passage").asText()).contains("migration of security policies");
    }
}
