// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.check.Bench.result;
import static org.plumbline.analysis.check.Bench.resultWithMistakes;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.ModelVerdict;

/** Verdicts over populations, and of several checks together. */
class VerdictsTest {

    @Test
    void conformsWhereAllHold() {
        assertThat(result("check every box is strong", """
                component a : box { is strong }
                component b : box { is strong }"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong
                        + b: Strong""");
    }

    @Test
    void isPartialWhereSomeHoldAndSomeDoNot() {
        assertThat(result("check every box is strong", """
                component a : box { is strong }
                component b : box { is not strong }
                component c : box"""))
                .isEqualTo("""
                        partial declared
                        + a: Strong
                        - b: not “Strong”
                        ? c: the model does not say “Strong”""");
    }

    @Test
    void doesNotConformWhereSomeViolateAndNoneHolds() {
        assertThat(result("check every box is strong", """
                component b : box { is not strong }
                component c : box"""))
                .isEqualTo("""
                        nonconform declared
                        - b: not “Strong”
                        ? c: the model does not say “Strong”""");
    }

    @Test
    void isUndeterminedWhereNoneViolatesAndSomeAreUnknown() {
        assertThat(result("check every box is strong", """
                component a : box { is strong }
                component c : box"""))
                .isEqualTo("""
                        undetermined declared
                        + a: Strong
                        ? c: the model does not say “Strong”""");
    }

    @Test
    void isUndeterminedOverAnEmptyPopulation() {
        assertThat(result("check every box is strong", "component x : device { is strong }"))
                .isEqualTo("undetermined declared");
        assertThat(result("check some box is strong", "component x : device"))
                .isEqualTo("undetermined declared");
        assertThat(result("check no box is strong", "component x : device"))
                .isEqualTo("undetermined declared");
    }

    @Test
    void asksForOne() {
        assertThat(result("check some box is strong", """
                component a : box { is strong }
                component b : box { is not strong }
                component c : box"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
        assertThat(result("check some box is strong", "component b : box { is not strong }"))
                .isEqualTo("""
                        nonconform declared
                        - b: not “Strong”""");
        assertThat(result("check some box is strong", """
                component b : box { is not strong }
                component c : box"""))
                .isEqualTo("""
                        undetermined declared
                        - b: not “Strong”
                        ? c: the model does not say “Strong”""");
        assertThat(result("check some box", "component b : box"))
                .isEqualTo("""
                        conform declared
                        + b""");
    }

    @Test
    void asksForANumber() {
        assertThat(result("check at-least 2 box is strong", """
                component a : box { is strong }
                component b : box { is strong }
                component c : box { is not strong }"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong
                        + b: Strong""");
        assertThat(result("check at-least 2 box is strong", """
                component a : box { is strong }
                component c : box { is not strong }"""))
                .isEqualTo("""
                        partial declared
                        + a: Strong
                        - c: not “Strong”""");
        assertThat(result("check at-least 2 box is strong", """
                component a : box { is strong }
                component c : box"""))
                .isEqualTo("""
                        undetermined declared
                        + a: Strong
                        ? c: the model does not say “Strong”""");
        assertThat(result("check at-least 2 box is strong", "component a : box { is strong }"))
                .isEqualTo("""
                        undetermined declared
                        + a: Strong""");
        assertThat(resultWithMistakes("check at-least 0 box is strong", "component x : device"))
                .isEqualTo("undetermined declared");
    }

    @Test
    void forbids() {
        assertThat(result("check no box is strong", """
                component a : box { is strong }
                component b : box { is not strong }"""))
                .isEqualTo("""
                        partial declared
                        + b: not “Strong”
                        - a: Strong""");
        assertThat(result("check no box is strong", "component b : box { is not strong }"))
                .isEqualTo("""
                        conform declared
                        + b: not “Strong”""");
    }

    @Test
    void forbidsThoseOfAKindOnlyWhereTheModelIsClaimedComplete() {
        assertThat(result("check no guard", "component a : box"))
                .isEqualTo("undetermined declared");
        assertThat(result("check no guard", """
                component a : box
                complete components as of 2026-10-01"""))
                .isEqualTo("""
                        conform declared
                        + completeness of components: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no guard", """
                component a : guard
                complete components as of 2026-10-01"""))
                .isEqualTo("""
                        nonconform declared
                        - a""");
    }

    @Test
    void forbidsAccountsOnlyWhereAccountsAreClaimedComplete() {
        assertThat(result("check no login that is strong", """
                account root { is not strong }
                complete components as of 2026-10-01"""))
                .isEqualTo("undetermined declared");
        assertThat(result("check no login that is strong", """
                account root { is not strong }
                complete accounts as of 2026-10-01"""))
                .isEqualTo("""
                        conform declared
                        + completeness of accounts: claimed complete as of 2026-10-01, and there is none""");
        assertThat(result("check no login that is strong", "account root { is strong }"))
                .isEqualTo("""
                        nonconform declared
                        - root""");
        assertThat(result("check no login that is strong", "account root"))
                .isEqualTo("""
                        undetermined declared
                        ? root: the model does not say “Strong”""");
    }

    @Test
    void looksAtTheSelectedOnly() {
        assertThat(result("check every box that is quick is strong", """
                component a : box { is quick, strong }
                component b : box { is not quick }"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
        assertThat(result("check every box that is quick is strong", """
                component a : box { is quick, strong }
                component b : box { is not strong }"""))
                .isEqualTo("""
                        undetermined declared
                        + a: Strong
                        ? b: not “Strong”""");
        assertThat(result("check every box that is quick is strong", """
                component a : box { is quick, strong }
                component b : box { is strong }"""))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
    }

    @Test
    void takesTheWorseOfSeveralChecks() {
        assertThat(result("""
                check every box is strong
                check every box is quick""", "component a : box { is strong, quick }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong
                        + a: Quick""");
        assertThat(result("""
                check every box is strong
                check every box is quick""", "component a : box { is strong is not quick }"))
                .isEqualTo("""
                        partial declared
                        + a: Strong
                        - a: not “Quick”""");
        assertThat(result("""
                check every box is strong
                check every guard""", "component a : box { is strong }"))
                .isEqualTo("""
                        undetermined declared
                        + a: Strong""");
        assertThat(result("""
                check every box is strong
                check every guard""", "component a : box { is not strong }"))
                .isEqualTo("""
                        nonconform declared
                        - a: not “Strong”""");
    }

    @Test
    void takesTheSameWhateverTheOrderOfSeveralChecks() {
        var all = List.of(ModelVerdict.CONFORM, ModelVerdict.PARTIAL, ModelVerdict.NONCONFORM, ModelVerdict.UNDETERMINED);
        for (var a : all) {
            for (var b : all) {
                for (var c : all) {
                    assertThat(Checks.worst(List.of(a, b, c))).isEqualTo(Checks.worst(List.of(c, a, b)))
                            .isEqualTo(Checks.worst(List.of(b, c, a))).isEqualTo(Checks.worst(List.of(c, b, a)));
                }
            }
        }
        assertThat(Checks.worst(List.of(ModelVerdict.CONFORM, ModelVerdict.UNDETERMINED, ModelVerdict.NONCONFORM)))
                .isEqualTo(ModelVerdict.PARTIAL);
        assertThat(Checks.worst(List.of(ModelVerdict.UNDETERMINED, ModelVerdict.NONCONFORM)))
                .isEqualTo(ModelVerdict.NONCONFORM);
    }

    @Test
    void isStructuralWhereElementsAreRelated() {
        assertThat(result("check every box leans-on some box", "component a : box { leans-on a }"))
                .isEqualTo("""
                        conform structural
                        + a: Leans on: a""");
        assertThat(result("check every box spans at-least 1 instances", "component a : box { instance a1 }"))
                .isEqualTo("""
                        conform structural
                        + a: spans 1 instance""");
        assertThat(result("check every box meets leaning", "component a : box { leans-on a }"))
                .isEqualTo("""
                        conform structural
                        + a: Leans on: a""");
        assertThat(result("check every box that leans-on some box is strong", "component a : box { leans-on a is strong }"))
                .isEqualTo("""
                        conform structural
                        + a: Strong""");
        assertThat(result("check every box meets solid", "component a : box { is strong, quick }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong; Quick""");
    }

    @Test
    void isAsStrongAsTheWeakestOfSeveralChecks() {
        assertThat(result("""
                check every box leans-on some box
                check every box is strong""", "component a : box { leans-on a is strong }"))
                .isEqualTo("""
                        conform declared
                        + a: Leans on: a
                        + a: Strong""");
    }

    @Test
    void concludesFromAClaimOnlyWhatItSpeaksOf() {
        assertThat(result("check no someone", "component a : box complete components as of 2026-10-01"))
                .isEqualTo("undetermined declared");
        assertThat(result("check at-most 1 someone", "person a complete components as of 2026-10-01"))
                .isEqualTo("""
                        undetermined declared
                        + a""");
        assertThat(result("check at-most 1 guard", "component a : guard complete components as of 2026-10-01"))
                .isEqualTo("""
                        conform declared
                        + a
                        + completeness of components: claimed complete as of 2026-10-01, and there are no others""");
    }

    @Test
    void endsWherePartiesAreTeamsOfThemselves() {
        assertThat(result("check every box is strong",
                "team t of u team u of t component a : box { operated by t is strong }"))
                .isEqualTo("""
                        conform declared
                        + a: Strong""");
    }
}
