// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plumbline.exchange.importing.TableRule.Column;
import org.plumbline.exchange.reading.Script;

/**
 * Finds the columns of a row's cells. A page break in a merged cell shifts the cells of the rows below it, so where a
 * cell stands is only a hint; what whole cells of a column look like decides.
 */
final class ColumnFinder {

    private static final double IMPOSSIBLE = 1_000;
    // A row loses cells on its left, where merged cells end at the page, so its first cell is shifted right at half price.
    private static final double FIRST_SHIFT_RIGHT = 0.5;
    private static final double FIRST_SHIFT_LEFT = 2;
    private static final double PIECE = 0.2;
    // A word of one column is hardly ever the text of another.
    private static final double STRANGE = 2;
    // A word that its column does not know is better reported than moved.
    private static final double UNKNOWN = 10;

    private record Cell(int position, String text) {
    }

    private final Rule separator;
    private final List<Column> columns;

    ColumnFinder(Rule separator, List<Column> columns) {
        this.separator = separator;
        this.columns = columns;
    }

    /** The cells of a row by column, without empty ones; empty if they fit in no way. */
    Optional<Map<Integer, String>> find(String row) {
        List<Cell> cells = cells(row);
        if (cells.isEmpty() || cells.size() > columns.size()) {
            return Optional.empty();
        }
        double[][] cost = new double[cells.size()][columns.size()];
        int[][] before = new int[cells.size()][columns.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int column = 0; column < columns.size(); column++) {
                place(cells, cell, column, cost, before);
            }
        }
        return path(cells, cost, before);
    }

    private List<Cell> cells(String row) {
        List<Cell> cells = new ArrayList<>();
        int position = 0;
        int from = 0;
        List<Rule.Found> parting = separator.findAll(row);
        for (int i = 0; i <= parting.size(); i++) {
            int to = i < parting.size() ? parting.get(i).start() : row.length();
            String text = Script.trim(row.substring(from, to));
            if (!text.isEmpty()) {
                cells.add(new Cell(position, text));
            }
            position++;
            from = i < parting.size() ? parting.get(i).end() : to;
        }
        return cells;
    }

    private void place(List<Cell> cells, int cell, int column, double[][] cost, int[][] before) {
        double fit = misfit(columns.get(column), cells.get(cell).text());
        int shift = column - cells.get(cell).position();
        if (cell == 0) {
            cost[cell][column] = fit + (shift > 0 ? FIRST_SHIFT_RIGHT * shift : -FIRST_SHIFT_LEFT * shift);
            return;
        }
        cost[cell][column] = IMPOSSIBLE;
        for (int earlier = 0; earlier < column; earlier++) {
            int earlierShift = earlier - cells.get(cell - 1).position();
            double price = cost[cell - 1][earlier] + fit + Math.abs(shift - earlierShift);
            if (price < cost[cell][column]) {
                cost[cell][column] = price;
                before[cell][column] = earlier;
            }
        }
    }

    private static Optional<Map<Integer, String>> path(List<Cell> cells, double[][] cost, int[][] before) {
        int last = cells.size() - 1;
        int column = 0;
        for (int other = 1; other < cost[last].length; other++) {
            column = cost[last][other] < cost[last][column] ? other : column;
        }
        if (cost[last][column] >= IMPOSSIBLE) {
            return Optional.empty();
        }
        Map<Integer, String> found = new TreeMap<>();
        for (int cell = last; cell >= 0; cell--) {
            found.put(column, cells.get(cell).text());
            column = before[cell][column];
        }
        return Optional.of(found);
    }

    /** How badly a cell fits a column. */
    private double misfit(Column column, String cell) {
        if (column.isFree()) {
            return columns.stream().anyMatch(other -> !other.isFree() && isWhole(other, cell)) ? STRANGE : 0;
        }
        return isWhole(column, cell) ? 0 : isPiece(column, cell) ? PIECE : UNKNOWN;
    }

    /** Whether a cell is whole: any cell is, of a column of which the profile does not say what its cells look like. */
    static boolean isWhole(Column column, String cell) {
        return column.isFree() || (column.cells() == null ? value(column, cell).isPresent()
                : column.cells().occursIn(Script.solid(cell)));
    }

    /** Whether a cell is the rest of a word that is broken over two cells. */
    static boolean isRest(Column column, String cell) {
        return !isWhole(column, cell)
                && words(column).noneMatch(word -> word.startsWith(Script.solid(cell)))
                && isPiece(column, cell);
    }

    private static boolean isPiece(Column column, String cell) {
        return words(column).anyMatch(word -> word.contains(Script.solid(cell)));
    }

    private static Stream<String> words(Column column) {
        return column.values().keySet().stream().map(Script::solid);
    }

    /** What a cell means by the values of its column. */
    static Optional<String> value(Column column, String cell) {
        return column.values().entrySet().stream()
                .filter(entry -> Script.solid(entry.getKey()).equals(Script.solid(cell)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
