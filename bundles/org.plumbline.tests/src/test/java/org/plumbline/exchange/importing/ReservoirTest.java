// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.exchange.TestData;
import org.plumbline.model.plumb.Requirement;

/** What imports make of a document with tables in which something is missing or printed otherwise. */
class ReservoirTest {

    private static final String DOCUMENT = TestData.text("reservoir/document.txt");
    private static final String PROFILE = TestData.text("reservoir/profile.yaml").replaceFirst("(?s)\nexpect:.*", "\n");

    @TempDir
    private Path folder;

    @Test
    void keepsLabelsAfterAnEntryThatIsLeftOut() {
        Import result = changed("(a) every gate closes within one minute of an alarm;\n", "");
        assertThat(names(result)).startsWith("B.1.1-b", "B.1.1-c", "B.1.2-a");
        assertThat(notUnderstood(result))
                .containsExactly("33 \"b\" stands where \"a\" is due; what stands between them is missing.");
    }

    @Test
    void identifiesByPositionWhereALabelIsMisprinted() {
        Import result = changed("(c) users may", "(x) users may");
        assertThat(names(result)).startsWith("B.1.1-a", "B.1.1-b", "B.1.1-c");
        assertThat(notUnderstood(result)).isEmpty();
        assertThat(assumed(result)).containsExactly("43 B.1.1-c goes by position; its printed label is \"x\".");
    }

    @Test
    void reportsSubItemThatIsLeftOut() {
        assertThat(assumed(changed("1. the gate and the hour;\n", "")))
                .containsExactly("35 the sub-item \"2\" stands where \"1\" is due; it was read as printed.");
    }

    @Test
    void reportsClauseThatIsLeftOut() {
        assertThat(notUnderstood(changed("B.1.1 Closing\n", "")))
                .contains("43 clause B.1.2 follows B.1; what stands between them is missing.");
    }

    @Test
    void reportsRequirementWithoutText() {
        assertThat(notUnderstood(changed("RCC 9, clause 3, applies.\n", "")))
                .containsExactly("77 D.1.2 lacks its title or its text.");
    }

    @Test
    void reportsWhatIsIllegible() {
        String profile = PROFILE.replace("lines:\n", "illegible: '\\[illegible\\]'\nlines:\n");
        Import result = read(profile, DOCUMENT.replace("Second edition", "[illegible]")
                .replace("the dam\nmaster.", "the dam\n[illegible]."));
        assertThat(notUnderstood(result))
                .containsExactly("46 the document says that something is illegible here, in the section \"B operation\".");
        assertThat(assumed(result)).containsExactly("3 the document says that something is illegible here, in the section "
                + "\"cover\", which the profile passes over.");
    }

    @Test
    void reportsWordsThatAColumnDoesNotKnow() {
        assertThat(notUnderstood(changed("Basic\tEvery pump is tested.\tmonthly", "Basic\tEvery pump is tested.\thourly")))
                .containsExactly("64 \"hourly\" is no word that the profile knows in the column \"frequency\".");
        assertThat(notUnderstood(changed("Power\tPumps", "Steam\tPumps")))
                .containsExactly("64 \"Steam\" is no word that the profile knows in the column \"domain\".");
    }

    @Test
    void reportsRowsThatNothingNumbers() {
        assertThat(notUnderstood(changed("\t5.1\n", "\t\n")))
                .containsExactly(
                        "64 the profile has no clause for these rows of the table in section \"C supervision\".",
                        "65 the profile has no clause for these rows of the table in section \"C supervision\".");
    }

    @Test
    void reportsRowsWithMoreCellsThanColumns() {
        assertThat(notUnderstood(changed("record\t5.1\n", "record\t5.1\tP\tQ\n"))).contains("64 the cells of this row fit the "
                + "columns of the table in section \"C supervision\" in no way.");
    }

    /** A page ends inside a paragraph of a cell, unless the cell has several and the last of them ends its sentence. */
    @Test
    void continuesCellsOverAPage() {
        assertThat(guidance(changed("<br>Change them every\tAsk for the list of keys.", ".<br>Change them.\tAsk.")))
                .containsExactly("Keep the keys in a safe..", "Change them.", "month.");
        assertThat(guidance(changed("<br>Change them every\tAsk for the list of keys.", " Change them.\tAsk.")))
                .containsExactly("Keep the keys in a safe. Change them. month.");
    }

    private static List<String> guidance(Import result) {
        return requirements(result).filter(requirement -> requirement.getName().equals("D.1.1"))
                .flatMap(requirement -> requirement.getGuidance().getCsp().stream()).map(StandardImport::characters).toList();
    }

    // A table that the profile numbers --------------------------------------------------------------------------------

    /** The groups find their clauses by the order of labels, whichever row the merged cell stands in. */
    @Test
    void numbersGroupsByAnOutline() {
        assertThat(names(outlined("Levels\t(a) One.\n\t(b) Two.\n\t(a) Three.\nSpills\t(b) Four.\nPumps\tFive.\n")))
                .containsExactly("4.1-a", "4.1-b", "4.2-a", "4.2-b", "5.1");
    }

    @Test
    void movesNoGroupWhereAnotherIsMissing() {
        Import result = outlined("Levels\t(a) One.\nPumps\t(a) Five.\n\t(b) Six.\n");
        assertThat(names(result)).containsExactly("4.1-a", "5.1-a", "5.1-b");
        assertThat(notUnderstood(result)).containsExactly("0 clause 4.2, \"Spills\": the table has no rows for it.");
    }

    @Test
    void movesNoRowWhereTheFirstOfItsGroupIsMissing() {
        assertThat(names(outlined("Levels\t(a) One.\n\t(b) Two.\n\t(b) Four.\nPumps\tFive.\n")))
                .containsExactly("4.1-a", "4.1-b", "4.2-b", "5.1");
    }

    @Test
    void reportsGroupOfAnotherTitle() {
        assertThat(notUnderstood(outlined("Levels\t(a) One.\nFloods\t(a) Two.\nPumps\tFive.\n")))
                .containsExactly("4 clause 4.2 should be titled \"Spills\", but \"Floods\" is printed.");
    }

    private Import outlined(String rows) {
        return read(outlinedProfile(), "Table\nSubject\tDemand\n" + rows);
    }

    private static String outlinedProfile() {
        return """
                profile: outlined
                describes: an outlined table
                language: en
                set: {id: outlined, scheme: {domains: [{name: water}, {name: power}]}}
                recognise: [{name: a table, pattern: Subject}]
                editions: [{edition: '1', marks: []}]
                headings: [{pattern: '^(?<number>\\d+) (?<title>.+)$'}]
                obligations: {default: shall}
                sections:
                  - {name: title, reads: nothing}
                  - name: the table
                    starts: '^Subject\t'
                    reads: requirements
                    table:
                      header: '^Subject\\tDemand$'
                      lists: [{pattern: '^\\((?<label>[a-z])\\)\\s*', labels: letters}]
                      columns: [{reads: control-point, merged: true}, {reads: text}]
                      clauses:
                        - {number: '4', title: Water, domain: water}
                        - {number: '4.1', title: Levels}
                        - {number: '4.2', title: Spills}
                        - {number: '5', title: Power, domain: power}
                        - {number: '5.1', title: Pumps}
                """;
    }

    /** Guidance and information may stand in the columns of a row as well. */
    @Test
    void readsGuidanceInTheColumnsOfARow() {
        Import result = read(outlinedProfile().replace("{reads: text}]", "{reads: text}, {reads: customer}, {reads: provider}, "
                + "{reads: information}]"), "Table\nSubject\tDemand\nLevels\t(a) One.\tAsk.\t\tWhy not.\n");
        Requirement requirement = requirements(result).findFirst().orElseThrow();
        assertThat(requirement.getGuidance().getCsc()).extracting(StandardImport::characters).containsExactly("Ask.");
        assertThat(requirement.getGuidance().getCsp()).isEmpty();
        assertThat(requirement.getInformation()).extracting(StandardImport::characters).containsExactly("Why not.");
    }

    // ------------------------------------------------------------------------------------------------------------------

    /** The import of the document with something else instead of what it says. */
    private Import changed(String what, String instead) {
        assertThat(DOCUMENT).contains(what);
        return read(PROFILE, DOCUMENT.replace(what, instead));
    }

    private Import read(String profile, String document) {
        try {
            Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
            return new Importer(Profiles.in(file)).read(Files.writeString(folder.resolve("document.txt"), document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Requirement> requirements(Import result) {
        return StandardImport.all(result.set(), Requirement.class).stream();
    }

    private static List<String> names(Import result) {
        return requirements(result).map(Requirement::getName).toList();
    }

    private static List<String> notUnderstood(Import result) {
        return sentences(result.report().notUnderstood());
    }

    private static List<String> assumed(Import result) {
        return sentences(result.report().assumed());
    }

    private static List<String> sentences(List<LossReport.Entry> entries) {
        return entries.stream().map(entry -> entry.line() + " " + entry.why(Locale.ENGLISH)).toList();
    }
}
