// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/**
 * Renders the first register of a plan as comma-separated values for other programs: a header and a record for each row, nothing
 * else. What the control block of other formats says stands in columns behind those of the register: the standard with edition
 * and standing, where it is the heading that rows share, the as-of date, and the identification of the document with its mark and
 * disclaimer, so that a row says by itself what it is a part of.
 *
 * <p>Days are written 2026-10-12, days with times 2026-10-12 20:14, numbers as digits, shares as texts such as 3/7, links
 * as their text, and what stands one below the other in a cell is joined by line feeds. A cell with nothing to say is
 * empty.
 */
public final class CsvRenderer {

    private final Document document;
    private final Tongue tongue;

    private CsvRenderer(Document document, Tongue tongue) {
        this.document = document;
        this.tongue = tongue;
    }

    /**
     * The file.
     *
     * @throws IllegalArgumentException if the plan has no register
     */
    public static byte[] render(Document document, Tongue tongue) {
        var register = document.sections().stream().flatMap(section -> section.tables().stream())
                .filter(table -> table.kind() == Table.Kind.REGISTER).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document.title().en() + " has no register."));
        return new CsvRenderer(document, tongue).file(register);
    }

    private byte[] file(Table register) {
        boolean grouped = register.rows().stream().anyMatch(row -> !row.group().isEmpty() && !saysItself(row));
        var csv = new Csv();
        csv.record(header(register, grouped));
        register.rows().forEach(row -> csv.record(fields(row, grouped)));
        return csv.bytes();
    }

    /** Whether a cell says what the heading above the row says. */
    private boolean saysItself(Row row) {
        return row.cells().stream().flatMap(cell -> cell.lines().stream()).anyMatch(line -> line.text().equals(row.group()));
    }

    private List<String> header(Table register, boolean grouped) {
        var titles = new ArrayList<Wording>();
        register.columns().forEach(column -> titles.add(column.title()));
        if (grouped) {
            titles.add(Words.STANDARD);
        }
        titles.add(Terms.AS_OF);
        titles.add(Terms.DOCUMENT);
        return titles.stream().map(title -> Csv.text(tongue.line(title))).toList();
    }

    private List<String> fields(Row row, boolean grouped) {
        var fields = new ArrayList<String>();
        row.cells().forEach(cell -> fields.add(field(cell)));
        if (grouped) {
            fields.add(Csv.text(text(row.group())));
        }
        fields.add(Csv.plain(document.asOf()));
        fields.add(Csv.text(Stream.concat(Stream.of(document.identification()),
                Stream.concat(document.mark().stream(), Stream.of(document.disclaimer())))
                .map(tongue::line).filter(line -> !line.isEmpty()).collect(Collectors.joining(tongue.isChinese() ? "；" : "; "))));
        return fields;
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> Csv.plain(number.value());
            case Cell.Day day -> Csv.plain(day.day());
            case Cell.Moment moment -> Csv.plain(moment);
            case Cell.Share share -> share.whole() == 0 ? "" : Csv.text(share.part() + "/" + share.whole());
            default -> cell.equals(Cell.NONE) ? "" : Csv.text(cell.lines().stream().map(line -> text(line.text())).collect(Collectors.joining("\n")));
        };
    }

    private String text(Wording wording) {
        return PlainText.of(tongue.in(wording));
    }
}
