// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.exchange.TestData;
import org.plumbline.exchange.importing.Import;
import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.loading.UnusableInput;

class DocumentReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = TestData.text("greenhouse/document.txt");

    @TempDir
    private Path folder;

    @Test
    void readsEncodings() {
        assertThat(read(TEXT.getBytes(UTF_8))).isEqualTo("UTF-8\n" + TEXT);
        assertThat(read(marked("\ufeff", UTF_8))).isEqualTo("UTF-8\n" + TEXT);
        assertThat(read(marked("\ufeff", UTF_16LE))).isEqualTo("UTF-16LE\n" + TEXT);
        assertThat(read(marked("\ufeff", UTF_16BE))).isEqualTo("UTF-16BE\n" + TEXT);
        assertThat(read(TEXT.getBytes(UTF_16LE))).isEqualTo("UTF-16LE\n" + TEXT);
        assertThat(read(TEXT.getBytes(UTF_16BE))).isEqualTo("UTF-16BE\n" + TEXT);
        assertThat(read("no mark, no Chinese\n".getBytes(UTF_16LE))).isEqualTo("UTF-16LE\nno mark, no Chinese\n");
        assertThat(read(TEXT.getBytes(GB18030))).isEqualTo("GB18030\n" + TEXT);
        assertThat(read(marked("\ufeff", GB18030))).isEqualTo("GB18030\n" + TEXT);
        assertThat(read(TEXT.replace('—', '-').getBytes(Charset.forName("GBK"))))
                .isEqualTo("GB18030\n" + TEXT.replace('—', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u0085"})
    void readsLineEnds(String end) {
        assertThat(read(TEXT.replace("\n", end).getBytes(UTF_8))).isEqualTo("UTF-8\n" + TEXT);
    }

    @Test
    void readsPagesPartedByFormFeeds() {
        assertThat(read("a\f  b \u3000\n".getBytes(UTF_8))).isEqualTo("UTF-8\na\nb\n");
    }

    @Test
    void rejectsEmptyFile() {
        rejects(new byte[0], 0, "the file is empty");
        rejects(" \n\u3000\n".getBytes(UTF_8), 0, "the file has no text");
    }

    @Test
    void rejectsFileThatIsNotThere() {
        assertThatThrownBy(() -> new DocumentReader().read(folder.resolve("none.txt")))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(folder.resolve("none.txt") + ": There is no such file. Name the document's text or PDF file.");
        assertThatThrownBy(() -> new DocumentReader().read(folder))
                .hasMessage(folder + ": This is a folder. Name the document's text or PDF file.");
    }

    @Test
    void rejectsMalformedText() {
        byte[] damaged = TEXT.getBytes(UTF_8);
        damaged[TEXT.substring(0, TEXT.indexOf("大门须能")).getBytes(UTF_8).length + 1] = 'x';
        rejects(damaged, 35, "the text is in UTF-8 but malformed here");
        rejects(Arrays.copyOf(TEXT.getBytes(UTF_8), TEXT.getBytes(UTF_8).length - 2), 70,
                "the text is in UTF-8 but malformed here");
        rejects(new byte[] {'a', '\n', (byte) 0xff, (byte) 0xff}, 2,
                "the text is well-formed neither in UTF-8 nor in GB18030");
        rejects(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'}, 1, "the text is in UTF-16LE but malformed here");
        rejects(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, 'a', 0, 0, 0}, 0, "the text is in UTF-32");
    }

    @Test
    void rejectsBinary() {
        rejects("a\nb\u0000c".getBytes(UTF_8), 2, "this is no text (it has the control character U+0000)");
        rejects("a text of ASCII\nwith one zero byte: \u0000".getBytes(UTF_8), 2,
                "this is no text (it has the control character U+0000)");
        rejects("PK\u0003\u0004word/document.xml".getBytes(UTF_8), 0,
                "this is a Word document or another archive, not a text");
    }

    @Test
    void rejectsWhatIsTooLarge() {
        Path file = write("a\nbcdefghij\n".getBytes(UTF_8));
        assertThatThrownBy(() -> new DocumentReader(10, 100).read(file))
                .hasMessageStartingWith(file + ": The file is larger than 10 bytes. ");
        assertThatThrownBy(() -> new DocumentReader(100, 5).read(file))
                .hasMessageStartingWith(file + ":2: The line is longer than 5 characters. ");
    }

    @Test
    void readsPdf() throws IOException {
        Path file = write(pdf(List.of(
                List.of("Harbour cloud rules", "Edition 1", "Page 1"),
                List.of("1 Moorings", "1.1 Ropes", "1) Ropes shall be", "long.", "Page 2"))));
        DocumentText document = new DocumentReader().read(file);
        assertThat(document.encoding()).isEqualTo("PDF");
        assertThat(document.lines().stream().filter(line -> !line.blank())
                .map(line -> line.page() + " " + line.text())).containsExactly(
                        "1 Harbour cloud rules", "1 Edition 1", "1 Page 1",
                        "2 1 Moorings", "2 1.1 Ropes", "2 1) Ropes shall be", "2 long.", "2 Page 2");
        Import result = new Importer(Profiles.in(TestData.file("harbour/profile.yaml"))).read(document);
        assertThat(result.set().getClauses().getFirst().getClauses().getFirst().getRequirements())
                .extracting(requirement -> requirement.getName() + " "
                        + requirement.getText().getPhrases().getFirst().getValue())
                .containsExactly("1.1-1 Ropes shall be long.");
    }

    @Test
    void rejectsPdfThatIsAPicture() throws IOException {
        rejects(pdf(List.of(List.of())), 0, "the PDF has no text, it consists of pictures");
    }

    @Test
    void rejectsDamagedPdf() throws IOException {
        Path file = write("%PDF-1.7 and then nothing of the kind".getBytes(UTF_8));
        assertThatThrownBy(() -> new DocumentReader().read(file)).isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(file + ": The PDF is damaged (");
    }

    // ------------------------------------------------------------------------------------------------------------------

    private void rejects(byte[] bytes, int line, String what) {
        Path file = write(bytes);
        assertThatThrownBy(() -> new DocumentReader().read(file))
                .isInstanceOfSatisfying(UnusableInput.class, e -> {
                    assertThat(e.what()).isEqualTo(what);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.whatToDo()).isNotBlank();
                    assertThat(e.getMessage()).startsWith(file + (line > 0 ? ":" + line : "") + ": ")
                            .containsIgnoringCase(what).containsIgnoringCase(e.whatToDo());
                });
    }

    private String read(byte[] bytes) {
        DocumentText document = new DocumentReader().read(write(bytes));
        return document.encoding() + "\n"
                + document.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    private static byte[] marked(String mark, Charset charset) {
        return (mark + TEXT).getBytes(charset);
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(folder.resolve("document"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.setLeading(16);
                    content.newLineAtOffset(72, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
