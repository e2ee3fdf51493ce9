// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;

/**
 * How wide the columns of a table are, in ems of its letters. No column is narrower than its longest word, as long as the
 * page has room for all of them, so that no word and no day is broken. On a screen, where a register may be wider than the
 * window, columns are as wide as its plan says; on paper they have a part of that at least, and what is left goes to those
 * that make the rows high. A column in which no row says anything is as wide as its heading.
 */
final class ColumnWidths {

    /** Millimetres of a landscape page of A4 between its margins, and of one of two columns on it. */
    private static final double PAGE = 277;
    private static final double HALF_PAGE = 136;
    private static final double POINT = 25.4 / 72;
    /** Sizes of letters in print; the style sheet has the same. */
    private static final double REGISTER_POINTS = 6.3;
    private static final double PLAIN_POINTS = 9;
    private static final double BRIEF_POINTS = 5.9;
    /** As small as letters get where a register has more words beside each other than a page has room for. */
    private static final double LEAST_POINTS = 5.3;
    /** Ems on a screen of a millimetre of the plan. */
    private static final double REGISTER_SCALE = .3125;
    private static final double PLAIN_SCALE = .2;

    /** One of the two columns of a brief document on a screen. */
    private static final double BRIEF_SCREEN = 44;

    /** Room around the words of a cell. */
    private static final double SCREEN_PADDING = 1.5;
    private static final double BRIEF_PADDING = 1;
    private static final double PRINT_PADDING = .85;
    /** What stands behind the last word of a heading or before its first, and behind the first cell of a row. */
    private static final double SORT_SIGN = 1.4;
    private static final double LINK_SIGN = 1;
    /** The mark before the heading of a part of a bar, whose letters are smaller in turn. */
    private static final double KEY = .6;
    private static final double LEAST_BAR = 6;
    /** A longer word may break. */
    private static final double LONGEST_WORD = 13;
    private static final double LONGEST_PRINTED_WORD = 10;
    /** How much of the share that its plan gives it a column has in print, whatever it holds. */
    private static final double SURE_SHARE = .3;
    /** So many rows, evenly chosen, tell how high rows become. */
    private static final int SAMPLE = 400;
    private static final int STEPS = 120;
    /** A page may end within a row of more lines than this. */
    private static final double TALL = 18;

    private final Table table;
    private final Tongue tongue;
    private final double bar;
    private final List<CellSize[]> rows;

    private ColumnWidths(Table table, Tongue tongue, boolean brief, double bar) {
        this.table = table;
        this.tongue = tongue;
        this.bar = bar;
        var sizes = new HashMap<Cell, CellSize>();
        rows = table.rows().stream().map(row -> row.cells().stream()
                .map(cell -> sizes.computeIfAbsent(cell, each -> CellSize.of(each, tongue, !brief)))
                .toArray(CellSize[]::new)).toList();
    }

    /**
     * What a browser is told.
     *
     * @param screen for each column, and for its bars, its width on a screen
     * @param least what the table needs on a screen; where there is less room, it is scrolled
     * @param print for each column, and for its bars, its width in print
     * @param points the size of the letters in print
     * @param tall the rows that become so high in print that a page may end within them
     */
    record Found(double[] screen, double least, double[] print, double points, Set<Row> tall) {
    }

    /**
     * Measures a table.
     *
     * @param brief whether it stands in one of the two columns of a brief document
     * @param bar the width of its bars, in millimetres; zero: it has none
     */
    static Found of(Table table, Tongue tongue, boolean brief, int bar) {
        var widths = new ColumnWidths(table, tongue, brief, bar);
        return brief ? widths.ofBrief() : table.kind() == Table.Kind.REGISTER ? widths.ofRegister() : widths.ofOthers();
    }

    private Found ofRegister() {
        var screen = onScreen(words(SCREEN_PADDING, LONGEST_WORD, SORT_SIGN, LINK_SIGN), REGISTER_SCALE);
        var words = words(PRINT_PADDING, LONGEST_PRINTED_WORD, 0, 0);
        double points = Math.clamp(PAGE / POINT / sum(words), LEAST_POINTS, REGISTER_POINTS);
        var print = byContents(words, PAGE / POINT / points);
        return new Found(screen, sum(screen), print, points, tall(print));
    }

    private Found ofOthers() {
        var screen = onScreen(words(SCREEN_PADDING, LONGEST_WORD, 0, 0), PLAIN_SCALE);
        var print = fitted(words(PRINT_PADDING, LONGEST_PRINTED_WORD, 0, 0),
                Math.min(PAGE, plannedWidth()) / POINT / PLAIN_POINTS);
        return new Found(screen, sum(screen), print, PLAIN_POINTS, Set.of());
    }

    private Found ofBrief() {
        var words = words(BRIEF_PADDING, LONGEST_WORD, 0, 0);
        var print = fitted(words(PRINT_PADDING, LONGEST_PRINTED_WORD, 0, 0), HALF_PAGE / POINT / BRIEF_POINTS);
        return new Found(fitted(words, BRIEF_SCREEN), Math.min(sum(words), BRIEF_SCREEN), print, BRIEF_POINTS, Set.of());
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private double[] onScreen(double[] words, double scale) {
        return each(column -> saysNothing(column) ? words[column] : Math.max(words[column], planned(column) * scale));
    }

    private Set<Row> tall(double[] print) {
        var tall = Collections.<Row>newSetFromMap(new IdentityHashMap<>());
        IntStream.range(0, rows.size()).filter(row -> height(rows.get(row), print) > TALL)
                .forEach(row -> tall.add(table.rows().get(row)));
        return tall;
    }

    private static double height(CellSize[] row, double[] widths) {
        return IntStream.range(0, row.length)
                .mapToDouble(column -> row[column].height(widths[column] - PRINT_PADDING)).max().orElse(0);
    }

    // What the plan says

    private double planned(int column) {
        return column < table.columns().size() ? table.columns().get(column).width() : bar;
    }

    private double plannedWidth() {
        return table.width() + bar;
    }

    private double[] each(IntToDoubleFunction width) {
        return IntStream.range(0, table.columns().size() + (bar > 0 ? 1 : 0)).mapToDouble(width).toArray();
    }

    // What the columns hold

    private boolean saysNothing(int column) {
        return column < table.columns().size() && !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> row.cells().get(column).equals(Cell.NONE));
    }

    /** The widths of the longest words with the room around them. */
    private double[] words(double padding, double longest, double behindTitle, double behindRow) {
        double mark = table.kind() == Table.Kind.BARS ? KEY : behindTitle;
        return each(column -> column == table.columns().size() ? LEAST_BAR : padding + Math.min(longest,
                Math.max(CellSize.ofHeading(table.columns().get(column).title(), tongue) + mark,
                        cellWord(column) + (column == 0 ? behindRow : 0))));
    }

    private double cellWord(int column) {
        return rows.stream().mapToDouble(row -> row[column].word()).max().orElse(0);
    }

    // How a page is divided

    /** As the plan divides it, but for columns whose words need more. */
    private double[] fitted(double[] words, double page) {
        double needed = sum(words);
        if (needed >= page) {
            return words;
        }
        double low = 0;
        double high = page / plannedWidth();
        for (int i = 0; i < 40; i++) {
            double scale = (low + high) / 2;
            if (sum(each(column -> Math.max(words[column], planned(column) * scale))) > page) {
                high = scale;
            } else {
                low = scale;
            }
        }
        double scale = low;
        return each(column -> Math.max(words[column], planned(column) * scale));
    }

    /** What the words and a part of the plan leave of the page goes, in steps, to the column that lowers the rows most. */
    private double[] byContents(double[] words, double page) {
        var widths = sure(words, page);
        double step = (page - sum(widths)) / STEPS;
        if (step <= 0) {
            return widths;
        }
        var sample = sample();
        for (int i = 0; i < STEPS; i++) {
            widths[neediest(sample, widths, step)] += step;
        }
        return widths;
    }

    private double[] sure(double[] words, double page) {
        var sure = each(column -> saysNothing(column) ? words[column]
                : Math.max(words[column], SURE_SHARE * page * planned(column) / plannedWidth()));
        double needed = sum(words);
        double wanted = sum(sure);
        double left = needed >= page ? 0 : wanted <= page ? 1 : (page - needed) / (wanted - needed);
        return each(column -> words[column] + left * (sure[column] - words[column]));
    }

    private List<CellSize[]> sample() {
        int every = Math.max(1, (rows.size() + SAMPLE - 1) / SAMPLE);
        return IntStream.iterate(0, row -> row < rows.size(), row -> row + every).mapToObj(rows::get).toList();
    }

    private static int neediest(List<CellSize[]> rows, double[] widths, double step) {
        var gains = new double[widths.length];
        for (var row : rows) {
            int highest = 0;
            double height = 0;
            for (int column = 0; column < row.length; column++) {
                double own = row[column].height(widths[column] - PRINT_PADDING);
                if (own > height) {
                    highest = column;
                    height = own;
                }
            }
            gains[highest] += height - row[highest].height(widths[highest] + step - PRINT_PADDING);
        }
        return IntStream.range(0, gains.length).reduce(0, (one, other) -> gains[other] > gains[one] ? other : one);
    }
}
