// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.words;

import java.time.Duration;
import java.time.Period;
import java.util.regex.Pattern;

import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Conclusion;
import org.plumbline.analysis.mapping.Crosswalk.Extent;
import org.plumbline.analysis.supervision.DeliveryState;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.ChangeOutcome;
import org.plumbline.model.plumb.IncidentGrade;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.VerdictMeaning;

/** What documents print of themselves. What a model holds is named by {@link Words}. */
public final class Terms {

    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?(?<=[YMWD])");
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,5}D)?T(\\d{1,5}H)?(\\d{1,5}M)?(\\d{1,5}S)?(?<=[HMS])");

    // Documents

    public static final Wording TRACEABILITY_MATRIX = term("Traceability matrix", "可追溯性矩阵");
    public static final Wording STATEMENT_OF_APPLICABILITY = term("Statement of applicability", "适用性声明");
    public static final Wording SELF_CHECK = term(
            "This document is the result of a self-check; it is not an assessment conclusion.",
            "本文件为自查结果，不构成等级测评结论");
    public static final Wording SLASHED = term("{0} / {1}", "{0}／{1}");
    public static final Wording NOT_APPROVED = term("Not approved", "未批准");
    public static final Wording SUBJECT = term("{0} · as of {1}", "{0} · 数据截至{1}");
    public static final Wording CAPTION = term("Table {0}  {1}", "表 {0}  {1}");
    public static final Wording PAGE = term("Page {0} of {1}", "第 {0} 页 共 {1} 页");
    public static final Wording TRUNCATED = term("… (shortened; the HTML document has the whole text)",
            "……（内容过长，全文见 HTML 版）");
    public static final Wording FIRST_OF = term("{0}, {1}", "{0}{1}");
    public static final Wording LEFT_OPEN = term("…", "……");
    public static final Wording MORE = term("… {0} in all", "等 {0} 项");
    public static final Wording ROWS_NONE = term("No entries.", "无。");

    public static final Wording DOCUMENT = term("Document", "所属文件");

    // Control block

    public static final Wording COVER = term("Cover", "封面");
    public static final Wording CONTROL_BLOCK = term("Document control", "文件控制");
    public static final Wording DOCUMENT_NUMBER = term("Document number", "文件编号");
    public static final Wording ANNEX = term("{0}, annex: {1}", "{0} 附件（{1}）");
    public static final Wording NUMBER_AND_VERSION = term("{0} {1}", "{0} {1}");
    public static final Wording MODEL_REVISION = term("Model revision", "模型版本");
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
    public static final Wording SEVERITY_NOTE = term(
            "Severity says how grave it is to leave something as it is: serious, what the standard says shall be done is not done"
                    + " or is contradicted; moderate, what it says should be done, or what does not hold for ever; note, what"
                    + " is worth knowing. It is not a level of risk, which the owner of the risk decides.",
            "严重程度表示问题本身的轻重：“严重”为强制性要求未落实或与模型矛盾，“一般”为推荐性要求未落实或存在其他缺陷，"
                    + "“提示”为供参考事项；它不代表风险等级，风险等级由风险责任人评定。");
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
    public static final Wording INHERITED = term("Platform reports relied on", "复用云平台测评结果");
    public static final Wording REPORT_NUMBER = term("Report no.", "报告编号");
    public static final Wording REPORT_DATE = term("Date of report", "报告日期");
    public static final Wording VALID_UNTIL = term("Valid until", "有效期至");

    // The responsibility matrix

    public static final Wording RESPONSIBILITY_MATRIX = term("Responsibility matrix", "责任划分表");
    public static final Wording MATTER = term("Matter", "事项");
    public static final Wording PROVIDER_DUTIES = term("Duties of the provider", "云服务商职责");
    public static final Wording CUSTOMER_DUTIES = term("Duties of the customer", "云服务客户职责");
    public static final Wording REUSABLE = term("Conclusion of the platform to reuse (report no., date)",
            "可复用的云平台结论 (报告编号, 日期)");
    public static final Wording LEFT_TO_CUSTOMER = term("Left to the customer", "客户须自行落实");
    public static final Wording REFERENCES = term("References", "参考文档");
    public static final Wording TAKEN_OVER = term("Taken over from the platform", "复用云平台测评结果");
    public static final Wording TAKEN_OVER_CAPTION = term("Requirements taken over from the platform", "复用云平台测评结果的条款");
    public static final Wording LEFT_CAPTION = term("Requirements left to the customer", "客户须自行落实的条款");
    public static final Wording NEITHER = term("Other requirements", "其他条款");
    public static final Wording NEITHER_CAPTION = term("Requirements neither taken over nor left to the customer",
            "既未复用、也无须客户落实的条款");
    public static final Wording INHERITED_REPORTS = term("Platform reports relied on", "所复用的云平台测评报告");
    public static final Wording REPORT_BODY = term("Issued by", "出具机构");
    public static final Wording ALL_OF_IT = term("All of it", "全部");
    public static final Wording OWN_PART = term("The customer's own part", "客户自身控制范围内的部分");
    public static final Wording LIKEWISE = term("The same, for what is under the customer's own control.",
            "同云服务商职责，由客户在自身控制范围内落实。");
    public static final Wording NOTHING_LEFT = term("None", "无");
    public static final Wording NO_REPORT = term(
            "No report covers the platform's part; proof is to be had from the provider",
            "云平台部分无可复用的报告，须向云服务商取得证明");
    public static final Wording REPORT = term("Report {0}", "报告 {0}");
    public static final Wording CONCLUSION = term("Platform: {0}", "云平台结论：{0}");
    public static final Wording SEE_REPORT = term("As the report says", "结论以报告为准");
    public static final Wording VALID_TO = term("valid until {0}", "有效期至 {0}");
    public static final Wording DUTY_OF = term("Duty of: {0}", "责任方：{0}");
    public static final Wording NOT_DIVIDED = term("Not divided by the set", "标准未划分");
    public static final Wording WHOLLY_TAKEN_OVER = term("Taken over from the platform, nothing left to do",
            "全部复用云平台测评结果");
    public static final Wording LEFT_IN_ALL = term("Left to the customer", "客户须自行落实");
    public static final Wording TAKEN_OVER_IN_PART = term("of these, the platform's part is taken over",
            "其中：云平台部分复用测评结果");
    public static final Wording FOR_TENANTS = term("Customers of the cloud service (tenants)", "云服务客户（租户）");
    public static final Wording FOR_SUPERVISOR = term("Operation supervision organization", "运行监管方");
    public static final Wording FOR_EVERYBODY = term("Public", "公开");
    public static final Wording LEFT_OUT = term("What these readers may not see has been left out.",
            "凡不属于上述范围可见的内容，均未列入本文件。");
    public static final Wording REASON_INSIDE = term("Justified in the organization's own edition", "理由见内部版");
    public static final Wording DIVISION_NOTE = term(
            "Who is responsible under each service model is what the standard or the set says of it. A conclusion can be"
                    + " reused where a third party assessed that the platform conforms and the assessment is still valid;"
                    + " where none is given, a customer must not take the requirement for met.",
            "各服务模式下的责任方依标准或其要求集确定。仅列出由第三方测评为符合且仍在有效期内的云平台结论；未列出结论的条款，"
                    + "云服务客户不得视为已符合。");
    public static final Wording TAKEN_OVER_NOTE = term(
            "What the provider is responsible for and a report in force covers. It holds as long as the report is valid.",
            "由云服务商负责且有在有效期内的云平台测评报告覆盖的条款，仅在报告有效期内可以复用。");
    public static final Wording LEFT_NOTE = term(
            "What applies to the customer: duties of its own, and its own part of what both sides are responsible for.",
            "适用于云服务客户的条款：由客户自行负责的，以及双方共同负责中属于客户的部分。");
    public static final Wording NEITHER_NOTE = term(
            "Tailored away, of a level that does not apply, or a duty of the provider that no report in force covers.",
            "已裁剪、级别不适用，或由云服务商负责但无有效测评报告覆盖的条款。");

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
    public static final Wording STRENGTH = term("Rests on {0}", "判定依据：{0}");
    public static final Wording NO_CHECK = term("No check", "无检查规则");
    public static final Wording ON_OBJECT = term("{0}: {1}", "{0}：{1}");

    // The overview

    public static final Wording OVERVIEW = term("Overview", "总览");
    public static final Wording OVERVIEW_STANDARDS = term("Standards and coverage", "标准与覆盖情况");
    public static final Wording OVERVIEW_STANDARDS_CAPTION = term("Requirements that apply, by status", "适用要求按状态统计");
    public static final Wording STANDARD_AND_EDITION = term("Standard (edition, status of edition)", "标准（版本、版本状态）");
    public static final Wording IN_ALL = term("In all", "要求总数");
    public static final Wording APPLICABLE = term("Apply", "适用");
    public static final Wording COVERED_SHARE = term("Coverage", "覆盖率");
    public static final Wording BAR = term("Shares", "分布");
    public static final Wording VERDICTS = term("Verdicts", "模型预判与测评结论");
    public static final Wording MODEL_VERDICT_CAPTION = term(
            "Model's verdict (design conformity) on requirements that have a check", "模型预判（设计符合性），仅统计设有检查规则的适用要求");
    public static final Wording ASSESSED_VERDICT_CAPTION = term(
            "Assessed verdict (assessors') on requirements that apply", "测评结论（由测评人员给出），统计全部适用要求");
    public static final Wording SCORES = term("Scores", "评分");
    public static final Wording SCORES_CAPTION = term("Scoring profiles", "评分方案");
    public static final Wording SCORES_NOTE = term(
            "The scores count the assessed verdicts of this self-check. They pronounce no conclusion of an assessment, and no"
                    + " result is printed where anything is lacking.",
            "评分仅按本次自查中的测评结论计算，不构成等级测评结论；条件不齐备时不给出得分，只列明所缺内容。");
    public static final Wording SCORES_NONE = term("No standard that applies has a scoring profile.", "适用标准均未定义评分方案。");
    public static final Wording PROFILE = term("Profile", "评分方案");
    public static final Wording JUDGED = term("Judged", "已判定项数");
    public static final Wording POINTS = term("Points", "得分累计");
    public static final Wording SCORE = term("Score (0–1)", "评分（0–1）");
    public static final Wording LACKING = term("Lacking for a score", "尚缺内容");
    public static final Wording TOP_GAPS = term("Gaps", "主要差距");
    public static final Wording TOP_GAPS_CAPTION = term("Top gaps ({0} of {1})", "主要差距（前 {0} 项，共 {1} 项）");
    public static final Wording TOP_GAPS_NOTE = term(
            "Gaps of the gap list that are still open, by severity, then by obligation, then by the day they are due.",
            "列示问题清单中尚未关闭的问题，依次按严重程度、约束程度、计划完成日期排序。");
    public static final Wording TOP_GAPS_NONE = term("No gap is open.", "没有尚未关闭的问题。");
    public static final Wording FURTHER = term("{0} (and {1} more)", "{0}（另有 {1} 项发现）");
    public static final Wording DUES = term("Due", "近期到期事项");
    public static final Wording DUES_NONE = term("Nothing is due from {0} to {1}.", "{0} 至 {1} 无到期事项。");
    public static final Wording DUES_CAPTION = term("Due from {0} to {1} ({2} of {3}; what recurs is counted once)",
            "{0} 至 {1} 到期事项（前 {2} 项，共 {3} 项，周期性事项只计一次）");
    public static final Wording DUE_ON = term("Due on", "到期日");
    public static final Wording TO_DO = term("To be done", "待办事项");
    public static final Wording SUBJECT_MATTER = term("About", "对象");
    public static final Wording BY_WHOM = term("By", "责任方");
    public static final Wording OPEN_PARAMETERS = term("Parameters", "未设定参数");
    public static final Wording OPEN_PARAMETERS_CAPTION = term("Parameters that the statement does not set", "声明中尚未赋值或选择的参数");
    public static final Wording OPEN_PARAMETERS_NONE = term(
            "Of the requirements that apply, none has a parameter that is not set.", "适用的要求中没有未设定的参数。");
    public static final Wording REQUIREMENTS_WITH_OPEN_PARAMETERS = term("Requirements", "涉及要求");
    public static final Wording PARAMETERS_UNSET = term("Parameters not set", "未设定参数数");
    public static final Wording FIRST_ONES = term("Requirements concerned", "涉及条款");
    public static final Wording AND_SO_ON = term("{0} … ({1} in all)", "{0} 等 {1} 条");
    public static final Wording WHOLLY = term("Wholly", "整项复用");
    public static final Wording IN_PART = term("Platform's part", "复用平台部分");
    public static final Wording LEFT = term("Left to the tenant", "须由客户自行落实");
    public static final Wording RELIED_ON = term("Report relied on (until)", "所依据报告 (有效期至)");

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

    // The cross-standard matrix

    public static final Wording CROSS_STANDARD_MATRIX = term("Cross-standard matrix", "跨标准对照矩阵");
    public static final Wording CROSS_CONTROLS = term("Controls by standard", "控制措施对照各标准");
    public static final Wording CROSS_CONTROLS_CAPTION = term("What each control satisfies in each standard",
            "各控制措施在各标准中满足的要求");
    public static final Wording CROSS_REQUIREMENTS = term("Requirements compared", "要求逐条对照");
    public static final Wording CROSS_REQUIREMENTS_CAPTION = term("Each requirement against the other standards",
            "各条要求与其他标准的对照");
    public static final Wording CROSS_COUNTS = term("How far contained", "标准间涵盖统计");
    public static final Wording CROSS_COUNTS_CAPTION = term(
            "How many requirements of a standard (rows) the other standards (columns) contain",
            "各标准（行）的要求被其他标准（列）涵盖的数量");
    public static final Wording BEYOND = term("Beyond the others", "各标准特有要求");
    public static final Wording BEYOND_CAPTION = term("What each standard asks beyond the others", "各标准超出其他标准的要求");
    public static final Wording DIRECTLY = term("directly", "直接");
    public static final Wording THROUGH_MAPPING = term("through mapping", "经映射");
    public static final Wording DIRECTLY_AND_THROUGH = term("both", "直接及经映射");
    public static final Wording STANDARDS_SERVED = term("Standards satisfied", "涉及标准数");
    public static final Wording COVERED_BY_OTHERS = term("Contained in other standards", "其他标准涵盖情况");
    public static final Wording THIS_STANDARD = term("(this standard)", "（本标准）");
    public static final Wording OTHER_DOES_NOT_APPLY = term("{0} (does not apply)", "{0}（不适用于本声明）");
    public static final Wording ANY_OTHER = term("Any other standard", "任一其他标准");
    public static final Wording RELATED_TO = term("Overlaps with", "有重叠的要求");
    public static final Wording HOW_BEYOND = term("Why listed", "列入原因");
    public static final Wording UNRELATED = term("no mapping", "无映射");
    public static final Wording ONLY_OVERLAPS = term("overlaps only", "仅有重叠");
    public static final Wording STEP_ON = term("{0} ({1})", "{0}（{1}）");
    public static final Wording WAY = term("{0} → {1}", "{0} → {1}");
    public static final Wording ITEM = term("{0}) {1}", "{0}) {1}");
    public static final Wording ITEM_AFTER_ITEM = term("{0} {1}", "{0} {1}");
    public static final Wording CROSS_CONTROLS_NOTE = term(
            "Below a requirement that is satisfied through a mapping stands the path, from the requirement that the control"
                    + " cites. “A → B (superset)” says that A asks all that B asks, and more.",
            "经映射满足的要求，下方列出映射路径，起点为控制措施所引用的要求。“A → B（超集）”表示 A 的要求包含 B 的全部要求且多于 B。");
    public static final Wording CROSS_REQUIREMENTS_NOTE = term(
            "“Asks more” and the like are said of the requirement in the cell, compared with that of the row. Where no single"
                    + " link leads there, the path stands below. “Overlaps” means that both ask something in common, but which"
                    + " asks more is open.",
            "“要求更多”等系指单元格中所列要求相对于本行要求而言。并非由单一映射直接关联的，下方列出路径。"
                    + "“有重叠”表示二者有共同内容，但孰多孰少尚不能确定。");
    public static final Wording CROSS_COUNTS_NOTE = term(
            "Contained wholly: one requirement of the other standard asks at least as much. In part: both ask something in"
                    + " common; whether several requirements together ask as much is not judged. Not at all: the mappings tell"
                    + " of nothing in common, which is no proof that there is nothing. Counted are requirements that apply,"
                    + " on both sides.",
            "“完全涵盖”指另一标准中有一条要求不少于本条；“部分涵盖”指二者有共同内容，但不判断多条要求合并后是否足以涵盖；"
                    + "“未涵盖”指现有映射未表明有共同内容，并不证明确无共同内容。两侧均仅统计适用的要求。");
    public static final Wording BEYOND_NOTE = term(
            "Requirements that apply and that no mapping relates to a requirement of another standard of this statement, or"
                    + " only as overlapping.",
            "列出适用的、与本声明所适用的其他标准之间没有映射或仅有重叠关系的要求。");

    public static Wording of(Extent extent) {
        return switch (extent) {
            case WHOLLY -> term("Contained wholly", "完全涵盖");
            case IN_PART -> term("Contained in part", "部分涵盖");
            case NOT_AT_ALL -> term("Not contained", "未涵盖");
        };
    }

    /** What the other of two requirements asks, seen from the first. */
    public static Wording asks(Conclusion conclusion) {
        return conclusion.relation().filter(relation -> conclusion.certain()).map(relation -> switch (relation) {
            case EQUAL -> term("asks the same", "要求相同");
            case SUBSET -> term("asks more", "要求更多");
            case SUPERSET -> term("asks less", "要求更少");
            case INTERSECTS -> term("asks in part the same", "要求相交");
        }).orElse(term("overlaps", "有重叠"));
    }

    // The supervision plan

    public static final Wording SUPERVISION_PLAN = term("Supervision plan", "运行监管计划");
    public static final Wording SUPERVISION = term("Supervision", "运行监管");
    public static final Wording SUPERVISOR = term("Operation supervision organization", "运行监管方");
    public static final Wording ASSESSOR = term("Third-party assessment organization", "第三方评估机构");
    public static final Wording STATES = term("Deliveries by state", "交付件状态统计");
    public static final Wording PARTIES = term("Supervisions and their parties", "运行监管及参与方");
    public static final Wording SECURITY_CLASS = term("Security class", "安全类");
    public static final Wording SECURITY_ITEM = term("Security item", "安全项");
    public static final Wording ATTRIBUTE = term("Attribute", "属性");
    public static final Wording CONTENT_SUMMARY = term("Content", "内容摘要");
    public static final Wording FREQUENCY_AGREED = term("Frequency (agreed values)", "频率 (约定值)");
    public static final Wording DELIVERING_SIDE = term("Delivered by", "负责方");
    public static final Wording DELIVERABLE_NAME = term("Deliverable", "交付件名称");
    public static final Wording DELIVERABLE_TYPE = term("Type", "交付件类型");
    public static final Wording GBT_31168_CLAUSE = term("GB/T 31168 clause (2014/2023)", "GB/T 31168 章节 (2014/2023)");
    public static final Wording DELIVERY_DUE = term("Due", "应交日期");
    public static final Wording PREVIOUS_DUE = term("Last due", "上次应交日期");
    public static final Wording NEXT_DUE = term("Next due", "下次应交日期");
    public static final Wording SUBMITTED_ON = term("Submitted", "实交日期");
    public static final Wording RECEIVER = term("Receiver", "接收人");
    public static final Wording REVIEW_RESULT = term("Result of review", "审核结果");
    public static final Wording CORRECT_BY = term("Correct by", "整改期限");
    public static final Wording DELIVERY_STATE = term("State of delivery", "交付状态");
    public static final Wording STANDARD_SAYS = term("standard: {0}", "标准：{0}");
    public static final Wording NOT_AGREED = term("not agreed", "未约定");
    public static final Wording ALSO_OVERDUE = term("also overdue: {0}", "另有逾期：{0}");
    public static final Wording LATE = term("late", "迟交");
    public static final Wording RECHECKED_ON = term("rechecked {0}", "{0} 复审");
    public static final Wording REVIEWED_ON = term("reviewed {0}", "{0} 审核");
    public static final Wording NOT_REVIEWED = term("not reviewed yet", "待审核");
    public static final Wording OF_EDITION = term("{0} / {1}", "{0} / {1}");
    public static final Wording RECORDS = term("Deliveries made", "交付记录");
    public static final Wording RECORDS_CAPTION = term("Deliveries written down, newest first", "交付记录（由近及远）");
    public static final Wording SUBMITTER = term("Submitted by", "提交方");
    public static final Wording TRIGGER = term("Trigger", "触发事由");
    public static final Wording CHANGES = term("Major changes", "重大变更");
    public static final Wording CHANGES_CAPTION = term("Major changes, step by step", "重大变更及各环节日期");
    public static final Wording MATTER_CHANGE = term("Change", "变更");
    public static final Wording MATTER_INCIDENT = term("Incident", "事件");
    public static final Wording KIND = term("Kind", "类别");
    public static final Wording ELEMENTS_CHANGED = term("Of", "涉及对象");
    public static final Wording NOTIFIED = term("Notice", "通知");
    public static final Wording ANALYSED = term("Security impact analysis", "安全影响分析");
    public static final Wording TESTED = term("Test", "测试验证");
    public static final Wording DECIDED = term("Decision", "决定");
    public static final Wording ADVICE = term("Advice", "监管意见");
    public static final Wording MADE = term("Change made", "实施");
    public static final Wording REPORTED = term("Report", "报告");
    public static final Wording REVIEW = term("Review", "审核");
    public static final Wording IN_ORDER = term("Order of steps", "环节顺序");
    public static final Wording STEPS_IN_ORDER = term("in order", "顺序正确");
    public static final Wording OUT_OF_ORDER = term("out of order", "顺序有误");
    public static final Wording INCIDENTS = term("Major security incidents", "重大安全事件");
    public static final Wording INCIDENTS_CAPTION = term("Major security incidents, step by step", "重大安全事件及各环节时间");
    public static final Wording GRADE = term("Grade", "级别");
    public static final Wording DETECTED = term("Detection", "发现");
    public static final Wording CUSTOMERS_NOTIFIED = term("Notice to customers", "通知客户");
    public static final Wording CONFIRMED = term("Confirmation", "确认");
    public static final Wording CLOSED = term("Closure", "关闭");
    public static final Wording STREAMS = term("Streams", "实时交付");
    public static final Wording STREAMS_CAPTION = term("Deliveries in real time", "实时交付情况");
    public static final Wording STREAM = term("Stream", "实时交付流");
    public static final Wording LAST_SEEN = term("Last seen", "最近出现时间");
    public static final Wording SILENCE = term("Permitted silence", "允许静默时长");
    public static final Wording NEVER_SEEN = term("never", "从未");
    public static final Wording STATE = term("State", "状态");
    public static final Wording DELIVERIES_NOTE = term(
            "A row per delivery that a requirement which applies asks for. The frequency is the one agreed, with the values"
                    + " that the statement sets; where it differs from the standard's, the standard's stands below. Clauses of the"
                    + " edition of 2023 are left open where the standard cites that of 2014 only.",
            "适用要求规定的每项交付一行。频率为约定值，并列出声明所设参数值；与标准不一致的，下方注明标准规定的频率。"
                    + "标准仅引用 2014 年版章节的，2023 年版章节留空。");

    public static Wording of(DeliveryState state) {
        return switch (state) {
            case OVERDUE -> term("Overdue", "逾期未交");
            case CORRECTION_OVERDUE -> term("Correction overdue", "整改逾期");
            case SILENT -> term("No signal", "静默超时");
            case IN_CORRECTION -> term("In correction", "整改中");
            case ARRIVING -> term("Received as agreed", "正常接收");
            case SUBMITTED -> term("Submitted", "已提交");
            case REVIEWED -> term("Reviewed", "已审核");
            case AHEAD -> term("Not yet due", "待交");
            case AS_NEEDED -> term("As needed", "按需");
            case UNPLANNED -> term("Not agreed", "未约定");
        };
    }

    /** What a model sets a parameter to: a period in words, anything else as it is written. */
    public static Wording value(String written) {
        if (PERIOD.matcher(written).matches()) {
            return Words.of(Period.parse(written));
        }
        return DURATION.matcher(written).matches() ? lasting(Duration.parse(written)) : Wording.same(written);
    }

    /** A length of time: 12 hours, 1 hour 30 minutes. */
    public static Wording lasting(Duration length) {
        return Words.of(length);
    }

    public static Wording of(ChangeOutcome advice) {
        return switch (advice) {
            case UNSTATED -> Wording.NONE;
            case PROCEED -> term("proceed", "同意实施");
            case REVISE -> term("revise", "更改后重新提交");
            case WITHDRAW -> term("withdraw", "撤销");
        };
    }

    public static Wording of(IncidentGrade grade) {
        return switch (grade) {
            case UNSTATED -> Wording.NONE;
            case MINOR -> term("minor", "一般");
            case SIGNIFICANT -> term("significant", "较大");
            case MAJOR -> term("major", "重大");
            case CRITICAL -> term("critical", "特别重大");
        };
    }

    // The gap list

    public static final Wording GAP_LIST = term("Gap list and remediation plan", "安全问题清单与整改计划");
    public static final Wording GAPS = term("Gaps", "安全问题清单");
    public static final Wording GAPS_NOTE = term(
            "A gap is a requirement that applies and is uncovered, only planned, contradicted by the model, assessed as not"
                    + " or only partly met, or without valid evidence; and every requirement with a remedy. Its number stays"
                    + " when other gaps come and go. Where there is no remedy yet, owner and date are those of the"
                    + " controls. In the workbook, columns with a yellow heading are filled in by those who remedy and"
                    + " retest it.",
            "问题是指适用但未覆盖、仅有计划、与模型矛盾、测评判定未完全符合或缺少有效证据的要求，以及已列整改项的要求。"
                    + "问题编号不随其他问题的增减而变化。尚无整改项的，责任部门和日期取自相关控制措施。"
                    + "工作簿中表头为黄色的栏目由整改与复测人员填写。");
    public static final Wording GAP_NUMBER = term("Gap no.", "问题编号");
    public static final Wording SECURITY_LAYER = term("Security layer", "安全层面");
    public static final Wording ASSESSMENT_ITEM = term("Assessment item", "测评项");
    public static final Wording ASSETS = term("Assets concerned", "关联资产");
    public static final Wording THREATS_CONCERNED = term("Threats", "关联威胁");
    public static final Wording CONSEQUENCE = term("Possible consequence", "可能后果");
    public static final Wording RISK_LEVEL = term("Risk level", "风险等级");
    public static final Wording HAZARD = term("Major risk hazard", "是否重大风险隐患");
    public static final Wording RECTIFICATION_ADVICE = term("Rectification advice", "整改建议");
    public static final Wording OWNER = term("Department / person in charge", "责任部门/责任人");
    public static final Wording DUE = term("Planned date", "计划完成日期");
    public static final Wording REMEDY_STATE = term("State", "整改状态");
    public static final Wording RETEST_RESULT = term("Result of retest", "复测结果");
    public static final Wording RETESTED = term("Date of retest", "复测日期");
    public static final Wording ACCEPTED_BY = term("Risk accepted by", "风险接受（批准人）");
    public static final Wording GAP_KIND = term("Kind of gap", "问题类别");
    public static final Wording YES = term("Yes", "是");
    public static final Wording NO = term("No", "否");
    public static final Wording NOBODY = term("Nobody yet", "未指定");
    public static final Wording CALENDAR_CAPTION = term("What is due from {0} to {1}", "{0} 至 {1} 到期事项");
    public static final Wording DUE_STATE = term("Due", "到期情况");
    public static final Wording OVERDUE = term("Overdue", "已逾期");
    public static final Wording DUE_SOON = term("Within 30 days", "30 天内到期");
    public static final Wording DUE_LATER = term("Later", "30 天后到期");
    public static final Wording NO_DAY = term("No date", "未定日期");
    public static final Wording GAP_TOTALS = term("Gaps by kind and standard", "各标准问题统计");
    public static final Wording GAP_TOTALS_NOTE = term(
            "Requirements are counted once, under the first kind that holds of them, so that these numbers are those of the"
                    + " other documents. States count the entries of the list, of which a requirement with several remedies"
                    + " has several. Progress is counted in closed gaps, not in percentages.",
            "每项要求只按首个问题类别统计一次，与其他文件的统计一致；整改状态按清单条目统计，一项要求有多个整改项的计为多条。"
                    + "整改进展以已关闭问题数计，不以百分比计。");
    public static final Wording GAP_REQUIREMENTS = term("Requirements that are gaps", "存在问题的要求");
    public static final Wording GAP_REQUIREMENTS_ALL = term("In all", "合计");
    public static final Wording GAP_FOUND = term("Found by model and assessors, uncovered or not", "模型与测评发现（与上列有重叠）");
    public static final Wording GAP_BY_MODEL = term("Contradicted by the model", "模型预判未完全符合");
    public static final Wording GAP_BY_ASSESSOR = term("Assessed as not or only partly met", "测评判定未完全符合要求");
    public static final Wording GAP_PROGRESS = term("Closed and open (entries of the list)", "整改进展（按清单条目）");
    public static final Wording ENTRIES = term("Entries", "清单条目");
    public static final Wording STILL_OPEN = term("Not closed", "未关闭合计");
    public static final Wording WITHOUT_REMEDY = term("of these without a remedy", "其中：无整改项");
    public static final Wording OF_THESE_OVERDUE = term("of these overdue", "其中：已逾期");
    public static final Wording OF_THESE_HAZARDS = term("of these major risk hazards", "其中：重大风险隐患");
    public static final Wording CLOSED_TOO_EARLY = term("Closed, yet still a gap", "已关闭但问题仍存在");
    public static final Wording OPEN_BY_SEVERITY = term("Not closed, by severity", "未关闭问题（按严重程度）");
    public static final Wording OTHER = term("Other", "其他");
    public static final Wording TREND = term("Gaps closed, by month of the retest", "问题关闭趋势（按复测月份）");
    public static final Wording MONTH = term("Month", "月份");
    public static final Wording GAP_TREND = term("Trend of the gaps", "问题整改趋势");
    public static final Wording GAP_TREND_SENTENCE = term(
            "{0}: {1} gaps open; closed by a retest since: {2}; added since: {3}; {4}: {5} open.",
            "{0} 未关闭问题 {1} 项；其后经复测关闭 {2} 项，新增 {3} 项；{4} 未关闭问题 {5} 项。");
    public static final Wording GAP_TREND_CAPTION = term("Gaps closed, by month", "按月关闭的问题");
    public static final Wording NOT_YET_CLOSED = term("Not yet closed", "尚未关闭");
    public static final Wording CLOSED_IN_MONTH = term("Closed", "当月关闭");
    public static final Wording CLOSED_SO_FAR = term("Closed so far", "累计关闭");
    public static final Wording NO_RETEST = term("No date of a retest", "未填复测日期");
    public static final Wording FIELD = term("Field", "填写要求");
    public static final Wording FIELD_CHOICE = term("Choose one of the words in the list.", "请从列表中选择。");
    public static final Wording FIELD_DAY = term("Write a date, such as 2026-10-12.", "请填写日期，例如 2026-10-12。");

    // The way back

    public static final Wording ROW_KEY = term("Key for import (keep)", "回填标识（请勿改动）");
    public static final Wording NOT_A_DAY = term("“{1}” under “{0}” is not a date. Write it as 2026-10-12.",
            "“{0}”中的“{1}”不是日期，请写作 2026-10-12。");
    public static final Wording NOT_A_CHOICE = term("“{1}” under “{0}” is none of these: {2}.", "“{0}”中的“{1}”不在可选值之内：{2}。");
    public static final Wording REFUSED_ADDED = term(
            "This row has no key, so nothing tells what it is about. Write it into the models, then generate the workbook anew.",
            "该行没有回填标识，无法判断其对象。请写入模型后重新生成工作簿。");
    public static final Wording REFUSED_TWICE = term(
            "This row is there twice and says two things. Delete the one that does not hold.", "该行重复且内容不一致，请删除其中错误的一行。");
    public static final Wording REFUSED_TEXT_CHANGED = term(
            "The requirement, or what it is judged by, says something else since the workbook was generated. Generate it "
                    + "anew and judge again.",
            "工作簿生成之后要求文本已变更（或判定准则已变更），请重新生成工作簿并重新判定。");
    public static final Wording REFUSED_MODEL_CHANGED = term(
            "The models have been changed in this row since the workbook was generated: {0}. Generate it anew and compare.",
            "工作簿生成之后模型中该行已被修改：{0}。请重新生成工作簿并核对。");
    public static final Wording FIELD_SAYS = term("{0} “{1}”", "{0}“{1}”");
    public static final Wording REFUSED_COLUMN = term("The column “{0}” is missing. Give it back its heading.",
            "缺少“{0}”一栏，请恢复该栏表头。");
    public static final Wording REFUSED_FORMULA = term("“{1}” under “{0}” is a formula or an error. Put its value in its place.",
            "“{0}”中的“{1}”是公式或错误值，请改为数值或文字。");
    public static final Wording REFUSED_NO_FORM = term(
            "The models at hand make no document “{0}”. Name the folder whose models it was generated from.",
            "现有模型不生成“{0}”，请指定生成该工作簿的模型所在文件夹。");
    public static final Wording REFUSED_NO_ROW = term(
            "Today's document has no such row: the requirement, the object or the gap is not there any more.",
            "当前文件中已无此行：相应要求、对象或问题已不存在。");
    public static final Wording REFUSED_READ_ONLY = term("This row is only read.", "该行不可填写。");
    public static final Wording DIFFERENCE = term("{0} ({1}) {2}: {3} → {4}", "{0}（{1}）{2}：{3} → {4}");
    public static final Wording REFUSAL = term("{0} ({1}) refused: {2}", "{0}（{1}）未采纳：{2}");
    public static final Wording TAKEN = term("{0} rows taken, {1} refused, {2} unchanged.", "采纳 {0} 行，未采纳 {1} 行，无变化 {2} 行。");
    public static final Wording WOULD_BE_TAKEN = term("{0} rows would be taken, {1} refused, {2} unchanged. Nothing was written.",
            "将采纳 {0} 行，未采纳 {1} 行，无变化 {2} 行；未写入任何文件。");
    public static final Wording REFUSED_APPROVAL = term("An approval needs a name.", "审批须填写姓名。");
    public static final Wording REFUSED_VERDICT = term("A verdict needs all three: {0}, {1}, {2}.", "判定须同时填写{0}、{1}和{2}。");
    public static final Wording REFUSED_EVIDENCE = term(
            "“{0}” is no evidence of the models, and no number for new one: use letters, digits, dots and hyphens.",
            "“{0}”不是模型中的证据，也不能作为新证据编号；编号只能使用文字、数字、点和连字符。");
    public static final Wording REFUSED_CUSTODIAN = term("“{0}” is no party of the platform: {1}.",
            "“{0}”不是平台中的单位或团队：{1}。");
    public static final Wording REFUSED_PLACE = term("“{0}” needs a date under “{1}”.", "填写“{0}”须同时填写“{1}”。");
    public static final Wording REFUSED_UNTIL = term(
            "“{0}” ({1}) is before “{2}” ({3}). Write the last day up to which the evidence is valid now.",
            "“{0}”（{1}）早于“{2}”（{3}），请填写该证据现在的有效截止日期。");
    public static final Wording REFUSED_OUT_OF_SCOPE = term(
            "The statement does not take this row in ({0}), so there is nothing to justify.", "本声明未纳入该行（{0}），无须说明理由。");
    public static final Wording REFUSED_NOT_APPLIED = term(
            "This row does not apply, so it has no reason for inclusion. Take the exclusion back in the model first.",
            "该行不适用，不能填写选择理由；请先在模型中撤回删减决定。");
    public static final Wording REFUSED_TAKEN_BACK = term(
            "Emptying the field does not take the exclusion back. Take the decision back in the model.",
            "清空“删减理由”不等于撤回删减；请在模型中撤回该删减决定。");
    public static final Wording REFUSED_BOTH = term(
            "Reasons for inclusion and for exclusion contradict each other. Leave one of them.", "选择理由与删减理由相互矛盾，请只保留其一。");
    public static final Wording REFUSED_NO_EXCLUSION = term(
            "The scheme of {0} does not allow this statement to leave requirements out. Name a measure instead, or tailor "
                    + "it in the model.",
            "{0} 不允许本声明方删减该要求；请落实控制措施，或在模型中作其他裁剪。");
    public static final Wording REFUSED_REASON = term("“{0}” is no reason for inclusion. Write RA, LR, CO or BP: {1}",
            "“{0}”不是选择理由，请填写 RA、LR、CO 或 BP。{1}");
    public static final Wording REFUSED_NO_INCLUSION = term("An explanation needs a reason under “{0}”.",
            "填写理由说明须同时填写“{0}”。");
    public static final Wording REASON_RISK = term("risk assessment", "风险评估");
    public static final Wording REASON_LAW = term("legal requirement", "法律法规要求");
    public static final Wording REASON_CONTRACT = term("contractual obligation", "合同义务");
    public static final Wording REASON_PRACTICE = term("business or best practice", "业务需要或最佳实践");
    public static final Wording REFUSED_OWNER = term("“{0}” is no party of the platform that can be in charge: {1}.",
            "“{0}”不是平台中可担任责任方的单位或团队：{1}。");

    // The evidence register

    public static final Wording EVIDENCE_REGISTER = term("Evidence register", "证据清单");
    public static final Wording EVIDENCE_NOTE = term(
            "Each piece of evidence stands here once, however many requirements it serves. Numbers in this document count "
                    + "pieces of evidence; those of other documents count requirements. What is collected after the as-of date is "
                    + "missing until then.",
            "每件证据只列一行，不论支撑多少条款。本文件统计证据件数，其他文件统计条款数；采集日期晚于数据截止日期的证据视为缺失。");
    public static final Wording EVIDENCE_TOTALS = term("Pieces of evidence by kind and state", "证据件数（按类型与状态）");
    public static final Wording EVIDENCE_TITLE = term("Evidence", "证据名称");
    public static final Wording EVIDENCE_KIND = term("Kind of evidence", "证据类型");
    public static final Wording COLLECTED_OF = term("Collected of", "采集对象");
    public static final Wording LOCATION = term("Kept at", "存放位置");
    public static final Wording PAGE_OR_SECTION = term("Page / section", "页码/章节");
    public static final Wording COLLECTED = term("Collected on", "采集日期");
    public static final Wording COLLECTED_IN = term("Collected in", "采集地点");
    public static final Wording COLLECTED_BY = term("Collected by", "采集人");
    public static final Wording ISSUER = term("Issued by", "出具机构");
    public static final Wording CERTIFICATE_NUMBER = term("Certificate / report no.", "证书/报告编号");
    public static final Wording ORIGINAL_OR_COPY = term("Original / copy", "原件/复印件");
    public static final Wording ORIGINAL = term("Original", "原件");
    public static final Wording COPY = term("Copy", "复印件");
    public static final Wording CUSTODIAN = term("Custodian", "保管方");
    public static final Wording HELD_BY = term("Held by", "保管方归属");
    public static final Wording VALID_PERIOD = term("Valid for", "有效期");
    public static final Wording LAST_DAY = term("Last valid day", "最后有效日");
    public static final Wording EVIDENCE_STATE = term("State of evidence", "证据状态");
    public static final Wording EVIDENCE_HOLDER = term("Control / assessment", "控制措施/测评");
    public static final Wording SERVED_COUNT = term("Number of requirements", "支撑条款数");
    public static final Wording SERVED = term("Requirements served", "支撑条款");
    public static final Wording EXPECTED_MET = term("Expected evidence met", "满足的预期证据");
    public static final Wording MET_OF = term("{0}: items {1} of {2}", "{0}：第 {1} 项，共 {2} 项");
    public static final Wording FOUND_BY_ASSESSOR = term("found in an assessment", "测评中取得");
    public static final Wording OF_A_CONTROL = term("of a control", "控制措施佐证");
    public static final Wording SOURCE_OF_EVIDENCE = term("Source", "证据来源");

    // The assessment workbook

    public static final Wording ASSESSMENT_WORKBOOK = term("Assessment workbook (self-check)", "测评工作簿（自查）");
    public static final Wording EXPLANATION = term("Notes", "说明");
    public static final Wording EXPLANATION_CAPTION = term("How to read and fill in this workbook", "使用说明");
    public static final Wording OBJECTS = term("Assessment objects", "测评对象清单");
    public static final Wording INDICATORS = term("Assessment indicators", "测评指标");
    public static final Wording FIELD_RECORD = term("Field records", "现场记录");
    public static final Wording FIELD_RECORD_CAPTION = term("Field records of the assessment (item × object)",
            "现场测评记录（测评项 × 测评对象）");
    public static final Wording CONTROL_POINTS = term("Control points", "控制点汇总");
    public static final Wording CONTROL_POINTS_CAPTION = term("Items by control point and verdict so far", "各控制点测评项判定汇总");
    public static final Wording PROBLEM_LIST = term("Problem list", "问题清单");
    public static final Wording STATISTICS = term("Statistics", "统计");
    public static final Wording STATISTICS_CAPTION = term("Items by security layer and verdict so far", "各安全层面测评项判定统计");
    public static final Wording MODEL_STATISTICS_CAPTION = term(
            "Model's verdict (design conformity) on items that apply and have a check", "各安全层面模型预判（设计符合性）统计，仅含设有检查规则的适用测评项");
    public static final Wording SHEET_OF_SET = term("{0} ({1})", "{0}（{1}）");
    public static final Wording NO_LAYER = term("Other items", "其他测评项");
    public static final Wording LAYER_CAPTION = term("Items of the layer “{0}”", "“{0}”测评项");
    public static final Wording SECURITY_CONTROL_POINT = term("Security control point", "安全控制点");
    public static final Wording UNIT_NUMBER = term("Unit no.", "测评单元编号");
    public static final Wording OBJECT = term("Assessment object", "测评对象");
    public static final Wording STEPS = term("Assessment steps", "测评步骤");
    public static final Wording METHOD_AND_STEPS = term("Assessment method and steps", "测评方法与步骤");
    public static final Wording EXPECTED_RESULT = term("Expected result or main evidence", "预期结果或主要证据");
    public static final Wording RESULT_RECORD = term("Record of results", "结果记录");
    public static final Wording WITNESS_OR_COUNTEREXAMPLE = term("Witnesses / counterexamples", "佐证/反例");
    public static final Wording COUNTEREXAMPLE = term("Counterexample", "反例");
    public static final Wording ITEM_VERDICT = term("Item verdict", "单项判定");
    public static final Wording EVIDENCE_NUMBER = term("Evidence no.", "证据编号");
    public static final Wording TESTER = term("Assessor", "测评人员");
    public static final Wording ESCORT = term("Accompanied by", "配合人员");
    public static final Wording ROLLED_UP = term("Rolled up so far", "截至目前汇总判定");
    public static final Wording BOUND_SIDE = term("Duty of", "责任方");
    public static final Wording CHOICE = term("Chosen", "是否选取");
    public static final Wording CHOSEN = term("Chosen", "选取");
    public static final Wording NOT_CHOSEN = term("Not chosen", "未选取");
    public static final Wording CHOICE_REASON = term("Reason", "未选取理由/裁剪");
    public static final Wording OBJECTS_JUDGED = term("Objects judged", "对象判定进度");
    public static final Wording STEP_BY = term("[{0}] {1}", "【{0}】{1}");
    public static final Wording NUMBERED = term("{0}. {1}", "{0}. {1}");
    public static final Wording OWN_CRITERION = term("{0} (the organization's criterion)", "{0}（本单位判定准则）");
    public static final Wording NO_CRITERION = term("no criterion given", "未给出判定准则");
    public static final Wording WHOLE = term("The platform as a whole", "整体");
    public static final Wording ASSET_CLASS = term("Asset class", "资产类别");
    public static final Wording IDENTIFIER = term("Identifier", "标识");
    public static final Wording WHERE = term("Where", "所在位置");
    public static final Wording INSTANCES = term("Instances", "实例数");
    public static final Wording ITEMS_CONCERNED = term("Items concerned", "涉及测评项");
    public static final Wording OF_THESE_JUDGED = term("of these judged", "其中已判定");
    public static final Wording SAMPLED = term("Sample (drawn / population)", "抽样情况（抽取数/总数）");
    public static final Wording SAMPLE_REASON = term("Why these", "抽样说明");
    public static final Wording DRAWN_OF = term("{0}: {1}/{2}", "{0}：{1}/{2}");
    public static final Wording CLASS_ONLY = term("{0} (whole class)", "{0}（整类）");
    public static final Wording ITEMS_COUNTED = term("Items", "测评项");
    public static final Wording OBJECTS_LISTED = term("Items × objects", "项×对象");
    public static final Wording WITH_CHECK = term("With a check", "设有检查规则");
    public static final Wording CONFORMITY_RATE = term("Conformity rate (of those judged)", "符合率（占已判定项）");
    public static final Wording JUDGED_COMPLETELY = term("Judged on all objects (of those judged)", "对象均已判定（占已判定项）");
    public static final Wording STILL_LACKING = term("lacking", "尚缺");
    public static final Wording NOTES_CLAIM = term("What this is", "文件性质");
    public static final Wording NOTES_NATURE = term("Self-check", "自查");
    public static final Wording NOTES_STANDARDS = term("Standards", "测评依据");
    public static final Wording NOTES_SCOPE = term("Scope", "测评范围");
    public static final Wording NOTES_JUDGEMENT = term("Judging and rolling up", "判定与汇总");
    public static final Wording NOTES_WORDS = term("Words", "用语");
    public static final Wording ITEMS_CHOSEN = term("Items", "测评项");
    public static final Wording NOT_COVERED = term("Not covered", "未涵盖");
    public static final Wording FILLING_IN = term("Filling in", "填写方法");
    public static final Wording ROLL_UP = term("Roll-up", "汇总规则");
    public static final Wording NATURE_NOTE = term(
            "It prepares and records a check of one's own. A conclusion of an assessment needs all requirements, all objects"
                    + " and a qualified assessment body.",
            "本工作簿用于自查准备与现场记录。等级测评结论须由具备资质的测评机构依据全部要求、针对全部测评对象作出。");
    public static final Wording ITEMS_CHOSEN_NOTE = term("{0}: {1} items loaded, of which {2} apply and {3} do not.",
            "{0}：载入测评项 {1} 项，其中适用 {2} 项，未选取 {3} 项。");
    public static final Wording NOT_COVERED_NOTE = term(
            "Only the items loaded are assessed; counts and rates are over these alone.", "仅测评已载入的测评项，各项数量和比率均以此为限。");
    public static final Wording NOT_APPLIED = term("Not in this workbook: {0}.", "本工作簿不含：{0}。");
    public static final Wording METHOD_STEPS = term("{0} Steps: {1}.", "{0}共 {1} 个步骤。");
    public static final Wording OBJECTS_RULE = term(
            "An item is assessed on the objects that were judged already and those that its checks name; where there are none,"
                    + " on the components that implement its controls; where there are none of these, on the platform as a"
                    + " whole.",
            "测评对象取已判定的对象和检查规则涉及的对象；没有的，取实施相关控制措施的组件；仍没有的，以云平台整体为对象。");
    public static final Wording FILLING_IN_NOTE = term(
            "In the field records, columns with a yellow heading are filled in; the verdict is one of the words in the list."
                    + " Rows can be sorted and filtered, but not copied, since each belongs to one item and object.",
            "“现场记录”中表头为黄色的栏目由测评人员填写，单项判定从下拉列表中选取。可排序、筛选，但请勿复制行，每一行对应唯一的测评项和测评对象。");
    public static final Wording ROLL_UP_NOTE = term(
            "Objects that agree give their verdict to the item. {0} Objects to which the item does not apply and those not"
                    + " assessed are left out; where only such are left, the item is “{1}” or “{2}”. Of each object the latest"
                    + " verdict counts; a later verdict on the whole replaces those on objects.",
            "各测评对象判定一致的，该判定即为测评项的判定。{0}不适用和未测评的对象不参与汇总；仅有此类对象的，测评项记为“{1}”或“{2}”。"
                    + "同一对象以最近一次判定为准；对整体的判定晚于对单个对象的判定的，以对整体的判定为准。");
    public static final Wording ROLL_UP_MIXED = term("Where they differ, the item is “{0}”.", "判定不一致的，测评项记为“{0}”。");
    public static final Wording ROLL_UP_WORST = term(
            "Where they differ, one “{0}” makes the item “{0}”; otherwise it is “{1}”.",
            "判定不一致的，任一对象为“{0}”即记为“{0}”，否则记为“{1}”。");
    public static final Wording ITEM_VERDICT_NOTE = term(
            "An assessor's verdict on one object, from evidence found on it. Only this one is rolled up and counted.",
            "由测评人员根据在测评对象上取得的证据作出。只有单项判定参与汇总和统计。");
    public static final Wording MODEL_VERDICT_NOTE = term(
            "Computed from the platform model (design conformity). It tells where to look and is no evidence; it never becomes"
                    + " an item verdict. In the field records it is about the one object, elsewhere about the whole item.",
            "由平台模型计算得出（设计符合性），用于提示测评重点，不是证据，也不作为单项判定。“现场记录”中针对单个测评对象，其他工作表中针对整个测评项。");
    public static final Wording OBJECTS_NOTE = term(
            "Each object once. “Items concerned” counts the items it is assessed in. Samples are those that assessors recorded"
                    + " for the kind of the object.",
            "每个测评对象列一次。“涉及测评项”为以其为对象的测评项数。抽样情况为测评人员按对象类别记录的抽样。");
    public static final Wording INDICATORS_NOTE = term(
            "All items loaded. “Objects judged” gives objects with a verdict and objects in all; the model's verdict is design"
                    + " conformity.",
            "列出已载入的全部测评项。“对象判定进度”为已判定对象数与对象总数之比；“模型预判”为设计符合性。");
    public static final Wording LAYER_NOTE = term(
            "Criteria are those of the work instruction unless they are marked as the organization's own. They may be stricter"
                    + " or looser than the requirement.",
            "判定准则取自作业指导书，标明“本单位判定准则”的除外；判定准则可能严于或宽于要求本身。");
    public static final Wording FIELD_RECORD_NOTE = term(
            "A row for each item that applies on each of its objects. Columns with a yellow heading are filled in by the"
                    + " assessors; what has been recorded already is filled in.",
            "每个适用的测评项在每个测评对象上为一行。表头为黄色的栏目由测评人员填写，已有记录的已预先填入。");
    public static final Wording FIELD_RECORD_CUT = term(
            "Of items with more than {0} objects the first {0} are listed, and all that were judged; sample from the rest.",
            "测评对象超过 {0} 个的测评项，仅列出前 {0} 个及全部已判定对象，其余按抽样处理。");
    public static final Wording CONTROL_POINTS_NOTE = term(
            "Verdicts are counted over items that apply, rolled up over their objects. “Items × objects” counts the objects of"
                    + " each item.",
            "判定按适用的测评项统计，为各对象汇总后的判定。“项×对象”为各测评项的测评对象数之和。");
    public static final Wording PROBLEM_LIST_NOTE = term(
            "Items that an assessor judged as not or only partly met, that the model contradicts, or for which a remedy is"
                    + " listed. All gaps stand in the gap list, under the same numbers.",
            "列出测评判定未完全符合、与模型矛盾或已列整改项的测评项。全部问题见《安全问题清单与整改计划》，编号一致。");
    public static final Wording STATISTICS_NOTE = term(
            "Verdicts are counted over items that apply. The rate of conformity is the share of items that conform among those"
                    + " judged, without items that are not applicable. An item counts as soon as one of its objects is judged; the last"
                    + " column tells for how many all are. The rate covers the items loaded only and is no conclusion.",
            "判定按适用的测评项统计。符合率为判定符合的测评项占已判定测评项（不含不适用）的比例；测评项只要有一个对象已判定即计为已判定，"
                    + "末栏列出全部对象均已判定的项数。符合率仅限已载入的测评项，不构成等级测评结论。");

    /** What an assessor does. */
    public static Wording meaning(MethodKind kind) {
        return switch (kind) {
            case UNSTATED -> Wording.NONE;
            case INTERVIEW -> term("People in charge are asked.", "询问有关人员，");
            case EXAMINE -> term("Documents, records, configuration and places are looked at.", "查看文档、记录、配置和现场，");
            case TEST -> term("It is tried whether a measure works.", "通过操作验证措施是否有效，");
        };
    }

    /** What a word of a scale says of an object or an item. */
    public static Wording meaning(VerdictMeaning verdict) {
        return switch (verdict) {
            case CONFORM -> term("what is asked is met", "满足要求");
            case PARTIAL -> term("what is asked is met in part, or on some of the objects", "部分满足要求，或仅部分测评对象满足要求");
            case NONCONFORM -> term("what is asked is not met", "不满足要求");
            case NOT_APPLICABLE -> term("there is nothing here that it could be asked of", "不存在该要求所针对的情形");
            case NOT_ASSESSED -> term("nobody has judged it yet", "尚未判定");
        };
    }

    /** What a verdict of the model says. */
    public static Wording meaning(ModelVerdict verdict) {
        return switch (verdict) {
            case CONFORM -> term("all that the checks look at holds in the model", "模型中检查规则所涉对象均满足");
            case PARTIAL -> term("some of it holds, some is violated", "部分对象满足，部分对象违反");
            case NONCONFORM -> term("it is violated", "所涉对象违反");
            case UNDETERMINED -> term("the model does not say enough", "模型信息不足");
        };
    }

    // The platform picture

    public static final Wording PLATFORM_PICTURE = term("Platform picture", "平台架构图");
    public static final Wording FIGURE_CAPTION = term("Figure {0}  {1}", "图 {0}  {1}");
    public static final Wording ACTUAL_SIZE = term("Actual size", "按原始尺寸显示");
    public static final Wording BY_PLANE = term("Planes, networks and flows", "平面、网络与数据流");
    public static final Wording BY_PLANE_CAPTION = term("{0}: planes, networks, components and flows",
            "{0}：平面、网络、组件与数据流");
    public static final Wording BY_SITE = term("Regions and sites", "地域与机房");
    public static final Wording BY_SITE_CAPTION = term("{0}: regions, zones, sites and what stands there",
            "{0}：地域、可用区、机房及其中的组件");
    public static final Wording PICTURE_COUNTS = term(
            "{0} components on {1} networks, {2} flows, {3} of which cross a trust boundary. Verdicts of the model:"
                    + " {4} components do not conform on their own account, {5} violate only what all violate,"
                    + " {6} are undetermined, {7} conform, of {8} no check speaks."
                    + " The tables below say the same in words.",
            "共 {0} 个组件、{1} 个网络、{2} 条数据流，其中 {3} 条跨越信任边界。模型预判：{4} 个组件设计不符合，"
                    + "{5} 个仅不符合全部组件共同不符合的要求，{6} 个无法判定，{7} 个设计符合，{8} 个未被任何检查涉及。下方各表以文字列出同样内容。");
    public static final Wording SITE_COUNTS = term("{0} regions, {1} zones, {2} sites. The table of components says the same in"
            + " words.", "共 {0} 个地域、{1} 个可用区、{2} 个机房。组件表以文字列出同样内容。");
    public static final Wording PICTURE_NOTE = term(
            "A component is coloured by the worst that the checks of the requirements which apply say of it: the model's"
                    + " verdict, which is not an assessor's. The numbers are those requirements: ✗ violated, ? undetermined,"
                    + " ✓ held. A component stands in the plane in which it has most of its networks. Flows that pass a"
                    + " component are drawn through it; what runs between the same two boxes is one line.",
            "组件颜色取适用要求的检查对其得出的最差结果，即模型预判，不代替测评人员的判定。数字为相应要求的条数："
                    + "✗ 不符合、? 无法判定、✓ 符合。组件画在其所接网络最多的平面内。经过某组件的数据流画为穿过该组件，"
                    + "两框之间同方向的数据流合并为一条线。");
    public static final Wording LIKE_ALL = term("violates only what all components violate", "仅不符合全部组件共同不符合的要求");
    public static final Wording SHARED_BY_ALL = term("All components violate {0}; those that violate nothing else are amber.",
            "全部组件均不符合 {0}；除此之外再无不符合项的组件以黄色表示。");
    public static final Wording SITES_NOTE = term("Where the instances of the components stand. The drawing is no map.",
            "各组件实例所在位置。本图为示意图，不是地图。");
    public static final Wording NOTHING_TO_DRAW = term("The model names no components and no networks.",
            "模型未描述任何组件或网络。");
    public static final Wording NO_SITES = term("The model names no regions.", "模型未描述任何地域。");
    public static final Wording SIMPLIFIED = term("The platform is too large for one picture; components are drawn together.",
            "平台规模过大，图中将组件合并绘制。");
    public static final Wording OUTSIDE = term("Outside", "外部");
    public static final Wording TENANTS = term("Tenants", "租户");
    public static final Wording NO_PLANE = term("Plane not stated", "未说明平面");
    public static final Wording NO_NETWORK = term("Network not stated", "未说明网络");
    public static final Wording NO_SITE = term("Site not stated", "未说明机房");
    public static final Wording TIMES = term("{0} ×{1}", "{0} ×{1}");
    public static final Wording FLOWS_TOGETHER = term("{0} ({1} flows)", "{0}（{1} 条）");
    public static final Wording AND_MORE = term("{0} +{1}", "{0} +{1}");
    public static final Wording FLOW_ONE_WAY = term("{0} → {1}", "{0} → {1}");
    public static final Wording FLOW_BOTH_WAYS = term("{0} ↔ {1}", "{0} ↔ {1}");
    public static final Wording TERRITORY = term("Country/region", "国家/地区");
    public static final Wording CLASS_AND_COUNT = term("{0} components", "{0} 个组件");
    public static final Wording TRUST_BOUNDARY = term("trust boundary (plane, tenant, outside)", "信任边界（平面、租户、外部）");
    public static final Wording FLOW_WITHIN = term("flow within a boundary", "边界内数据流");
    public static final Wording FLOW_CROSSING = term("flow across a boundary", "跨越信任边界的数据流");
    public static final Wording NOT_CHECKED = term("no check speaks of it", "未被检查涉及");
    public static final Wording IS_ENCRYPTED = term("encrypted", "已加密");
    public static final Wording NOT_ENCRYPTED = term("not encrypted", "未加密");
    public static final Wording ENCRYPTION_UNSAID = term("encryption not stated", "未说明是否加密");
    public static final Wording COMPONENT = term("Component", "组件");
    public static final Wording COMPONENTS_CAPTION = term("Components and the model's verdicts", "组件及模型预判");
    public static final Wording NETWORKS = term("Networks", "网络");
    public static final Wording NETWORK = term("Network", "网络");
    public static final Wording NETWORKS_CAPTION = term("Networks", "网络");
    public static final Wording SITES = term("Sites", "机房");
    public static final Wording COMPONENT_OWNER = term("Owner", "责任部门");
    public static final Wording VIOLATED = term("Violated", "不符合");
    public static final Wording UNDECIDED = term("Undetermined", "无法判定");
    public static final Wording HELD = term("Held", "符合");
    public static final Wording REQUIREMENTS_VIOLATED = term("Requirements violated", "不符合的要求");
    public static final Wording PLANE = term("Plane", "平面");
    public static final Wording ISOLATED_BY = term("Isolated by", "隔离方式");
    public static final Wording FLOWS = term("Flows", "数据流");
    public static final Wording FLOW = term("Flow", "数据流");
    public static final Wording FLOWS_CAPTION = term("Flows", "数据流");
    public static final Wording FLOW_FROM = term("From", "起点");
    public static final Wording FLOW_TO = term("To", "终点");
    public static final Wording PROTOCOLS = term("Protocols", "协议");
    public static final Wording ENCRYPTED = term("Encrypted", "是否加密");
    public static final Wording CARRIES = term("Carries", "承载数据");
    public static final Wording PASSES = term("Through", "经过");
    public static final Wording CROSSES = term("Trust boundary", "信任边界");
    public static final Wording DOES_CROSS = term("crosses", "跨越");
    public static final Wording DOES_NOT_CROSS = term("within", "不跨越");

    /** How a territory is called. */
    public static Wording territory(String code) {
        return Words.territory(code);
    }

    // The HTML page

    public static final Wording CONTENTS = term("Contents", "目录");
    public static final Wording SEARCH = term("Search", "搜索");
    public static final Wording ALL = term("All", "全部");
    public static final Wording RESET = term("Reset", "重置");
    public static final Wording SHOWN = term("{shown} of {all} shown", "显示 {shown} 条，共 {all} 条");
    public static final Wording SORT = term("Sort by {column}", "按“{column}”排序");
    public static final Wording SKIP = term("Skip to content", "跳转至正文");
    public static final Wording GROUP_BY = term("Group by", "分组方式");
    public static final Wording GROUPED_AS_PRINTED = term("As in the document", "按文件分组");
    public static final Wording NOT_GROUPED = term("Not grouped", "不分组");
    public static final Wording NOTHING_FOUND = term("No entry matches the search and the filters.", "没有符合搜索和筛选条件的条目。");
    public static final Wording CONTINUED = term("{0} (continued)", "续{0}");
    public static final Wording LINK_TO_ROW = term("Link to this row", "本行链接");
    public static final Wording NEEDS_SCRIPTS = term(
            "This table is too long to be shown without scripts. It is also in the workbook or the Word file of this document.",
            "本表行数较多，须启用浏览器脚本方可显示；同一表格亦见本文件的 Excel 工作簿或 Word 版本。");

    // Workbooks and lists

    public static final Wording SHARE_COUNT = term("Number of all", "数量/总数");
    public static final Wording CHOICES = term("Choices", "可选值");
    public static final Wording CHOICES_NOTE = term(
            "The words that long lists to choose from are made of. Nothing is filled in here.",
            "供较长的下拉列表取值，本页无须填写。");
    public static final Wording CHOOSE = term("Choose one: {0}", "请选择：{0}");
    public static final Wording CHOOSE_OR_WRITE = term("Choose one or write another: {0}", "请选择或自行填写：{0}");
    public static final Wording KEY_KEPT = term("What is typed in this row finds its way back by this key. Leave it as it is.",
            "本标识用于回填时识别该行，请勿改动。");
    public static final Wording ROWS_OF = term("{0} (rows: {1})", "{0}（{1} 行）");
    public static final Wording HIGHER_THAN_ROWS = term(
            "A row of a workbook can be no higher; these cells hold more than it shows: {0}.",
            "行高已达工作簿上限，下列单元格的内容未能全部显示，请在编辑栏中查看：{0}。");
    public static final Wording REASONS_HINT = term(
            "RA: risk assessment; LR: legal requirement; CO: contractual obligation; BP: business or best practice."
                    + " Several between commas.",
            "RA：风险评估；LR：法律法规要求；CO：合同义务；BP：业务需要或最佳实践。可填多项，以逗号分隔。");
    public static final Wording RISK_LEVEL_HINT = term("Such as high, medium or low.", "例如：高、中、低。");
    public static final Wording EVIDENCE_NUMBERS_HINT = term("Numbers of evidence, several between commas.",
            "证据编号，可填多项，以逗号分隔。");

    private Terms() {
    }

    private static Wording term(String en, String zh) {
        return new Wording(en, zh);
    }
}
