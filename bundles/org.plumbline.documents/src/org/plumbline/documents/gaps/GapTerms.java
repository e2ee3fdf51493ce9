// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import org.plumbline.analysis.Wording;

/** What the gap list prints of itself. */
final class GapTerms {

    static final Wording FURTHER = new Wording("{0} (and {1} more)", "{0}（另有 {1} 项发现）");
    static final Wording GAP_LIST = new Wording("Gap list and remediation plan", "安全问题清单与整改计划");
    static final Wording GAPS = new Wording("Gaps", "安全问题清单");
    static final Wording GAPS_NOTE = new Wording(
            "A gap is a requirement that applies and is uncovered, only planned, contradicted by the model, assessed as not"
                    + " or only partly met, or without valid evidence; and every requirement with a remedy. Its number stays"
                    + " when other gaps come and go. Where there is no remedy yet, owner and date are those of the"
                    + " controls. In the workbook, columns with a yellow heading are filled in by those who remedy and"
                    + " retest it.",
            "问题是指适用但未覆盖、仅有计划、与模型矛盾、测评判定未完全符合或缺少有效证据的要求，以及已列整改项的要求。"
                    + "问题编号不随其他问题的增减而变化。尚无整改项的，责任部门和日期取自相关控制措施。"
                    + "工作簿中表头为黄色的栏目由整改与复测人员填写。");
    static final Wording GAP_NUMBER = new Wording("Gap no.", "问题编号");
    static final Wording ASSETS = new Wording("Assets concerned", "关联资产");
    static final Wording THREATS_CONCERNED = new Wording("Threats", "关联威胁");
    static final Wording CONSEQUENCE = new Wording("Possible consequence", "可能后果");
    static final Wording RISK_LEVEL = new Wording("Risk level", "风险等级");
    static final Wording HAZARD = new Wording("Major risk hazard", "是否重大风险隐患");
    static final Wording RECTIFICATION_ADVICE = new Wording("Rectification advice", "整改建议");
    static final Wording REMEDY_STATE = new Wording("State", "整改状态");
    static final Wording RETEST_RESULT = new Wording("Result of retest", "复测结果");
    static final Wording RETESTED = new Wording("Date of retest", "复测日期");
    static final Wording ACCEPTED_BY = new Wording("Risk accepted by", "风险接受（批准人）");
    static final Wording GAP_KIND = new Wording("Kind of gap", "问题类别");
    static final Wording YES = new Wording("Yes", "是");
    static final Wording NO = new Wording("No", "否");
    static final Wording NOBODY = new Wording("Nobody yet", "未指定");
    static final Wording DUE_STATE = new Wording("Due", "到期情况");
    static final Wording DUE_SOON = new Wording("Within 30 days", "30 天内到期");
    static final Wording DUE_LATER = new Wording("Later", "30 天后到期");
    static final Wording NO_DAY = new Wording("No date", "未定日期");
    static final Wording GAP_TOTALS = new Wording("Gaps by kind and standard", "各标准问题统计");
    static final Wording GAP_TOTALS_NOTE = new Wording(
            "Requirements are counted once, under the first kind that holds of them, so that these numbers are those of the"
                    + " other documents. States count the entries of the list, of which a requirement with several remedies"
                    + " has several. Progress is counted in closed gaps, not in percentages.",
            "每项要求只按首个问题类别统计一次，与其他文件的统计一致；整改状态按清单条目统计，一项要求有多个整改项的计为多条。"
                    + "整改进展以已关闭问题数计，不以百分比计。");
    static final Wording GAP_REQUIREMENTS = new Wording("Requirements that are gaps", "存在问题的要求");
    static final Wording GAP_REQUIREMENTS_ALL = new Wording("In all", "合计");
    static final Wording GAP_FOUND = new Wording("Found by model and assessors, uncovered or not", "模型与测评发现（与上列有重叠）");
    static final Wording GAP_BY_MODEL = new Wording("Contradicted by the model", "模型预判未完全符合");
    static final Wording GAP_BY_ASSESSOR = new Wording("Assessed as not or only partly met", "测评判定未完全符合要求");
    static final Wording GAP_PROGRESS = new Wording("Closed and open (entries of the list)", "整改进展（按清单条目）");
    static final Wording ENTRIES = new Wording("Entries", "清单条目");
    static final Wording STILL_OPEN = new Wording("Not closed", "未关闭合计");
    static final Wording WITHOUT_REMEDY = new Wording("of these without a remedy", "其中：无整改项");
    static final Wording OF_THESE_OVERDUE = new Wording("of these overdue", "其中：已逾期");
    static final Wording OF_THESE_HAZARDS = new Wording("of these major risk hazards", "其中：重大风险隐患");
    static final Wording CLOSED_TOO_EARLY = new Wording("Closed, yet still a gap", "已关闭但问题仍存在");
    static final Wording OPEN_BY_SEVERITY = new Wording("Not closed, by severity", "未关闭问题（按严重程度）");
    static final Wording OTHER = new Wording("Other", "其他");
    static final Wording TREND = new Wording("Gaps closed, by month of the retest", "问题关闭趋势（按复测月份）");
    static final Wording NO_RETEST = new Wording("No date of a retest", "未填复测日期");
    static final Wording REFUSED_OWNER = new Wording("“{0}” is no party of the platform that can be in charge: {1}.",
            "“{0}”不是平台中可担任责任方的单位或团队：{1}。");
    static final Wording RISK_LEVEL_HINT = new Wording("Such as high, medium or low.", "例如：高、中、低。");

    private GapTerms() {
    }
}
