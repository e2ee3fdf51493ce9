// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.lang.text.TestLanguage;

class ValidationTest {

    private static final String VOCABULARY = """
            vocabulary v {
                kind thing
                kind host : thing
                kind firewall : thing
                kind link denotes Flow
                capability encrypted flag of host
                capability replicas number
                capability tls version
                capability retention period
                capability home territory
                capability isolation choice { vxlan vlan }
                relation logs-to of host to firewall
                relation carried-by of link
                plane x
                layer l
            }
            """;

    private static void reports(String text, String... messages) {
        assertThat(TestLanguage.create().issues(text)).isEqualTo(String.join("\n", messages));
    }

    /** Lines are counted from the first of the text, behind the vocabulary. */
    private static void reportsWithVocabulary(String text, String... messages) {
        int lines = (int) VOCABULARY.lines().count();
        var found = TestLanguage.create().issues(VOCABULARY + text).lines().map(line -> {
            int colon = line.indexOf(':');
            return Integer.parseInt(line.substring(0, colon)) - lines + line.substring(colon);
        }).toList();
        assertThat(found).containsExactly(messages);
    }

    private static void reportsInCheck(String check, String... messages) {
        reportsWithVocabulary("requirements s { clause 1 { requirement 1-1 { check " + check + " } } }", messages);
    }

    @Test
    void acceptsAWellFormedModel() {
        reportsWithVocabulary("""
                platform p {
                    region r in territory CN { zone z { site s } }
                    component fw : firewall
                    component h : host {
                        is encrypted
                        replicas 3
                        tls 1.3
                        retention P3M
                        home "CN"
                        isolation vxlan
                        logs-to fw
                        instance h1 at s { cannot encrypted }
                    }
                }
                requirements s { clause 1 { requirement 1-1 { check every host is encrypted and has replicas >= 2 } } }
                """);
    }

    @Test
    void reportsFeaturesGivenTwice() {
        reports("""
                control c {
                    owner a
                    status planned
                    status operating since 2026-01-01
                    description "x"
                    description "y"
                }
                """.replace("    owner a\n", ""),
                "3: 'status' is given twice for 'c'. Keep one of them.",
                "5: 'description' is given twice for 'c'. Keep one of them.");
        reports("requirements s { scheme { } scheme { } }", "1: 'scheme' is given twice for 's'. Keep one of them.");
    }

    @Test
    void acceptsListsInSeveralPlaces() {
        reports("platform p { provides iaas provides paas provider a provider b }");
    }

    @Test
    void reportsDuplicateNames() {
        reports("control c { evidence e evidence e } control c { } platform c { }",
                "1: There is already an evidence 'e' here. Choose another name.",
                "1: There is already a control 'c' here. Choose another name.");
        reports("vocabulary v { plane access layer access plane access capability k choice { a b a } }",
                "1: There is already a plane 'access' here. Choose another name.",
                "1: There is already a choice 'a' here. Choose another name.");
    }

    @Test
    void reportsPartsOfTheSameName() {
        reports("""
                platform p {
                    region a { zone z { site s } zone a { } }
                    provider s
                }
                """,
                "2: There is already a part 'a' here. All parts of a platform are known by their names alone."
                        + " Choose another name.",
                "3: There is already a part 's' here. All parts of a platform are known by their names alone."
                        + " Choose another name.");
    }

    @Test
    void reportsRequirementsOfTheSameName() {
        reports("""
                requirements s {
                    clause 1 { requirement 1-1 { item a "x" item b "y" { item a "z" item a "z" } } }
                    clause 2 { requirement 1-1 { } }
                }
                """,
                "2: There is already an item 'a' here. Choose another label.",
                "3: There is already a requirement '1-1' here. Choose another name.");
    }

    @Test
    void reportsDaysInTheWrongOrder() {
        reports("platform p { agreement a { from 2026-02-01 until 2026-01-01 } }",
                "1: 'until' (2026-01-01) lies before 'from' (2026-02-01). Correct one of the two days.");
        reports("control c { evidence e collected 2026-02-01 until 2026-01-01 evidence f valid P1M }",
                "1: 'until' (2026-01-01) lies before 'collected' (2026-02-01). Correct one of the two days.",
                "1: Evidence 'f' is valid for P1M, but nobody knows from when. Add the day it was 'collected', or write"
                        + " 'until' and its last day.");
        reports("platform p { } supervision s of p { incident i { detected 2026-01-02T10:00 closed 2026-01-02T09:00 } }",
                "1: 'closed' (2026-01-02T09:00) lies before 'detected' (2026-01-02T10:00). Correct one of the two days.");
    }

    @Test
    void reportsWhatIsNoTerritory() {
        reports("platform p { region r in territory china { } data d { resides in CN, de } }",
                "1: 'china' is not a territory. Write the two capital letters of ISO 3166, such as CN.",
                "1: 'de' is not a territory. Write the two capital letters of ISO 3166, such as CN.");
    }

    @Test
    void reportsCycles() {
        reports("vocabulary v { kind a : b kind b : a kind c : c kind d : c }",
                "1: Kind 'a' is a kind of itself by way of 'b'. Remove 'b' from its parents.",
                "1: Kind 'b' is a kind of itself by way of 'a'. Remove 'a' from its parents.",
                "1: Kind 'c' is a kind of itself. Remove 'c' from its parents.");
        reports("vocabulary v { predicate a : not meets b predicate b : meets a or meets b }",
                "1: Predicate 'a' is defined by itself by way of 'b'. Remove 'meets b'.",
                "1: Predicate 'b' is defined by itself by way of 'a'. Remove 'meets a'.",
                "1: Predicate 'b' is defined by itself. Remove 'meets b'.");
    }

    @Test
    void reportsValuesOfAnotherType() {
        reportsWithVocabulary("""
                platform p {
                    component h : host {
                        encrypted 5
                        replicas "three"
                        tls P1Y
                        retention 3
                        home "china"
                        isolation 5
                        logs-to "syslog"
                        can isolation
                        cannot logs-to
                    }
                }
                """,
                "3: 'encrypted' is a flag and has no value. Write 'is encrypted' or 'can encrypted' alone.",
                "4: 'replicas' is a number, but 'three' is not. Write a number such as 3 or 2.5.",
                "5: 'tls' is a version, but 'P1Y' is not. Write one such as 1.3.",
                "6: 'retention' is a period, but '3' is not. Write one such as P3M.",
                "7: 'china' is not a territory. Write the two capital letters of ISO 3166, such as CN.",
                "8: '5' is no choice of 'isolation'. Choose one of: vxlan, vlan.",
                "9: 'logs-to' leads to elements of the platform, and 'syslog' is none. Name an element.",
                "10: 'isolation' is a choice, not a flag. Write 'isolation' followed by its value.",
                "11: 'logs-to' is a relation, not a flag. Write 'logs-to' followed by the elements it leads to.");
    }

    @Test
    void reportsElementsOfAnotherKind() {
        reportsWithVocabulary("""
                platform p {
                    network n { carried-by fw }
                    component fw : firewall { is encrypted }
                    component h : host {
                        logs-to h
                        instance i { logs-to fw }
                    }
                    flow n -> n { carried-by fw }
                    component unknown { is encrypted }
                }
                """,
                "2: 'carried-by' is said of elements of kind 'link', and 'n' is a network. Say it of another element, or"
                        + " extend the vocabulary.",
                "3: 'encrypted' is said of elements of kind 'host', and 'fw' is of kind 'firewall'. Say it of another"
                        + " element, or extend the vocabulary.",
                "5: 'logs-to' leads to elements of kind 'firewall', and 'h' is of kind 'host'. Name another element.");
    }

    @Test
    void acceptsChecksThatCanBeComputed() {
        reportsInCheck("every host has isolation = \"vlan\" or has isolation != \"vlan\" and not is encrypted");
        reportsInCheck("no link from layer l to plane x");
        reportsInCheck("every host logs-to some firewall");
    }

    @Test
    void reportsFlagsThatAreNone() {
        reportsInCheck("every host is isolation",
                "1: 'isolation' is a choice, not a flag. Write 'isolation' followed by a value.");
        reportsInCheck("every host cannot replicas",
                "1: 'replicas' is a number, not a flag. Write 'has replicas' and compare it.");
        reportsInCheck("every host encrypted 5",
                "1: 'encrypted' is a flag and has no value. Write 'is encrypted' or 'can encrypted' alone.");
    }

    @Test
    void reportsComparisonsWithoutAMeaning() {
        reportsInCheck("every host has isolation < \"vxlan\"",
                "1: 'isolation' is a choice, and such values are not less or more than others. Compare with = or !=.");
        reportsInCheck("every host has replicas >= P3M",
                "1: 'replicas' is a number, but 'P3M' is not. Write a number such as 3 or 2.5.");
    }

    @Test
    void reportsPlacesOfWhatHasNone() {
        reportsInCheck("every host from layer l to plane x is encrypted",
                "1: Only flows and paths lead from one place to another, and 'host' is neither. Remove 'from'.");
    }

    @Test
    void reportsCountsThatAlwaysHold() {
        reportsInCheck("at-least 0 host spans at-least 0 sites",
                "1: 'at-least 0' always holds. Write 1 or more.",
                "1: 'at-least 0' always holds. Write 1 or more.");
    }
}
