// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;

/**
 * How wide the columns of a table are, in digits: together about as wide as the plan says, shared out by what stands in
 * them. A column of dashes is as narrow as its heading, what is long gets the room, and no date and no word of a heading is torn
 * apart. Where rows would still be higher than a row should be, a sheet gets wider.
 */
final class ColumnWidths {

    /** As wide as a sheet may get for the sake of its rows: A3 at about 70 %. */
    private static final int WIDEST = 350;
    private static final int WIDEST_COLUMN = 90;
    private static final int LONGEST_WORD = 20;
    private static final int LEAST = 6;
    /** What the first column says, such as a clause, stands on one line. */
    private static final int NAME = 27;
    private static final int ROWS = 500;
    /** Points; a row higher than this is hard to read. */
    private static final float HIGH = 280;
    private static final double AROUND = 1.8;
    private static final double[] STEPS = {1, 1.15, 1.3, 1.5, 1.75, 2};

    private final Table table;
    private final Tongue tongue;
    private final TextRoom measure;
    private final List<List<List<CellText>>> rows;
    private final int columns;
    private final double[] least;
    private final double[] most;
    private final double[] weight;

    private ColumnWidths(Table table, Tongue tongue, TextRoom measure) {
        this.table = table;
        this.tongue = tongue;
        this.measure = measure;
        this.columns = table.columns().size();
        int step = Math.max(1, table.rows().size() / ROWS);
        this.rows = IntStream.range(0, table.rows().size()).filter(i -> i % step == 0).mapToObj(table.rows()::get)
                .map(row -> row.cells().stream().map(cell -> CellText.of(cell, tongue)).toList()).toList();
        this.least = new double[columns];
        this.most = new double[columns];
        this.weight = new double[columns];
        IntStream.range(0, columns).forEach(this::need);
    }

    /** @param scale digits per millimetre of the plan */
    static int[] of(Table table, Tongue tongue, TextRoom measure, double scale) {
        return new ColumnWidths(table, tongue, measure).widths(scale);
    }

    /**
     * The same for paper, where all of a page may be used and no more.
     *
     * @param wanted as wide as the plan says
     * @param page as wide as the page
     */
    static double[] onPage(Table table, Tongue tongue, double wanted, double page) {
        var widths = new ColumnWidths(table, tongue, TextRoom.ofWord());
        double all = DoubleStream.of(widths.most).sum();
        double whole = Math.min(page, Math.max(wanted, all));
        var shared = widths.exactly(whole);
        double sum = DoubleStream.of(shared).sum();
        return DoubleStream.of(shared).map(each -> each * Math.min(whole, Math.max(sum, wanted)) / sum).toArray();
    }

    private void need(int i) {
        var column = table.columns().get(i);
        double longest = 0;
        double word = 0;
        double cubes = 0;
        for (var row : rows) {
            double whole = 0;
            for (var line : row.get(i)) {
                for (var paragraph : line.text().split("\n")) {
                    double width = measure.width(paragraph);
                    whole += width;
                    longest = Math.max(longest, width);
                }
                word = Math.max(word, measure.longestPiece(line.text()));
            }
            cubes += whole * whole * whole;
        }
        least[i] = Math.max(LEAST, Math.max(headed(column), Math.min(LONGEST_WORD, word) + AROUND));
        if (column.entry().isPresent()) {
            least[i] = Math.max(least[i], toWriteIn(column));
        }
        if (i == 0) {
            least[i] = Math.max(least[i], Math.min(NAME, longest + AROUND));
        }
        most[i] = Math.max(least[i], Math.min(WIDEST_COLUMN, longest + AROUND));
        weight[i] = Math.sqrt(Math.sqrt(cubes));
    }

    /** Headings are in bold letters, and a button to filter stands in them. */
    private double headed(Column column) {
        return Math.min(LONGEST_WORD, 1.1 * measure.longestPiece(tongue.lines(column.title()))) + AROUND + 0.7;
    }

    private static double toWriteIn(Column column) {
        return column.entry().orElseThrow() instanceof Entry.Day ? 12 : Math.min(30, 0.5 * column.width());
    }

    private int[] widths(double scale) {
        double wanted = table.columns().stream().mapToDouble(column -> Math.max(7, column.width() * scale)).sum();
        int[] widths = {};
        for (double step : STEPS) {
            double whole = Math.max(wanted, Math.min(WIDEST, wanted * step));
            widths = shared(whole);
            if (whole < wanted * step || rows.stream().noneMatch(high(widths))) {
                return widths;
            }
        }
        return widths;
    }

    private Predicate<List<List<CellText>>> high(int[] widths) {
        return row -> IntStream.range(0, columns).anyMatch(i -> measure.height(row.get(i), widths[i] - 1) > HIGH);
    }

    private int[] shared(double whole) {
        return DoubleStream.of(exactly(whole)).mapToInt(width -> (int) Math.ceil(width)).toArray();
    }

    /** Where a text is a rectangle, a row is lowest when widths are as the fourth roots of the cubes of their texts. */
    private double[] exactly(double whole) {
        DoubleUnaryOperator sum = factor -> IntStream.range(0, columns).mapToDouble(i -> width(i, factor)).sum();
        double low = 0;
        double high = 1_000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (sum.applyAsDouble(middle) < whole) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double factor = low;
        return IntStream.range(0, columns).mapToDouble(i -> width(i, factor)).toArray();
    }

    private double width(int column, double factor) {
        return Math.max(least[column], Math.min(most[column], factor * weight[column]));
    }
}
