// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Returned.cell;
import static org.plumbline.cli.Returned.fill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Field records of assessment workbooks that come back: verdicts in the assessors' own words. */
class ReturnedFieldRecordTest {

    private static final String MODEL = """
            // SPDX-License-Identifier: EPL-2.0
            requirements house "House rules" zh "内部要求" {
            	edition "2026"
            	status current
            	language en
            	scheme {
            		verdict conform means conform "conforms" zh "符合"
            		verdict partial means partial "conforms in part" zh "部分符合"
            		verdict nonconform means nonconform "does not conform" zh "不符合"
            		roll-up worst
            	}
            	clause 1 "Ways in" zh "入口" {
            		requirement 1-a shall "Ways in are guarded" zh "入口受控" {
            			text en "Every way in is guarded." zh "各入口均应有人值守。"
            			method interview, examine en "Ask the guards." zh "访谈门卫。"
            			criterion conform en "Somebody stands there." zh "有人值守。"
            		}
            		requirement 1-b shall "Keys are kept" zh "钥匙保管" {
            			text en "Keys are kept in a safe." zh "钥匙应存放于保险柜。"
            			method examine en "Look into the safe." zh "核查保险柜。"
            		}
            	}
            }

            platform box "Box" zh "盒子" {
            	provides iaas
            	component front-door "Front door" zh "前门"
            	component back-door "Back door" zh "后门"
            }

            control doorkeeper "A doorkeeper" zh "门卫" on box {
            	satisfies house 1-a
            	implemented by front-door, back-door
            	status operating since 2026-01-01
            	evidence roster record "Duty roster" zh "值班表" collected 2026-10-01
            }

            statement box-2026 "Box 2026" zh "盒子 2026" for box {
            	applies house
            	assessment spring by "Li, Ming" on 2026-05-20 accompanied by "Zhao, Jr.", "Sun" {
            		house 1-b partial because "Half of them." zh "仅一半。" // to be seen again
            	}
            }
            """;
    private static final String WORDS = "  门卫说：\"没有\" \\\\ 'x'\n=SUM(A1)\n<b>&amp;</b>";

    @TempDir
    private Path folder;
    private Returned returned;

    @BeforeEach
    void write() throws IOException {
        returned = new Returned(folder, "box-2026");
        returned.model("box.plumb", MODEL);
    }

    @Test
    void takesNothingFromAWorkbookThatNobodyTouched() throws IOException {
        assertThat(returned.home(workbook("zh")).out()).contains("采纳 0 行，未采纳 0 行");
        assertThat(returned.text("box.plumb")).isEqualTo(MODEL);
    }

    @Test
    void takesVerdictsHomeInTheAssessorsOwnWords() throws IOException {
        var workbook = workbook("zh");
        judged(workbook, "house/1-a @ box/front-door", "符合", WORDS, "roster、照片-01");
        judged(workbook, "house/1-a @ box/back-door", "不符合", "无人。", "照片-01");

        var run = returned.home(workbook);

        assertThat(run.exit()).as(run.out()).isZero();
        var text = returned.text("box.plumb");
        assertThat(text).containsOnlyOnce("by \"王芳\"").containsOnlyOnce("found { evidence 照片-01 }")
                .containsPattern("assessment field-record-2026-10-14 by \"王芳\" on 2026-10-14\\s+"
                        + "accompanied by \"钱一\", \"孙二\" \\{")
                .containsPattern("house 1-a on front-door conform\\s+because zh \"门卫说：\\\\\"没有\\\\\" "
                        + "\\\\\\\\\\\\\\\\ 'x'\\\\n=SUM\\(A1\\)\\\\n<b>&amp;</b>\"\\s+"
                        + "evidence roster,\\s+照片-01\\s+judged \"[0-9a-f]{12}\"")
                .containsPattern("house 1-a on back-door nonconform\\s+because zh \"无人。\"");
        var next = workbook("zh");
        assertThat(cell(next, "house/1-a @ box/front-door", "结果记录")).isEqualTo(WORDS.strip());
        assertThat(cell(next, "house/1-a @ box/front-door", "证据编号")).isEqualTo("roster, 照片-01");
        assertThat(cell(next, "house/1-a @ box/back-door", "单项判定")).isEqualTo("不符合");
        assertThat(cell(next, "house/1-a @ box/back-door", "日期")).isEqualTo("2026-10-14");
        assertThat(returned.home(next).out()).contains("采纳 0 行，未采纳 0 行");
    }

    @ParameterizedTest
    @CsvSource({"zh, 单项判定, 不符合", "en, Item verdict, does not conform", "zh, 单项判定, does not conform",
            "en, Item verdict, 不符合"})
    void knowsVerdictsByTheirWordsInEitherLanguage(String language, String heading, String verdict) throws IOException {
        var workbook = workbook(language);
        fill(workbook, "house/1-b", Map.of(heading, verdict));
        assertThat(returned.home(workbook).exit()).isZero();
        assertThat(returned.text("box.plumb")).containsPattern(
                "by \"Li, Ming\" on 2026-05-20 accompanied by \"Zhao, Jr.\", \"Sun\" \\{\\s+"
                + "house 1-b nonconform because \"Half of them.\" zh \"仅一半。\"\\s+"
                + "judged \"[0-9a-f]{12}\" // to be seen again")
                .doesNotContain("field-record");
    }

    @Test
    void refusesVerdictsOfNobody() throws IOException {
        refuses("house/1-a @ box/front-door", Map.of("单项判定", "符合", "日期", LocalDate.of(2026, 10, 14)),
                "判定须同时填写单项判定、测评人员和日期");
        refuses("house/1-a @ box/front-door", Map.of("结果记录", "未判定"), "判定须同时填写");
    }

    @ParameterizedTest
    @CsvSource({"照片 01", "_x", "a--b", "applies", "'x\"y'"})
    void refusesEvidenceByNamesThatModelsCannotHave(String name) throws IOException {
        refuses("house/1-b", Map.of("证据编号", name), "不是模型中的证据");
    }

    @Test
    void refusesWhatIsJudgedByOtherWordsNow() throws IOException {
        var workbook = workbook("zh");
        judged(workbook, "house/1-a @ box/front-door", "符合", "", "");
        returned.change("box.plumb", "Somebody stands there.", "Somebody awake stands there.");
        assertThat(returned.home(workbook).out()).contains("判定准则已变更").contains("采纳 0 行，未采纳 1 行");
        returned.model("box.plumb", MODEL.replace("Every way in is guarded.", "Every way in is guarded at night."));
        assertThat(returned.home(workbook).out()).contains("要求文本已变更").contains("采纳 0 行，未采纳 1 行");
    }

    @Test
    void takesHomeWhatLibreOfficeSaved() throws Exception {
        var workbook = workbook("zh");
        judged(workbook, "house/1-a @ box/front-door", "部分符合", WORDS, "007");
        assertThat(returned.home(returned.savedByLibreOffice(workbook)).out()).contains("采纳 1 行，未采纳 0 行");
        assertThat(cell(workbook("zh"), "house/1-a @ box/front-door", "结果记录")).isEqualTo(WORDS.strip());
        assertThat(returned.text("box.plumb")).contains("found { evidence 007 }").contains("on front-door partial");
    }

    private static void judged(Path workbook, String subject, String verdict, String words, String evidence)
            throws IOException {
        fill(workbook, subject, Map.of("单项判定", verdict, "结果记录", words, "证据编号", evidence, "测评人员", "王芳",
                "配合人员", "钱一、孙二", "日期", LocalDate.of(2026, 10, 14)));
    }

    private void refuses(String subject, Map<String, Object> fields, String reason) throws IOException {
        var workbook = workbook("zh");
        fill(workbook, subject, fields);
        var run = returned.home(workbook);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(reason).contains("采纳 0 行，未采纳 1 行");
        assertThat(returned.text("box.plumb")).isEqualTo(MODEL);
    }

    private Path workbook(String language) {
        return returned.workbook("assessment-workbook." + language);
    }
}
