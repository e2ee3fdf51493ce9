// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.evidence;

import org.plumbline.analysis.Wording;

/** What the evidence register prints of itself. */
final class EvidenceTerms {

    static final Wording REFUSED_CUSTODIAN = new Wording("“{0}” is no party of the platform: {1}.",
            "“{0}”不是平台中的单位或团队：{1}。");
    static final Wording REFUSED_PLACE = new Wording("“{0}” needs a date under “{1}”.", "填写“{0}”须同时填写“{1}”。");
    static final Wording REFUSED_UNTIL = new Wording(
            "“{0}” ({1}) is before “{2}” ({3}). Write the last day up to which the evidence is valid now.",
            "“{0}”（{1}）早于“{2}”（{3}），请填写该证据现在的有效截止日期。");
    static final Wording EVIDENCE_REGISTER = new Wording("Evidence register", "证据清单");
    static final Wording EVIDENCE_NOTE = new Wording(
            "Each piece of evidence stands here once, however many requirements it serves. Numbers in this document count "
                    + "pieces of evidence; those of other documents count requirements. What is collected after the as-of date is "
                    + "missing until then.",
            "每件证据只列一行，不论支撑多少条款。本文件统计证据件数，其他文件统计条款数；采集日期晚于数据截止日期的证据视为缺失。");
    static final Wording EVIDENCE_TOTALS = new Wording("Pieces of evidence by kind and state", "证据件数（按类型与状态）");
    static final Wording EVIDENCE_TITLE = new Wording("Evidence", "证据名称");
    static final Wording EVIDENCE_KIND = new Wording("Kind of evidence", "证据类型");
    static final Wording COLLECTED_OF = new Wording("Collected of", "采集对象");
    static final Wording LOCATION = new Wording("Kept at", "存放位置");
    static final Wording PAGE_OR_SECTION = new Wording("Page / section", "页码/章节");
    static final Wording COLLECTED = new Wording("Collected on", "采集日期");
    static final Wording COLLECTED_IN = new Wording("Collected in", "采集地点");
    static final Wording COLLECTED_BY = new Wording("Collected by", "采集人");
    static final Wording ISSUER = new Wording("Issued by", "出具机构");
    static final Wording CERTIFICATE_NUMBER = new Wording("Certificate / report no.", "证书/报告编号");
    static final Wording ORIGINAL_OR_COPY = new Wording("Original / copy", "原件/复印件");
    static final Wording ORIGINAL = new Wording("Original", "原件");
    static final Wording COPY = new Wording("Copy", "复印件");
    static final Wording CUSTODIAN = new Wording("Custodian", "保管方");
    static final Wording HELD_BY = new Wording("Held by", "保管方归属");
    static final Wording VALID_PERIOD = new Wording("Valid for", "有效期");
    static final Wording LAST_DAY = new Wording("Last valid day", "最后有效日");
    static final Wording EVIDENCE_STATE = new Wording("State of evidence", "证据状态");
    static final Wording EVIDENCE_HOLDER = new Wording("Control / assessment", "控制措施/测评");
    static final Wording SERVED_COUNT = new Wording("Number of requirements", "支撑条款数");
    static final Wording SERVED = new Wording("Requirements served", "支撑条款");
    static final Wording EXPECTED_MET = new Wording("Expected evidence met", "满足的预期证据");
    static final Wording MET_OF = new Wording("{0}: items {1} of {2}", "{0}：第 {1} 项，共 {2} 项");
    static final Wording FOUND_BY_ASSESSOR = new Wording("found in an assessment", "测评中取得");
    static final Wording OF_A_CONTROL = new Wording("of a control", "控制措施佐证");
    static final Wording SOURCE_OF_EVIDENCE = new Wording("Source", "证据来源");

    private EvidenceTerms() {
    }
}
