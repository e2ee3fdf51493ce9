// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Due;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;

/** What is due: at a glance, or all of it as a calendar. */
public record NextDues(Source source) {

    private static final Period AHEAD = Period.ofMonths(3);
    private static final int ROWS = 7;

    private static final List<Column> COLUMNS = List.of(
            new Column(Terms.DUE_ON, 26), new Column(Terms.TO_DO, 46), new Column(Terms.SUBJECT_MATTER, 84),
            new Column(Terms.BY_WHOM, 48));

    /** The first of the next three months; of what comes again and again, the next time. */
    public Section section() {
        var last = source.asOf().plus(AHEAD);
        var seen = Collections.<EObject>newSetFromMap(new IdentityHashMap<>());
        var dues = source.statement().dues().stream().filter(due -> !due.on().isAfter(last))
                .filter(due -> seen.add(due.element())).toList();
        if (dues.isEmpty()) {
            return new Section("due", Terms.DUES, List.of(Terms.DUES_NONE.with(source.asOf(), last)), List.of());
        }
        var first = dues.stream().limit(ROWS).toList();
        return section(new Table(Table.Kind.PLAIN, Terms.DUES_CAPTION.with(source.asOf(), last, first.size(), dues.size()),
                COLUMNS, first.stream().map(NextDues::row).toList()));
    }

    /** All of it, month by month. */
    public Section calendar() {
        return section(new Table(Table.Kind.REGISTER, Terms.CALENDAR_CAPTION.with(source.asOf(), end()), COLUMNS,
                List.of(Terms.TO_DO, Terms.BY_WHOM),
                source.statement().dues().stream().map(due -> new Row("", Dates.month(due.on()), row(due).cells(),
                        List.of(Words.of(due.matter()), due.who()))).toList()));
    }

    private LocalDate end() {
        return source.asOf().plus(Due.HORIZON);
    }

    private static Section section(Table table) {
        return new Section("due", Terms.DUES, List.of(), List.of(table));
    }

    private static Row row(Due due) {
        return new Row(List.of(Cell.day(due.on()), Cell.text(Words.of(due.matter())), Cell.text(due.what()),
                Cell.text(due.who())));
    }
}
