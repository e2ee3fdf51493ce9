// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.responsibility;

import org.plumbline.analysis.Wording;

/** What the shared-responsibility matrix prints of itself. */
final class ResponsibilityTerms {

    static final Wording RESPONSIBILITY_MATRIX = new Wording("Responsibility matrix", "责任划分表");
    static final Wording PROVIDER_DUTIES = new Wording("Duties of the provider", "云服务商职责");
    static final Wording CUSTOMER_DUTIES = new Wording("Duties of the customer", "云服务客户职责");
    static final Wording REUSABLE = new Wording("Conclusion of the platform to reuse (report no., date)",
            "可复用的云平台结论 (报告编号, 日期)");
    static final Wording LEFT_TO_CUSTOMER = new Wording("Left to the customer", "客户须自行落实");
    static final Wording REFERENCES = new Wording("References", "参考文档");
    static final Wording LEFT_CAPTION = new Wording("Requirements left to the customer", "客户须自行落实的条款");
    static final Wording NEITHER = new Wording("Other requirements", "其他条款");
    static final Wording NEITHER_CAPTION = new Wording("Requirements neither taken over nor left to the customer",
            "既未复用、也无须客户落实的条款");
    static final Wording ALL_OF_IT = new Wording("All of it", "全部");
    static final Wording OWN_PART = new Wording("The customer's own part", "客户自身控制范围内的部分");
    static final Wording LIKEWISE = new Wording("The same, for what is under the customer's own control.",
            "同云服务商职责，由客户在自身控制范围内落实。");
    static final Wording NOTHING_LEFT = new Wording("None", "无");
    static final Wording NO_REPORT = new Wording(
            "No report covers the platform's part; proof is to be had from the provider",
            "云平台部分无可复用的报告，须向云服务商取得证明");
    static final Wording REPORT = new Wording("Report {0}", "报告 {0}");
    static final Wording CONCLUSION = new Wording("Platform: {0}", "云平台结论：{0}");
    static final Wording SEE_REPORT = new Wording("As the report says", "结论以报告为准");
    static final Wording VALID_TO = new Wording("valid until {0}", "有效期至 {0}");
    static final Wording DUTY_OF = new Wording("Duty of: {0}", "责任方：{0}");
    static final Wording NOT_DIVIDED = new Wording("Not divided by the set", "标准未划分");
    static final Wording WHOLLY_TAKEN_OVER = new Wording("Taken over from the platform, nothing left to do",
            "全部复用云平台测评结果");
    static final Wording LEFT_IN_ALL = new Wording("Left to the customer", "客户须自行落实");
    static final Wording TAKEN_OVER_IN_PART = new Wording("of these, the platform's part is taken over",
            "其中：云平台部分复用测评结果");
    static final Wording DIVISION_NOTE = new Wording(
            "Who is responsible under each service model is what the standard or the set says of it. A conclusion can be"
                    + " reused where a third party assessed that the platform conforms and the assessment is still valid;"
                    + " where none is given, a customer must not take the requirement for met.",
            "各服务模式下的责任方依标准或其要求集确定。仅列出由第三方测评为符合且仍在有效期内的云平台结论；未列出结论的条款，"
                    + "云服务客户不得视为已符合。");
    static final Wording TAKEN_OVER_NOTE = new Wording(
            "What the provider is responsible for and a report in force covers. It holds as long as the report is valid.",
            "由云服务商负责且有在有效期内的云平台测评报告覆盖的条款，仅在报告有效期内可以复用。");
    static final Wording LEFT_NOTE = new Wording(
            "What applies to the customer: duties of its own, and its own part of what both sides are responsible for.",
            "适用于云服务客户的条款：由客户自行负责的，以及双方共同负责中属于客户的部分。");
    static final Wording NEITHER_NOTE = new Wording(
            "Tailored away, of a level that does not apply, or a duty of the provider that no report in force covers.",
            "已裁剪、级别不适用，或由云服务商负责但无有效测评报告覆盖的条款。");

    private ResponsibilityTerms() {
    }
}
