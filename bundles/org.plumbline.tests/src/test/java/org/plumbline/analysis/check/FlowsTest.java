// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.plumbline.analysis.check.Bench.result;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** What must flow in a certain way, and what must not flow at all. */
class FlowsTest {

    @Test
    void knowsNoPairOfOnePlace() {
        assertThat(result("check no way from net to net", "network n complete flows as of 2026-10-01"))
                .isEqualTo("undetermined structural");
    }

    @Test
    void forbidsNothingWithoutAClaim() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner"""))
                .isEqualTo("""
                        undetermined structural
                        ? m: nothing says that the flows of m are complete""");
    }

    @Test
    void conformsByAClaimForThePlatformOrForOneSide() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows of m as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows of m: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows of t as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows of t: claimed complete as of 2026-10-01, and there is none""");
    }

    @Test
    void concludesNothingFromClaimsThatDoNotStand() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows of m as of 2026-07-14 valid P3M"""))
                .isEqualTo("""
                        undetermined structural
                        ? m: nothing says that the flows of m are complete""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows of m as of 2026-10-16"""))
                .isEqualTo("""
                        undetermined structural
                        ? m: nothing says that the flows of m are complete""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete components as of 2026-10-01"""))
                .isEqualTo("""
                        undetermined structural
                        ? m: nothing says that the flows of m are complete""");
    }

    @Test
    void concludesFromAClaimOnItsLastDay() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                complete flows of m as of 2026-07-15 valid P3M"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows of m: claimed complete as of 2026-07-15, and there is none""");
    }

    @Test
    void isUndeterminedWhereAClaimCoversAPart() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                network m2 plane inner
                complete flows of m as of 2026-10-01"""))
                .isEqualTo("""
                        undetermined structural
                        + completeness of flows of m: claimed complete as of 2026-10-01, and there is none
                        ? m2: nothing says that the flows of m2 are complete""");
    }

    @Test
    void reportsWhatFlows() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                flow t -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform structural
                        - t -> m: reached by flow t -> m""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                flow m -> t
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                flow m <-> t
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform structural
                        - t -> m: reached by flow m -> t""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                network t2 plane outer
                flow t -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        partial structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none
                        - t -> m: reached by flow t -> m""");
    }

    @Test
    void reportsWhatFlowsFromOrToAnywhere() {
        assertThat(result("check no river to plane inner", """
                network t plane outer
                network m plane inner
                network x
                flow x -> m"""))
                .isEqualTo("""
                        nonconform structural
                        - x -> m: reached by flow x -> m
                        ? m: nothing says that the flows of m are complete""");
        assertThat(result("check no river that is sealed", """
                network t plane outer
                network m plane inner
                flow t -> m { is sealed }
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        partial declared
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none
                        - t -> m: reached by flow t -> m""");
    }

    @Test
    void forbidsFlowsOfAKindOnly() {
        assertThat(result("check no river from plane outer to plane inner that is not sealed", """
                network t plane outer
                network m plane inner
                flow t -> m over postcard
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform structural
                        - t -> m: reached by flow t -> m""");
        assertThat(result("check no river from plane outer to plane inner that is not sealed", """
                network t plane outer
                network m plane inner
                flow t -> m over sealed-mail
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
    }

    @Test
    void doesNotTakeAFlowOfUnknownKindForAllowed() {
        assertThat(result("check no river from plane outer to plane inner that is not sealed", """
                network t plane outer
                network m plane inner
                flow t -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        undetermined structural
                        ? t -> m: flow t -> m: the model does not say “Sealed”""");
    }

    @Test
    void reportsPathsThroughNetworks() {
        assertThat(result("check no way from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                network x plane middle
                flow t -> x
                flow x -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform structural
                        - t -> m: reached by flow t -> x, flow x -> m""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                network x plane middle
                flow t -> x
                flow x -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
    }

    @Test
    void endsPathsAtComponents() {
        assertThat(result("check no way from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                component c : box
                flow t -> c
                flow c -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
    }

    @Test
    void endsPathsThatGoRound() {
        assertThat(result("check no way from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                network x network y
                flow t <-> x
                flow x <-> y
                flow y <-> t
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
    }

    @Test
    void findsTheForbiddenPathBesideAShorterAllowedOne() {
        assertThat(result("check no way from plane outer to plane inner that is not sealed", """
                network t plane outer
                network m plane inner
                network x plane middle
                flow t -> m { is sealed }
                flow t -> x { is not sealed }
                flow x -> m { is not sealed }
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform structural
                        - t -> m: reached by flow t -> x, flow x -> m""");
    }

    @Test
    void doesNotTakeAPathOfUnknownKindForAllowed() {
        assertThat(result("check no way from plane outer to plane inner that is not sealed", """
                network t plane outer
                network m plane inner
                network x plane middle
                flow t -> x { is not sealed }
                flow x -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        undetermined structural
                        ? t -> m: flow x -> m: the model does not say “Sealed”""");
    }

    @Test
    void doesNotForbidWhatComesThroughAComponentOnBothSides() {
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                component c : box { on t, m }
                flow c -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        conform structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no river from plane outer to plane inner", """
                network t plane outer
                network m plane inner
                component c : box { on t }
                flow c -> m
                complete flows as of 2026-10-01"""))
                .isEqualTo("""
                        partial structural
                        + completeness of flows: claimed complete as of 2026-10-01, and there is none
                        - c -> m: reached by flow c -> m""");
    }

    @Test
    void asksOfEveryFlowThatMayBeMeant() {
        assertThat(result("check every river from plane outer to plane inner is sealed", """
                network t plane outer
                network m plane inner
                component c : box { on t, m }
                flow f: c -> m over postcard"""))
                .isEqualTo("""
                        nonconform structural
                        - flow c -> m (f): not “Sealed”""");
        assertThat(result("check every river from plane outer to plane inner is sealed", """
                network t plane outer
                network m plane inner
                flow f: m <-> t over sealed-mail
                flow g: m -> t over postcard"""))
                .isEqualTo("""
                        conform structural
                        + flow m -> t (f): Sealed""");
        assertThat(result("check every river to guard is sealed", """
                network t plane outer
                network m plane inner
                component g : guard
                component b : box
                flow f: t -> g over sealed-mail
                flow h: t -> b over postcard"""))
                .isEqualTo("""
                        conform structural
                        + flow t -> g (f): Sealed""");
        assertThat(result("check every river from layer top is sealed", """
                network t plane outer
                network m plane inner
                component a : box { layer top }
                flow f: a -> t over sealed-mail
                flow h: t -> a over postcard"""))
                .isEqualTo("""
                        conform structural
                        + flow a -> t (f): Sealed""");
    }

    @Test
    void isUndeterminedWithoutAnythingThatCouldFlow() {
        assertThat(result("check no river from plane outer to plane inner", """
                network m plane inner
                complete flows as of 2026-10-01"""))
                .isEqualTo("undetermined structural");
    }

    @Test
    void looksAtManyPairsInNoTime() {
        var parts = new StringBuilder("complete flows as of 2026-10-01\n");
        for (int i = 0; i < 400; i++) {
            parts.append("network t").append(i).append(" plane outer\nnetwork m").append(i).append(" plane inner\n");
            parts.append("flow t").append(i).append(" -> t").append((i + 1) % 400).append('\n');
            parts.append("flow m").append(i).append(" -> t").append(i).append('\n');
        }
        var models = Bench.models("check no way from plane outer to plane inner\ncheck no river", parts.toString());
        models.loaded();

        assertTimeout(Duration.ofSeconds(5), models::evaluation);
    }
}
