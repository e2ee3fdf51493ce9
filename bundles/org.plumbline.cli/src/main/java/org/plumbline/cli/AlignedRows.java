// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plumbline.lang.formatting2.Columns;

/** Rows of cells as lines in which each column is as wide as its widest cell. A column of numbers is set on the right. */
final class AlignedRows {

    private static final String GAP = "  ";

    private AlignedRows() {
    }

    static List<String> of(List<List<String>> rows) {
        var columns = IntStream.range(0, rows.isEmpty() ? 0 : rows.getFirst().size())
                .mapToObj(column -> aligned(rows.stream().map(row -> row.get(column)).toList())).toList();
        return IntStream.range(0, rows.size()).mapToObj(row -> columns.stream().map(column -> column.get(row))
                .collect(Collectors.joining(GAP)).stripTrailing()).toList();
    }

    private static List<String> aligned(List<String> column) {
        int width = column.stream().mapToInt(Columns::of).max().orElse(0);
        boolean numbers = column.stream().allMatch(cell -> cell.matches("\\d+"));
        return column.stream().map(cell -> numbers ? " ".repeat(width - cell.length()) + cell : Lines.padded(cell, width))
                .toList();
    }
}
