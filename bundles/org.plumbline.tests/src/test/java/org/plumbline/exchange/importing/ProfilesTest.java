// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.TestData;
import org.plumbline.lang.loading.UnusableInput;

class ProfilesTest {

    private static final String HARBOUR = TestData.text("harbour/profile.yaml");

    @TempDir
    private Path folder;

    @Test
    void readsEveryShippedProfile() {
        assertThat(Profiles.keys()).isNotEmpty()
                .allSatisfy(key -> assertThat(Profiles.byKey(key).key()).isEqualTo(key));
    }

    @Test
    void rejectsUnknownKey() {
        assertThatThrownBy(() -> Profiles.byKey("../secret")).isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("../secret: There is no import profile of this name. Use one of x1605");
    }

    @Test
    void rejectsProfileThatIsNotThere() {
        Path none = folder.resolve("none.yaml");
        assertThatThrownBy(() -> Profiles.in(none)).isInstanceOf(UnusableInput.class)
                .hasMessage(none + ": There is no such profile. Name a profile, a YAML file.");
    }

    @Test
    void rejectsUnknownKeyOfAProfile() {
        String known = " is unknown here; known are \"complete\", \"describes\", \"editions\", \"expect\", "
                + "\"furniture\", \"headings\", \"illegible\", \"language\", \"lines\", \"markup\", \"obligations\", \"parameters\", "
                + "\"profile\", \"recognise\", \"sections\", \"set\"";
        rejects(HARBOUR.replace("furniture:", "forniture:"), 17, "the key \"forniture\"" + known);
        rejects(HARBOUR + "file: mine\n", 39, "the key \"file\"" + known);
    }

    @Test
    void rejectsRepeatedKey() {
        rejects(HARBOUR + "language: zh\n", 39, "Duplicate field 'language'");
    }

    @Test
    void rejectsMissingKey() {
        rejects(HARBOUR.replace("  id: harbour\n", ""), 7, "set.id: Missing required creator property 'id' (index 0)");
    }

    /** A comma that is not quoted makes a second key of what follows it. */
    @Test
    void rejectsKeyWithoutValue() {
        rejects(HARBOUR.replace("set:\n", "set:\n  publisher: {en: Ropes, knots and moorings}\n"), 8,
                "set.publisher.knots and moorings: the value is missing; quote a text that has a comma");
    }

    @Test
    void rejectsMistakeInAPattern() {
        rejects(HARBOUR.replace("^Page \\d+$", "^Page (\\d+$"), 17,
                "furniture[0]: the pattern has a mistake: Unclosed group near index 11");
    }

    @Test
    void rejectsWordThatIsNone() {
        rejects(HARBOUR.replace("default: shall", "default: will"), 29,
                "obligations.default: \"will\" is none of unstated, shall, should, may (obligation)");
        rejects(HARBOUR.replace("reads: requirements", "reads: everything"), 35, null);
    }

    @Test
    void rejectsProfileThatCannotWork() {
        rejects(HARBOUR.replace("(?<number>", "("), 22, "the heading pattern \"^(\\d+(?:\\.\\d+)*+) (?<title>[A-Z].*)$\" "
                + "lacks a group \"number\" or \"title\"");
        rejects(HARBOUR.replace("    starts: '^1 Moorings$'\n", ""), 33,
                "the section \"1 requirements\" lacks \"starts\", which only the first section may");
        rejects(HARBOUR.replaceAll("(?s)recognise:.*?\n\n", "recognise: []\n"), 11,
                "\"recognise\" is empty, so any document would do");
    }

    @Test
    void rejectsWordsThatTheSetDoesNotHave() {
        rejects(HARBOUR.replace("set:\n", "set:\n  approvals: [{step: signed, pattern: '(?<by>.+)'}]\n"), 8,
                "the step \"signed\" is none of prepared, reviewed, approved");
        rejects(HARBOUR.replace("    reads: requirements\n", "    reads: requirements\n    clauses: [{domain: sea}]\n"), 33,
                "the section \"1 requirements\" names the domain \"sea\", which the scheme lacks");
    }

    @Test
    void rejectsTableThatCannotWork() {
        String table = "    reads: requirements\n    table: {header: A, columns: [%s]}\n";
        rejects(HARBOUR.replace("    reads: requirements\n", table.formatted("{reads: text}")), 36,
                "the section \"1 requirements\" has a table whose rows no clause numbers: it lacks \"clauses\" or a column "
                        + "that reads clause");
        rejects(HARBOUR.replace("    reads: requirements\n", table.formatted("{reads: note}, {reads: note}")), 36,
                "the section \"1 requirements\" has two columns that read note");
        rejects(HARBOUR.replace("    reads: requirements\n", table.formatted("{reads: frequency, values: {daily: day}}")),
                36, "the section \"1 requirements\" has a column that reads frequency and means \"day\" by \"daily\"; known "
                        + "are continuously, as-needed, a period such as P1Y");
    }

    @Test
    void rejectsWhatIsNoProfile() {
        rejects("", 0, null);
        rejects("- a\n- b\n", 1, null);
        rejects("a: [\n", 1, null);
    }

    private void rejects(String profile, int line, String what) {
        assertThat(profile).isNotEqualTo(HARBOUR);
        Path file = write(profile);
        assertThatThrownBy(() -> Profiles.in(file)).isInstanceOfSatisfying(UnusableInput.class, e -> {
            if (what != null) {
                assertThat(e.what()).isEqualTo(what);
            }
            assertThat(e.line()).isEqualTo(line);
            assertThat(e).hasMessageStartingWith(file + ":")
                    .hasMessageEndingWith(". Mend the profile as docs/import-profiles.md describes.");
        });
    }

    private Path write(String profile) {
        try {
            return Files.writeString(folder.resolve("profile.yaml"), profile);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
