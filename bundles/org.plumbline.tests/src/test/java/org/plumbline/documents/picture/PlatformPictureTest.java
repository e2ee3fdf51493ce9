// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.Written;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Connection;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Tone;
import org.plumbline.model.plumb.Visibility;
import org.plumbline.testing.Models;
import org.w3c.dom.Element;

class PlatformPictureTest {

    private static final String PLATFORM = """
            requirements house "House rules" {
                status current
                clause 1 {
                    requirement 1.1 { check every api-gateway is hardened }
                    requirement 1.2 { check every hypervisor is hardened }
                }
            }
            platform cloud "Cloud" zh "云" {
                provides iaas
                region north "North" in territory HK { zone a { site one "Site one" zh "一号机房"  site two } }
                network net "Internet" plane external
                network mgmt "Management" zh "管理网" plane management
                network mgmt-2 plane management
                network svc "Service" plane service
                network vpc "Private network" plane service of tenant shop
                component kvm : hypervisor "Pool" zh "资源池" {
                    on mgmt, mgmt-2
                    instances kvm-1 at one, kvm-2 at one, kvm-3 at two
                    is hardened
                }
                component old : hypervisor { on mgmt  is not hardened }
                component gate : api-gateway { on svc }
                component idle : hypervisor { on svc }
                component wall : firewall { on net, svc }
                component lost : firewall
                flow f-1 : net -> gate over https through wall
                flow f-2 : net -> gate over http through wall
                flow up : gate -> kvm over ntp "Up" zh "上行"
                flow peers : kvm <-> old over https
                flow out : mgmt -> gate
                flow own : vpc -> gate over https
                tenant shop "Shop" zh "商店"
                tenant other "Other"
            }
            statement s for cloud { applies house }
            """;

    private final Evaluation evaluation = Models.of("cloud.plumb", PLATFORM).evaluation();
    private final Source source = new Source(evaluation, evaluation.statements().getFirst(), "1.0.0", Visibility.INTERNAL);
    private final PlatformParts parts = PlatformParts.of(source);
    private final Figure planes = PlanePicture.of(parts).orElseThrow().figure();

    @Test
    void putsComponentsIntoTheirPlanesAndOthersOutside() {
        assertThat(outline(planes.boxes())).isEqualTo("""
                STRANGER Internet
                STRANGER Private network
                STRANGER Other
                ZONE Management plane
                  LINE Management
                  NODE Pool ×3
                  NODE old
                ZONE Service plane
                  NODE gate
                  NODE idle
                  NODE wall
                ZONE Network not stated
                  NODE lost""");
    }

    @Test
    void coloursEachComponentByTheWorstThatChecksSayOfIt() {
        assertThat(planes.boxes().stream().flatMap(Box::all).filter(box -> box.form() == Form.NODE)
                .collect(Collectors.toMap(box -> box.title().en(), Box::tone))).containsOnly(
                        Map.entry("Pool ×3", Tone.GOOD), Map.entry("old", Tone.BAD),
                        Map.entry("gate", Tone.OPEN), Map.entry("idle", Tone.OPEN),
                        Map.entry("wall", Tone.NEUTRAL), Map.entry("lost", Tone.NEUTRAL));
    }

    @Test
    void tellsWhatViolatesMoreThanAllDoFromTheOthers() {
        var alike = Models.of("alike.plumb", """
                requirements house {
                    status current
                    clause 1 {
                        requirement 1.1 { check every hypervisor is hardened }
                        requirement 1.2 { check every hypervisor is encrypted }
                    }
                }
                platform cloud {
                    network mgmt plane management
                    component a : hypervisor { on mgmt  is not hardened  is encrypted }
                    component b : hypervisor { on mgmt  is not hardened  is encrypted }
                    component c : hypervisor { on mgmt  is not hardened }
                    component d : hypervisor { on mgmt  is not hardened  is not encrypted }
                }
                statement s for cloud { applies house }
                """).evaluation();
        var pools = PlatformParts.of(new Source(alike, alike.statements().getFirst(), "1.0.0", Visibility.INTERNAL));
        assertThat(pools.components()).extracting(pools::tone).containsExactly(Tone.FAIR, Tone.FAIR, Tone.FAIR, Tone.BAD);
        assertThat(pools.count(Tone.BAD)).as("only what its colour says is counted").isOne();
        assertThat(pools.components()).extracting(pools::verdict).extracting(Wording::en).containsExactly(
                "violates only what all components violate", "violates only what all components violate",
                "violates only what all components violate", "Design does not conform");
        assertThat(Written.of(alike).html("picture.zh")).contains(
                "全部组件均不符合 house 1.1；除此之外再无不符合项的组件以黄色表示。", "仅不符合全部组件共同不符合的要求",
                "模型预判：1 个组件设计不符合，3 个仅不符合全部组件共同不符合的要求");
    }

    @Test
    void drawsFlowsThroughWhatTheyPassAndTogetherWhatRunsTogether() {
        assertThat(planes.connections()).extracting(this::inWords).containsExactly(
                "Internet → wall: HTTPS, HTTP ×2 UNLOCKED crossing",
                "wall → gate: HTTPS, HTTP ×2 UNLOCKED crossing",
                "gate → Pool ×3: NTP UNSAID crossing",
                "Pool ×3 ↔ old: HTTPS LOCKED within",
                "Management → gate:  UNSAID crossing",
                "Private network → gate: HTTPS LOCKED crossing");
    }

    @Test
    void placesInstancesAtTheirSitesByTheNameThatTheTerritoryMustHave() {
        var sites = new SitePicture(parts).figure().orElseThrow();
        assertThat(outline(sites.boxes())).isEqualTo("""
                FRAME North
                  GROUP a
                    GROUP Site one
                      NODE Pool ×2
                    GROUP two
                      NODE Pool""");
        assertThat(sites.boxes().getFirst().details().getFirst().zh()).isEqualTo("国家/地区：中国香港");
        assertThat(sites.boxes().getFirst().details().getFirst().en()).isEqualTo("Country/region: Hong Kong, China");
    }

    @Test
    void saysInTablesWhatItShows() {
        var html = Written.of(evaluation).html("picture.zh");
        var components = Written.table(html, "组件", "类别");
        assertThat(components.getFirst()).containsExactly("组件", "类别", "资产类别", "网络", "机房", "责任部门", "模型预判",
                "不符合", "无法判定", "符合", "不符合的要求");
        assertThat(components.get(1)).containsExactly("资源池", "虚拟机监视器", "系统管理软件/平台", "管理网\nmgmt-2", "一号机房 ×2\ntwo", "—",
                "设计符合", "0", "0", "1", "—");
        assertThat(components.get(2).subList(6, 11)).containsExactly("设计不符合", "1", "0", "0", "house 1.2");
        var flows = Written.table(html, "数据流", "起点");
        assertThat(flows.get(3)).containsExactly("上行", "gate", "资源池", "—", "NTP", "未说明是否加密", "—", "跨越", "未被检查涉及");
        assertThat(Written.table(Written.of(evaluation).html("picture.en"), "Network", "Plane")).extracting(row -> row.get(1))
                .containsExactly("Plane", "External plane", "Management plane", "Management plane",
                        "Service plane", "Service plane");
        assertThat(html).contains("共 6 个组件、5 个网络、6 条数据流，其中 5 条跨越信任边界。"
                + "模型预判：1 个组件设计不符合，0 个仅不符合全部组件共同不符合的要求，2 个无法判定，1 个设计符合，2 个未被任何检查涉及。");
    }

    @Test
    void leadsFromEachBoxToItsRow() {
        var html = Written.of(evaluation).html("picture.en");
        var links = Pattern.compile("<a href=\"#([^\"]+)\" tabindex=\"-1\">").matcher(html).results()
                .map(link -> link.group(1)).distinct().toList();
        assertThat(links).contains("component:kvm", "network:mgmt").allSatisfy(link ->
                assertThat(html).contains("id=\"" + link + "\""));
    }

    @Test
    void isAFileOfItsOwnThatNeedsNothingElse() throws Exception {
        for (var language : List.of("zh", "en")) {
            var file = Written.of(evaluation).bytes("picture." + language + ".svg");
            var root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file)).getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(((Element) root.getElementsByTagName("desc").item(0)).getTextContent())
                    .contains(language.equals("zh") ? "不构成等级测评结论" : "it is not an assessment conclusion");
            assertThat(root.getElementsByTagName("a").getLength()).isZero();
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei")
                    .doesNotContain("href", "url(", "var(", "@import", "<script", "style=");
        }
    }

    @Test
    void saysThatThereIsNothingToDraw() {
        var empty = Models.of("empty.plumb", """
                requirements house { status current clause 1 { requirement 1 { } } }
                platform nowhere { provides iaas }
                statement s for nowhere { applies house }
                """).evaluation();
        var html = Written.of(empty).html("picture.zh");
        assertThat(html).contains("模型未描述任何组件或网络。", "模型未描述任何地域。").doesNotContain("<svg");
        assertThat(Written.of(empty).bytes("picture.zh.svg")).isNotEmpty();
    }

    @Test
    void drawsComponentsTogetherWhereThereIsNoRoomForAll() {
        var many = IntStream.range(0, 1500).mapToObj(i -> "component c" + i + " : api-gateway { on svc }\n"
                + "flow f" + i + " : c" + i + " -> old over https\n").collect(Collectors.joining());
        var large = Models.of("large.plumb", PLATFORM.replace("component lost : firewall", many)).evaluation();
        var picture = PlanePicture.of(PlatformParts.of(
                new Source(large, large.statements().getFirst(), "1.0.0", Visibility.INTERNAL))).orElseThrow();
        assertThat(picture.isSimplified()).isTrue();
        assertThat(outline(picture.figure().boxes())).contains("NODE API gateway\n");
        assertThat(Written.of(large).html("picture.zh")).contains("平台规模过大，图中将组件合并绘制。");
    }

    private static String outline(List<Box> boxes) {
        return boxes.stream().map(box -> box.form() + " " + box.title().en()
                + (box.inner().isEmpty() ? "" : "\n" + outline(box.inner()).indent(2).stripTrailing()))
                .collect(Collectors.joining("\n"));
    }

    private String inWords(Connection connection) {
        return title(connection.from()) + (connection.both() ? " ↔ " : " → ") + title(connection.to()) + ": "
                + connection.label().en() + " " + connection.sign() + (connection.crossing() ? " crossing" : " within");
    }

    private String title(String id) {
        return planes.boxes().stream().flatMap(Box::all).filter(box -> box.id().equals(id)).findFirst().orElseThrow()
                .title().en();
    }
}
