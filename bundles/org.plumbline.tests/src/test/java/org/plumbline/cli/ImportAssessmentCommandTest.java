// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Returned.cell;
import static org.plumbline.cli.Returned.edit;
import static org.plumbline.cli.Returned.fill;
import static org.plumbline.cli.Returned.heading;
import static org.plumbline.cli.Returned.row;
import static org.plumbline.cli.Returned.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generate, fill in, import, generate: what people type into workbooks comes home. */
class ImportAssessmentCommandTest {

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
            		allows not-applicable
            		roll-up worst
            	}
            	clause 1 "Ways in" zh "入口" {
            		requirement 1-a shall "Ways in are guarded" zh "入口受控" { text en "Every way in is guarded." zh "各入口均应有人值守。" }
            		requirement 1-b shall "Keys are kept" zh "钥匙保管" { text en "Keys are kept in a safe." zh "钥匙应存放于保险柜。" }
            		requirement 1-c shall "Visits are recorded" zh "来访登记" { text en "Visits are recorded." zh "来访应登记。" }
            	}
            }

            // The platform stands here.
            platform box "Box" zh "盒子" {
            	provides iaas
            	team ops "Operations" zh "运维部"
            	team guards "Guards" zh "安保部"
            }

            control doorkeeper "A doorkeeper" zh "门卫" on box {
            	satisfies house 1-a
            	status operating since 2026-01-01 // since the house stands
            	responsible ops
            }

            statement box-2026 "Box 2026" zh "盒子 2026" for box {
            	// What applies.
            	applies house
            	remedy rem-keys house 1-b {
            		state open
            		owner ops
            		due 2026-12-31
            		measure "Buy a safe." zh "购置保险柜。"
            	}
            	prepared by "Zhang" on 2026-10-01
            }
            """;

    @TempDir
    private Path folder;
    private Path model;
    private Returned returned;

    @BeforeEach
    void write() throws IOException {
        returned = new Returned(folder, "box-2026");
        model = returned.model("box.plumb", MODEL);
    }

    @Test
    void takesNothingFromAWorkbookThatNobodyTouched() throws IOException {
        var run = home(workbook("gap-list.zh"));
        assertThat(run.out()).endsWith("采纳 0 行，未采纳 0 行，无变化 6 行。\n");
        assertThat(run.exit()).isZero();
        assertThat(model).hasContent(MODEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void takesARemedyHomeAndShowsItInTheNextWorkbook(String language) throws IOException {
        boolean zh = language.equals("zh");
        var workbook = workbook("gap-list." + language);
        fill(workbook, "gap/house/1-b", Map.of(
                zh ? "整改状态" : "State", zh ? "整改中" : "in progress",
                zh ? "责任部门/责任人" : "Department / person in charge", zh ? "安保部" : "Guards",
                zh ? "计划完成日期" : "Planned date", LocalDate.of(2027, 1, 31),
                zh ? "复测结果" : "Result of retest", "=1+1 <b>\"保险柜\"</b> 已到货，\n待安装"));

        var run = home(workbook);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("gap/house/1-b").contains("2026-12-31 → 2027-01-31");
        assertThat(Files.readString(model)).isEqualTo(MODEL.replace("""
            		state open
            		owner ops
            		due 2026-12-31
            		measure "Buy a safe." zh "购置保险柜。"
            """.indent(0), """
            		state in-progress
            		owner guards
            		due 2027-01-31
            		measure "Buy a safe." zh "购置保险柜。"
            		result zh "=1+1 <b>\\"保险柜\\"</b> 已到货，\\n待安装"
            """.indent(0)));
        var again = home(workbook("gap-list." + language));
        assertThat(again.out()).contains(zh ? "采纳 0 行" : "采纳 0 行").contains("无变化 6 行");
        assertThat(cell(workbook("gap-list." + language), "gap/house/1-b", zh ? "复测结果" : "Result of retest"))
                .isEqualTo("=1+1 <b>\"保险柜\"</b> 已到货，\n待安装");
    }

    @Test
    void writesOnlyTheFilesThatChange() throws IOException {
        var other = Files.writeString(model.resolveSibling("other.plumb"), """
                // SPDX-License-Identifier: EPL-2.0
                control safe "A safe" zh "保险柜" on box {
                	satisfies house 1-b
                	status   operating since 2026-01-01
                	responsible ops
                	evidence receipt record collected 2026-01-02
                }
                """);
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "整改中"));
        var before = Files.getLastModifiedTime(other);
        var run = home(workbook);
        assertThat(run.out()).contains("box.plumb").doesNotContain("other.plumb");
        assertThat(Files.getLastModifiedTime(other)).isEqualTo(before);
    }

    @Test
    void isIdempotent() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "整改中"));
        home(workbook);
        var once = Files.readString(model);
        var run = home(workbook);
        assertThat(run.out()).contains("采纳 0 行，未采纳 0 行");
        assertThat(model).hasContent(once);
    }

    @Test
    void makesARemedyOfAGapThatHadNone() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-c", Map.of("整改状态", "整改中", "整改建议", "设置登记簿"));
        assertThat(home(workbook).exit()).isZero();
        assertThat(Files.readString(model)).contains("""
            	remedy rem-1-c house 1-c {
            		state in-progress
            		measure zh "设置登记簿"
            	}
            """.indent(0)).startsWith(MODEL.substring(0, 400));
        assertThat(cell(workbook("gap-list.zh"), "gap/house/1-c", "整改建议")).isEqualTo("设置登记簿");
    }

    @Test
    void emptiesWhatSomebodyEmptied() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("计划完成日期", "", "责任部门/责任人", "—", "整改建议", ""));
        var run = home(workbook);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(model)).containsPattern("remedy rem-keys house 1-b \\{\\s+state open\\s+\\}");
    }

    @Test
    void takesApprovalsHome() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "approval/reviewed", Map.of("姓名", "李审核", "日期", LocalDate.of(2026, 10, 14)));
        assertThat(home(workbook).exit()).isZero();
        assertThat(Files.readString(model)).contains("\treviewed by \"李审核\" on 2026-10-14\n");
    }

    // What is refused ------------------------------------------------------------------------------------------------

    @Test
    void refusesRowsWhoseRequirementSaysSomethingElseNow() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "已关闭"));
        fill(workbook, "gap/house/1-c", Map.of("整改建议", "设置登记簿"));
        change("Keys are kept in a safe.", "Keys are kept in two safes.");
        var run = home(workbook);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("gap/house/1-b").contains("要求文本已变更").contains("采纳 1 行，未采纳 1 行");
        assertThat(Files.readString(model)).contains("state open").contains("设置登记簿");
    }

    @Test
    void refusesRowsThatSomebodyElseHasChanged() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "已关闭"));
        change("due 2026-12-31", "due 2027-03-31");
        var run = home(workbook);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("模型中该行已被修改").contains("计划完成日期“2027-03-31”");
        assertThat(Files.readString(model)).contains("state open");
    }

    @Test
    void refusesWhatTheFieldIsNotFor() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "快好了"));
        assertThat(home(workbook).out()).contains("“整改状态”中的“快好了”不在可选值之内：未整改、整改中");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "整改中", "计划完成日期", "年底"));
        assertThat(home(workbook).out()).contains("“计划完成日期”中的“年底”不是日期");
        fill(workbook, "gap/house/1-b", Map.of("计划完成日期", "2027-02-30"));
        assertThat(home(workbook).out()).contains("“2027-02-30”不是日期");
        fill(workbook, "gap/house/1-b", Map.of("计划完成日期", "2027年2月28日", "责任部门/责任人", "无名部"));
        assertThat(home(workbook).out()).contains("“无名部”不是平台中可担任责任方的单位或团队：运维部、安保部");
        assertThat(model).hasContent(MODEL);
    }

    @Test
    void refusesFormulasRowsAddedByHandAndRowsThatContradictEachOther() throws IOException {
        var workbook = workbook("gap-list.zh");
        edit(workbook, sheet -> {
            var row = row(sheet, "gap/house/1-b");
            cell(row, "整改建议").setCellFormula("HYPERLINK(\"http://example.org\",\"x\")");
            var added = row.getSheet().createRow(row.getSheet().getLastRowNum() + 1);
            var copy = row(sheet, "gap/house/1-c");
            // The remark below the table stands apart from it, so a row is inserted right behind the last one.
            row.getSheet().shiftRows(copy.getRowNum() + 1, added.getRowNum(), 2);
            var byHand = row.getSheet().createRow(copy.getRowNum() + 1);
            byHand.createCell(0).setCellValue("new");
            byHand.createCell(5).setCellValue("新问题");
            var twin = row.getSheet().createRow(copy.getRowNum() + 2);
            copy.forEach(cell -> twin.createCell(cell.getColumnIndex()).setCellValue(text(cell)));
            cell(copy, "整改建议").setCellValue("设置登记簿");
        });
        var run = home(workbook);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("是公式或错误值").contains("该行没有回填标识").contains("该行重复且内容不一致");
        assertThat(model).hasContent(MODEL);
    }

    @Test
    void refusesColumnsWithoutTheirHeading() throws IOException {
        var workbook = workbook("gap-list.zh");
        edit(workbook, sheet -> heading(sheet, "整改状态").setCellValue("状态"));
        assertThat(home(workbook).out()).contains("缺少“整改状态”一栏");
    }

    @Test
    void refusesFilesThatAreNoSuchWorkbooks() throws IOException {
        var text = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");
        assertThat(home(text)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("notes.xlsx: This is no workbook.");
        });
        var broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(home(broken).exit()).isEqualTo(2);
        var encrypted = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        assertThat(home(encrypted).err()).contains("encrypted, or of the old format");
        assertThat(home(folder.resolve("missing.xlsx")).exit()).isEqualTo(2);
        assertThat(home(folder).exit()).isEqualTo(2);
        var matrix = workbook("traceability-matrix.zh");
        edit(matrix, sheet -> {
            for (var each : sheet.getWorkbook()) {
                each.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith("回填标识")) {
                        cell.setBlank();
                    }
                }));
            }
        });
        assertThat(home(matrix).err()).contains("No sheet of it has the column");
    }

    @Test
    void writesNothingWhereItOnlyShows() throws IOException {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "整改中"));
        var run = CommandLine.run("import", "assessment", workbook, "--into", model, "--as-of", "2026-10-15", "--dry-run",
                "--lang", "en");
        assertThat(run.out()).contains("未整改 → 整改中").contains("1 rows would be taken, 0 refused").doesNotContain("box.plumb");
        assertThat(model).hasContent(MODEL);
    }

    // As other programs save it --------------------------------------------------------------------------------------

    @Test
    void takesHomeWhatLibreOfficeSaved() throws Exception {
        var workbook = workbook("gap-list.zh");
        fill(workbook, "gap/house/1-b", Map.of("整改状态", "已整改待复测", "计划完成日期", LocalDate.of(2027, 1, 31),
                "复测结果", "保险柜 “已装”，\n编号 007"));
        var run = home(returned.savedByLibreOffice(workbook));

        assertThat(run.out()).contains("采纳 1 行，未采纳 0 行，无变化 5 行");
        assertThat(Files.readString(model)).contains("state awaiting-retest").contains("due 2027-01-31")
                .contains("result zh \"保险柜 “已装”，\\n编号 007\"");
    }

    // Hands ----------------------------------------------------------------------------------------------------------

    private CommandLine home(Path workbook) {
        return returned.home(workbook);
    }

    private Path workbook(String name) {
        return returned.workbook(name);
    }

    private void change(String before, String after) throws IOException {
        returned.change("box.plumb", before, after);
    }
}
