// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.plumbline.documents.GeneratedFile;
import org.plumbline.documents.Written;
import org.plumbline.testing.Models;

class SupervisionPlanTest {

    private static final List<String> COLUMNS = List.of("安全类", "安全项", "属性", "内容摘要", "频率 (约定值)", "负责方", "交付件名称",
            "交付件类型", "GB/T 31168 章节 (2014/2023)", "上次应交日期", "下次应交日期", "交付状态", "实交日期", "接收人", "审核结果", "整改期限", "备注");

    private static final String MODEL = """
            requirements rules "Rules" { status current
            	reference gbt31168 "GB/T 31168-2014" : "Capabilities"
            	clause 5 "Class" { clause 5.1 "Item" {
            		requirement 1 general "Scan" {
            			parameter a assign "frequency" zh "频率"
            			parameter b assign "repair" zh "修复期"
            			deliver evidence every P3M by provider
            			cites gbt31168 12.3
            		}
            		requirement 2 enhanced "Watch" { deliver report continuously by provider }
            		requirement 3 "Act" { deliver report as-needed by third-party }
            		requirement 4 "Left out" { deliver report every P1Y by provider }
            		requirement 5 "Not agreed" { deliver report every P1Y by provider }
            	} }
            }
            platform p { provides iaas supervisor office "Office" tenant city "City" { } }
            statement s for p { applies rules exclude rules 4 because "No." zh "无。" set rules 1 "a" = "P1M" }
            """;

    private static Written written(String entries, String asOf) {
        return written(Models.of("model.plumb", MODEL)
                .and("supervision.plumb", "supervision watch \"Watch of 2026\" of p by office {\n" + entries + "\n}")
                .asOf(asOf));
    }

    private static Written written(Models models) {
        assertThat(models.loaded().issues()).filteredOn(issue -> issue.severity() == Severity.ERROR).isEmpty();
        return Written.of(models.evaluation());
    }

    private static List<List<String>> plan(Written written) {
        return Written.table(written.html("supervision-plan.zh"), "安全类").stream().filter(row -> row.size() > 1).toList();
    }

    @Test
    void hasARowForEachDeliveryOfARequirementThatApplies() throws IOException {
        var written = written("plan scans rules 1 \"Scans\" every P1M from 2026-08-31 to office\n"
                + "delivery one rules 1 due 2026-09-30 submitted 2026-10-02 reviewed 2026-10-05 result \"thin\" "
                + "deadline 2026-10-31", "2026-10-15");
        var rows = plan(written);
        assertThat(rows.getFirst()).isEqualTo(COLUMNS);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).containsExactly("Class", "Item", "一般要求", "rules 1\nScan",
                "每个月\n标准：每 3 个月\na) 频率：1 个月\nb) 修复期：未约定", "云服务商", "Scans", "证据", "12.3 / —",
                "2026-09-30", "2026-10-31", "整改中", "2026-10-02", "Office", "thin\n2026-10-05 审核", "2026-10-31", "迟交");
        assertThat(rows.get(2)).element(11).isEqualTo("未约定");
        assertThat(rows.get(3)).element(11).isEqualTo("按需");
        try (var workbook = written.xlsx("supervision-plan.zh")) {
            var sheet = workbook.getSheet("运行监管计划");
            assertThat(Written.table(sheet, "安全类").subList(0, rows.size())).isEqualTo(rows);
            for (int column : new int[] {9, 10, 12, 15}) {
                assertThat(sheet.getRow(2).getCell(column).getCellType()).as("a real date in column %s", column)
                        .isEqualTo(CellType.NUMERIC);
            }
        }
    }

    @Test
    void marksWhatIsOverdueAndTellsTheNextDay() {
        var plan = "plan scans rules 1 every P1M from 2026-08-31 to office\n";
        assertThat(due(plan, "2026-08-31")).containsExactly("—", "2026-08-31", "待交");
        assertThat(due(plan, "2026-09-01")).containsExactly("2026-08-31", "2026-09-30", "逾期未交");
        assertThat(due(plan + "delivery one rules 1 due 2026-08-31", "2026-09-01"))
                .containsExactly("2026-08-31", "2026-09-30", "逾期未交");
        assertThat(due(plan + "delivery one rules 1 due 2026-08-31 submitted 2026-08-31", "2026-09-01"))
                .containsExactly("2026-08-31", "2026-09-30", "已提交");
        assertThat(due(plan + "delivery one rules 1 due 2026-08-31 submitted 2026-08-31 reviewed 2026-09-01", "2026-09-01"))
                .containsExactly("2026-08-31", "2026-09-30", "已审核");
        assertThat(due("delivery one rules 1 due 2026-08-31 submitted 2026-08-31 reviewed 2026-09-01 deadline 2026-09-10",
                "2026-09-11")).containsExactly("2026-08-31", "—", "整改逾期");
    }

    private static List<String> due(String entries, String asOf) {
        var row = plan(written(entries, asOf)).get(1);
        return row.subList(9, 12);
    }

    @Test
    void countsWhatTheRowsSay() {
        var written = written("stream traffic rules 2 last seen 2026-10-14T23:30 silence PT1H", "2026-10-15");
        var counts = Written.table(written.html("supervision-plan.zh"), "交付状态");
        assertThat(counts).contains(List.of("正常接收", "1", "1"), List.of("未约定", "2", "2"), List.of("按需", "1", "1"),
                List.of("静默超时", "0", "0"));
        assertThat(counts.stream().skip(1).mapToInt(row -> Integer.parseInt(row.get(2))).sum())
                .isEqualTo(plan(written).size() - 1);
    }

    @Test
    void showsStreams() {
        var streams = Written.table(written("stream traffic rules 2 \"Traffic\" last seen 2026-10-14T22:05 silence PT1H30M",
                "2026-10-15").html("supervision-plan.zh"), "实时交付流");
        assertThat(streams).element(1)
                .isEqualTo(List.of("Traffic", "rules 2", "2026-10-14 22:05", "1 小时 30 分钟", "静默超时"));
    }

    @Test
    void showsTheStepsOfChangesInTheirOrderNewestFirst() {
        var html = written("""
                change old : code "Old" { notified 2026-01-02 made 2026-02-01 outcome proceed }
                change new : product "New" { notified 2026-06-05 made 2026-06-01 }
                """, "2026-10-15").html("supervision-plan.zh");
        var changes = Written.table(html, "变更");
        assertThat(changes).extracting(List::getFirst).containsExactly("变更", "New", "Old");
        assertThat(changes.get(1)).endsWith("顺序有误\nNew的实施（2026-06-01）早于通知（2026-06-05）。");
        assertThat(changes.get(2)).containsExactly("Old", "code", "—", "2026-01-02", "—", "—", "—", "同意实施", "2026-02-01",
                "—", "—", "顺序正确");
    }

    @Test
    void showsIncidents() {
        var html = written("incident flood : flood \"Flood\" grade major { detected 2026-07-08T20:14 "
                + "closed 2026-07-09T03:05 confirmed 2026-07-09 }", "2026-10-15").html("supervision-plan.en");
        assertThat(Written.table(html, "Incident")).element(1).isEqualTo(List.of("Flood", "flood", "major", "—",
                "2026-07-08 20:14", "—", "—", "2026-07-09", "2026-07-09 03:05", "—", "in order"));
    }

    @Test
    void writesTimesThatCanBeSorted() throws IOException {
        try (var workbook = written("incident flood : flood \"Flood\" grade major { detected 2026-07-08T20:14 }", "2026-10-15")
                .xlsx("supervision-plan.zh")) {
            var cell = workbook.getSheet("重大安全事件").getRow(2).getCell(4);
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 7, 8, 20, 14));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
        }
    }

    @Test
    void tellsAllThatIsOverdue() {
        var row = plan(written("plan scans rules 1 every P1M from 2026-07-31 to office\n"
                + "delivery one rules 1 due 2026-06-30", "2026-09-01")).get(1);
        assertThat(row.get(9)).isEqualTo("2026-06-30");
        assertThat(row.getLast()).isEqualTo("另有逾期：2026-08-31");
    }

    @Test
    void isWrittenWithNothingToReport() {
        var html = written("", "2026-10-15").html("supervision-plan.en");
        assertThat(html.split("No entries\\.")).as("revisions, deliveries, changes, incidents, streams").hasSize(6);
    }

    @Test
    void isNotWrittenWithoutASupervisionAndDeliveries() {
        var plain = "requirements rules { status current clause 0 { requirement 1 { } } }\n"
                + "platform p { provides iaas tenant city { } }\n"
                + "statement s for p { applies rules }\nstatement t for p tenant city { applies rules }\n";
        assertThat(names(Models.of("model.plumb", plain))).isEmpty();
        assertThat(names(Models.of("model.plumb", plain + "supervision watch of p { }")))
                .as("what befell the platform is for its own statement").containsOnly("s");
        assertThat(names(Models.of("model.plumb", plain.replace("requirement 1 { }",
                "requirement 1 { deliver report every P1Y by provider }")))).containsOnly("s", "t");
    }

    private static List<String> names(Models models) {
        return written(models).files().stream().map(GeneratedFile::name)
                .filter(name -> name.contains("supervision-plan")).map(name -> name.substring(0, 1)).toList();
    }

    @Test
    void keepsWhatBefellThePlatformFromItsTenants() {
        var model = MODEL + "statement t for p tenant city { applies rules }\n"
                + "supervision watch of p { incident flood \"Flood\" { } }";
        var files = written(Models.of("model.plumb", model));
        assertThat(files.html("s-supervision-plan.en")).contains("Flood");
        assertThat(files.html("t-supervision-plan.en")).doesNotContain("Flood");
    }
}
