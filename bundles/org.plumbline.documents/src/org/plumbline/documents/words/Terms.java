// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.words;

import org.plumbline.analysis.Wording;

/** What documents print of themselves. What a model holds is named by {@link org.plumbline.analysis.words.Words}. */
public final class Terms {

    // Documents

    public static final Wording TRACEABILITY_MATRIX = term("Traceability matrix", "可追溯性矩阵");
    public static final Wording STATEMENT_OF_APPLICABILITY = term("Statement of applicability", "适用性声明");
    public static final Wording SELF_CHECK = term(
            "This document is the result of a self-check; it is not an assessment conclusion.",
            "本文件为自查结果，不构成等级测评结论");
    public static final Wording NOT_APPROVED = term("Not approved", "未批准");
    public static final Wording SUBJECT = term("{0} · as of {1}", "{0} · 数据截至{1}");
    public static final Wording CAPTION = term("Table {0}  {1}", "表 {0}  {1}");
    public static final Wording PAGE_BEFORE = term("Page ", "第 ");
    public static final Wording PAGE_BETWEEN = term(" of ", " 页 共 ");
    public static final Wording PAGE_AFTER = term("", " 页");
    public static final Wording TRUNCATED = term("… (shortened; the HTML document has the whole text)",
            "……（内容过长，全文见 HTML 版）");
    public static final Wording MORE = term("… {0} in all", "等 {0} 项");
    public static final Wording ROWS_NONE = term("No entries.", "无。");

    // Control block

    public static final Wording COVER = term("Cover", "封面");
    public static final Wording CONTROL_BLOCK = term("Document control", "文件控制");
    public static final Wording DOCUMENT_NUMBER = term("Document number", "文件编号");
    public static final Wording VERSION = term("Version", "版本号");
    public static final Wording CLASSIFICATION = term("Classification", "密级");
    public static final Wording ISSUED = term("Date of issue", "发布日期");
    public static final Wording SCOPE = term("Scope", "适用范围");
    public static final Wording DISTRIBUTION = term("Distribution", "分发范围");
    public static final Wording AS_OF = term("As-of date", "数据截止日期");
    public static final Wording TOOL_VERSION = term("Tool and version", "工具及版本");
    public static final Wording PLATFORM = term("Platform", "云平台");
    public static final Wording TENANT = term("Tenant", "租户");
    public static final Wording SPEAKS_FOR = term("Side of the cloud service", "声明方");
    public static final Wording SERVICE_MODELS = term("Service models", "服务模式");
    public static final Wording PROTECTION_LEVEL = term("Security protection level", "安全保护等级");
    public static final Wording LEVEL_NUMBER = term("Level {0}", "第{0}级");
    public static final Wording FILING = term("filing certificate {0}", "备案证明编号 {0}");
    public static final Wording APPROVALS = term("Prepared, reviewed and approved by", "编制、审核与批准");
    public static final Wording STEP = term("Step", "环节");
    public static final Wording PREPARED = term("Prepared by", "编制");
    public static final Wording REVIEWED = term("Reviewed by", "审核");
    public static final Wording APPROVED = term("Approved by", "批准");
    public static final Wording NAME = term("Name", "姓名");
    public static final Wording SIGNATURE = term("Signature", "签字");
    public static final Wording DATE = term("Date", "日期");
    public static final Wording REVISIONS = term("Revision history", "修订记录");
    public static final Wording AUTHOR = term("Author", "修订人");
    public static final Wording CHANGE = term("What changed", "修订内容");

    // Standards and totals

    public static final Wording SUMMARY = term("Summary", "汇总");
    public static final Wording STANDARDS = term("Standards that apply", "适用标准");
    public static final Wording TITLE = term("Title", "名称");
    public static final Wording KEY = term("Key", "标识");
    public static final Wording EDITION = term("Edition", "版本");
    public static final Wording EDITION_STATUS = term("Status of edition", "版本状态");
    public static final Wording LEVELS = term("Levels applied", "适用级别");
    public static final Wording ALL_LEVELS = term("All", "全部");
    public static final Wording APPLIED_AS = term("Applied as", "适用方");
    public static final Wording VERDICT_WORDS = term("Assessment scale", "测评结论用语");
    public static final Wording TOTALS = term("Totals per standard", "各标准汇总统计");
    public static final Wording MEASURE = term("Measure", "统计项");
    public static final Wording TOTAL = term("Total", "合计");
    public static final Wording REQUIREMENTS = term("Requirements", "要求");
    public static final Wording ALL_REQUIREMENTS = term("Requirements in all", "要求总数");
    public static final Wording APPLICABILITY = term("Applicability", "适用性");
    public static final Wording EVIDENCE = term("Evidence", "证据");
    public static final Wording COVERAGE = term("Covered, of those that apply", "已覆盖占适用要求的比例");
    public static final Wording TOTALS_NOTE = term(
            "Counts other than applicability are over requirements that apply. The model's verdict counts requirements"
                    + " that have a check; evidence counts those that are not uncovered. The model's verdict is design"
                    + " conformity and no assessor's verdict.",
            "除“适用性”外，各项仅统计适用的要求；“模型预判”仅统计设有检查规则的要求，“证据”仅统计并非未覆盖的要求。"
                    + "模型预判为设计符合性，不是测评人员的判定。");
    public static final Wording MATRIX_NOTE = term(
            "The model's verdict is computed from the platform model (design conformity); the assessed verdict is an"
                    + " assessor's. Neither stands for the other.",
            "“模型预判”由平台模型计算得出（设计符合性），“测评结论”由测评人员给出，二者不可相互替代。");

    // Columns of the traceability matrix

    public static final Wording CLAUSE = term("Clause", "条款号");
    public static final Wording REQUIREMENT_SUMMARY = term("Requirement", "要求摘要");
    public static final Wording OBLIGATION_AND_LEVEL = term("Obligation / level", "约束程度/级别");
    public static final Wording CONTROLS = term("Controls", "控制措施");
    public static final Wording COMPONENTS = term("Components", "组件");
    public static final Wording IMPLEMENTATION = term("Control status", "实施状态");
    public static final Wording EVIDENCE_VALIDITY = term("Evidence (validity)", "证据 (有效期)");
    public static final Wording TAILORING = term("Tailoring", "裁剪");
    public static final Wording MODEL_VERDICT = term("Model's verdict", "模型预判");
    public static final Wording WITNESSES = term("Witnesses", "佐证");
    public static final Wording ASSESSED_VERDICT = term("Assessed verdict", "测评结论");
    public static final Wording MAPPINGS = term("Mappings (relation, path)", "跨标准映射 (关系, 路径)");
    public static final Wording STATUS = term("Status", "状态");

    // Columns of the reversed matrix and of the findings

    public static final Wording REVERSED = term("By control", "控制措施对照");
    public static final Wording REVERSED_CAPTION = term("Controls and what they satisfy", "控制措施与所满足的要求对照");
    public static final Wording CONTROL = term("Control", "控制措施");
    public static final Wording SINCE = term("Since", "起始日期");
    public static final Wording SATISFIES = term("Requirements satisfied", "满足的要求");
    public static final Wording VIA_MAPPING = term("{0} (through mapping)", "{0}（经映射）");
    public static final Wording DESCRIPTION = term("Description", "说明");
    public static final Wording FINDINGS = term("Findings", "检查发现");
    public static final Wording FINDINGS_CAPTION = term("Findings of the rules", "规则检查发现清单");
    public static final Wording SEQUENCE = term("No.", "序号");
    public static final Wording SEVERITY = term("Severity", "严重程度");
    public static final Wording RULE = term("Rule", "规则");
    public static final Wording PROBLEM = term("Problem", "问题描述");
    public static final Wording REMEDY = term("Remedy", "处理建议");
    public static final Wording PLACE = term("Place", "位置");
    public static final Wording REQUIREMENT = term("Requirement", "条款");

    // Columns of the statement of applicability

    public static final Wording CONTROL_NUMBER = term("Control no.", "控制编号");
    public static final Wording CONTROL_NAME = term("Control", "控制名称");
    public static final Wording SOURCE_AND_EDITION = term("Source and edition", "来源及版本");
    public static final Wording APPLIES = term("Applies", "是否适用");
    public static final Wording INCLUSION_REASON = term("Reason (RA/LR/CO/BP)", "选择理由 (RA/LR/CO/BP)");
    public static final Wording INCLUSION_TEXT = term("Explanation", "理由说明");
    public static final Wording EXCLUSION_REASON = term("Justification for exclusion", "删减理由");
    public static final Wording MEANS = term("Means / documents", "实施方式/文件");
    public static final Wording RESPONSIBLE_SIDES = term("Responsible (provider, customer, shared)",
            "责任方 (云服务商/云服务客户/共同)");
    public static final Wording DEPARTMENT = term("Owner", "责任部门");
    public static final Wording RISKS = term("Risks", "关联风险");
    public static final Wording EVIDENCE_DATE = term("Evidence and latest date", "证据及最近日期");
    public static final Wording REVIEW_DATE = term("Reviewed on", "评审日期");
    public static final Wording REMARKS = term("Remarks", "备注");
    public static final Wording REASON_KEY = term(
            "RA: risk assessment; LR: legal requirement; CO: contractual obligation; BP: business or best practice.",
            "RA：风险评估；LR：法律法规要求；CO：合同义务；BP：业务需要或最佳实践。");
    public static final Wording NO_REASON = term("Not stated", "未说明");
    public static final Wording PARAMETER_VALUES = term("Values of parameters", "参数取值");
    public static final Wording PARAMETER = term("Parameter", "参数");
    public static final Wording VALUE = term("Value", "取值");
    public static final Wording INHERITED = term("Reports of the platform relied on", "复用云平台测评结果");
    public static final Wording REPORT_NUMBER = term("Report no.", "报告编号");
    public static final Wording REPORT_DATE = term("Date of report", "报告日期");
    public static final Wording VALID_UNTIL = term("Valid until", "有效期至");

    // Phrases inside cells

    public static final Wording FROM_TO = term("{0} to {1}", "{0} 至 {1}");
    public static final Wording UNTIL_DAY = term("until {0}", "至 {0}");
    public static final Wording DUE_DAY = term("due {0}", "计划 {0} 完成");
    public static final Wording COLLECTED_ON = term("collected {0}", "采集于 {0}");
    public static final Wording DECIDED_BY_ON = term("decided {0}", "决定：{0}");
    public static final Wording DECIDE_ANEW = term("to be decided anew by {0}", "须于 {0} 前重新决定");
    public static final Wording BECAUSE = term("because: {0}", "理由：{0}");
    public static final Wording HOLDS = term("Witnesses ({0})", "佐证（{0}）");
    public static final Wording VIOLATES = term("Counterexamples ({0})", "反例（{0}）");
    public static final Wording UNKNOWN = term("Not said ({0})", "模型未说明（{0}）");
    public static final Wording STRENGTH = term("Strength: {0}", "强度：{0}");
    public static final Wording NO_CHECK = term("No check", "无检查规则");
    public static final Wording ON_OBJECT = term("{0}: {1}", "{0}：{1}");

    // The sheet of a requirement

    public static final Wording CLAUSE_PATH = term("Clause", "条款");
    public static final Wording LAYER = term("Layer", "层次");
    public static final Wording DOMAIN = term("Security domain", "安全域");
    public static final Wording CONTROL_POINT = term("Control point", "控制点");
    public static final Wording ASSESSMENT_UNIT = term("Assessment unit", "测评单元");
    public static final Wording ATTRIBUTES = term("Attributes", "属性");
    public static final Wording FROM_CLAUSE = term("{0}, from clause {1}", "{0}（承自条款 {1}）");
    public static final Wording FROM_SET = term("{0}, as for the whole standard", "{0}（全标准通用）");
    public static final Wording UNCONFIRMED = term("Unconfirmed", "未核实");
    public static final Wording UNCONFIRMED_NOTE = term("A fact here comes from practice or from one secondary source.",
            "此处有内容来自实务经验或单一间接来源。");
    public static final Wording FINGERPRINT = term("Fingerprint", "指纹");
    public static final Wording TEXT = term("Text", "要求");
    public static final Wording ITEMS = term("Items", "列项");
    public static final Wording NOTES = term("Notes", "注");
    public static final Wording INTERPRETATION = term("Interpretation", "要求解读");
    public static final Wording GUIDANCE_CUSTOMER = term("Customer guidance", "客户指南");
    public static final Wording GUIDANCE_PROVIDER = term("Provider guidance", "服务商指南");
    public static final Wording NONE = term("none", "无");
    public static final Wording INFORMATION = term("Other information", "其他信息");
    public static final Wording METHOD = term("Assessment method", "测评方法");
    public static final Wording EXPECTED_EVIDENCE = term("Expected evidence", "预期证据");
    public static final Wording CRITERIA = term("Criteria", "判定准则");
    public static final Wording DELIVERIES = term("Deliveries", "交付");
    public static final Wording DELIVERED = term("{0}, {1}", "{0}，{1}");
    public static final Wording DELIVERED_BY = term("{0}, by {1}", "{0}，由{1}提交");
    public static final Wording CHECKS = term("Checks", "检查规则");
    public static final Wording CHECK_NUMBER = term("Check {0} of {1}", "检查规则 {0}（共 {1} 条）");
    public static final Wording FOR_STATEMENT = term("{0} for {1}", "{1}：{0}");
    public static final Wording LOOKS_AT = term("Looks at", "检查内容");
    public static final Wording WRITTEN = term("Written", "书写形式");
    public static final Wording FOUND = term("Found", "结果");
    public static final Wording HOLDS_FOR = term("Holds", "佐证");
    public static final Wording VIOLATED_BY = term("Violated by", "反例");
    public static final Wording NOT_SAID_OF = term("Not said of", "模型未说明");
    public static final Wording NOTHING_OF_THE_KIND = term("the model has nothing of the kind", "模型中没有此类对象");
    public static final Wording CITATIONS = term("Citations", "引用");
    public static final Wording THREATS = term("Answers threats", "应对的威胁");
    public static final Wording NEIGHBOURS = term("In other standards", "其他标准中的相关要求");
    public static final Wording NEIGHBOURS_IN = term("In {0}", "相关要求：{0}");
    public static final Wording NO_NEIGHBOURS = term("No mapping leads to another standard.", "没有通向其他标准的映射。");
    public static final Wording NEIGHBOURS_UNKNOWN = term(
            "{0} more reached through another standard, of which nothing follows for certain.",
            "经其他标准还可达 {0} 项，但得不出确定的关系。");
    public static final Wording JUDGED_BY = term("Judged by", "判断者");

    // The HTML page

    public static final Wording CONTENTS = term("Contents", "目录");
    public static final Wording SEARCH = term("Search", "搜索");
    public static final Wording ALL = term("All", "全部");
    public static final Wording RESET = term("Reset", "清除筛选");
    public static final Wording SHOWN = term("{shown} of {all} shown", "显示 {shown} 条，共 {all} 条");
    public static final Wording SORT = term("Sort by {column}", "按“{column}”排序");

    private Terms() {
    }

    private static Wording term(String en, String zh) {
        return new Wording(en, zh);
    }
}
