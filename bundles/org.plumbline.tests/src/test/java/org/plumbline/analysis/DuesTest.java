// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Models;

/** The day of evaluation is 2026-10-15. */
class DuesTest {

    private static List<String> dues(String parts, String controls, String statement, String supervision) {
        return Models.of("all.plumb", """
                requirements rules { status current scheme { verdict good means conform } clause 0 {
                    requirement 1 { } requirement 2 { } requirement 3 { }
                    requirement 4 { deliver evidence every P6M by provider "Scan" } } }
                platform p { provider csp "Provider" component console : web-console %s }
                %s
                statement s for p { applies rules %s }
                supervision w of p { %s }
                """.formatted(parts, controls, statement, supervision)).evaluation().statements().getFirst().dues().stream()
                .map(due -> due.on() + " " + due.matter() + " " + due.what().en() + " / " + due.who().en()).toList();
    }

    @Test
    void areEmptyWhereNothingIsDue() {
        assertThat(dues("", "", "", "")).isEmpty();
    }

    @Test
    void areOfControlsAndTheirEvidence() {
        assertThat(dues("", """
                control a on p { satisfies rules 1 responsible csp status operating reviewed 2025-12-01
                    evidence idp log "Log" collected 2026-10-01 valid P1M
                    evidence old record collected 2026-01-01 valid P1M }
                control b "Later" on p { satisfies rules 1 status planned due 2026-10-15 }
                control c on p { satisfies rules 1 status operating reviewed 2025-10-14 }
                control d on p { satisfies rules 1 status planned due 2027-10-16 }
                """, "", "")).containsExactly("2026-10-15 CONTROL Later / ", "2026-11-01 EVIDENCE Log / Provider",
                        "2026-12-01 REVIEW a / Provider");
    }

    @Test
    void areOfTheStatement() {
        assertThat(dues("", "", """
                narrow rules 1 to "Less" because "Enough" until 2026-11-01
                suppress control.idle because "Known" until 2026-12-01
                relies on "R-1" of 2026-06-30 until 2027-01-01
                assessment old by "Lab" on 2026-08-01 valid P6M { rules 2 good }
                assessment new by "Lab" on 2026-09-01 valid P6M { rules 2 good }
                remedy fix rules 2 { state open owner csp due 2026-10-20 }
                remedy done rules 2 { state closed due 2026-10-20 }
                """, "")).containsExactly("2026-10-20 REMEDY fix (rules 2) / Provider", "2026-11-01 TAILORING rules 1 / ",
                        "2026-12-01 SUPPRESSION A control that no standard asks for (Known) / ", "2027-01-01 REPORT R-1 / ",
                        "2027-03-01 ASSESSMENT new / Lab");
    }

    @Test
    void areOfThePlatformUnlessSomethingNewerStands() {
        assertThat(dues("""
                record one : vulnerability-report on 2026-08-01 about console valid P3M
                record two : vulnerability-report on 2026-09-01 valid P3M
                complete flows as of 2026-10-01 by "Team" valid P2M
                """, "", "", "")).containsExactly("2026-12-01 RECORD two / ",
                        "2026-12-01 CLAIM completeness of flows / Team");
    }

    /** A plan names who receives it; who hands it in stands in the standard. */
    @Test
    void ofPlansAreForWhomTheStandardNames() {
        assertThat(dues("", "", "", "plan scan rules 4 every P1Y from 2025-11-30"))
                .singleElement().asString().startsWith("2026-11-30 DELIVERY")
                .endsWith(" / Cloud service provider");
    }

    @Test
    void areOfDeliveriesAndOfTheTurnsOfPlans() {
        assertThat(dues("", "", "", """
                plan q rules 1 "Report" every P6M from 2026-04-30
                plan r rules 2 every P1Y from 2025-11-30
                delivery r-2026 rules 2 due 2026-11-30 from csp
                delivery bad rules 3 due 2026-09-30 submitted 2026-09-30 deadline 2026-10-30
                delivery good rules 3 due 2026-09-30 submitted 2026-09-30 deadline 2026-10-30 rechecked 2026-10-10
                """)).containsExactly("2026-10-30 DELIVERY Report (rules 1) / ", "2026-10-30 RECTIFICATION bad (rules 3) / ",
                        "2026-11-30 DELIVERY r-2026 (rules 2) / Provider", "2027-04-30 DELIVERY Report (rules 1) / ");
    }
}
