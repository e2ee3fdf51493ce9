// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.check.Bench.result;
import static org.plumbline.analysis.check.Bench.resultWithMistakes;

import org.junit.jupiter.api.Test;

/** What each predicate says, and why. */
class PredicatesTest {

    @Test
    void readsAbilities() {
        assertThat(result("check every box is strong, quick", "component a : box { is strong, quick }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong; Quick""");
        assertThat(result("check every box is strong, quick", "component a : box { is strong is not quick }"))
                .isEqualTo("""
                        partial declared
                        - a: not “Quick”""");
        assertThat(result("check every box is strong, quick", "component a : box { is strong }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Quick”""");
        assertThat(result("check every box is not strong", "component a : box { is not strong }"))
                .isEqualTo("""
                        conform declared
                        + a: not “Strong”""");
        assertThat(result("check every box cannot strong", "component a : box { is strong }"))
                .isEqualTo("""
                        nonconform declared
                        - a: Strong""");
        assertThat(result("check every box is not strong", "component a : box"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Strong”""");
    }

    @Test
    void combines() {
        assertThat(result("check every box is strong and is quick", "component a : box { is not strong is not quick }"))
                .isEqualTo("""
                        nonconform declared
                        - a: not “Strong”; not “Quick”""");
        assertThat(result("check every box is strong or is quick", "component a : box { is not strong is quick }"))
                .isEqualTo("""
                        conform declared
                        + a: Quick""");
        assertThat(result("check every box is strong or is quick", "component a : box { is not strong }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Quick”""");
        assertThat(result("check every box not (is strong and is quick)", "component a : box { is not strong }"))
                .isEqualTo("""
                        conform declared
                        + a: not “Strong”""");
        assertThat(result("check every box not is strong", "component a : box"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Strong”""");
    }

    @Test
    void readsValues() {
        assertThat(result("check every box colour red, blue", "component a : box { colour red, blue, green }"))
                .isEqualTo("""
                        conform declared
                        + a: Colour: Red, Blue""");
        assertThat(result("check every box colour red, blue", "component a : box { colour red colour not blue }"))
                .isEqualTo("""
                        partial declared
                        - a: Colour: not Blue""");
        assertThat(result("check every box colour red, blue", "component a : box { colour red }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Colour: the model does not say Blue""");
    }

    @Test
    void comparesNumbers() {
        assertThat(result("check every box has weight >= 2", "component a : box { weight 10 }"))
                .isEqualTo("""
                        conform declared
                        + a: Weight: 10""");
        assertThat(result("check every box has weight < 2", "component a : box { weight 10 }"))
                .isEqualTo("""
                        nonconform declared
                        - a: Weight: 10""");
        assertThat(result("check every box has weight <= 2", "component a : box { weight 2.0 }"))
                .isEqualTo("""
                        conform declared
                        + a: Weight: 2.0""");
        assertThat(result("check every box has weight = 2", "component a : box { weight 2.0 }"))
                .isEqualTo("""
                        conform declared
                        + a: Weight: 2.0""");
        assertThat(result("check every box has weight != 2", "component a : box { weight 2.0 }"))
                .isEqualTo("""
                        nonconform declared
                        - a: Weight: 2.0""");
        assertThat(result("check every box has weight > 2", "component a : box"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Weight”""");
        assertThat(resultWithMistakes("check every box has weight > 2", """
                component a : box { weight "heavy" }"""))
                .isEqualTo("""
                        undetermined declared
                        ? a: Weight: heavy""");
    }

    @Test
    void comparesPeriodsAsTheyPassFromTheDay() {
        assertThat(result("check every box has keeps >= P6M", "component a : box { keeps P1Y }"))
                .isEqualTo("""
                        conform declared
                        + a: Keeps: P1Y""");
        assertThat(result("check every box has keeps >= P6M", "component a : box { keeps P183D }"))
                .isEqualTo("""
                        conform declared
                        + a: Keeps: P183D""");
        assertThat(result("check every box has keeps >= P6M", "component a : box { keeps P181D }"))
                .isEqualTo("""
                        nonconform declared
                        - a: Keeps: P181D""");
        assertThat(result("check every box has keeps = P14D", "component a : box { keeps P2W }"))
                .isEqualTo("""
                        conform declared
                        + a: Keeps: P2W""");
        assertThat(resultWithMistakes("check every box has keeps >= P6M", "component a : box { keeps 200 }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Keeps: 200""");
    }

    @Test
    void comparesVersions() {
        assertThat(result("check every box has build >= 1.9", "component a : box { build 1.10 }"))
                .isEqualTo("""
                        conform declared
                        + a: Build: 1.10""");
        assertThat(result("check every box has build >= 1.9.1", "component a : box { build 1.9 }"))
                .isEqualTo("""
                        nonconform declared
                        - a: Build: 1.9""");
        assertThat(result("check every box has build = 2", "component a : box { build 2.0.0 }"))
                .isEqualTo("""
                        conform declared
                        + a: Build: 2.0.0""");
        assertThat(result("check every box has build >= 7.4", "component a : box { build 7.4p1 }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Build: 7.4p1""");
        assertThat(result("check every box has build = 7.4p1", "component a : box { build 7.4p1 }"))
                .isEqualTo("""
                        conform declared
                        + a: Build: 7.4p1""");
    }

    @Test
    void comparesTextsForBeingTheSame() {
        assertThat(result("""
                check every box has motto = "go\"""", """
                component a : box { motto "go" }"""))
                .isEqualTo("""
                        conform declared
                        + a: Motto: go""");
        assertThat(result("""
                check every box has motto = "go\"""", """
                component a : box { motto "stay" }"""))
                .isEqualTo("""
                        nonconform declared
                        - a: Motto: stay""");
        assertThat(result("""
                check every box has motto != "go\"""", """
                component a : box { motto "stay" }"""))
                .isEqualTo("""
                        conform declared
                        + a: Motto: stay""");
        assertThat(resultWithMistakes("""
                check every box has motto > "go\"""", """
                component a : box { motto "stay" }"""))
                .isEqualTo("""
                        undetermined declared
                        ? a: Motto: stay""");
    }

    @Test
    void comparesWithThePlatform() {
        assertThat(result("check every renter has grade-of <= platform", """
                protection level 3
                tenant t protection level 2 { }"""))
                .isEqualTo("""
                        conform structural
                        + t: Grade: 2""");
        assertThat(result("check every renter has grade-of <= platform", """
                protection level 2
                tenant t protection level 3 { }"""))
                .isEqualTo("""
                        nonconform structural
                        - t: Grade: 3""");
        assertThat(result("check every renter has grade-of <= platform", "tenant t protection level 3 { }"))
                .isEqualTo("""
                        undetermined structural
                        ? t: Grade: 3, and the model does not say what to compare it with""");
        assertThat(result("check every renter has grade-of <= platform", """
                protection level 3
                tenant t { }"""))
                .isEqualTo("""
                        undetermined structural
                        ? t: the model does not say “Grade”""");
        assertThat(result("check every net has grade-of >= 3", "network n level 3"))
                .isEqualTo("""
                        conform declared
                        + n: Grade: 3""");
        assertThat(result("check every net has grade-of >= 3", "network n"))
                .isEqualTo("""
                        undetermined declared
                        ? n: the model does not say “Grade”""");
    }

    @Test
    void countsPlaces() {
        assertThat(result("check every box spans at-least 2 sites", """
                region r { zone z1 { site s1 } zone z2 { site s2 } }
                component a : box { instances a1 at s1, a2 at s2 }"""))
                .isEqualTo("""
                        conform structural
                        + a: spans 2 sites""");
        assertThat(result("check every box spans at-least 2 zones", """
                region r { zone z1 { site s1 site s2 } }
                component a : box { instances a1 at s1, a2 at s2 }"""))
                .isEqualTo("""
                        nonconform structural
                        - a: spans 1 zone""");
        assertThat(result("check every box spans at-least 1 regions", """
                region r { zone z1 { site s1 } }
                component a : box { instances a1 at s1 }"""))
                .isEqualTo("""
                        conform structural
                        + a: spans 1 region""");
        assertThat(result("check every box spans at-least 2 racks", """
                region r { zone z1 { site s1 } }
                component a : box { instances a1 at s1 rack r1, a2 at s1 rack r2 }"""))
                .isEqualTo("""
                        conform structural
                        + a: spans 2 racks""");
        assertThat(result("check every box spans at-least 2 networks", """
                network n
                component a : box { on n }"""))
                .isEqualTo("""
                        nonconform structural
                        - a: spans 1 network""");
        assertThat(result("check every box spans at-least 2 instances", "component a : box { instances a1, a2, a3 }"))
                .isEqualTo("""
                        conform structural
                        + a: spans 3 instances""");
        assertThat(result("check every box spans at-least 2 sites", "component a : box"))
                .isEqualTo("""
                        undetermined structural
                        ? a: the model does not say where it is""");
    }

    @Test
    void doesNotTakeAnUnknownPlaceForNone() {
        assertThat(result("check every box spans at-least 2 sites", """
                region r { zone z1 { site s1 } }
                component a : box { instances a1 at s1, a2 }"""))
                .isEqualTo("""
                        undetermined structural
                        ? a: spans 1 site, and the model does not say where the rest is""");
        assertThat(result("check every box in territory CN", """
                region r in territory CN { zone z1 { site s1 } }
                component a : box { instances a1 at s1, a2 }"""))
                .isEqualTo("""
                        undetermined structural
                        ? a: the model does not say where it is""");
    }

    @Test
    void locates() {
        assertThat(result("check every box on plane inner", """
                network n plane inner
                component a : box { on n }"""))
                .isEqualTo("""
                        conform structural
                        + a: on plane inner""");
        assertThat(result("check every box on plane inner", """
                network n plane inner
                network m plane outer
                component a : box { on n, m }"""))
                .isEqualTo("""
                        conform structural
                        + a: on plane inner, outer""");
        assertThat(result("check every box on plane inner", """
                network m plane outer
                component a : box { on m }"""))
                .isEqualTo("""
                        nonconform structural
                        - a: on plane outer""");
        assertThat(result("check every box on plane inner", "component a : box"))
                .isEqualTo("""
                        undetermined structural
                        ? a: the model does not say where it is""");
        assertThat(result("check every box in layer top", "component a : box { layer top }"))
                .isEqualTo("""
                        conform structural
                        + a: in layer top""");
        assertThat(result("check every box in layer top", "component a : box { layer bottom }"))
                .isEqualTo("""
                        nonconform structural
                        - a: in layer bottom""");
        assertThat(result("check every house in territory CN", "region r in territory CN { zone z { site s } }"))
                .isEqualTo("""
                        conform structural
                        + s: in mainland China""");
        assertThat(result("check every house in territory CN", "region r in territory CN { zone z { site s in territory"
                + " HK } }"))
                .isEqualTo("""
                        nonconform structural
                        - s: in Hong Kong, China""");
        assertThat(result("check every files in territory CN, HK", """
                region r in territory CN { zone z { site s in territory HK } }
                component a : box { instance a1 at s }
                data d { stored in a }"""))
                .isEqualTo("""
                        conform structural
                        + d: in Hong Kong, China""");
    }

    @Test
    void readsRecords() {
        assertThat(result("check every box has record drill", """
                component a : box
                record r : drill on 2026-01-01"""))
                .isEqualTo("""
                        conform declared
                        + a: drill of 2026-01-01""");
        assertThat(result("check every box has record drill within P1M", """
                component a : box
                record r : drill on 2026-09-15 about a"""))
                .isEqualTo("""
                        conform declared
                        + a: drill of 2026-09-15""");
        assertThat(result("check every box has record drill within P1M", """
                component a : box
                record r : drill on 2026-09-14 about a"""))
                .isEqualTo("""
                        nonconform declared
                        - a: drill of 2026-09-14 is too old""");
        assertThat(result("check every box has record drill within P1M", """
                component a : box
                record r : drill on 2025-09-14 about a
                record q : drill on 2026-10-01 about a"""))
                .isEqualTo("""
                        conform declared
                        + a: drill of 2026-10-01""");
        assertThat(result("check every box has record drill", """
                component a : box
                component b : device
                record r : drill on 2026-01-01 about b"""))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model has no record “drill”""");
        assertThat(result("check every box has record drill", """
                component a : box
                record r : drill on 2026-10-16 about a"""))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model has no record “drill”""");
        assertThat(result("check every box has record drill", """
                component a : box
                record r : scan on 2026-01-01 about a"""))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model has no record “drill”""");
        assertThat(result("check every box has record drill", """
                component a : box
                complete records of a as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform declared
                        - a: the model has no record “drill”""");
    }

    @Test
    void readsUntilWhenRecordsAreValid() {
        assertThat(result("check every box has record drill", """
                component a : box
                record r : drill on 2026-09-15 valid P1M"""))
                .isEqualTo("""
                        conform declared
                        + a: drill of 2026-09-15""");
        assertThat(result("check every box has record drill", """
                component a : box
                record r : drill on 2026-09-14 valid P1M"""))
                .isEqualTo("""
                        nonconform declared
                        - a: drill of 2026-09-14 expired, it was valid until 2026-10-14""");
        assertThat(result("check every box has record drill within P1Y", """
                component a : box
                record r : drill on 2026-09-14 about a valid P1M"""))
                .isEqualTo("""
                        nonconform declared
                        - a: drill of 2026-09-14 expired, it was valid until 2026-10-14""");
        assertThat(result("check every box has record drill within P1M", """
                component a : box
                record r : drill on 2026-09-01 about a valid P1Y"""))
                .isEqualTo("""
                        nonconform declared
                        - a: drill of 2026-09-01 is too old""");
    }

    @Test
    void readsTheNewestRecordAndOfOneDayTheOneThatCountsLongest() {
        assertThat(result("check every box has record drill", """
                component a : box
                record old : drill on 2025-01-01 about a valid P5Y
                record new : drill on 2026-08-01 about a valid P1M"""))
                .isEqualTo("""
                        nonconform declared
                        - a: drill of 2026-08-01 expired, it was valid until 2026-09-01""");
        assertThat(result("check every box has record drill", """
                component a : box
                record brief : drill on 2026-08-01 about a valid P1M
                record long : drill on 2026-08-01 about a valid P1Y
                record late : drill on 2026-11-01 about a"""))
                .isEqualTo("""
                        conform declared
                        + a: drill of 2026-08-01""");
    }

    @Test
    void followsRelations() {
        assertThat(result("check every box leans-on some guard", """
                component a : box { leans-on g, d }
                component g : guard { leans-on g }
                component d : device"""))
                .isEqualTo("""
                        conform structural
                        + a: Leans on: g
                        + g: Leans on: g""");
        assertThat(result("check some box leans-on some guard", """
                component a : box { leans-on d }
                component d : device"""))
                .isEqualTo("""
                        nonconform structural
                        - a: Leans on: d, not as asked for""");
        assertThat(result("check some box leans-on some guard", "component a : box"))
                .isEqualTo("""
                        undetermined structural
                        ? a: the model does not say “Leans on”""");
        assertThat(result("check some box leans-on some guard", """
                component a : box { leans-on not g }
                component g : device"""))
                .isEqualTo("""
                        nonconform structural
                        - a: Leans on: nothing""");
        assertThat(result("check every box that is quick leans-on some guard that is strong", """
                component a : box { is quick leans-on g }
                component g : guard { is not quick }"""))
                .isEqualTo("""
                        undetermined structural
                        ? a: Leans on: g, of which the model does not say enough""");
        assertThat(result("check every box that is quick leans-on every guard", """
                component a : box { is quick leans-on g, d }
                component g : guard { is not quick }
                component d : device"""))
                .isEqualTo("""
                        nonconform structural
                        - a: Leans on: d, not as asked for""");
        assertThat(result("check every box that is quick leans-on every guard", """
                component a : box { is quick leans-on g }
                component g : guard { is not quick }"""))
                .isEqualTo("""
                        conform structural
                        + a: Leans on: g""");
        assertThat(result("check every box that is quick leans-on no guard", """
                component a : box { is quick leans-on g }
                component g : guard { is not quick }"""))
                .isEqualTo("""
                        nonconform structural
                        - a: Leans on: g""");
        assertThat(result("check every box leans-on no guard", """
                component a : box { leans-on d }
                component d : device"""))
                .isEqualTo("""
                        conform structural
                        + a: Leans on: d""");
        assertThat(result("check every box leans-on no guard", "component a : box"))
                .isEqualTo("""
                        undetermined structural
                        ? a: the model does not say “Leans on”""");
    }

    @Test
    void followsRelationsThatThePlatformHolds() {
        assertThat(result("check every river passes-by some guard", """
                network n network m
                component g : guard
                flow n -> m through g"""))
                .isEqualTo("""
                        conform structural
                        + flow n -> m: Passes: g""");
        assertThat(result("check every river passes-by some guard", """
                network n network m
                component b : box
                flow f: n -> m through b"""))
                .isEqualTo("""
                        nonconform structural
                        - flow n -> m (f): Passes: b, not as asked for""");
        assertThat(result("check every river passes-by some guard", """
                network n network m
                flow f: n -> m"""))
                .isEqualTo("""
                        undetermined structural
                        ? flow n -> m (f): the model does not say “Passes”""");
    }

    @Test
    void forbidsOfEachInstance() {
        var mixed = "component a : box { instances a1 { is strong is not quick }, a2 { is not strong is quick } }";
        assertThat(result("check no box is strong", mixed))
                .isEqualTo("""
                        nonconform declared
                        - a: a1: Strong""");
        assertThat(result("check every box not is strong", mixed))
                .isEqualTo("""
                        nonconform declared
                        - a: a1: Strong""");
        assertThat(result("check every box not (is strong and is quick)", mixed))
                .isEqualTo("""
                        conform declared
                        + a: a1: not “Quick”""");
        assertThat(result("check every box is strong or is quick", mixed))
                .isEqualTo("""
                        conform declared
                        + a: a1: Strong""");
        assertThat(result("check every guard leans-on no net that is strong",
                "network n { is strong } component g : guard { leans-on n }"))
                .isEqualTo("""
                        nonconform structural
                        - g: Leans on: n""");
        assertThat(result("check every net leans-on no box that is strong", mixed + " network n { leans-on a }"))
                .isEqualTo("""
                        nonconform structural
                        - n: Leans on: a""");
        assertThat(result("check every box that is strong is quick", mixed))
                .isEqualTo("""
                        undetermined declared
                        ? a: a1: not “Quick”""");
    }

    @Test
    void countsATargetOnce() {
        assertThat(result("check every net leans-on at-least 2 box", "component a : box network n { leans-on a, a }"))
                .isEqualTo("""
                        partial structural
                        - n: Leans on: a, not as asked for""");
    }

    @Test
    void looksAtWhatIsSharedAmongThoseOfThePopulationAlone() {
        assertThat(result("check every net inverse leans-on the-same box", """
                component g : box { leans-on n, m }
                network n network m"""))
                .isEqualTo("""
                        conform structural
                        + n: Leans on: g
                        + m: Leans on: g""");
        assertThat(result("check every net leans-on every box that (leans-on the-same house)", """
                region r { zone z { site s } }
                component a : box { leans-on s } component b : box { leans-on s }
                network n { leans-on a, b }"""))
                .isEqualTo("""
                        undetermined structural
                        ? n: Leans on: a, b, of which the model does not say enough""");
    }

    @Test
    void looksAtOthersAmongOthers() {
        assertThat(result("check every net has weight >= every box that (has weight >= every guard that (has weight > 1))", """
                component a : box { weight 1 } component b : guard { weight 2 }
                network n { weight 1 }"""))
                .isEqualTo("""
                        undetermined structural
                        ? n: Weight: 1, and the model does not say what to compare it with""");
        assertThat(result("check every net inverse leans-on some box that (inverse leans-on some guard)", """
                component a : box { leans-on n } component b : guard { leans-on a } component c : box
                network n"""))
                .isEqualTo("""
                        conform structural
                        + n: Leans on: a""");
    }

    @Test
    void takesArgumentsFromEachCall() {
        assertThat(result("check every net meets above (1)\ncheck every net meets above (5)", """
                component a : box { weight 3 } component b : box { weight 7 }
                network n { weight 5 }"""))
                .isEqualTo("""
                        nonconform structural
                        - n: Weight: 5""");
        assertThat(result("check every net meets above (9) or meets above (5) or meets above (1)", """
                component a : box { weight 3 }
                network n { weight 5 }"""))
                .isEqualTo("""
                        conform structural
                        + n: Weight: 5""");
    }

    @Test
    void callsNamedPredicates() {
        assertThat(result("check every box meets solid", "component a : box { is strong is not quick }"))
                .isEqualTo("""
                        partial declared
                        - a: not “Quick”""");
    }

    @Test
    void endsWherePredicatesCallThemselves() {
        assertThat(resultWithMistakes("check every box meets endless", "component a : box { is strong }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Endless""");
        assertThat(resultWithMistakes("check every box meets ping", "component a : box { is quick }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Ping""");
        assertThat(resultWithMistakes("check every box meets ping", "component a : box { is not quick }"))
                .isEqualTo("""
                        nonconform declared
                        - a: not “Quick”""");
    }

    @Test
    void endsWhereKindsAreTheirOwnParents() {
        assertThat(resultWithMistakes("check every egg is strong", """
                component a : chicken { is strong }
                component b : egg { is strong }
                component c : box"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong
                        + b: Strong""");
    }

    @Test
    void countsSpecialKindsAmongTheGeneral() {
        assertThat(result("check every box is strong", "component a : guard { is strong }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
        assertThat(result("check every device is strong", "component a : device { is strong }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
    }

    @Test
    void readsTheProtocolsOfFlows() {
        assertThat(result("check every river is sealed", """
                network n network m
                flow f: n -> m over sealed-mail"""))
                .isEqualTo("""
                        conform declared
                        + flow n -> m (f): Sealed""");
        assertThat(result("check every river is sealed", """
                network n network m
                flow f: n -> m over sealed-mail, postcard"""))
                .isEqualTo("""
                        nonconform declared
                        - flow n -> m (f): not “Sealed”""");
        assertThat(result("check every river is sealed", """
                network n network m
                flow f: n -> m over sealed-mail, pigeon"""))
                .isEqualTo("""
                        undetermined declared
                        ? flow n -> m (f): the model does not say “Sealed”""");
        assertThat(result("check every river is sealed", """
                network n network m
                flow f: n -> m over postcard { is sealed }"""))
                .isEqualTo("""
                        conform declared
                        + flow n -> m (f): Sealed""");
        assertThat(result("check every river is sealed", """
                network n network m
                flow f: n -> m"""))
                .isEqualTo("""
                        undetermined declared
                        ? flow n -> m (f): the model does not say “Sealed”""");
    }

    @Test
    void readsWhatIsOffered() {
        assertThat(result("check every service-of-ours is quick, strong", "offer o { features quick configurable strong }"))
                .isEqualTo("""
                        conform declared
                        + o: Quick; Strong""");
        assertThat(result("check every service-of-ours is quick", "offer o { features strong }"))
                .isEqualTo("""
                        undetermined declared
                        ? o: the model does not say “Quick”""");
    }

    @Test
    void letsAnInstanceSpeakInPlaceOfItsComponent() {
        assertThat(result("check every box is strong", "component a : box { is strong instances a1, a2 { is not strong } }"))
                .isEqualTo("""
                        nonconform declared
                        - a: a2: not “Strong”""");
        assertThat(result("check every box is strong", "component a : box { is strong instances a1, a2 }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
        assertThat(result("check every box is strong", "component a : box { is not strong instances a1 { is strong }, a2 }"))
                .isEqualTo("""
                        nonconform declared
                        - a: not “Strong”""");
        assertThat(result("check every box is strong", "component a : box { instances a1 { is strong }, a2 { is strong } }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
        assertThat(result("check every box is strong", "component a : box { instances a1 { is strong }, a2 }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: the model does not say “Strong”""");
        assertThat(result("check every box is not strong", "component a : box { is not strong instances a1 { is strong"
                + " }, a2 }"))
                .isEqualTo("""
                        nonconform declared
                        - a: a1: Strong""");
        assertThat(result("check every box colour red, blue", "component a : box { colour red, blue instances a1, a2 {"
                + " colour not blue } }"))
                .isEqualTo("""
                        partial declared
                        - a: a2: Colour: not Blue""");
        assertThat(result("check every box colour red, blue", "component a : box { instances a1 { colour red, blue }, a2 }"))
                .isEqualTo("""
                        undetermined declared
                        ? a: Colour: the model does not say Red, Blue""");
        assertThat(result("check every box has build >= 2", "component a : box { build 3 instances a1, a2 { build 1 } }"))
                .isEqualTo("""
                        nonconform declared
                        - a: a2: Build: 1""");
        assertThat(result("check every copy-of-it is strong", "component a : box { is strong instances a1, a2 { is not"
                + " strong } }"))
                .isEqualTo("""
                        partial declared
                        + a1: Strong
                        - a2: not “Strong”""");
    }
}
