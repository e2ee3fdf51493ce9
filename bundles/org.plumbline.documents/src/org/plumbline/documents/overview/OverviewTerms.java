// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.overview;

import org.plumbline.analysis.Wording;

/** What the overview prints of itself. */
final class OverviewTerms {

    static final Wording OVERVIEW = new Wording("Overview", "总览");
    static final Wording OVERVIEW_STANDARDS = new Wording("Standards and coverage", "标准与覆盖情况");
    static final Wording OVERVIEW_STANDARDS_CAPTION = new Wording("Requirements that apply, by status", "适用要求按状态统计");
    static final Wording STANDARD_AND_EDITION = new Wording("Standard (edition, status of edition)", "标准（版本、版本状态）");
    static final Wording IN_ALL = new Wording("In all", "要求总数");
    static final Wording COVERED_SHARE = new Wording("Coverage", "覆盖率");
    static final Wording VERDICTS = new Wording("Verdicts", "模型预判与测评结论");
    static final Wording MODEL_VERDICT_CAPTION = new Wording(
            "Model's verdict (design conformity) on requirements that have a check", "模型预判（设计符合性），仅统计设有检查规则的适用要求");
    static final Wording ASSESSED_VERDICT_CAPTION = new Wording(
            "Assessed verdict (assessors') on requirements that apply", "测评结论（由测评人员给出），统计全部适用要求");
    static final Wording SCORES = new Wording("Scores", "评分");
    static final Wording SCORES_NONE = new Wording("No standard that applies has a scoring profile.", "适用标准均未定义评分方案。");
    static final Wording LACKING = new Wording("Lacking for a score", "尚缺内容");
    static final Wording TOP_GAPS = new Wording("Gaps", "主要差距");
    static final Wording TOP_GAPS_CAPTION = new Wording("Top gaps ({0} of {1})", "主要差距（前 {0} 项，共 {1} 项）");
    static final Wording TOP_GAPS_NOTE = new Wording(
            "Gaps of the gap list that are still open, by severity, then by obligation, then by the day they are due.",
            "列示问题清单中尚未关闭的问题，依次按严重程度、约束程度、计划完成日期排序。");
    static final Wording TOP_GAPS_NONE = new Wording("No gap is open.", "没有尚未关闭的问题。");
    static final Wording OPEN_PARAMETERS = new Wording("Parameters", "未设定参数");
    static final Wording OPEN_PARAMETERS_CAPTION = new Wording(
            "Parameters that the statement does not set", "声明中尚未赋值或选择的参数");
    static final Wording OPEN_PARAMETERS_NONE = new Wording(
            "Of the requirements that apply, none has a parameter that is not set.", "适用的要求中没有未设定的参数。");
    static final Wording REQUIREMENTS_WITH_OPEN_PARAMETERS = new Wording("Requirements", "涉及要求");
    static final Wording PARAMETERS_UNSET = new Wording("Parameters not set", "未设定参数数");
    static final Wording FIRST_ONES = new Wording("Requirements concerned", "涉及条款");
    static final Wording LEFT = new Wording("Left to the tenant", "须由客户自行落实");
    static final Wording RELIED_ON = new Wording("Report relied on (until)", "所依据报告 (有效期至)");
    static final Wording GAP_TREND = new Wording("Trend of the gaps", "问题整改趋势");
    static final Wording GAP_TREND_SENTENCE = new Wording(
            "{0}: {1} gaps open; closed by a retest since: {2}; added since: {3}; {4}: {5} open.",
            "{0} 未关闭问题 {1} 项；其后经复测关闭 {2} 项，新增 {3} 项；{4} 未关闭问题 {5} 项。");
    static final Wording GAP_TREND_CAPTION = new Wording("Gaps closed, by month", "按月关闭的问题");
    static final Wording NOT_YET_CLOSED = new Wording("Not yet closed", "尚未关闭");

    private OverviewTerms() {
    }
}
