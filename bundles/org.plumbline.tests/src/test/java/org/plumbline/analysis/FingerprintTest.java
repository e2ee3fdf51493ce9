// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.testing.Models;

/** What a recorded judgement rests on, and what it does not. */
class FingerprintTest {

    private static final String DOORS = """
            requirement 1 shall "Doors" {
                text "Doors shall be shut." zh "门须关闭。"
                item a "By day" { item 1 "in the east" item 2 "in the west" }
                item b "By night"
            }
            """;

    private static String of(String requirement) {
        return inClause("", requirement);
    }

    private static String inClause(String facts, String requirement) {
        return Fingerprint.of(requirement("requirements house { language en clause 0 { " + facts + requirement + " } }"));
    }

    private static Requirement requirement(String set) {
        var models = Models.of("model.plumb", set);
        assertThat(models.loaded().issues()).isEmpty();
        return Requirements.of(models.loaded().workspace().of(RequirementSet.class).getFirst()).getFirst();
    }

    private static String fingerprintOfLink(String source, String target) {
        var models = Models.of("model.plumb", """
                requirements house { clause 0 { requirement 1 { text "%s" } } }
                requirements group { clause 0 { requirement 1 { text "%s" } } }
                mapping m from house to group { 1 equals 1 }
                """.formatted(source, target));
        return Fingerprint.of(models.loaded().workspace().of(Mapping.class).getFirst().getLinks().getFirst());
    }

    /** Recorded in models everywhere: if this fails, every judgement on record becomes suspect. */
    @Test
    void neverChangesForTheSameText() {
        assertThat(of(DOORS)).isEqualTo("e74f483c9eae");
        assertThat(fingerprintOfLink("Doors", "Gates")).isEqualTo("52676ec31d6f");
    }

    @Test
    void changesWithTheTextInAnyLanguage() {
        assertThat(of(DOORS.replace("be shut", "be locked"))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace("关闭", "上锁"))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace(" zh \"门须关闭。\"", ""))).isNotEqualTo(of(DOORS));
    }

    @Test
    void changesWithTheItems() {
        assertThat(of(DOORS.replace("west", "north"))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace("item b", "item c"))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace("item 1 \"in the east\" item 2 \"in the west\"",
                "item 2 \"in the west\" item 1 \"in the east\""))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace("\"By day\" { ", "\"By day\" ").replace("west\" }", "west\""))).isNotEqualTo(of(DOORS));
    }

    @Test
    void changesWithForceAndLevelAlsoThoseOfTheClause() {
        assertThat(of(DOORS.replace("1 shall", "1 should"))).isNotEqualTo(of(DOORS));
        assertThat(of(DOORS.replace("1 shall", "1 shall enhanced"))).isNotEqualTo(of(DOORS));
        assertThat(inClause("level enhanced ", DOORS)).isEqualTo(of(DOORS.replace("1 shall", "1 shall enhanced")));
        assertThat(inClause("obligation shall ", DOORS.replace("1 shall", "1"))).isEqualTo(of(DOORS));
    }

    @Test
    void staysWithOtherSpacing() {
        assertThat(of(DOORS.replace("shall be", " shall\\n\\n\u3000be "))).isEqualTo(of(DOORS));
    }

    @Test
    void staysWithOtherSignsForTheSameLetters() {
        assertThat(of(DOORS.replace("east", "caf\u00e9"))).isEqualTo(of(DOORS.replace("east", "cafe\u0301")));
    }

    @Test
    void staysWhateverTheOrderOfLanguages() {
        assertThat(of(DOORS.replace("\"Doors shall be shut.\" zh \"门须关闭。\"",
                "zh \"门须关闭。\" en \"Doors shall be shut.\""))).isEqualTo(of(DOORS));
    }

    @Test
    void staysWithWhatOnlyHelpsToJudge() {
        assertThat(of(DOORS.replace("\"Doors\"", "\"Gates\"").replace("item b", """
                printed "x"
                note "Windows are no doors."
                interpretation "It is about theft."
                method test "Push."
                expects "A key"
                criterion conform "All are shut."
                guidance { provider "Buy locks." }
                information "Locks rust."
                check every web-console is encrypted
                item b"""))).isEqualTo(of(DOORS));
    }

    @Test
    void ofALinkChangesWithEitherTextAndTheirOrder() {
        var doorsAndGates = fingerprintOfLink("Doors", "Gates");

        assertThat(fingerprintOfLink("Doors ", "Gates")).isEqualTo(doorsAndGates);
        assertThat(fingerprintOfLink("Door", "Gates")).isNotEqualTo(doorsAndGates);
        assertThat(fingerprintOfLink("Doors", "Gate")).isNotEqualTo(doorsAndGates);
        assertThat(fingerprintOfLink("Gates", "Doors")).isNotEqualTo(doorsAndGates);
    }

    @Test
    void isSuspectOnlyWhereAnotherIsRecorded() {
        var requirement = requirement("requirements house { clause 0 { requirement 1 { text \"Doors\" } } }");

        assertThat(Fingerprint.isSuspect(null, requirement)).isFalse();
        assertThat(Fingerprint.isSuspect(" " + Fingerprint.of(requirement).toUpperCase(Locale.ROOT), requirement)).isFalse();
        assertThat(Fingerprint.isSuspect("", requirement)).isTrue();
    }
}
