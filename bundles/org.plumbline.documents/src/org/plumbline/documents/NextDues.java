// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

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
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;

/** What is due in the next three months; of what comes again and again, the next time. */
record NextDues(Source source) {

    private static final Period AHEAD = Period.ofMonths(3);
    private static final int ROWS = 10;

    Section section() {
        var dues = dues();
        var first = dues.stream().limit(ROWS).toList();
        return new Section("due", Terms.DUES, List.of(), List.of(
                new Table(Table.Kind.PLAIN, Terms.DUES_CAPTION.with(source.asOf(), source.asOf().plus(AHEAD),
                        first.size(), dues.size()), List.of(
                        new Column(Terms.DUE_ON, 26), new Column(Terms.TO_DO, 46), new Column(Terms.SUBJECT_MATTER, 84),
                        new Column(Terms.BY_WHOM, 48)),
                        first.stream().map(NextDues::row).toList())));
    }

    private List<Due> dues() {
        var last = source.asOf().plus(AHEAD);
        var seen = Collections.<EObject>newSetFromMap(new IdentityHashMap<>());
        return source.statement().dues().stream().filter(due -> !due.on().isAfter(last))
                .filter(due -> seen.add(due.element())).toList();
    }

    private static Row row(Due due) {
        return new Row(List.of(Cell.day(due.on()), Cell.text(Words.of(due.matter())), Cell.text(due.what()),
                Cell.text(due.who())));
    }
}
