// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModels() throws IOException {
        Files.writeString(folder.resolve("house.plumb"), """
                requirements house {
                    language en
                    status current
                    scheme { verdict fine means conform "Fine" zh "良好" }
                    clause 1 {
                        requirement 1.1 {
                            text "Hypervisors shall isolate." zh "虚拟机监视器应隔离。"
                            check every hypervisor isolates cpu, memory
                            check every hypervisor logs-to the-same log-service
                            check no firewall
                        }
                        requirement 1.2 { text "Be good." zh "应当良好。" }
                    }
                }
                """);
        Files.writeString(folder.resolve("platform.plumb"), """
                platform p {
                    component kvm : hypervisor { isolates cpu, memory logs-to audit }
                    component legacy : hypervisor { isolates cpu isolates not memory logs-to audit }
                    component odd : hypervisor { isolates cpu logs-to other }
                    component audit : log-service
                    component other : log-service
                }
                statement s for p {
                    applies house
                    narrow house 1.2 to "Be fair." because "Good is too much"
                }
                """);
    }

    @Test
    void printsWhatEachCheckLooksAtAndFound() {
        var explained = explain("house", "1.1");

        assertThat(explained).startsWith("""
                house 1.1 for s

                Text              Hypervisors shall isolate.
                Applicability     Applicable
                Model's verdict   Design partly conforms (what the model declares)
                Assessed verdict  Not assessed

                Check 1 of 3
                  Looks at     Every hypervisor: “Isolates”: CPU, Memory.
                  Written      check every hypervisor isolates cpu, memory
                  Found        Design partly conforms (what the model declares)
                  Holds        kvm: Isolates: CPU, Memory (platform.plumb:2)
                  Violated by  legacy: Isolates: not Memory (platform.plumb:3)
                  Not said of  odd: Isolates: the model does not say Memory (platform.plumb:4)

                Check 2 of 3
                  Looks at     Every hypervisor: “Logs to”: one and the same log service.
                  Written      check every hypervisor logs-to the-same log-service
                  Found        Design partly conforms (the structure of the model)
                  Holds        kvm: Logs to: audit (platform.plumb:2)
                               legacy: Logs to: audit (platform.plumb:3)""").containsSubsequence("Violated by  odd: Logs to: other,", "the others (audit)", "(platform.plumb:4)")
                .endsWith("""
                Check 3 of 3
                  Looks at  No firewall.
                  Written   check no firewall
                  Found     Undetermined (what the model declares): the model has nothing of the
                            kind
                """);
    }

    @Test
    void printsInChinese() {
        assertThat(explain("house/1.1", "--lang", "zh")).contains("检查内容", "每个虚拟机监视器", "反例", "模型未说明");
    }

    @Test
    void saysThatThereIsNoCheck() {
        assertThat(explain("house", "1.2")).contains("Model's verdict   No check");
    }

    @Test
    void refusesWhatNoStatementApplies() {
        var out = new StringWriter();
        var err = new StringWriter();

        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), "explain", "x1605", "8.1-1", "--in",
                folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("No statement here applies 'x1605'").contains("plumbline show x1605 8.1-1");
        assertThat(out.toString()).isEmpty();
    }

    private String explain(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--in", folder.toString(), "--as-of", "2026-10-15"));

        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        return out.toString().replaceAll("\\s+\\([^()]*platform\\.\\s*plumb:\\s*(\\d)\\)", " (platform.plumb:$1)");
    }
}
