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

/** Evidence registers that come back: what was collected when, until when it counts, and who keeps it. */
class ReturnedEvidenceTest {

    private static final String BOX = """
            // SPDX-License-Identifier: EPL-2.0
            requirements house "House rules" zh "内部要求" {
            	edition "2026"
            	status current
            	language en
            	scheme {
            		verdict conform means conform "conforms" zh "符合"
            		verdict nonconform means nonconform "does not conform" zh "不符合"
            		roll-up worst
            	}
            	clause 1 "Ways in" zh "入口" {
            		requirement 1-a shall "Ways in are guarded" zh "入口受控" {
            			text en "Every way in is guarded."
            			expects en "Duty roster" zh "值班表"
            			expects en "Contract" zh "合同"
            		}
            		requirement 1-b shall "Keys are kept" zh "钥匙保管" { text en "Keys are kept in a safe." }
            	}
            }

            platform box "Box" zh "盒子" {
            	provides iaas
            	customer tenant-a "Tenant A" zh "客户甲"
            	team guards "Guards" zh "安保部"
            }

            statement box-2026 "Box 2026" zh "盒子 2026" for box {
            	applies house
            	assessment spring by "Li" on 2026-05-20 {
            		house 1-a conform met 1 evidence roster, key-photo
            		found {
            			evidence key-photo photo "Keys" zh "钥匙照片" collected 2026-05-20 in "Hall" // taken from outside
            		}
            	}
            }
            """;

    private static final String CONTROLS = """
            // SPDX-License-Identifier: EPL-2.0
            // Who stands at the door.
            control doorkeeper "A doorkeeper" zh "门卫" on box {
            	satisfies house 1-a, house 1-b
            	status operating since 2026-01-01
            	evidence roster record "Duty roster" zh "值班表" at "evidence/roster.pdf" page 4 collected 2026-01-10 valid P3M
            	evidence licence certificate "Licence" zh "上岗证" until 2027-01-01 issued by "Office" number "007" copy
            		kept by tenant-a
            }
            """;

    @TempDir
    private Path folder;
    private Returned returned;

    @BeforeEach
    void write() throws IOException {
        returned = new Returned(folder, "box-2026");
        returned.model("box.plumb", BOX);
        returned.model("controls.plumb", CONTROLS);
    }

    @Test
    void listsWhatControlsAndAssessmentsHave() throws IOException {
        var register = workbook("zh");
        assertThat(cell(register, "evidence/doorkeeper/roster", "证据状态")).isEqualTo("已过期");
        assertThat(cell(register, "evidence/doorkeeper/roster", "最后有效日")).isEqualTo("2026-04-10");
        assertThat(cell(register, "evidence/doorkeeper/roster", "有效期")).isEqualTo("3 个月");
        assertThat(cell(register, "evidence/doorkeeper/roster", "满足的预期证据")).isEqualTo("house 1-a：第 1 项，共 2 项");
        assertThat(cell(register, "evidence/doorkeeper/roster", "支撑条款")).isEqualTo("house 1-a、house 1-b");
        assertThat(cell(register, "evidence/doorkeeper/licence", "保管方归属")).isEqualTo("云服务客户");
        assertThat(cell(register, "evidence/doorkeeper/licence", "原件/复印件")).isEqualTo("复印件");
        assertThat(cell(register, "evidence/box-2026/spring/key-photo", "支撑条款")).isEqualTo("house 1-a");
        assertThat(returned.home(register).out()).endsWith("采纳 0 行，未采纳 0 行，无变化 6 行。\n");
    }

    @Test
    void whatHasExpiredIsPresentOnceItWasCollectedAnew() throws IOException {
        var register = workbook("zh");
        fill(register, "evidence/doorkeeper/roster", Map.of("采集日期", LocalDate.of(2026, 10, 9), "采集地点", "门厅 \"A\"",
                "采集人", "王芳", "存放位置", "档案室 3 柜\n=2+2", "保管方", "安保部"));

        var run = returned.home(register);

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(returned.text("box.plumb")).isEqualTo(BOX);
        assertThat(returned.text("controls.plumb")).startsWith(CONTROLS.substring(0, 150)).containsPattern(
                "at \"档案室 3 柜\\\\n=2\\+2\" page 4\\s+collected 2026-10-09 in \"门厅 \\\\\"A\\\\\"\"\\s+valid P3M\\s+"
                        + "by \"王芳\"\\s+kept by guards");
        var next = workbook("zh");
        assertThat(cell(next, "evidence/doorkeeper/roster", "证据状态")).isEqualTo("有效");
        assertThat(cell(next, "evidence/doorkeeper/roster", "最后有效日")).isEqualTo("2027-01-09");
        assertThat(cell(next, "evidence/doorkeeper/roster", "存放位置")).isEqualTo("档案室 3 柜\n=2+2");
    }

    @Test
    void aLastDayTakesThePlaceOfThePeriod() throws IOException {
        var register = workbook("en");
        fill(register, "evidence/doorkeeper/roster", Map.of("Valid until", "2026.12.31"));
        fill(register, "evidence/doorkeeper/licence", Map.of("Custodian", "guards", "Certificate / report no.", "0x08",
                "Valid until", ""));
        fill(register, "evidence/box-2026/spring/key-photo", Map.of("Collected in", "Yard"));
        var run = returned.home(register);
        assertThat(run.out()).as(run.err()).contains("采纳 3 行");
        assertThat(returned.text("controls.plumb")).containsPattern("collected 2026-01-10\\s+until 2026-12-31")
                .containsPattern("issued by \"Office\"\\s+number \"0x08\"\\s+copy\\s+kept by guards")
                .doesNotContain("P3M", "2027-01-01");
        assertThat(returned.text("box.plumb")).contains("collected 2026-05-20 in \"Yard\" // taken from outside");
        assertThat(cell(workbook("en"), "evidence/doorkeeper/roster", "State of evidence")).isEqualTo("Valid");
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        refuses("evidence/doorkeeper/roster", Map.of("采集日期", "十月"), "不是日期");
        refuses("evidence/doorkeeper/licence", Map.of("采集地点", "门厅"), "填写“采集地点”须同时填写“采集日期”");
        refuses("evidence/doorkeeper/licence", Map.of("采集日期", LocalDate.of(2027, 2, 1)), "早于“采集日期”（2027-02-01）");
        refuses("evidence/doorkeeper/licence", Map.of("保管方", "无名部"), "“无名部”不是平台中的单位或团队：客户甲、安保部");
    }

    @Test
    void refusesRowsThatSomebodyElseHasChanged() throws IOException {
        var register = workbook("zh");
        fill(register, "evidence/doorkeeper/licence", Map.of("证书/报告编号", "008"));
        returned.change("controls.plumb", "number \"007\"", "number \"009\"");
        assertThat(returned.home(register).out()).contains("模型中该行已被修改").contains("证书/报告编号“009”");
    }

    private void refuses(String subject, Map<String, Object> fields, String reason) throws IOException {
        var register = workbook("zh");
        fill(register, subject, fields);
        var run = returned.home(register);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(reason).contains("采纳 0 行，未采纳 1 行");
        assertThat(returned.text("controls.plumb")).isEqualTo(CONTROLS);
    }

    private Path workbook(String language) {
        return returned.workbook("evidence-register." + language);
    }
}
