// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import org.plumbline.analysis.Wording;

/** What the platform picture prints of itself. */
final class PictureTerms {

    static final Wording PLATFORM_PICTURE = new Wording("Platform picture", "平台架构图");
    static final Wording BY_PLANE = new Wording("Planes, networks and flows", "平面、网络与数据流");
    static final Wording BY_PLANE_CAPTION = new Wording("{0}: planes, networks, components and flows",
            "{0}：平面、网络、组件与数据流");
    static final Wording BY_SITE = new Wording("Regions and sites", "地域与机房");
    static final Wording BY_SITE_CAPTION = new Wording("{0}: regions, zones, sites and what stands there",
            "{0}：地域、可用区、机房及其中的组件");
    static final Wording PICTURE_COUNTS = new Wording(
            "{0} components on {1} networks, {2} flows, {3} of which cross a trust boundary. Verdicts of the model:"
                    + " {4} components do not conform on their own account, {5} violate only what all violate,"
                    + " {6} are undetermined, {7} conform, of {8} no check speaks."
                    + " The tables below say the same in words.",
            "共 {0} 个组件、{1} 个网络、{2} 条数据流，其中 {3} 条跨越信任边界。模型预判：{4} 个组件设计不符合，"
                    + "{5} 个仅不符合全部组件共同不符合的要求，{6} 个无法判定，{7} 个设计符合，{8} 个未被任何检查涉及。下方各表以文字列出同样内容。");
    static final Wording SITE_COUNTS = new Wording(
            "{0} regions, {1} zones, {2} sites. The table of components says the same in"
            + " words.", "共 {0} 个地域、{1} 个可用区、{2} 个机房。组件表以文字列出同样内容。");
    static final Wording PICTURE_NOTE = new Wording(
            "A component is coloured by the worst that the checks of the requirements which apply say of it: the model's"
                    + " verdict, which is not an assessor's. The numbers are those requirements: ✗ violated, ? undetermined,"
                    + " ✓ held. A component stands in the plane in which it has most of its networks. Flows that pass a"
                    + " component are drawn through it; what runs between the same two boxes is one line.",
            "组件颜色取适用要求的检查对其得出的最差结果，即模型预判，不代替测评人员的判定。数字为相应要求的条数："
                    + "✗ 不符合、? 无法判定、✓ 符合。组件画在其所接网络最多的平面内。经过某组件的数据流画为穿过该组件，"
                    + "两框之间同方向的数据流合并为一条线。");
    static final Wording LIKE_ALL = new Wording("violates only what all components violate", "仅不符合全部组件共同不符合的要求");
    static final Wording SHARED_BY_ALL = new Wording(
            "All components violate {0}; those that violate nothing else are amber.",
            "全部组件均不符合 {0}；除此之外再无不符合项的组件以黄色表示。");
    static final Wording SITES_NOTE = new Wording("Where the instances of the components stand. The drawing is no map.",
            "各组件实例所在位置。本图为示意图，不是地图。");
    static final Wording NOTHING_TO_DRAW = new Wording("The model names no components and no networks.",
            "模型未描述任何组件或网络。");
    static final Wording NO_SITES = new Wording("The model names no regions.", "模型未描述任何地域。");
    static final Wording SIMPLIFIED = new Wording(
            "The platform is too large for one picture; components are drawn together.",
            "平台规模过大，图中将组件合并绘制。");
    static final Wording OUTSIDE = new Wording("Outside", "外部");
    static final Wording TENANTS = new Wording("Tenants", "租户");
    static final Wording NO_PLANE = new Wording("Plane not stated", "未说明平面");
    static final Wording NO_NETWORK = new Wording("Network not stated", "未说明网络");
    static final Wording NO_SITE = new Wording("Site not stated", "未说明机房");
    static final Wording TIMES = new Wording("{0} ×{1}", "{0} ×{1}");
    static final Wording AND_MORE = new Wording("{0} +{1}", "{0} +{1}");
    static final Wording FLOW_ONE_WAY = new Wording("{0} → {1}", "{0} → {1}");
    static final Wording FLOW_BOTH_WAYS = new Wording("{0} ↔ {1}", "{0} ↔ {1}");
    static final Wording TERRITORY = new Wording("Country/region", "国家/地区");
    static final Wording CLASS_AND_COUNT = new Wording("{0} components", "{0} 个组件");
    static final Wording TRUST_BOUNDARY = new Wording("trust boundary (plane, tenant, outside)", "信任边界（平面、租户、外部）");
    static final Wording FLOW_WITHIN = new Wording("flow within a boundary", "边界内数据流");
    static final Wording FLOW_CROSSING = new Wording("flow across a boundary", "跨越信任边界的数据流");
    static final Wording NOT_CHECKED = new Wording("no check speaks of it", "未被检查涉及");
    static final Wording IS_ENCRYPTED = new Wording("encrypted", "已加密");
    static final Wording NOT_ENCRYPTED = new Wording("not encrypted", "未加密");
    static final Wording ENCRYPTION_UNSAID = new Wording("encryption not stated", "未说明是否加密");
    static final Wording COMPONENT = new Wording("Component", "组件");
    static final Wording COMPONENTS_CAPTION = new Wording("Components and the model's verdicts", "组件及模型预判");
    static final Wording NETWORKS = new Wording("Networks", "网络");
    static final Wording NETWORK = new Wording("Network", "网络");
    static final Wording NETWORKS_CAPTION = new Wording("Networks", "网络");
    static final Wording SITES = new Wording("Sites", "机房");
    static final Wording COMPONENT_OWNER = new Wording("Owner", "责任部门");
    static final Wording VIOLATED = new Wording("Violated", "不符合");
    static final Wording UNDECIDED = new Wording("Undetermined", "无法判定");
    static final Wording HELD = new Wording("Held", "符合");
    static final Wording REQUIREMENTS_VIOLATED = new Wording("Requirements violated", "不符合的要求");
    static final Wording PLANE = new Wording("Plane", "平面");
    static final Wording ISOLATED_BY = new Wording("Isolated by", "隔离方式");
    static final Wording FLOWS = new Wording("Flows", "数据流");
    static final Wording FLOW = new Wording("Flow", "数据流");
    static final Wording FLOWS_CAPTION = new Wording("Flows", "数据流");
    static final Wording FLOW_FROM = new Wording("From", "起点");
    static final Wording FLOW_TO = new Wording("To", "终点");
    static final Wording PROTOCOLS = new Wording("Protocols", "协议");
    static final Wording ENCRYPTED = new Wording("Encrypted", "是否加密");
    static final Wording CARRIES = new Wording("Carries", "承载数据");
    static final Wording PASSES = new Wording("Through", "经过");
    static final Wording CROSSES = new Wording("Trust boundary", "信任边界");
    static final Wording DOES_CROSS = new Wording("crosses", "跨越");
    static final Wording DOES_NOT_CROSS = new Wording("within", "不跨越");

    private PictureTerms() {
    }
}
