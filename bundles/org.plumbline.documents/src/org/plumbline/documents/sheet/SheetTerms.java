// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.sheet;

import org.plumbline.analysis.Wording;

/** What the sheet of one requirement prints of itself. */
final class SheetTerms {

    static final Wording CLAUSE_PATH = new Wording("Clause", "条款");
    static final Wording LAYER = new Wording("Layer", "层次");
    static final Wording DOMAIN = new Wording("Security domain", "安全域");
    static final Wording ASSESSMENT_UNIT = new Wording("Assessment unit", "测评单元");
    static final Wording ATTRIBUTES = new Wording("Attributes", "属性");
    static final Wording FROM_CLAUSE = new Wording("{0}, from clause {1}", "{0}（承自条款 {1}）");
    static final Wording FROM_SET = new Wording("{0}, as for the whole standard", "{0}（全标准通用）");
    static final Wording UNCONFIRMED_NOTE = new Wording("A fact here comes from practice or from one secondary source.",
            "此处有内容来自实务经验或单一间接来源。");
    static final Wording FINGERPRINT = new Wording("Fingerprint", "指纹");
    static final Wording ITEMS = new Wording("Items", "列项");
    static final Wording NOTES = new Wording("Notes", "注");
    static final Wording GUIDANCE_CUSTOMER = new Wording("Customer guidance", "客户指南");
    static final Wording GUIDANCE_PROVIDER = new Wording("Provider guidance", "服务商指南");
    static final Wording INFORMATION = new Wording("Other information", "其他信息");
    static final Wording EXPECTED_EVIDENCE = new Wording("Expected evidence", "预期证据");
    static final Wording DELIVERIES = new Wording("Deliveries", "交付");
    static final Wording DELIVERED = new Wording("{0}, {1}", "{0}，{1}");
    static final Wording DELIVERED_BY = new Wording("{0}, by {1}", "{0}，由{1}提交");
    static final Wording CHECKS = new Wording("Checks", "检查规则");
    static final Wording CHECK_NUMBER = new Wording("Check {0} of {1}", "检查规则 {0}（共 {1} 条）");
    static final Wording FOR_STATEMENT = new Wording("{0} for {1}", "{1}：{0}");
    static final Wording LOOKS_AT = new Wording("Looks at", "检查内容");
    static final Wording WRITTEN = new Wording("Written", "书写形式");
    static final Wording FOUND = new Wording("Found", "结果");
    static final Wording VIOLATED_BY = new Wording("Violated by", "反例");
    static final Wording NOTHING_OF_THE_KIND = new Wording("the model has nothing of the kind", "模型中没有此类对象");
    static final Wording CITATIONS = new Wording("Citations", "引用");
    static final Wording THREATS = new Wording("Answers threats", "应对的威胁");
    static final Wording NEIGHBOURS = new Wording("In other standards", "其他标准中的相关要求");
    static final Wording NEIGHBOURS_IN = new Wording("In {0}", "相关要求：{0}");
    static final Wording NO_NEIGHBOURS = new Wording("No mapping leads to another standard.", "没有通向其他标准的映射。");
    static final Wording NEIGHBOURS_UNKNOWN = new Wording(
            "{0} more reached through another standard, of which nothing follows for certain.",
            "经其他标准还可达 {0} 项，但得不出确定的关系。");
    static final Wording JUDGED_BY = new Wording("Judged by", "判断者");

    private SheetTerms() {
    }
}
