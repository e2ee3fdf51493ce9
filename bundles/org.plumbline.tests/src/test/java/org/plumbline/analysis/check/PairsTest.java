// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.check.Bench.result;

import org.junit.jupiter.api.Test;

/** What lies between two elements, what several share, and what leads back. */
class PairsTest {

    private static final String TENANTS = """
            tenant t { } tenant u { }
            network a plane outer of tenant t
            network b plane outer of tenant u
            network c plane outer of tenant t
            """;

    @Test
    void forbidsPathsBetweenEndsThatDiffer() {
        var check = "check no way from plane outer to plane outer differing in owned-by-renter";
        assertThat(result(check, TENANTS + "flow a -> c complete flows as of 2026-10-01")).startsWith("conform structural");
        assertThat(result(check, TENANTS + "flow a -> c flow c -> b complete flows as of 2026-10-01")).contains("""
                - a -> b: reached by flow a -> c, flow c -> b
                - c -> b: reached by flow c -> b""").startsWith("partial");
        assertThat(result(check, TENANTS + "network d plane outer flow a -> d complete flows as of 2026-10-01"))
                .as("whose d is, is not said").startsWith("undetermined").contains("? a -> d");
    }

    @Test
    void looksAtFlowsBetweenEndsThatDiffer() {
        assertThat(result("check every river from net to net differing in grade-of is sealed", """
                network a level 2 network b level 3 network c level 3
                flow f: a -> b over sealed-mail flow g: b -> c over postcard"""))
                .isEqualTo("""
                        conform structural
                        + flow a -> b (f): Sealed""");
    }

    @Test
    void avoidsPlaces() {
        var networks = """
                network a plane inner network world plane outer network b plane middle
                flow a -> world flow world -> b complete flows as of 2026-10-01
                """;
        assertThat(result("check no way from plane inner to plane middle", networks)).startsWith("nonconform");
        assertThat(result("check no way from plane inner to plane middle avoiding plane outer", networks))
                .startsWith("conform");
    }

    @Test
    void narrowsPlacesByWhatHoldsThere() {
        var parts = """
                network n component a : box { is quick } component b : box { is not quick } component c : box
                flow a -> n flow b -> n complete flows as of 2026-10-01
                """;
        assertThat(result("check no river from box with (is quick) to net", parts)).isEqualTo("""
                partial structural
                + completeness of flows: claimed complete as of 2026-10-01, and there is none
                - a -> n: reached by flow a -> n""");
        assertThat(result("check no river from box with (is quick) to net", parts + "flow c -> n"))
                .contains("? c -> n: reached by flow c -> n");
        assertThat(result("check every river from box with (is quick) is sealed", parts))
                .isEqualTo("""
                        undetermined structural
                        ? flow a -> n: the model does not say “Sealed”""");
    }

    @Test
    void asksForTheSameTarget() {
        assertThat(result("check every device that is quick leans-on the-same guard", """
                component g : guard { is not quick } component h : guard { is not quick }
                component a : device { is quick leans-on g }
                component b : device { is quick leans-on g }
                component c : device { is quick leans-on h }"""))
                .isEqualTo("""
                        partial structural
                        + a: Leans on: g
                        + b: Leans on: g
                        - c: Leans on: h, unlike the others (g)""");
    }

    @Test
    void countsTargets() {
        var parts = "component g : guard { is not quick } component h : guard { is not quick } component a : box { is"
                + " quick leans-on g, h }\n";
        assertThat(result("check every box that is quick leans-on at-least 2 guard", parts)).startsWith("conform");
        assertThat(result("check every box that is quick leans-on at-least 3 guard", parts)).startsWith("partial");
        assertThat(result("check every box that is quick leans-on at-most 2 guard", parts)).startsWith("conform");
        assertThat(result("check every box that is quick leans-on at-most 1 guard", parts)).startsWith("nonconform");
    }

    @Test
    void followsRelationsBackwards() {
        var parts = "component g : guard { leans-on not g } component h : guard { leans-on not g } component a : box {"
                + " leans-on g }\n";
        assertThat(result("check every guard inverse leans-on some box", parts)).isEqualTo("""
                partial structural
                + g: Leans on: a
                - h: Leans on: nothing""");
        assertThat(result("check every guard inverse leans-on some box", parts + "component b : box"))
                .as("b may lean on h").isEqualTo("""
                        undetermined structural
                        + g: Leans on: a
                        ? h: Leans on: b, of which the model does not say enough""");
    }

    @Test
    void concludesNothingFromAModelWithoutAnythingThatCouldLeadThere() {
        assertThat(result("check every guard inverse leans-on some someone", "component g : guard")).isEqualTo("""
                undetermined structural
                ? g: the model does not say “Leans on”""");
    }

    @Test
    void countsElementsOnlyWhereTheyAreClaimedComplete() {
        assertThat(result("check at-most 1 guard", "component g : guard")).startsWith("undetermined");
        assertThat(result("check at-most 1 guard", "component g : guard complete components as of 2026-10-01"))
                .startsWith("conform");
        assertThat(result("check at-most 1 guard", "component g : guard component h : guard")).startsWith("nonconform");
    }

    @Test
    void namesWhatMayBelongWhereSomeIsAskedFor() {
        assertThat(result("check some box that is quick", "component a : box")).isEqualTo("""
                undetermined declared
                ? a: the model does not say “Quick”""");
        assertThat(result("check some box that is quick", "component a : box { is not quick }")).startsWith("undetermined");
    }
}
