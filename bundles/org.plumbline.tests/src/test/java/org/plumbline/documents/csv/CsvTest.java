// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.documents.Csv;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;

/** Registers as comma-separated values. */
class CsvTest {

    private final Written written = Written.of(SampleEvaluation.draft());

    @Test
    void holdsTheRegisterAndWhatItIsAPartOf() {
        var records = Csv.read(written.bytes("matrix.zh.csv"));
        assertThat(records.getFirst()).containsExactly("条款号", "原始标号", "要求摘要", "约束程度/级别", "控制措施", "组件", "实施状态",
                "证据 (有效期)", "责任方", "裁剪", "模型预判", "佐证", "测评结论", "跨标准映射 (关系, 路径)", "状态", "标准", "数据截止日期", "所属文件");
        assertThat(records).hasSize(10);
        var row = records.stream().filter(record -> record.getFirst().equals("DEMO 1605 8.1-1")).findFirst().orElseThrow();
        assertThat(row.subList(15, 18)).containsExactly("DEMO 1605（2020-03，现行）", "2026-10-12",
                "AUR-SEC-SOA-001 附件（可追溯性矩阵） V1.2；未批准；本文件为自查结果，不构成等级测评结论");
    }

    @Test
    void saysWhatTheOtherFormatsSay() {
        for (var name : List.of("traceability-matrix", "supervision-plan", "statement-of-applicability")) {
            var csv = Csv.texts(written.bytes(name + ".zh.csv"));
            var first = csv.getFirst().subList(0, 2).toArray(String[]::new);
            var html = Written.table(written.html(name + ".zh"), first).stream().filter(row -> row.size() > 1).toList();
            assertThat(csv.stream().map(row -> row.subList(0, html.getFirst().size())).toList()).as(name)
                    .isEqualTo(html.stream().map(CsvTest::withoutDashes).toList());
        }
    }

    /** A cell with nothing to say is empty in a file for programs. */
    private static List<String> withoutDashes(List<String> row) {
        return row.stream().map(cell -> cell.equals("—") ? "" : cell).toList();
    }

    @Test
    void writesDaysAndNumbersAsProgramsReadThem() {
        var row = Csv.read(written.bytes("applicability.en.csv")).get(1);
        assertThat(row.getFirst()).isEqualTo("1");
        assertThat(row).anyMatch(field -> field.matches("2026-\\d\\d-\\d\\d"));
    }

    @Test
    void keepsLabelsThatLookLikeNumbersFromBecomingOthers() {
        for (var label : List.of("5.10", "8.1-1", "007", "3/7", "1E5", "10:30", "'5.10")) {
            assertThat(org.plumbline.documents.csv.Csv.text(label)).isEqualTo("'" + label);
        }
        for (var label : List.of("2026-10-12", "a 1", "5.10 a)", "第 5 条", "—", "V1.2")) {
            assertThat(org.plumbline.documents.csv.Csv.text(label)).isEqualTo(label);
        }
    }

    @Test
    void callsStandardsOnlyWhatIsOne() {
        assertThat(Csv.read(written.bytes("matrix.zh.csv")).getFirst()).contains("标准");
        assertThat(Csv.read(written.bytes("evidence-register.zh.csv")).getFirst()).contains("数据截止日期").doesNotContain("标准");
    }

    @Test
    void isWrittenByteForByteAsRfc4180Says() {
        var file = new String(Written.of(SampleEvaluation.named("a,\"b\"\nc")).bytes("matrix.en.csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFClause,").contains(",\"a,\"\"b\"\"\nc\",").endsWith("\"\r\n");
    }

    @Test
    void keepsEveryLineOfATextFromBeingAFormula() {
        var named = Written.of(SampleEvaluation.named("plain\n=1+1\n'=2\n＝3"));
        var texts = Csv.texts(named.bytes("matrix.en.csv"));
        assertThat(Csv.read(named.bytes("matrix.en.csv"))).anySatisfy(record -> assertThat(record)
                .contains("plain\n'=1+1\n''=2\n'＝3"));
        assertThat(texts).anySatisfy(record -> assertThat(record).contains("plain\n=1+1\n'=2\n＝3"));
    }
}
