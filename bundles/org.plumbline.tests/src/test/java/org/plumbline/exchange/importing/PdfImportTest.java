// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exchange.TestData;
import org.plumbline.exchange.json.RequirementSetJson;
import org.plumbline.exchange.reading.DocumentReader;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.Requirement;

/** Imports of PDFs. */
class PdfImportTest {

    private static final String FERRY = """
            Ferry code
            Subject\tDemand\tHow often\tWho
            Boats\t(a) Paint the boats.\tyearly\towner
            \t(b) Check the ropes of the boats.\tmonthly\tferryman
            Quays\t(a) Sweep the quays.\tmonthly\towner
            """;
    private static final String FERRY_PROFILE = """
            profile: ferry
            describes: the ferry code
            language: en
            set: {id: ferry}
            recognise: [{name: the title, pattern: Ferry code}]
            editions: [{edition: '1', marks: []}]
            headings: [{pattern: '^(?<number>\\d+) (?<title>.+)$'}]
            obligations: {default: shall}
            sections:
              - {name: title, reads: nothing}
              - name: the table
                starts: '^Subject\\b'
                reads: requirements
                table:
                  header: '^Subject\\tDemand\\t'
                  lists: [{pattern: '^\\((?<label>[a-z])\\)\\s*', labels: letters}]
                  columns:
                    - {reads: control-point, merged: true}
                    - {reads: text}
                    - {reads: frequency, values: {monthly: P1M, yearly: P1Y}}
                    - {reads: responsible, values: {owner: provider, ferryman: customer}}
                  clauses:
                    - {number: '1', title: Boats}
                    - {number: '2', title: Quays}
            """;

    @TempDir
    private Path folder;

    /** A document set in pages gives the set of its text. */
    @ParameterizedTest
    @ValueSource(strings = {"x1605", "csa-iaas"})
    void readsDocument(String key) throws IOException {
        List<String> lines = Files.readAllLines(TestData.standard(key + ".txt")).stream()
                .map(PdfImportTest::printable).toList();
        Path text = Files.write(folder.resolve("document.txt"), lines);
        Path pdf = Files.write(folder.resolve("document.pdf"), ChinesePdf.of(lines));
        Importer importer = new Importer(Profiles.byKey(key));
        Import result = importer.read(pdf);
        assertThat(json(result)).isEqualTo(json(importer.read(text)));
        assertThat(result.report().notUnderstood()).isEmpty();
    }

    /** Where a line has wide gaps, they part the cells of a row. */
    @Test
    void readsTable() throws IOException {
        Importer importer = new Importer(Profiles.in(Files.writeString(folder.resolve("profile.yaml"), FERRY_PROFILE)));
        Path text = Files.writeString(folder.resolve("ferry.txt"), FERRY);
        Path pdf = Files.write(folder.resolve("ferry.pdf"), ChinesePdf.of(FERRY.lines().toList(), 0, 80, 320, 400));
        Import result = importer.read(pdf);
        assertThat(json(result)).isEqualTo(json(importer.read(text)));
        assertThat(StandardImport.all(result.set(), Delivery.class))
                .extracting(delivery -> ((Requirement) delivery.eContainer()).getName() + " " + delivery.getEvery() + " "
                        + delivery.getResponsible())
                .containsExactly("1-a P1Y provider", "1-b P1M customer", "2-a P1M provider");
    }

    /** Words that only stand a little further apart, as in justified text, are no cells. */
    @Test
    void keepsWordsThatStandALittleApart() throws IOException {
        Path pdf = Files.write(folder.resolve("document.pdf"), ChinesePdf.of(List.of("one\ttwo\tthree"), 0, 25, 60));
        assertThat(new DocumentReader().read(pdf).lines()).extracting(Line::printed).containsExactly("one two\tthree");
        assertThat(new DocumentReader().read(pdf).lines()).extracting(Line::text).containsExactly("one two three");
    }

    /** A line without the characters that no font has. */
    private static String printable(String line) {
        return line.replaceAll("\\p{Z}", " ").replaceAll("\\p{Co}", "·");
    }

    private static String json(Import result) {
        return new RequirementSetJson(check -> "check").write(result.set());
    }
}
