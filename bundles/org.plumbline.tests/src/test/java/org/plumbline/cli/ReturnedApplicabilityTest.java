// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Returned.cell;
import static org.plumbline.cli.Returned.fill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of applicability that come back: reasons for what is in, justifications for what is out. */
class ReturnedApplicabilityTest {

    private static final String SETS = """
            // SPDX-License-Identifier: EPL-2.0
            requirements house "House rules" zh "内部要求" {
            	edition "2026"
            	status current
            	language en
            	scheme {
            		allows exclude by provider
            	}
            	clause 1 "Ways in" zh "入口" {
            		requirement 1-a shall basic "Ways in are guarded" zh "入口受控" { text en "Every way in is guarded." }
            		requirement 1-b shall basic "Keys are kept" zh "钥匙保管" { text en "Keys are kept in a safe." }
            		requirement 1-c shall basic "Visits are recorded" zh "来访登记" { text en "Visits are recorded." }
            		requirement 1-d shall basic "Visits are announced" zh "来访预约" { text en "Visits are announced." }
            		requirement 1-e shall enhanced "Visits are filmed" zh "来访录像" { text en "Visits are filmed." }
            	}
            }
            requirements law "Law" zh "法规" {
            	edition "2026"
            	status current
            	language en
            	scheme {
            		allows narrow by provider
            		allows not-applicable by customer
            	}
            	clause 1 "Fire" zh "消防" {
            		requirement 1-a shall basic "Fire is put out" zh "灭火" { text en "Fire is put out." }
            	}
            }
            """;

    private static final String STATEMENT = """
            platform box "Box" zh "盒子" {
            	provides iaas
            }

            statement box-2026 "Box 2026" zh "盒子 2026" for box {
            	applies house level basic as provider
            	applies law as provider
            	exclude house 1-d because "Nobody visits." zh "无人来访。" decided by "Zhang" on 2026-09-01

            	// Why what is in is in.
            	include house 1-a, house 1-b, house 1-c for risk, law because "See the register." zh "见风险清单。" // since 2025
            }
            """;

    @TempDir
    private Path folder;
    private Returned returned;

    @BeforeEach
    void write() throws IOException {
        returned = new Returned(folder, "box-2026");
        returned.model("sets.plumb", SETS);
        returned.model("box.plumb", STATEMENT);
    }

    @Test
    void takesNothingFromAWorkbookThatNobodyTouched() throws IOException {
        assertThat(returned.home(workbook("zh")).out()).endsWith("采纳 0 行，未采纳 0 行，无变化 9 行。\n");
        assertThat(returned.home(workbook("en")).out()).endsWith("采纳 0 行，未采纳 0 行，无变化 9 行。\n");
        assertThat(returned.text("box.plumb")).isEqualTo(STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA、CO", "合同义务, 风险评估", "contractual obligation\nrisk assessment", "co/ra"})
    void givesARequirementReasonsOfItsOwnAndLeavesTheOthersTheirs(String typed) throws IOException {
        var workbook = workbook("zh");
        fill(workbook, "soa/house/1-b", Map.of("选择理由 (RA/LR/CO/BP)", typed, "理由说明", "合同 \"A-7\" 第 3 条\n=1+1"));

        var run = returned.home(workbook);

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(returned.text("box.plumb")).contains("include house 1-a, house 1-c for risk, law because "
                + "\"See the register.\" zh \"见风险清单。\"").contains("// Why what is in is in.")
                .containsPattern("include house 1-b for (risk, contract|contract, risk)\\s+because zh "
                        + "\"合同 \\\\\"A-7\\\\\" 第 3 条\\\\n=1\\+1\"");
        var again = workbook("zh");
        assertThat(cell(again, "soa/house/1-b", "选择理由 (RA/LR/CO/BP)")).isEqualTo("RA、CO");
        assertThat(cell(again, "soa/house/1-b", "理由说明")).isEqualTo("合同 \"A-7\" 第 3 条\n=1+1");
        assertThat(cell(again, "soa/house/1-a", "选择理由 (RA/LR/CO/BP)")).isEqualTo("RA、LR");
        assertThat(cell(again, "soa/house/1-a", "理由说明")).isEqualTo("见风险清单。");
    }

    @Test
    void splitsReasonsThatAllOfThemChange() throws IOException {
        var workbook = workbook("en");
        fill(workbook, "soa/house/1-a", Map.of("Explanation", "One."));
        fill(workbook, "soa/house/1-b", Map.of("Explanation", "Two."));
        fill(workbook, "soa/house/1-c", Map.of("Reason (RA/LR/CO/BP)", "", "Explanation", ""));
        assertThat(returned.home(workbook).out()).contains("采纳 3 行");
        assertThat(returned.text("box.plumb")).contains("include house 1-a for risk, law because en \"One.\"",
                "include house 1-b for risk, law because en \"Two.\"").doesNotContain("house 1-c", "See the register");
        assertThat(cell(workbook("en"), "soa/house/1-c", "Reason (RA/LR/CO/BP)")).isEqualTo("Not stated");
    }

    @Test
    void givesAReasonWhereThereWasNone() throws IOException {
        var workbook = workbook("zh");
        assertThat(cell(workbook, "soa/law/1-a", "选择理由 (RA/LR/CO/BP)")).isEqualTo("未说明");
        fill(workbook, "soa/law/1-a", Map.of("选择理由 (RA/LR/CO/BP)", "法律法规要求"));
        assertThat(returned.home(workbook).out()).contains("— → 法律法规要求").contains("采纳 1 行");
        assertThat(returned.text("box.plumb")).contains("include law 1-a for law\n");
    }

    @Test
    void leavesARequirementOutInTheWayThatItsSetAllows() throws IOException {
        var workbook = workbook("zh");
        fill(workbook, "soa/house/1-c", Map.of("删减理由", "本平台无来访。"));
        var run = returned.home(workbook);
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(returned.text("box.plumb")).contains("include house 1-a, house 1-b for risk, law")
                .containsPattern("exclude house 1-c because zh \"本平台无来访。\"\\s+judged \"[0-9a-f]{12}\"");
        assertThat(cell(workbook("zh"), "soa/house/1-c", "是否适用")).isEqualTo("已删减");
        assertThat(cell(workbook("zh"), "soa/house/1-c", "删减理由")).isEqualTo("本平台无来访。");
    }

    @Test
    void replacesAJustification() throws IOException {
        var workbook = workbook("zh");
        fill(workbook, "soa/house/1-d", Map.of("删减理由", "自 2026 年起不接待来访。"));
        assertThat(returned.home(workbook).exit()).isZero();
        assertThat(returned.text("box.plumb")).containsPattern("exclude house 1-d because zh \"自 2026 年起不接待来访。\"\\s+"
                + "decided by \"Zhang\" on 2026-09-01\\s+judged \"[0-9a-f]{12}\"");
    }

    // What is refused ------------------------------------------------------------------------------------------------

    @Test
    void refusesWhatContradictsItself() throws IOException {
        refuses("soa/house/1-d", Map.of("删减理由", ""), "清空“删减理由”不等于撤回删减");
        refuses("soa/house/1-d", Map.of("选择理由 (RA/LR/CO/BP)", "RA"), "该行不适用，不能填写选择理由");
        refuses("soa/house/1-c", Map.of("选择理由 (RA/LR/CO/BP)", "CO", "删减理由", "无"), "选择理由与删减理由相互矛盾");
        refuses("soa/house/1-c", Map.of("选择理由 (RA/LR/CO/BP)", "未说明"), "填写理由说明须同时填写");
        refuses("soa/house/1-c", Map.of("选择理由 (RA/LR/CO/BP)", "RA、XY"), "“XY”不是选择理由");
    }

    @Test
    void refusesToLeaveOutWhatTheSetDoesNotAllowThisSideToLeaveOut() throws IOException {
        refuses("soa/law/1-a", Map.of("删减理由", "不适用"), "不允许本声明方删减");
    }

    @Test
    void refusesRowsThatTheStatementDoesNotTakeIn() throws IOException {
        refuses("soa/house/1-e", Map.of("删减理由", "不适用"), "本声明未纳入该行（级别不适用）");
    }

    @Test
    void refusesRowsWhoseRequirementSaysSomethingElseNow() throws IOException {
        var workbook = workbook("zh");
        fill(workbook, "soa/house/1-c", Map.of("删减理由", "无"));
        returned.change("sets.plumb", "Visits are recorded.", "Visits are recorded in a book.");
        assertThat(returned.home(workbook).out()).contains("要求文本已变更");
        assertThat(returned.text("box.plumb")).isEqualTo(STATEMENT);
    }

    private void refuses(String subject, Map<String, Object> fields, String reason) throws IOException {
        var workbook = workbook("zh");
        fill(workbook, subject, fields);
        var run = returned.home(workbook);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(reason).contains("采纳 0 行，未采纳 1 行");
        assertThat(returned.text("box.plumb")).isEqualTo(STATEMENT);
    }

    private Path workbook(String language) {
        return returned.workbook("statement-of-applicability." + language);
    }
}
