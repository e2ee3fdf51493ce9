// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Evaluation;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Box;
import org.plumbline.documents.plan.Figure.Connection;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Figure.Sign;
import org.plumbline.documents.plan.Tone;
import org.plumbline.testing.Models;
import org.w3c.dom.Element;

class PlatformPictureTest {

    private static final String PLATFORM = """
            vocabulary words {
                plane management zh "管理平面"
                plane service "Service plane" zh "业务平面"
                plane external
                kind hypervisor "Hypervisor" zh "虚拟机监视器" asset "服务器"
                kind gateway
                capability hardened flag
                capability encrypted flag
                relation isolated-by
                protocol https "HTTPS" { is encrypted }
                protocol http "HTTP" { is not encrypted }
                protocol odd "ODD"
            }
            requirements house "House rules" {
                clause 1 "One" {
                    1.1 "Gateways are hardened" { check every gateway is hardened }
                    1.2 "Hypervisors are hardened" { check every hypervisor is hardened }
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
                component gate : gateway { on svc }
                component idle : hypervisor { on svc }
                component wall { on net, svc }
                component lost
                flow in : net -> gate over https through wall
                flow in-2 : net -> gate over http through wall
                flow up : gate -> kvm over odd "Up" zh "上行"
                flow side : kvm-1 <-> old over https
                flow out : mgmt -> gate
                flow own : vpc -> gate over https
                tenant shop "Shop" zh "商店"
                tenant other "Other"
            }
            statement s for cloud { applies house }
            """;

    private final Evaluation evaluation = Models.of("cloud.plumb", PLATFORM).evaluation();
    private final Source source = new Source(evaluation, evaluation.statements().getFirst(), "1.0.0");
    private final PlatformParts parts = PlatformParts.of(source);
    private final Figure planes = PlanePicture.of(parts).orElseThrow().figure();

    @Test
    void putsComponentsIntoTheirPlanesAndOthersOutside() {
        assertThat(outline(planes.boxes())).isEqualTo("""
                STRANGER Internet
                STRANGER Private network
                STRANGER Other
                ZONE management
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
    void colourEachComponentByTheWorstThatChecksSayOfIt() {
        assertThat(planes.boxes().stream().flatMap(Box::all).filter(box -> box.form() == Form.NODE)
                .collect(Collectors.toMap(box -> box.title().en(), Box::tone))).containsOnly(
                        java.util.Map.entry("Pool ×3", Tone.GOOD), java.util.Map.entry("old", Tone.BAD),
                        java.util.Map.entry("gate", Tone.OPEN), java.util.Map.entry("idle", Tone.OPEN),
                        java.util.Map.entry("wall", Tone.NEUTRAL), java.util.Map.entry("lost", Tone.NEUTRAL));
    }

    @Test
    void drawsFlowsThroughWhatTheyPassAndTogetherWhatRunsTogether() {
        assertThat(planes.connections()).extracting(this::inWords).containsExactly(
                "Internet → wall: HTTPS, HTTP ×2 UNLOCKED crossing",
                "wall → gate: HTTPS, HTTP ×2 UNLOCKED crossing",
                "gate → Pool ×3: ODD UNSAID crossing",
                "Pool ×3 ↔ old: HTTPS LOCKED within",
                "Management → gate:  UNSAID crossing",
                "Private network → gate: HTTPS LOCKED within");
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
        assertThat(components.getFirst()).containsExactly("组件", "类别", "资产类别", "网络", "机房", "归口部门", "模型预判",
                "不符合", "无法判定", "符合", "不符合的要求");
        assertThat(components.get(1)).containsExactly("资源池", "虚拟机监视器", "服务器", "管理网\nmgmt-2", "一号机房 ×2\ntwo", "—",
                "设计符合", "0", "0", "1", "—");
        assertThat(components.get(2).subList(6, 11)).containsExactly("设计不符合", "1", "0", "0", "house 1.2");
        var flows = Written.table(html, "数据流", "起点");
        assertThat(flows.get(3)).containsExactly("上行", "gate", "资源池", "—", "ODD", "未说明是否加密", "—", "跨越", "未被检查涉及");
        assertThat(Written.table(Written.of(evaluation).html("picture.en"), "Network", "Plane")).extracting(row -> row.get(1))
                .containsExactly("Plane", "external", "management", "management", "Service plane", "Service plane");
        assertThat(html).contains("共 6 个组件、5 个网络、6 条数据流，其中 4 条跨越信任边界。"
                + "模型预判：1 个组件设计不符合，2 个无法判定，1 个设计符合，2 个未被任何检查涉及。");
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
            assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimHei")
                    .doesNotContain("href", "url(", "var(", "@import", "<script", "style=");
        }
    }

    @Test
    void saysThatThereIsNothingToDraw() {
        var empty = Models.of("empty.plumb", """
                requirements house "House rules" { clause 1 "One" { 1.1 "First" } }
                platform none { provides iaas }
                statement s for none { applies house }
                """).evaluation();
        var html = Written.of(empty).html("picture.zh");
        assertThat(html).contains("模型未描述任何组件或网络。", "模型未描述任何地域。").doesNotContain("<svg");
        assertThat(Written.of(empty).bytes("picture.zh.svg")).isNotEmpty();
    }

    @Test
    void drawsComponentsTogetherWhereThereIsNoRoomForAll() {
        var many = IntStream.range(0, 1500).mapToObj(i -> "component c" + i + " : gateway { on svc }\n"
                + "flow f" + i + " : c" + i + " -> old over https\n").collect(Collectors.joining());
        var large = Models.of("large.plumb", PLATFORM.replace("component lost", many)).evaluation();
        var picture = PlanePicture.of(PlatformParts.of(
                new Source(large, large.statements().getFirst(), "1.0.0"))).orElseThrow();
        assertThat(picture.isSimplified()).isTrue();
        assertThat(outline(picture.figure().boxes())).contains("NODE gateway\n");
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
