// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Fingerprint;

/**
 * What a workbook writes beside a row that people fill in, so that the row is known again however the sheet was sorted,
 * filtered or cut: {@code gap-list aurora-2026 · x1605/8.1-1 · 0a1b2c3d4e5f · 9f8e7d6c5b4a}.
 *
 * @param form the document and the statement it is about
 * @param key what the row is about
 * @param stamp the fingerprint of what stood in the fields of the row when the document was made
 */
public record RowMark(String form, RowKey key, String stamp) {

    private static final String BETWEEN = " · ";
    private static final String NOTHING = "-";

    /** The mark of a row; absent where people only read it. */
    public static Optional<RowMark> of(String form, Table table, Row row) {
        return row.key().map(key -> new RowMark(form, key, stamp(table, row)));
    }

    private static String stamp(Table table, Row row) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).entry().isPresent()) {
                lines.add("field " + table.columns().get(i).title().en());
                row.cells().get(i).lines().forEach(line -> lines.add(line.text().en() + "\t" + line.text().zh()));
            }
        }
        return Fingerprint.of(lines);
    }

    public String text() {
        return String.join(BETWEEN, form, key.subject(), key.judged().isEmpty() ? NOTHING : key.judged(), stamp);
    }

    /** What a cell says; absent where it is no mark. */
    public static Optional<RowMark> parse(String text) {
        var parts = List.of(text.strip().split(BETWEEN, -1));
        int last = parts.size() - 1;
        if (last < 3 || parts.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        var judged = parts.get(last - 1);
        var subject = String.join(BETWEEN, parts.subList(1, last - 1)).strip();
        return Optional.of(new RowMark(parts.getFirst(), new RowKey(subject, judged.equals(NOTHING) ? "" : judged),
                parts.get(last)));
    }
}
