// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Expectation;
import org.plumbline.exchange.reading.Line;

/** Which identifiers are taken, and how much of what the profile expects was read. */
final class Register {

    private final Expectation expected;
    private final LossLog log;
    private final Set<String> identifiers = new HashSet<>();
    private final Map<String, Integer> requirements = new HashMap<>();
    private final Map<String, Line> clauses = new HashMap<>();

    Register(Expectation expected, LossLog log) {
        this.expected = expected;
        this.log = log;
    }

    /** Takes an identifier; false if something of that sort has it already. */
    boolean take(String sort, String identifier) {
        return identifiers.add(sort + " " + identifier);
    }

    /** Notes in which line a clause begins. */
    void clause(String number, Line line) {
        clauses.put(number, line);
    }

    /** Counts a requirement of a clause. */
    void requirement(String clause) {
        requirements.merge(clause, 1, Integer::sum);
    }

    /** Reports every number that differs from what the profile expects. */
    void finish() {
        expected.total().forEach((kind, number) -> {
            if (number != log.counted(kind)) {
                log.misunderstood(Reason.UNEXPECTED_COUNT, kind.key(), number.toString(),
                        Integer.toString(log.counted(kind)));
            }
        });
        expected.requirements().forEach((clause, number) -> {
            int read = requirements.getOrDefault(clause, 0);
            if (number != read) {
                log.misunderstood(clauses.get(clause), Reason.UNEXPECTED_REQUIREMENTS, clause, number.toString(),
                        Integer.toString(read));
            }
        });
    }
}
