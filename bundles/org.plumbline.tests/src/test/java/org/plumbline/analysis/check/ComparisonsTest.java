// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.check.Bench.result;

import org.junit.jupiter.api.Test;

/** Values that come from elsewhere: other elements, other properties, parameters of the requirement, arguments. */
class ComparisonsTest {

    @Test
    void comparesWithEveryElementOfAPopulation() {
        assertThat(result("check every guard has keeps >= every renter", """
                component g : guard { keeps P1Y }
                component h : guard { keeps P3M }
                tenant t { keeps P6M }
                tenant u { keeps P1M }"""))
                .isEqualTo("""
                        partial structural
                        + g: Keeps: P1Y
                        - h: Keeps: P3M""");
        assertThat(result("check every guard has keeps >= every renter", """
                component g : guard { keeps P1Y }
                tenant t { keeps P6M }
                tenant u { }"""))
                .isEqualTo("""
                        undetermined structural
                        ? g: Keeps: P1Y, and the model does not say what to compare it with""");
        assertThat(result("check every guard has keeps >= every renter", "component g : guard { keeps P1Y }"))
                .isEqualTo("""
                        undetermined structural
                        ? g: Keeps: P1Y, and the model does not say what to compare it with""");
    }

    @Test
    void comparesWithOthersOfTheSamePopulation() {
        assertThat(result("check every box has colour = every box", """
                component a : box { colour red }
                component b : box { colour blue }"""))
                .isEqualTo("""
                        nonconform structural
                        - a: Colour: red
                        - b: Colour: blue""");
    }

    @Test
    void comparesDatesOfOneEvent() {
        assertThat(result("check every turn has told-on <= its made-on", changes("notified 2026-09-01 made 2026-09-20")))
                .isEqualTo("""
                        conform declared
                        + c: Told on: 2026-09-01""");
        assertThat(result("check every turn has told-on < its made-on", changes("notified 2026-09-20 made 2026-09-20")))
                .isEqualTo("""
                        nonconform declared
                        - c: Told on: 2026-09-20""");
        assertThat(result("check every turn has reported-on <= its made-on plus P1M",
                changes("made 2026-08-31 reported 2026-09-30"))).startsWith("conform");
        assertThat(result("check every turn has reported-on <= its made-on plus P1M",
                changes("made 2026-08-31 reported 2026-10-01"))).startsWith("nonconform");
        assertThat(result("check every mishap has told-at <= its seen-at plus PT4H",
                incident("detected 2026-09-01T10:00 notified 2026-09-01T14:00"))).startsWith("conform");
        assertThat(result("check every mishap has told-at <= its seen-at plus PT4H",
                incident("detected 2026-09-01T10:00 notified 2026-09-01T14:01"))).startsWith("nonconform");
    }

    @Test
    void knowsWhetherAStepHasBeenTaken() {
        var check = "check every turn that (is turned) has told-on < its made-on";
        assertThat(result(check, changes("notified 2026-09-01 made 2026-09-20"))).startsWith("conform");
        assertThat(result(check, changes("notified 2026-09-21 made 2026-09-20"))).startsWith("nonconform");
        assertThat(result(check, changes("notified 2026-09-01"))).as("not made: not looked at").isEqualTo("undetermined declared");
        assertThat(result(check, changes("notified 2026-09-01 made 2026-10-16"))).as("made later").isEqualTo("undetermined declared");
    }

    @Test
    void countsAMissedDeadlineOnlyWhereRecordsAreComplete() {
        var check = "check every turn has reported-on <= its made-on plus P1M";
        assertThat(result(check, changes("made 2026-08-01"))).isEqualTo("""
                undetermined declared
                ? c: the model does not say “Reported on”""");
        assertThat(result(check, "complete records as of 2026-10-01\n" + changes("made 2026-08-01"))).isEqualTo("""
                nonconform declared
                - c: Reported on: not until 2026-10-15""");
        assertThat(result(check, "complete records as of 2026-10-01\n" + changes("made 2026-09-20")))
                .startsWith("undetermined");
    }

    @Test
    void comparesWithWhatTheStatementSets() {
        assertThat(result("parameter b assign parameter c assign\n" + "check every guard has keeps >= parameter \"b\"",
                "component g : guard { keeps P6M }")).isEqualTo("""
                        undetermined declared
                        ? g: Keeps: P6M, and the model does not say what to compare it with""");
        assertThat(withSettings("check every guard has keeps >= parameter \"b\"", "set rules 1 \"b\" = P3M"))
                .startsWith("conform");
        assertThat(withSettings("check every guard has keeps >= parameter no. 2", "set rules 1 \"c\" = P1Y"))
                .startsWith("nonconform");
        assertThat(withSettings("check every guard has keeps >= parameter", "set rules 1 \"b\" = P3M"))
                .as("an address that leaves two").startsWith("undetermined");
        assertThat(withSettings("check every guard has record weighing within parameter \"b\"",
                "set rules 1 \"b\" = P1M")).startsWith("nonconform");
        assertThat(withSettings("check every guard has record weighing within parameter \"b\"",
                "set rules 1 \"b\" = P2M")).startsWith("conform");
    }

    @Test
    void passesArgumentsToNamedPredicates() {
        var parts = "component a : box { weight 5 } record w : weighing on 2026-09-01 about a";
        assertThat(result("check every box meets heavy(3, P2M)", parts)).startsWith("conform");
        assertThat(result("check every box meets heavy(6, P2M)", parts)).startsWith("partial");
        assertThat(result("check every box meets heavy(3, P1M)", parts)).startsWith("partial");
    }

    @Test
    void readsWhatTheMetamodelHolds() {
        assertThat(result("check every files weighty important", "data a { grade important }")).startsWith("conform");
        assertThat(result("check every files weighty important", "data a { grade core }")).startsWith("nonconform");
        assertThat(result("check every files weighty important", "data a { }")).startsWith("undetermined");
        assertThat(result("check every house is manned",
                "region r { zone z { operations site s site t } }")).startsWith("partial");
        assertThat(result("check every pact is standing", "agreement a { from 2026-01-01 until 2026-10-15 }"))
                .startsWith("conform");
        assertThat(result("check every pact is standing", "agreement a { until 2026-10-14 }")).startsWith("nonconform");
        assertThat(result("check every pact is standing", "agreement a { }")).startsWith("undetermined");
        assertThat(result("check every works is strong", "is strong")).isEqualTo("""
                conform declared
                + p: Strong""");
        assertThat(result("check every works has keeps >= P6M", "has keeps P1Y")).startsWith("conform");
        assertThat(result("check every someone is strong", "person x { is not strong }")).startsWith("nonconform");
    }

    private static String changes(String dates) {
        return "network n\n} supervision y of p { change c : move { " + dates + " }";
    }

    private static String incident(String moments) {
        return "network n\n} supervision y of p { incident i { " + moments + " }";
    }

    private static String withSettings(String check, String settings) {
        return Bench.resultWithSettings("parameter b assign parameter c assign\n" + check, """
                component g : guard { keeps P6M }
                record w : weighing on 2026-09-01 about g""", settings);
    }
}
