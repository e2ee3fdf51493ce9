// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class StatementUnapprovedTest extends RuleTest {

    StatementUnapprovedTest() {
        super(new StatementUnapproved());
    }

    private static Models with(String lines) {
        return Frame.with("", lines);
    }

    private static final String PREPARED = "prepared by \"Security\" on 2026-10-09\n";

    @Test
    void acceptsAStatementOfALaterDay() {
        var statement = with(PREPARED + "date 2026-10-16");

        assertThat(statement.asOf("2026-10-15").findings()).isEmpty();
        assertThat(statement.asOf("2026-10-16").findings()).contains("[statement.unapproved]");
    }

    @Test
    void acceptsADraft() {
        assertThat(with(PREPARED).findings()).isEmpty();
        assertThat(with("date 2026-10-12").findings()).isEmpty();
        assertThat(with("date 2026-10-12\nreviewed by \"Audit\" on 2026-10-12").findings()).isEmpty();
    }

    @Test
    void reportsAnApprovalWithoutItsDay() {
        assertThat(with(PREPARED + "date 2026-10-12\napproved by \"Head\"").findings()).contains("[statement.unapproved]");
    }

    @Test
    void reportsAnApprovalOfALaterDay() {
        var statement = with(PREPARED + "date 2026-10-12\napproved by \"Head\" on 2026-10-28");

        assertThat(statement.asOf("2026-10-27").findings()).contains("[statement.unapproved]");
        assertThat(statement.asOf("2026-10-28").findings()).isEmpty();
    }
}
