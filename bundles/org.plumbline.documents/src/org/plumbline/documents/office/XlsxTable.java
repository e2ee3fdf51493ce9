// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;

/**
 * A table as a sheet has it: a column of shares becomes one of percentages, which can be sorted, and one of what they are
 * made of; where shares stand among other numbers they are texts. A format of its own for each share would do with one
 * column, but workbooks may have only some 200 formats.
 *
 * @param counts which columns hold texts such as 2/21 or 2/21 (9.5%)
 */
record XlsxTable(Table table, Set<Integer> counts) {

    private static final int COUNT_WIDTH = 18;

    static XlsxTable of(Table plan) {
        var shares = IntStream.range(0, plan.columns().size()).mapToObj(column -> plan.rows().stream()
                .anyMatch(row -> row.cells().get(column) instanceof Cell.Share)).toList();
        if (!shares.contains(true)) {
            return new XlsxTable(plan, Set.of());
        }
        if (plan.kind() != Table.Kind.REGISTER) {
            return new XlsxTable(new Table(plan.kind(), plan.caption(), plan.columns(), plan.facets(),
                    plan.rows().stream().map(XlsxTable::worded).toList()),
                    IntStream.range(0, shares.size()).filter(shares::get).boxed().collect(Collectors.toSet()));
        }
        var columns = new ArrayList<Column>();
        var counts = new HashSet<Integer>();
        for (int i = 0; i < shares.size(); i++) {
            columns.add(plan.columns().get(i));
            if (shares.get(i)) {
                counts.add(columns.size());
                columns.add(new Column(Terms.SHARE_COUNT, COUNT_WIDTH));
            }
        }
        return new XlsxTable(new Table(plan.kind(), plan.caption(), columns, plan.facets(),
                plan.rows().stream().map(row -> spread(row, shares)).toList()), counts);
    }

    private static Row worded(Row row) {
        return new Row(row.anchor(), row.group(), row.cells().stream().map(cell -> cell instanceof Cell.Share share
                ? new Cell.Text(Wording.same(share.toString())) : cell).toList(), row.facets(), row.key());
    }

    private static Row spread(Row row, List<Boolean> shares) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < shares.size(); i++) {
            var cell = row.cells().get(i);
            cells.add(cell);
            if (shares.get(i)) {
                cells.add(cell instanceof Cell.Share share && share.whole() > 0
                        ? new Cell.Text(Wording.same(share.part() + "/" + share.whole())) : Cell.NONE);
            }
        }
        return new Row(row.anchor(), row.group(), cells, row.facets(), row.key());
    }

    /** How many columns at the left a row is known by; one, where nothing says so. */
    int known() {
        return 1 + IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).known()).max().orElse(0);
    }
}
