// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.lang.formatting2.Columns;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ShowCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeOwnSets() throws IOException {
        Files.writeString(folder.resolve("house.plumb"), """
                requirements house "House rules" zh "内部要求" {
                    language en
                    edition "2026"
                    status current
                    source "HR 7"
                    scheme {
                        verdict fine means conform "Fine" zh "良好"
                        obligation shall "must, has to" zh "必须"
                        domain doors "Doors" zh "门禁"
                        attribute use "Use" zh "用途" { day "By day" zh "白天" night "By night" zh "夜间" }
                        responsible provider for iaas
                    }
                    reference hr6 "HR 6"
                    threat T1 "Theft" zh "盗窃" { answered by 1.1-a }
                    clause 1 "Ways in" zh "入口" {
                        domain doors
                        layer access
                        control point "Gates" zh "大门"
                        clause 1.1 "Gates" {
                            requirement 1.1-a shall enhanced unconfirmed "Locked gates" zh "大门上锁" {
                                unit "U-1"
                                attributes day, night
                                text "Gates shall be locked and watched, so that nobody comes in who has no business there."
                                    zh "大门应上锁并有人看守。"
                                item 1 "Locks" { item "with keys" }
                                note "A curtain is no gate."
                                interpretation "It is about theft."
                                method interview, examine "Ask, and look."
                                method test "Push."
                                expects "A key"
                                criterion conform "All are locked."
                                deliver evidence every P3M by provider "Photo"
                                deliver report as-needed when "a gate is new"
                                parameter 1 select { option "brass" parameter assign "metal" }
                                guidance { provider "Buy locks." }
                                information "Locks rust."
                                cites hr6 3, 4
                                check every web-console is encrypted
                            }
                            requirement 1.1-b { text "Windows too." }
                        }
                    }
                }
                requirements group "Group rules" {
                    language en
                    status current
                    clause 1 { requirement 1 { text "Everything is locked." } }
                }
                requirements law "Law" {
                    language en
                    status current
                    clause 1 { requirement 1 "Safety" { } requirement 2 { } }
                }
                mapping house-to-group from house to group by "Counsel" on 2026-10-01 {
                    1.1-a subset-of 1 because "Gates only"
                }
                mapping group-to-law from group to law { 1 subset-of 1 1 superset-of 2 }
                """);
    }

    private static CommandLine show(Object... arguments) {
        var all = new ArrayList<Object>(List.of("show"));
        all.addAll(List.of(arguments));
        return CommandLine.run(all.toArray());
    }

    @Test
    void printsEverythingThatIsKnown() {
        var run = show("house", "1.1-a", "--in", folder, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                house 1.1-a  Locked gates

                Standard           HR 7 (2026, current): House rules
                Clause             1 Ways in
                                   1.1 Gates
                Printed label      a
                Obligation         must
                Level              Enhanced
                Layer              Access layer
                Security domain    Doors
                Control point      Gates
                Assessment unit    U-1
                Attributes         Use: By day, By night
                Responsible        Cloud service provider (IaaS), as for the whole standard
                Unconfirmed        A fact here comes from practice or from one secondary source.
                Fingerprint        3e56d7ec417a

                Text               Gates shall be locked and watched, so that nobody comes in
                                   who has no business there.
                Items              1) Locks
                                     – with keys
                Notes              A curtain is no gate.
                Parameters         1) to be selected
                                     – brass
                                     – to be assigned: metal
                Interpretation     It is about theft.
                Customer guidance  none
                Provider guidance  Buy locks.
                Other information  Locks rust.

                Assessment method  – interview, examine: Ask, and look.
                                   – test: Push.
                Expected evidence  A key
                Criteria           Fine: All are locked.
                Deliveries         – evidence, every 3 months, by Cloud service provider: Photo
                                   – report, as needed (a gate is new)
                Checks             – Every web console: “Encrypted”.
                                     check every web-console is encrypted

                Citations          HR 6 3, 4 (applies)
                Answers threats    T1 Theft

                In group, Group rules (current)
                  subset  1 Everything is locked.
                            Gates only

                In law, Law (current)
                  subset  1 Safety
                            house 1.1-a → group 1 (subset): Gates only
                            group 1 → law 1 (subset)

                1 more reached through another standard, of which nothing follows for certain.

                Judged by
                  house-to-group  Counsel (2026-10-01)
                  group-to-law    Not stated
                """);
        assertThat(run.exit()).isZero();
    }

    @Test
    void printsChinese() {
        var run = show("house/1.1-a", "--in", folder, "--lang", "zh");

        assertThat(run.out()).startsWith("""
                house 1.1-a  大门上锁

                标准        HR 7（2026，现行）：内部要求
                条款        1 入口
                """).contains("约束程度    必须\n", "指纹        3e56d7ec417a\n", "客户指南    无\n", "每 3 个月", "  子集  1 Everything is locked.\n");
    }

    @Test
    void printsSeveral() {
        var run = show("house", "1.1-a", "1.1-b", "group/1", "law", "1", "--in", folder, "--lang", "en");

        assertThat(run.out().lines().filter(line -> line.matches("(house|group|law) \\S+.*")))
                .containsExactly("house 1.1-a  Locked gates", "house 1.1-b", "group 1", "law 1  Safety");
    }

    @Test
    void saysWhereNoMappingLeads() {
        assertThat(show("house", "1.1-b", "--in", folder, "--lang", "en").out()).endsWith("""
                In other standards
                  No mapping leads to another standard.
                """);
    }

    @Test
    void fitsTheWidthInEitherLanguage() {
        for (String language : new String[] {"en", "zh"}) {
            var run = show("iso27002", "8.24", "csa-iaas", "8.1.1-a", "gbt-supervision", "5.10-enhanced-c-d", "--lang",
                    language);
            assertThat(run.exit()).isZero();
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void printsNeighboursOfTheShippedSets() {
        assertThat(show("csa-iaas", "8.1.1-a", "--lang", "en").out()).contains("""
                In iso27002, ISO/IEC 27002:2022 (current)
                """, "  intersects  5.16 Identity management\n", "csa-iaas-to-iso27002");
    }

    @Test
    void printsAsJsonWhatExportPrintsAndTheNeighbours() throws IOException {
        var mapper = new ObjectMapper();
        var shown = mapper.readTree(show("house", "1.1-a", "--in", folder, "--format", "json").out());
        var exported = mapper.readTree(CommandLine.run("export", "x1605").out()).get("requirements").get(0);

        assertThat(shown.get("set").asText()).isEqualTo("house");
        assertThat(shown.get("guidance").toString()).isEqualTo("{\"csc\":[],\"csp\":[{\"en\":\"Buy locks.\"}]}");
        assertThat(shown.get("neighbours").get(1)).isEqualTo(mapper.readTree("""
                {"set": "law", "id": "1", "title": {"en": "Safety", "zh": "Safety"}, "relation": "subset", "certain": true,
                 "path": [
                  {"from": "house 1.1-a", "relation": "subset", "to": "group 1", "mapping": "house-to-group",
                   "because": {"en": "Gates only", "zh": "Gates only"}, "by": "Counsel", "on": "2026-10-01"},
                  {"from": "group 1", "relation": "subset", "to": "law 1", "mapping": "group-to-law"}]}
                """));
        assertThat(shown.get("neighboursUnknown").asInt()).isEqualTo(1);
        var shipped = (ObjectNode) mapper.readTree(
                show("x1605", "8.1-1", "--format", "json").out());
        shipped.remove(List.of("set", "neighbours", "neighboursUnknown"));
        assertThat(shipped).isEqualTo(exported);
    }

    @Test
    void printsSeveralAsAList() throws IOException {
        var shown = new ObjectMapper().readTree(show("x1605", "8.1-1", "8.1-2", "--format", "json").out());

        assertThat(shown).hasSize(2);
        assertThat(shown.get(1).get("id").asText()).isEqualTo("8.1-2");
    }
}
