// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.supervision;

import org.plumbline.analysis.Wording;

/** What the supervision plan prints of itself. */
final class SupervisionTerms {

    static final Wording SUPERVISION_PLAN = new Wording("Supervision plan", "运行监管计划");
    static final Wording SUPERVISION = new Wording("Supervision", "运行监管");
    static final Wording SUPERVISOR = new Wording("Operation supervision organization", "运行监管方");
    static final Wording ASSESSOR = new Wording("Third-party assessment organization", "第三方评估机构");
    static final Wording STATES = new Wording("Deliveries by state", "交付件状态统计");
    static final Wording PARTIES = new Wording("Supervisions and their parties", "运行监管及参与方");
    static final Wording SECURITY_CLASS = new Wording("Security class", "安全类");
    static final Wording SECURITY_ITEM = new Wording("Security item", "安全项");
    static final Wording ATTRIBUTE = new Wording("Attribute", "属性");
    static final Wording CONTENT_SUMMARY = new Wording("Content", "内容摘要");
    static final Wording FREQUENCY_AGREED = new Wording("Frequency (agreed values)", "频率 (约定值)");
    static final Wording DELIVERING_SIDE = new Wording("Delivered by", "负责方");
    static final Wording DELIVERABLE_NAME = new Wording("Deliverable", "交付件名称");
    static final Wording DELIVERABLE_TYPE = new Wording("Type", "交付件类型");
    static final Wording GBT_31168_CLAUSE = new Wording("GB/T 31168 clause (2014/2023)", "GB/T 31168 章节 (2014/2023)");
    static final Wording DELIVERY_DUE = new Wording("Due", "应交日期");
    static final Wording PREVIOUS_DUE = new Wording("Last due", "上次应交日期");
    static final Wording NEXT_DUE = new Wording("Next due", "下次应交日期");
    static final Wording SUBMITTED_ON = new Wording("Submitted", "实交日期");
    static final Wording RECEIVER = new Wording("Receiver", "接收人");
    static final Wording REVIEW_RESULT = new Wording("Result of review", "审核结果");
    static final Wording CORRECT_BY = new Wording("Correct by", "整改期限");
    static final Wording DELIVERY_STATE = new Wording("State of delivery", "交付状态");
    static final Wording STANDARD_SAYS = new Wording("standard: {0}", "标准：{0}");
    static final Wording NOT_AGREED = new Wording("not agreed", "未约定");
    static final Wording ALSO_OVERDUE = new Wording("also overdue: {0}", "另有逾期：{0}");
    static final Wording LATE = new Wording("late", "迟交");
    static final Wording RECHECKED_ON = new Wording("rechecked {0}", "{0} 复审");
    static final Wording REVIEWED_ON = new Wording("reviewed {0}", "{0} 审核");
    static final Wording NOT_REVIEWED = new Wording("not reviewed yet", "待审核");
    static final Wording OF_EDITION = new Wording("{0} / {1}", "{0} / {1}");
    static final Wording RECORDS = new Wording("Deliveries made", "交付记录");
    static final Wording RECORDS_CAPTION = new Wording("Deliveries written down, newest first", "交付记录（由近及远）");
    static final Wording SUBMITTER = new Wording("Submitted by", "提交方");
    static final Wording TRIGGER = new Wording("Trigger", "触发事由");
    static final Wording CHANGES = new Wording("Major changes", "重大变更");
    static final Wording CHANGES_CAPTION = new Wording("Major changes, step by step", "重大变更及各环节日期");
    static final Wording MATTER_CHANGE = new Wording("Change", "变更");
    static final Wording MATTER_INCIDENT = new Wording("Incident", "事件");
    static final Wording ELEMENTS_CHANGED = new Wording("Of", "涉及对象");
    static final Wording NOTIFIED = new Wording("Notice", "通知");
    static final Wording ANALYSED = new Wording("Security impact analysis", "安全影响分析");
    static final Wording TESTED = new Wording("Test", "测试验证");
    static final Wording DECIDED = new Wording("Decision", "决定");
    static final Wording ADVICE = new Wording("Advice", "监管意见");
    static final Wording MADE = new Wording("Change made", "实施");
    static final Wording REPORTED = new Wording("Report", "报告");
    static final Wording REVIEW = new Wording("Review", "审核");
    static final Wording IN_ORDER = new Wording("Order of steps", "环节顺序");
    static final Wording STEPS_IN_ORDER = new Wording("in order", "顺序正确");
    static final Wording OUT_OF_ORDER = new Wording("out of order", "顺序有误");
    static final Wording INCIDENTS = new Wording("Major security incidents", "重大安全事件");
    static final Wording INCIDENTS_CAPTION = new Wording("Major security incidents, step by step", "重大安全事件及各环节时间");
    static final Wording GRADE = new Wording("Grade", "级别");
    static final Wording DETECTED = new Wording("Detection", "发现");
    static final Wording CUSTOMERS_NOTIFIED = new Wording("Notice to customers", "通知客户");
    static final Wording CONFIRMED = new Wording("Confirmation", "确认");
    static final Wording CLOSED = new Wording("Closure", "关闭");
    static final Wording STREAMS = new Wording("Streams", "实时交付");
    static final Wording STREAMS_CAPTION = new Wording("Deliveries in real time", "实时交付情况");
    static final Wording STREAM = new Wording("Stream", "实时交付流");
    static final Wording LAST_SEEN = new Wording("Last seen", "最近出现时间");
    static final Wording SILENCE = new Wording("Permitted silence", "允许静默时长");
    static final Wording NEVER_SEEN = new Wording("never", "从未");
    static final Wording STATE = new Wording("State", "状态");
    static final Wording DELIVERIES_NOTE = new Wording(
            "A row per delivery that a requirement which applies asks for. The frequency is the one agreed, with the values"
                    + " that the statement sets; where it differs from the standard's, the standard's stands below. Clauses of the"
                    + " edition of 2023 are left open where the standard cites that of 2014 only.",
            "适用要求规定的每项交付一行。频率为约定值，并列出声明所设参数值；与标准不一致的，下方注明标准规定的频率。"
                    + "标准仅引用 2014 年版章节的，2023 年版章节留空。");

    private SupervisionTerms() {
    }
}
