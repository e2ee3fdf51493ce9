// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.applicability;

import org.plumbline.analysis.Wording;

/** What the statement of applicability prints of itself. */
final class ApplicabilityTerms {

    static final Wording CONTROL_NUMBER = new Wording("Control no.", "控制编号");
    static final Wording CONTROL_NAME = new Wording("Control", "控制名称");
    static final Wording SOURCE_AND_EDITION = new Wording("Source and edition", "来源及版本");
    static final Wording CORRESPONDING = new Wording("Corresponding clauses of the other standards", "其他标准对应条款");
    static final Wording INCLUSION_REASON = new Wording("Reason (RA/LR/CO/BP)", "选择理由 (RA/LR/CO/BP)");
    static final Wording INCLUSION_TEXT = new Wording("Explanation", "理由说明");
    static final Wording EXCLUSION_REASON = new Wording("Justification for exclusion", "删减理由");
    static final Wording MEANS = new Wording("Means / documents", "实施方式/文件");
    static final Wording RESPONSIBLE_SIDES = new Wording("Responsible (provider, customer, shared)",
            "责任方 (云服务商/云服务客户/共同)");
    static final Wording DEPARTMENT = new Wording("Owner", "责任部门");
    static final Wording RISKS = new Wording("Risks", "关联风险");
    static final Wording EVIDENCE_DATE = new Wording("Evidence and latest date", "证据及最近日期");
    static final Wording REVIEW_DATE = new Wording("Reviewed on", "评审日期");
    static final Wording REASON_KEY = new Wording(
            "RA: risk assessment; LR: legal requirement; CO: contractual obligation; BP: business or best practice.",
            "RA：风险评估；LR：法律法规要求；CO：合同义务；BP：业务需要或最佳实践。");
    static final Wording PARAMETER_VALUES = new Wording("Values of parameters", "参数取值");
    static final Wording PARAMETER = new Wording("Parameter", "参数");
    static final Wording VALUE = new Wording("Value", "取值");
    static final Wording INHERITED = new Wording("Platform reports relied on", "复用云平台测评结果");
    static final Wording REFUSED_OUT_OF_SCOPE = new Wording(
            "The statement does not take this row in ({0}), so there is nothing to justify.", "本声明未纳入该行（{0}），无须说明理由。");
    static final Wording REFUSED_NOT_APPLIED = new Wording(
            "This row does not apply, so it has no reason for inclusion. Take the exclusion back in the model first.",
            "该行不适用，不能填写选择理由；请先在模型中撤回删减决定。");
    static final Wording REFUSED_TAKEN_BACK = new Wording(
            "Emptying the field does not take the exclusion back. Take the decision back in the model.",
            "清空“删减理由”不等于撤回删减；请在模型中撤回该删减决定。");
    static final Wording REFUSED_BOTH = new Wording(
            "Reasons for inclusion and for exclusion contradict each other. Leave one of them.", "选择理由与删减理由相互矛盾，请只保留其一。");
    static final Wording REFUSED_NO_EXCLUSION = new Wording(
            "The scheme of {0} does not allow this statement to leave requirements out. Name a measure instead, or tailor "
                    + "it in the model.",
            "{0} 不允许本声明方删减该要求；请落实控制措施，或在模型中作其他裁剪。");
    static final Wording REFUSED_REASON = new Wording("“{0}” is no reason for inclusion. Write RA, LR, CO or BP: {1}",
            "“{0}”不是选择理由，请填写 RA、LR、CO 或 BP。{1}");
    static final Wording REFUSED_NO_INCLUSION = new Wording("An explanation needs a reason under “{0}”.",
            "填写理由说明须同时填写“{0}”。");
    static final Wording REASON_RISK = new Wording("risk assessment", "风险评估");
    static final Wording REASON_LAW = new Wording("legal requirement", "法律法规要求");
    static final Wording REASON_CONTRACT = new Wording("contractual obligation", "合同义务");
    static final Wording REASON_PRACTICE = new Wording("business or best practice", "业务需要或最佳实践");
    static final Wording REASONS_HINT = new Wording(
            "RA: risk assessment; LR: legal requirement; CO: contractual obligation; BP: business or best practice."
                    + " Several between commas.",
            "RA：风险评估；LR：法律法规要求；CO：合同义务；BP：业务需要或最佳实践。可填多项，以逗号分隔。");

    private ApplicabilityTerms() {
    }
}
