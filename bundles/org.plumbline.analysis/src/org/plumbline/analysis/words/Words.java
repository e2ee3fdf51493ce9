// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.words;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.Due;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.GapKind;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Conclusion;
import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.EvidenceKind;
import org.plumbline.model.plumb.InclusionReason;
import org.plumbline.model.plumb.MappingRelation;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.ParameterKind;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What readers call the things that models and evaluations hold, in both languages, wherever they read it. Where a
 * requirement set has its own word, see {@link SetWords}.
 */
public final class Words {

    public static final Wording IN_BRACKETS = term("{0} ({1})", "{0}（{1}）");
    public static final Wording LABELLED = term("{0}: {1}", "{0}：{1}");
    public static final Wording ENDED = term("{0}.", "{0}。");
    public static final Wording PUBLISHED_AS = term("published as {0}", "已发布为 {0}");
    public static final Wording REPLACED_BY = term("replaced by {0}", "由 {0} 替代");
    public static final Wording MAPPED = term("{0} → {1} ({2})", "{0} → {1}（{2}）");
    public static final Wording STANDARD = term("Standard", "标准");
    public static final Wording PRINTED_LABEL = term("Printed label", "原始标号");
    public static final Wording OBLIGATION = term("Obligation", "约束程度");
    public static final Wording LEVEL = term("Level", "级别");
    public static final Wording PARAMETERS = term("Parameters", "参数");
    public static final Wording RESPONSIBLE = term("Responsible", "责任方");

    private Words() {
    }

    public static Wording of(Applicability applicability) {
        return switch (applicability) {
            case APPLICABLE -> term("Applicable", "适用");
            case EXCLUDED -> term("Excluded", "已删减");
            case NOT_APPLICABLE -> term("Not applicable", "不适用");
            case OUT_OF_SCOPE -> term("Out of scope", "不在范围内");
        };
    }

    public static Wording of(Status status) {
        return switch (status) {
            case NOT_APPLICABLE -> term("Does not apply", "无需覆盖");
            case UNCOVERED -> term("Not covered", "未覆盖");
            case PLANNED -> term("Planned", "已计划");
            case CONTRADICTED -> term("Conflicts with the model", "与模型矛盾");
            case UNPROVEN -> term("No valid evidence", "缺少有效证据");
            case COVERED -> term("Covered", "已覆盖");
        };
    }

    public static Wording of(Implementation implementation) {
        return switch (implementation) {
            case NONE -> term("Not implemented", "未实施");
            case PLANNED -> term("Planned", "计划实施");
            case IMPLEMENTED -> term("Implemented", "已实施");
            case OPERATING -> term("Operating", "运行中");
        };
    }

    public static Wording of(ControlStatus status) {
        return switch (status) {
            case NONE -> of(Implementation.NONE);
            case PLANNED -> of(Implementation.PLANNED);
            case IMPLEMENTED -> of(Implementation.IMPLEMENTED);
            case OPERATING -> of(Implementation.OPERATING);
            case RETIRED -> term("Retired", "已停用");
        };
    }

    /** Worded so that no reader takes it for an assessor's verdict, wherever the word is copied to. */
    public static Wording of(ModelVerdict verdict) {
        return switch (verdict) {
            case CONFORM -> term("Design conforms", "设计符合");
            case PARTIAL -> term("Design partly conforms", "设计部分符合");
            case NONCONFORM -> term("Design does not conform", "设计不符合");
            case UNDETERMINED -> term("Undetermined", "无法判定");
        };
    }

    public static Wording of(VerdictMeaning meaning) {
        return switch (meaning) {
            case CONFORM -> term("Conform", "符合");
            case PARTIAL -> term("Partially conform", "部分符合");
            case NONCONFORM -> term("Does not conform", "不符合");
            case NOT_APPLICABLE -> term("Not applicable", "不适用");
            case NOT_ASSESSED -> term("Not assessed", "未测评");
        };
    }

    public static Wording of(EvidenceState state) {
        return switch (state) {
            case MISSING -> term("Missing", "缺失");
            case EXPIRED -> term("Expired", "已过期");
            case SUSPECT -> term("Suspect", "待复核");
            case PRESENT -> term("Valid", "有效");
        };
    }

    public static Wording of(Strength strength) {
        return switch (strength) {
            case DECLARED -> term("what the model declares", "模型声明");
            case STRUCTURAL -> term("the structure of the model", "模型结构");
            case EVIDENCED -> term("evidence", "证据");
            case ASSESSED -> term("an assessment", "测评结论");
        };
    }

    public static Wording of(Severity severity) {
        return switch (severity) {
            case INFO -> term("Note", "提示");
            case WARNING -> term("Moderate", "一般");
            case ERROR -> term("Serious", "严重");
        };
    }

    public static Wording of(Obligation obligation) {
        return switch (obligation) {
            case UNSTATED -> term("not stated", "未注明");
            case SHALL -> term("shall", "须");
            case SHOULD -> term("should", "建议");
            case MAY -> term("may", "可");
        };
    }

    public static Wording of(RequirementLevel level) {
        return switch (level) {
            case UNSTATED -> Wording.NONE;
            case BASIC -> term("Basic", "基础要求");
            case ENHANCED -> term("Enhanced", "增强要求");
            case ANNEX -> term("Annex", "附录");
            case GENERAL -> term("General", "一般要求");
        };
    }

    public static Wording of(Side side) {
        return switch (side) {
            case UNSTATED -> Wording.NONE;
            case PROVIDER -> term("Cloud service provider", "云服务商");
            case CUSTOMER -> term("Cloud service customer", "云服务客户");
            case SHARED -> term("Shared", "共同");
            case THIRD_PARTY -> term("Third-party assessment organization", "第三方评估机构");
            case SUPERVISOR -> term("Operation supervision organization", "运行监管方");
        };
    }

    public static Wording of(ServiceModel model) {
        return switch (model) {
            case IAAS -> Wording.same("IaaS");
            case PAAS -> Wording.same("PaaS");
            case SAAS -> Wording.same("SaaS");
        };
    }

    public static Wording of(TailoringKind kind) {
        return switch (kind) {
            case NARROW -> term("Narrowed", "部分删减");
            case SUPPLEMENT -> term("Supplemented", "补充");
            case REPLACE -> term("Replaced", "替代");
            case NOT_APPLICABLE -> term("Not applicable", "不适用");
            case EXCLUDE -> term("Excluded", "删减");
        };
    }

    public static Wording of(MappingRelation relation) {
        return switch (relation) {
            case EQUAL -> term("equal", "等同");
            case SUBSET -> term("subset", "子集");
            case SUPERSET -> term("superset", "超集");
            case INTERSECTS -> term("intersects", "相交");
        };
    }

    /** What follows from a path: "overlaps" where it is open in which of the ways. Empty where nothing can be told. */
    public static Wording of(Conclusion conclusion) {
        return conclusion.relation()
                .map(relation -> conclusion.certain() ? of(relation) : term("overlaps", "有重叠")).orElse(Wording.NONE);
    }

    public static Wording of(EditionStatus status) {
        return switch (status) {
            case UNSTATED -> term("not stated", "未注明");
            case DRAFT -> term("draft", "草案");
            case CURRENT -> term("current", "现行");
            case SUPERSEDED -> term("superseded", "已被替代");
        };
    }

    public static Wording of(InclusionReason reason) {
        return Wording.same(switch (reason) {
            case RISK -> "RA";
            case LAW -> "LR";
            case CONTRACT -> "CO";
            case PRACTICE -> "BP";
        });
    }

    public static Wording of(EvidenceKind kind) {
        return switch (kind) {
            case UNSTATED -> term("not stated", "未注明");
            case POLICY -> term("Policy", "制度");
            case RECORD -> term("Record", "记录");
            case SCREENSHOT -> term("Screenshot", "截图");
            case CONFIGURATION -> term("Configuration export", "配置导出");
            case LOG -> term("Log", "日志");
            case INTERVIEW -> term("Interview record", "访谈记录");
            case TEST_REPORT -> term("Test report", "测试报告");
            case CERTIFICATE -> term("Certificate", "证书");
            case CONTRACT -> term("Contract", "合同");
            case PHOTO -> term("Photo", "照片");
        };
    }

    public static Wording of(MethodKind kind) {
        return switch (kind) {
            case UNSTATED -> Wording.NONE;
            case INTERVIEW -> term("interview", "访谈");
            case EXAMINE -> term("examine", "核查");
            case TEST -> term("test", "测试");
        };
    }

    public static Wording of(DeliverableKind kind) {
        return switch (kind) {
            case EVIDENCE -> term("evidence", "证据");
            case REPORT -> term("report", "报告");
        };
    }

    public static Wording of(RemedyState state) {
        return switch (state) {
            case OPEN -> term("Open", "未整改");
            case IN_PROGRESS -> term("In progress", "整改中");
            case AWAITING_RETEST -> term("Awaiting retest", "已整改待复测");
            case CLOSED -> term("Closed", "已关闭");
            case ACCEPTED -> term("Risk accepted", "风险已接受");
        };
    }

    /** What is to be done. */
    public static Wording of(Due.Matter matter) {
        return switch (matter) {
            case CONTROL -> term("Implement planned control", "完成计划的控制措施");
            case REVIEW -> term("Review control", "评审控制措施");
            case REMEDY -> term("Finish remedy", "完成整改");
            case EVIDENCE -> term("Collect evidence anew", "更新证据");
            case DELIVERY -> term("Submit delivery", "提交交付件");
            case RECTIFICATION -> term("Correct delivery", "整改交付件");
            case TAILORING -> term("Decide tailoring anew", "重新决定裁剪");
            case SUPPRESSION -> term("Decide anew what is set aside", "重新确认暂缓处理事项");
            case ASSESSMENT -> term("Assess again", "重新测评");
            case REPORT -> term("Obtain newer report of platform", "更新云平台测评报告");
            case RECORD -> term("Do again what is on record", "重新开展并补充记录");
            case AGREEMENT -> term("Renew agreement", "续签协议");
            case CLAIM -> term("Confirm completeness anew", "重新确认模型完整性");
        };
    }

    public static Wording of(GapKind kind) {
        return switch (kind) {
            case UNCOVERED -> of(Status.UNCOVERED);
            case PLANNED -> term("Planned only", "仅有计划");
            case CONTRADICTED -> of(Status.CONTRADICTED);
            case UNPROVEN -> of(Status.UNPROVEN);
            case ASSESSED -> term("Found by an assessor", "测评发现");
            case LISTED -> term("Listed by a remedy only", "仅列有整改项");
        };
    }

    /** The asset class of a vocabulary (资产类别), which reports name in Chinese; one of the user's own as it is. */
    public static Wording ofAssetClass(String assetClass) {
        return switch (assetClass) {
            case "机房" -> term("Machine rooms", assetClass);
            case "网络设备" -> term("Network devices", assetClass);
            case "安全设备" -> term("Security devices", assetClass);
            case "服务器/终端" -> term("Servers / terminals", assetClass);
            case "系统管理软件/平台" -> term("System management software / platforms", assetClass);
            case "业务应用系统" -> term("Business applications", assetClass);
            case "数据资源" -> term("Data resources", assetClass);
            case "安全相关人员" -> term("Security personnel", assetClass);
            case "安全管理文档" -> term("Security management documents", assetClass);
            default -> Wording.same(assetClass);
        };
    }

    public static Wording of(PartyKind kind) {
        return switch (kind) {
            case PROVIDER -> of(Side.PROVIDER);
            case CUSTOMER -> of(Side.CUSTOMER);
            case SUPPLIER -> term("Supplier", "供应商");
            case ASSESSOR -> term("Assessment body", "测评机构");
            case SUPERVISOR -> of(Side.SUPERVISOR);
            case AUTHORITY -> term("Authority", "主管部门");
            case TEAM -> term("Team", "团队");
        };
    }

    public static Wording of(ParameterKind kind) {
        return switch (kind) {
            case ASSIGN -> term("to be assigned", "赋值");
            case SELECT -> term("to be selected", "选择");
        };
    }

    public static Wording of(CitationPurpose purpose) {
        return switch (purpose) {
            case APPLIES -> term("applies", "适用");
            case OBJECTIVE -> term("objective", "目标");
            case SEE -> term("see", "参见");
        };
    }

    /** When something is due. */
    public static Wording when(Delivery delivery) {
        return when(delivery.getOccasion(), delivery.getEvery());
    }

    /**
     * When something is due.
     *
     * @param every the period of what is periodic; null where it is not known
     */
    public static Wording when(Occasion occasion, Period every) {
        return switch (occasion) {
            case PERIODIC -> every == null ? term("regularly", "定期") : every(every);
            case REALTIME -> term("in real time", "实时");
            case AS_NEEDED -> term("as needed", "按需");
        };
    }

    /** A period as a frequency: every month, every 2 weeks. */
    public static Wording every(Period period) {
        int days = period.getDays();
        var parts = Stream.of(part(period.getYears(), "year", "年"), part(period.getMonths(), "month", "个月"),
                days % 7 == 0 ? part(days / 7, "week", "周") : part(days, "day", "天")).flatMap(Optional::stream).toList();
        return new Wording("every " + String.join(" and ", parts.stream().map(Wording::en).toList()),
                "每" + String.join("零", parts.stream().map(Wording::zh).toList()));
    }

    /** A period as a length of time: 1 year, 3 months. */
    public static Wording of(Period period) {
        int days = period.getDays();
        return Wording.list(Stream.of(length(period.getYears(), "year", "年"), length(period.getMonths(), "month", "个月"),
                days % 7 == 0 ? length(days / 7, "week", "周") : length(days, "day", "天")).flatMap(Optional::stream).toList());
    }

    /** A day, or a moment of a day as readers write it: 2026-10-12 18:30. */
    public static Wording of(Temporal when) {
        return Wording.same(String.valueOf(when).replace('T', ' '));
    }

    /** A length of time: 12 hours, 1 hour 30 minutes. */
    public static Wording of(Duration length) {
        var parts = Stream.of(counted(length.toDays(), "day", "天"), counted(length.toHoursPart(), "hour", "小时"),
                counted(length.toMinutesPart(), "minute", "分钟"), counted(length.toSecondsPart(), "second", "秒"))
                .flatMap(Optional::stream).toList();
        return parts.isEmpty() ? term("none", "无")
                : new Wording(String.join(" ", parts.stream().map(Wording::en).toList()),
                        String.join(" ", parts.stream().map(Wording::zh).toList()));
    }

    private static Optional<Wording> counted(long number, String en, String zh) {
        return number == 0 ? Optional.empty()
                : Optional.of(term(number + " " + en + (number == 1 ? "" : "s"), number + " " + zh));
    }

    /** Territories by the names they are called. */
    public static Wording territories(List<String> codes) {
        return Wording.list(codes.stream().map(Words::territory).toList());
    }

    /** How a territory is called: Hong Kong, Macao and Taiwan by the names they must have, and none a country. */
    public static Wording territory(String code) {
        return switch (code) {
            case "CN" -> term("mainland China", "中国内地");
            case "HK" -> term("Hong Kong, China", "中国香港");
            case "MO" -> term("Macao, China", "中国澳门");
            case "TW" -> term("Taiwan, China", "中国台湾");
            default -> Wording.same(code);
        };
    }

    private static Optional<Wording> length(int number, String en, String zh) {
        return number == 1 ? Optional.of(term("1 " + en, "1 " + zh)) : part(number, en, zh)
                .map(part -> new Wording(part.en(), part.zh().strip()));
    }

    private static Optional<Wording> part(int number, String en, String zh) {
        return switch (number) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(term(en, zh));
            default -> Optional.of(term(number + " " + en + "s", " " + number + " " + zh));
        };
    }

    private static Wording term(String en, String zh) {
        return new Wording(en, zh);
    }
}
