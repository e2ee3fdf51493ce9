// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;

/**
 * A table.
 *
 * @param kind what readers do with it
 * @param caption its caption without number; empty: no caption and no number
 * @param columns its columns
 * @param facets what its rows can be filtered by
 * @param rows its rows, each with a cell for every column and a value for every facet
 */
public record Table(Kind kind, Wording caption, List<Column> columns, List<Wording> facets, List<Row> rows) {

    /** What readers do with a table. */
    public enum Kind {
        /** Read as a whole. */
        PLAIN,
        /** Search, sort and filter. */
        REGISTER,
        /** Fill in by hand. */
        FORM,
        /**
         * Compare at a glance: where a format can draw, each row has a bar of those of its numbers that are parts of a whole.
         * The numbers stand beside it, so that nobody depends on the bar.
         */
        BARS
    }

    public Table {
        columns = List.copyOf(columns);
        facets = List.copyOf(facets);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size() || row.facets().size() != facets.size()) {
                throw new IllegalArgumentException("A row of table \"" + caption.en() + "\" has "
                        + row.cells().size() + " cells and " + row.facets().size() + " facets.");
            }
        }
    }

    /** For each column whether it holds numbers, so that all its cells stand to the right. */
    public List<Boolean> numeric() {
        return IntStream.range(0, columns.size()).mapToObj(column -> rows.stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell -> cell instanceof Cell.Number || cell instanceof Cell.Share)).toList();
    }

    /** For each column the tone of the parts that its numbers are the sizes of; absent where they are none. */
    public List<Optional<Tone>> parts() {
        return IntStream.range(0, columns.size()).mapToObj(column -> rows.stream()
                .map(row -> row.cells().get(column))
                .flatMap(cell -> cell instanceof Cell.Number number ? number.part().stream() : Stream.empty())
                .findFirst()).toList();
    }

    /** Whether people fill in some of its rows. */
    public boolean isForm() {
        return rows.stream().anyMatch(row -> row.key().isPresent());
    }

    /** Sum of the widths of its columns, in millimetres. */
    public int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    public Table(Kind kind, Wording caption, List<Column> columns, List<Row> rows) {
        this(kind, caption, columns, List.of(), rows);
    }
}
