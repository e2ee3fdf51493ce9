// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.List;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.InheritedReport;
import org.plumbline.model.plumb.Statement;

/** The reports of the platform that a tenant's statement relies on (复用云平台测评结果). */
public final class ReportsTable {

    private ReportsTable() {
    }

    public static Table of(Statement statement) {
        return new Table(Table.Kind.PLAIN, Terms.INHERITED_REPORTS, List.of(
                new Column(Terms.REPORT_NUMBER, 70), new Column(Terms.REPORT_BODY, 60),
                new Column(Terms.REPORT_DATE, 30), new Column(Terms.VALID_UNTIL, 30),
                new Column(Terms.STANDARDS, 77)),
                statement.getReports().stream().map(ReportsTable::row).toList());
    }

    private static Row row(InheritedReport report) {
        return new Row(List.of(
                Cell.text(report.getNumber()), Cell.text(report.getBy()), Cell.day(report.getOn()),
                Cell.day(report.getUntil()),
                Cell.text(Wording.list(report.getSets().stream()
                        .map(set -> new SetWords(set).designationAndEdition()).toList()))));
    }
}
