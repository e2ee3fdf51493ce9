// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import org.plumbline.analysis.Wording;

/** What the assessment workbook prints of itself. */
final class AssessmentTerms {

    static final Wording REFUSED_VERDICT = new Wording("A verdict needs all three: {0}, {1}, {2}.", "判定须同时填写{0}、{1}和{2}。");
    static final Wording REFUSED_EVIDENCE = new Wording(
            "“{0}” is no evidence of the models, and no number for new one: use letters, digits, dots and hyphens.",
            "“{0}”不是模型中的证据，也不能作为新证据编号；编号只能使用文字、数字、点和连字符。");
    static final Wording ASSESSMENT_WORKBOOK = new Wording("Assessment workbook (self-check)", "测评工作簿（自查）");
    static final Wording EXPLANATION = new Wording("Notes", "说明");
    static final Wording EXPLANATION_CAPTION = new Wording("How to read and fill in this workbook", "使用说明");
    static final Wording OBJECTS = new Wording("Assessment objects", "测评对象清单");
    static final Wording INDICATORS = new Wording("Assessment indicators", "测评指标");
    static final Wording FIELD_RECORD = new Wording("Field records", "现场记录");
    static final Wording FIELD_RECORD_CAPTION = new Wording("Field records of the assessment (item × object)",
            "现场测评记录（测评项 × 测评对象）");
    static final Wording CONTROL_POINTS = new Wording("Control points", "控制点汇总");
    static final Wording CONTROL_POINTS_CAPTION = new Wording("Items by control point and verdict so far", "各控制点测评项判定汇总");
    static final Wording PROBLEM_LIST = new Wording("Problem list", "问题清单");
    static final Wording STATISTICS = new Wording("Statistics", "统计");
    static final Wording STATISTICS_CAPTION = new Wording("Items by security layer and verdict so far", "各安全层面测评项判定统计");
    static final Wording MODEL_STATISTICS_CAPTION = new Wording(
            "Model's verdict (design conformity) on items that apply and have a check", "各安全层面模型预判（设计符合性）统计，仅含设有检查规则的适用测评项");
    static final Wording SHEET_OF_SET = new Wording("{0} ({1})", "{0}（{1}）");
    static final Wording NO_LAYER = new Wording("Other items", "其他测评项");
    static final Wording LAYER_CAPTION = new Wording("Items of the layer “{0}”", "“{0}”测评项");
    static final Wording SECURITY_CONTROL_POINT = new Wording("Security control point", "安全控制点");
    static final Wording UNIT_NUMBER = new Wording("Unit no.", "测评单元编号");
    static final Wording OBJECT = new Wording("Assessment object", "测评对象");
    static final Wording STEPS = new Wording("Assessment steps", "测评步骤");
    static final Wording METHOD_AND_STEPS = new Wording("Assessment method and steps", "测评方法与步骤");
    static final Wording EXPECTED_RESULT = new Wording("Expected result or main evidence", "预期结果或主要证据");
    static final Wording RESULT_RECORD = new Wording("Record of results", "结果记录");
    static final Wording WITNESS_OR_COUNTEREXAMPLE = new Wording("Witnesses / counterexamples", "佐证/反例");
    static final Wording COUNTEREXAMPLE = new Wording("Counterexample", "反例");
    static final Wording ITEM_VERDICT = new Wording("Item verdict", "单项判定");
    static final Wording TESTER = new Wording("Assessor", "测评人员");
    static final Wording ESCORT = new Wording("Accompanied by", "配合人员");
    static final Wording ROLLED_UP = new Wording("Rolled up so far", "截至目前汇总判定");
    static final Wording BOUND_SIDE = new Wording("Duty of", "责任方");
    static final Wording CHOICE = new Wording("Chosen", "是否选取");
    static final Wording CHOSEN = new Wording("Chosen", "选取");
    static final Wording NOT_CHOSEN = new Wording("Not chosen", "未选取");
    static final Wording CHOICE_REASON = new Wording("Reason", "未选取理由/裁剪");
    static final Wording OBJECTS_JUDGED = new Wording("Objects judged", "对象判定进度");
    static final Wording STEP_BY = new Wording("[{0}] {1}", "【{0}】{1}");
    static final Wording NUMBERED = new Wording("{0}. {1}", "{0}. {1}");
    static final Wording OWN_CRITERION = new Wording("{0} (the organization's criterion)", "{0}（本单位判定准则）");
    static final Wording NO_CRITERION = new Wording("no criterion given", "未给出判定准则");
    static final Wording WHOLE = new Wording("The platform as a whole", "整体");
    static final Wording IDENTIFIER = new Wording("Identifier", "标识");
    static final Wording WHERE = new Wording("Where", "所在位置");
    static final Wording INSTANCES = new Wording("Instances", "实例数");
    static final Wording ITEMS_CONCERNED = new Wording("Items concerned", "涉及测评项");
    static final Wording OF_THESE_JUDGED = new Wording("of these judged", "其中已判定");
    static final Wording SAMPLED = new Wording("Sample (drawn / population)", "抽样情况（抽取数/总数）");
    static final Wording SAMPLE_REASON = new Wording("Why these", "抽样说明");
    static final Wording DRAWN_OF = new Wording("{0}: {1}/{2}", "{0}：{1}/{2}");
    static final Wording CLASS_ONLY = new Wording("{0} (whole class)", "{0}（整类）");
    static final Wording ITEMS_COUNTED = new Wording("Items", "测评项");
    static final Wording OBJECTS_LISTED = new Wording("Items × objects", "项×对象");
    static final Wording WITH_CHECK = new Wording("With a check", "设有检查规则");
    static final Wording CONFORMITY_RATE = new Wording("Conformity rate (of those judged)", "符合率（占已判定项）");
    static final Wording JUDGED_COMPLETELY = new Wording("Judged on all objects (of those judged)", "对象均已判定（占已判定项）");
    static final Wording STILL_LACKING = new Wording("lacking", "尚缺");
    static final Wording NOTES_CLAIM = new Wording("What this is", "文件性质");
    static final Wording NOTES_NATURE = new Wording("Self-check", "自查");
    static final Wording NOTES_STANDARDS = new Wording("Standards", "测评依据");
    static final Wording NOTES_SCOPE = new Wording("Scope", "测评范围");
    static final Wording NOTES_JUDGEMENT = new Wording("Judging and rolling up", "判定与汇总");
    static final Wording NOTES_WORDS = new Wording("Words", "用语");
    static final Wording ITEMS_CHOSEN = new Wording("Items", "测评项");
    static final Wording NOT_COVERED = new Wording("Not covered", "未涵盖");
    static final Wording FILLING_IN = new Wording("Filling in", "填写方法");
    static final Wording ROLL_UP = new Wording("Roll-up", "汇总规则");
    static final Wording NATURE_NOTE = new Wording(
            "It prepares and records a check of one's own. A conclusion of an assessment needs all requirements, all objects"
                    + " and a qualified assessment body.",
            "本工作簿用于自查准备与现场记录。等级测评结论须由具备资质的测评机构依据全部要求、针对全部测评对象作出。");
    static final Wording ITEMS_CHOSEN_NOTE = new Wording("{0}: {1} items loaded, of which {2} apply and {3} do not.",
            "{0}：载入测评项 {1} 项，其中适用 {2} 项，未选取 {3} 项。");
    static final Wording NOT_COVERED_NOTE = new Wording(
            "Only the items loaded are assessed; counts and rates are over these alone.", "仅测评已载入的测评项，各项数量和比率均以此为限。");
    static final Wording NOT_APPLIED = new Wording("Not in this workbook: {0}.", "本工作簿不含：{0}。");
    static final Wording METHOD_STEPS = new Wording("{0} Steps: {1}.", "{0}共 {1} 个步骤。");
    static final Wording OBJECTS_RULE = new Wording(
            "An item is assessed on the objects that were judged already and those that its checks name; where there are none,"
                    + " on the components that implement its controls; where there are none of these, on the platform as a"
                    + " whole.",
            "测评对象取已判定的对象和检查规则涉及的对象；没有的，取实施相关控制措施的组件；仍没有的，以云平台整体为对象。");
    static final Wording FILLING_IN_NOTE = new Wording(
            "In the field records, columns with a yellow heading are filled in; the verdict is one of the words in the list."
                    + " Rows can be sorted and filtered, but not copied, since each belongs to one item and object.",
            "“现场记录”中表头为黄色的栏目由测评人员填写，单项判定从下拉列表中选取。可排序、筛选，但请勿复制行，每一行对应唯一的测评项和测评对象。");
    static final Wording ROLL_UP_NOTE = new Wording(
            "Objects that agree give their verdict to the item. {0} Objects to which the item does not apply and those not"
                    + " assessed are left out; where only such are left, the item is “{1}” or “{2}”. Of each object the latest"
                    + " verdict counts; a later verdict on the whole replaces those on objects.",
            "各测评对象判定一致的，该判定即为测评项的判定。{0}不适用和未测评的对象不参与汇总；仅有此类对象的，测评项记为“{1}”或“{2}”。"
                    + "同一对象以最近一次判定为准；对整体的判定晚于对单个对象的判定的，以对整体的判定为准。");
    static final Wording ROLL_UP_MIXED = new Wording("Where they differ, the item is “{0}”.", "判定不一致的，测评项记为“{0}”。");
    static final Wording ROLL_UP_WORST = new Wording(
            "Where they differ, one “{0}” makes the item “{0}”; otherwise it is “{1}”.",
            "判定不一致的，任一对象为“{0}”即记为“{0}”，否则记为“{1}”。");
    static final Wording ITEM_VERDICT_NOTE = new Wording(
            "An assessor's verdict on one object, from evidence found on it. Only this one is rolled up and counted.",
            "由测评人员根据在测评对象上取得的证据作出。只有单项判定参与汇总和统计。");
    static final Wording MODEL_VERDICT_NOTE = new Wording(
            "Computed from the platform model (design conformity). It tells where to look and is no evidence; it never becomes"
                    + " an item verdict. In the field records it is about the one object, elsewhere about the whole item.",
            "由平台模型计算得出（设计符合性），用于提示测评重点，不是证据，也不作为单项判定。“现场记录”中针对单个测评对象，其他工作表中针对整个测评项。");
    static final Wording OBJECTS_NOTE = new Wording(
            "Each object once. “Items concerned” counts the items it is assessed in. Samples are those that assessors recorded"
                    + " for the kind of the object.",
            "每个测评对象列一次。“涉及测评项”为以其为对象的测评项数。抽样情况为测评人员按对象类别记录的抽样。");
    static final Wording INDICATORS_NOTE = new Wording(
            "All items loaded. “Objects judged” gives objects with a verdict and objects in all; the model's verdict is design"
                    + " conformity.",
            "列出已载入的全部测评项。“对象判定进度”为已判定对象数与对象总数之比；“模型预判”为设计符合性。");
    static final Wording LAYER_NOTE = new Wording(
            "Criteria are those of the work instruction unless they are marked as the organization's own. They may be stricter"
                    + " or looser than the requirement.",
            "判定准则取自作业指导书，标明“本单位判定准则”的除外；判定准则可能严于或宽于要求本身。");
    static final Wording FIELD_RECORD_NOTE = new Wording(
            "A row for each item that applies on each of its objects. Columns with a yellow heading are filled in by the"
                    + " assessors; what has been recorded already is filled in.",
            "每个适用的测评项在每个测评对象上为一行。表头为黄色的栏目由测评人员填写，已有记录的已预先填入。");
    static final Wording FIELD_RECORD_CUT = new Wording(
            "Of items with more than {0} objects the first {0} are listed, and all that were judged; sample from the rest.",
            "测评对象超过 {0} 个的测评项，仅列出前 {0} 个及全部已判定对象，其余按抽样处理。");
    static final Wording CONTROL_POINTS_NOTE = new Wording(
            "Verdicts are counted over items that apply, rolled up over their objects. “Items × objects” counts the objects of"
                    + " each item.",
            "判定按适用的测评项统计，为各对象汇总后的判定。“项×对象”为各测评项的测评对象数之和。");
    static final Wording PROBLEM_LIST_NOTE = new Wording(
            "Items that an assessor judged as not or only partly met, that the model contradicts, or for which a remedy is"
                    + " listed. All gaps stand in the gap list, under the same numbers.",
            "列出测评判定未完全符合、与模型矛盾或已列整改项的测评项。全部问题见《安全问题清单与整改计划》，编号一致。");
    static final Wording STATISTICS_NOTE = new Wording(
            "Verdicts are counted over items that apply. The rate of conformity is the share of items that conform among those"
                    + " judged, without items that are not applicable. An item counts as soon as one of its objects is judged; the last"
                    + " column tells for how many all are. The rate covers the items loaded only and is no conclusion.",
            "判定按适用的测评项统计。符合率为判定符合的测评项占已判定测评项（不含不适用）的比例；测评项只要有一个对象已判定即计为已判定，"
                    + "末栏列出全部对象均已判定的项数。符合率仅限已载入的测评项，不构成等级测评结论。");
    static final Wording EVIDENCE_NUMBERS_HINT = new Wording("Numbers of evidence, several between commas.",
            "证据编号，可填多项，以逗号分隔。");

    private AssessmentTerms() {
    }
}
