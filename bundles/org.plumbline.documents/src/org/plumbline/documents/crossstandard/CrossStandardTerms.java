// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.crossstandard;

import org.plumbline.analysis.Wording;

/** What the cross-standard matrix prints of itself. */
final class CrossStandardTerms {

    static final Wording CROSS_STANDARD_MATRIX = new Wording("Cross-standard matrix", "跨标准对照矩阵");
    static final Wording CROSS_CONTROLS = new Wording("Controls by standard", "控制措施对照各标准");
    static final Wording CROSS_CONTROLS_CAPTION = new Wording("What each control satisfies in each standard",
            "各控制措施在各标准中满足的要求");
    static final Wording CROSS_REQUIREMENTS = new Wording("Requirements compared", "要求逐条对照");
    static final Wording CROSS_REQUIREMENTS_CAPTION = new Wording("Each requirement against the other standards",
            "各条要求与其他标准的对照");
    static final Wording CROSS_COUNTS = new Wording("How far contained", "标准间涵盖统计");
    static final Wording CROSS_COUNTS_CAPTION = new Wording(
            "How many requirements of a standard (rows) the other standards (columns) contain",
            "各标准（行）的要求被其他标准（列）涵盖的数量");
    static final Wording BEYOND = new Wording("Beyond the others", "各标准特有要求");
    static final Wording BEYOND_CAPTION = new Wording("What each standard asks beyond the others", "各标准超出其他标准的要求");
    static final Wording DIRECTLY = new Wording("directly", "直接");
    static final Wording THROUGH_MAPPING = new Wording("through mapping", "经映射");
    static final Wording DIRECTLY_AND_THROUGH = new Wording("both", "直接及经映射");
    static final Wording STANDARDS_SERVED = new Wording("Standards satisfied", "涉及标准数");
    static final Wording COVERED_BY_OTHERS = new Wording("Contained in other standards", "其他标准涵盖情况");
    static final Wording THIS_STANDARD = new Wording("(this standard)", "（本标准）");
    static final Wording OTHER_DOES_NOT_APPLY = new Wording("{0} (does not apply)", "{0}（不适用于本声明）");
    static final Wording ANY_OTHER = new Wording("Any other standard", "任一其他标准");
    static final Wording RELATED_TO = new Wording("Overlaps with", "有重叠的要求");
    static final Wording HOW_BEYOND = new Wording("Why listed", "列入原因");
    static final Wording UNRELATED = new Wording("no mapping", "无映射");
    static final Wording ONLY_OVERLAPS = new Wording("overlaps only", "仅有重叠");
    static final Wording CROSS_CONTROLS_NOTE = new Wording(
            "Below a requirement that is satisfied through a mapping stands the path, from the requirement that the control"
                    + " cites. “A → B (superset)” says that A asks all that B asks, and more.",
            "经映射满足的要求，下方列出映射路径，起点为控制措施所引用的要求。“A → B（超集）”表示 A 的要求包含 B 的全部要求且多于 B。");
    static final Wording CROSS_REQUIREMENTS_NOTE = new Wording(
            "“Asks more” and the like are said of the requirement in the cell, compared with that of the row. Where no single"
                    + " link leads there, the path stands below. “Overlaps” means that both ask something in common, but which"
                    + " asks more is open.",
            "“要求更多”等系指单元格中所列要求相对于本行要求而言。并非由单一映射直接关联的，下方列出路径。"
                    + "“有重叠”表示二者有共同内容，但孰多孰少尚不能确定。");
    static final Wording CROSS_COUNTS_NOTE = new Wording(
            "Contained wholly: one requirement of the other standard asks at least as much. In part: both ask something in"
                    + " common; whether several requirements together ask as much is not judged. Not at all: the mappings tell"
                    + " of nothing in common, which is no proof that there is nothing. Counted are requirements that apply,"
                    + " on both sides.",
            "“完全涵盖”指另一标准中有一条要求不少于本条；“部分涵盖”指二者有共同内容，但不判断多条要求合并后是否足以涵盖；"
                    + "“未涵盖”指现有映射未表明有共同内容，并不证明确无共同内容。两侧均仅统计适用的要求。");
    static final Wording BEYOND_NOTE = new Wording(
            "Requirements that apply and that no mapping relates to a requirement of another standard of this statement, or"
                    + " only as overlapping.",
            "列出适用的、与本声明所适用的其他标准之间没有映射或仅有重叠关系的要求。");

    private CrossStandardTerms() {
    }
}
