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

    public static final Wording APPLIES = term("Applies", "是否适用");
    public static final Wording REMARKS = term("Remarks", "备注");
    public static final Wording NO_REASON = term("Not stated", "未说明");
    public static final Wording REPORT_NUMBER = term("Report no.", "报告编号");
    public static final Wording REPORT_DATE = term("Date of report", "报告日期");
    public static final Wording VALID_UNTIL = term("Valid until", "有效期至");

    // The responsibility matrix

    public static final Wording MATTER = term("Matter", "事项");
    public static final Wording TAKEN_OVER = term("Taken over from the platform", "复用云平台测评结果");
    public static final Wording TAKEN_OVER_CAPTION = term("Requirements taken over from the platform", "复用云平台测评结果的条款");
    public static final Wording INHERITED_REPORTS = term("Platform reports relied on", "所复用的云平台测评报告");
    public static final Wording REPORT_BODY = term("Issued by", "出具机构");
    public static final Wording FOR_TENANTS = term("Customers of the cloud service (tenants)", "云服务客户（租户）");
    public static final Wording FOR_SUPERVISOR = term("Operation supervision organization", "运行监管方");
    public static final Wording FOR_EVERYBODY = term("Public", "公开");
    public static final Wording LEFT_OUT = term("What these readers may not see has been left out.",
            "凡不属于上述范围可见的内容，均未列入本文件。");
    public static final Wording REASON_INSIDE = term("Justified in the organization's own edition", "理由见内部版");

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

    public static final Wording APPLICABLE = term("Apply", "适用");
    public static final Wording BAR = term("Shares", "分布");
    public static final Wording SCORES_CAPTION = term("Scoring profiles", "评分方案");
    public static final Wording SCORES_NOTE = term(
            "The scores count the assessed verdicts of this self-check. They pronounce no conclusion of an assessment, and no"
                    + " result is printed where anything is lacking.",
            "评分仅按本次自查中的测评结论计算，不构成等级测评结论；条件不齐备时不给出得分，只列明所缺内容。");
    public static final Wording PROFILE = term("Profile", "评分方案");
    public static final Wording JUDGED = term("Judged", "已判定项数");
    public static final Wording POINTS = term("Points", "得分累计");
    public static final Wording SCORE = term("Score (0–1)", "评分（0–1）");
    public static final Wording DUES = term("Due", "近期到期事项");
    public static final Wording DUES_NONE = term("Nothing is due from {0} to {1}.", "{0} 至 {1} 无到期事项。");
    public static final Wording DUES_CAPTION = term("Due from {0} to {1} ({2} of {3}; what recurs is counted once)",
            "{0} 至 {1} 到期事项（前 {2} 项，共 {3} 项，周期性事项只计一次）");
    public static final Wording DUE_ON = term("Due on", "到期日");
    public static final Wording TO_DO = term("To be done", "待办事项");
    public static final Wording SUBJECT_MATTER = term("About", "对象");
    public static final Wording BY_WHOM = term("By", "责任方");
    public static final Wording AND_SO_ON = term("{0} … ({1} in all)", "{0} 等 {1} 条");
    public static final Wording WHOLLY = term("Wholly", "整项复用");
    public static final Wording IN_PART = term("Platform's part", "复用平台部分");

    // The sheet of a requirement

    public static final Wording CONTROL_POINT = term("Control point", "控制点");
    public static final Wording UNCONFIRMED = term("Unconfirmed", "未核实");
    public static final Wording TEXT = term("Text", "要求");
    public static final Wording INTERPRETATION = term("Interpretation", "要求解读");
    public static final Wording NONE = term("none", "无");
    public static final Wording METHOD = term("Assessment method", "测评方法");
    public static final Wording CRITERIA = term("Criteria", "判定准则");
    public static final Wording HOLDS_FOR = term("Holds", "佐证");
    public static final Wording NOT_SAID_OF = term("Not said of", "模型未说明");

    // The cross-standard matrix

    public static final Wording STEP_ON = term("{0} ({1})", "{0}（{1}）");
    public static final Wording WAY = term("{0} → {1}", "{0} → {1}");
    public static final Wording ITEM = term("{0}) {1}", "{0}) {1}");
    public static final Wording ITEM_AFTER_ITEM = term("{0} {1}", "{0} {1}");

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

    public static final Wording KIND = term("Kind", "类别");

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

    public static final Wording SECURITY_LAYER = term("Security layer", "安全层面");
    public static final Wording ASSESSMENT_ITEM = term("Assessment item", "测评项");
    public static final Wording OWNER = term("Department / person in charge", "责任部门/责任人");
    public static final Wording DUE = term("Planned date", "计划完成日期");
    public static final Wording CALENDAR_CAPTION = term("What is due from {0} to {1}", "{0} 至 {1} 到期事项");
    public static final Wording OVERDUE = term("Overdue", "已逾期");
    public static final Wording MONTH = term("Month", "月份");
    public static final Wording CLOSED_IN_MONTH = term("Closed", "当月关闭");
    public static final Wording CLOSED_SO_FAR = term("Closed so far", "累计关闭");
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

    // The assessment workbook

    public static final Wording EVIDENCE_NUMBER = term("Evidence no.", "证据编号");
    public static final Wording ASSET_CLASS = term("Asset class", "资产类别");

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

    public static final Wording FIGURE_CAPTION = term("Figure {0}  {1}", "图 {0}  {1}");
    public static final Wording ACTUAL_SIZE = term("Actual size", "按原始尺寸显示");
    public static final Wording FLOWS_TOGETHER = term("{0} ({1} flows)", "{0}（{1} 条）");

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

    private Terms() {
    }

    private static Wording term(String en, String zh) {
        return new Wording(en, zh);
    }
}
