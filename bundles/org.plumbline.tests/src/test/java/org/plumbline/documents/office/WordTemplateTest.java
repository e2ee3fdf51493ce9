// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.plumbline.analysis.Evaluation;
import org.plumbline.documents.DocumentRequest;
import org.plumbline.documents.Documents;
import org.plumbline.documents.SampleEvaluation;
import org.plumbline.documents.Written;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Tongue;

/** Word documents made after the template of an organisation. */
class WordTemplateTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    // What becomes of a good one

    @Test
    void putsTheDocumentWhereTheTemplateSays() throws Exception {
        try (var document = made(template(file -> {
            paragraph(file, "Cover of Example Corp");
            paragraph(file, "{{plumbline}}");
            paragraph(file, "Annex of Example Corp");
        }))) {
            var texts = document.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isEmpty()).toList();
            assertThat(texts.getFirst()).isEqualTo("Cover of Example Corp");
            assertThat(texts.get(1)).isEqualTo("适用性声明");
            assertThat(texts.getLast()).isEqualTo("Annex of Example Corp");
            assertThat(texts).noneMatch(text -> text.contains("{{"));
        }
    }

    @Test
    void putsTheDocumentAtTheEndWhereTheTemplateHasPlaceholdersOnly() throws Exception {
        try (var document = made(template(file -> paragraph(file, "Cover of Example Corp, {{number}}")))) {
            assertThat(document.getParagraphs().getFirst().getText()).startsWith("Cover of Example Corp, AUR");
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("适用性声明");
            assertThat(document.getParagraphs().get(1).getCTP().getPPr().isSetPageBreakBefore()).isTrue();
            assertThat(Written.table(document, "序号")).hasSizeGreaterThan(9);
        }
    }

    /** Most templates show with some text what their styles look like. */
    @Test
    void takesTheLooksAloneOfATemplateThatSaysNothing() throws Exception {
        try (var document = made(template(file -> {
            paragraph(file, "Example heading");
            file.createTable(1, 1).getRow(0).getCell(0).setText("Lorem ipsum");
            var end = paragraph(file, "End of the first section").getCTP();
            end.addNewPPr().addNewSectPr().addNewPgSz().setW(BigInteger.valueOf(11000));
            file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Example Corp");
        }))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("适用性声明");
            assertThat(document.getParagraphs()).noneMatch(paragraph -> paragraph.getText().matches("Example heading|End of.*"));
            assertThat(document.getTables()).noneMatch(table -> table.getText().contains("Lorem"));
            assertThat(document.getDocument().getBody().xmlText()).contains("w:w=\"11000\"");
        }
    }

    @Test
    void keepsHeadingsCaptionsAndContentsWithWhatFollows() throws Exception {
        try (var document = made(template(file -> paragraph(file, "{{plumbline}}")))) {
            var paragraphs = document.getParagraphs();
            var captions = paragraphs.stream().filter(paragraph -> paragraph.getText().matches("表 \\d+ .*|汇总|目录")).toList();
            assertThat(captions).hasSizeGreaterThan(5).filteredOn(paragraph -> !paragraph.getCTP().xmlText().contains("PAGEREF"))
                    .filteredOn(paragraph -> paragraph.getCTP().sizeOfHyperlinkArray() == 0)
                    .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
            assertThat(document.getDocument().getBody().xmlText()).contains("TOC \\o").doesNotContain("PAGEREF");
        }
    }

    @Test
    void givesEveryColumnOfDatesRoomForADate() throws Exception {
        try (var document = made(template(file -> paragraph(file, "{{plumbline}}")))) {
            var dates = document.getTables().stream().flatMap(table -> table.getRows().stream().skip(1))
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(cell -> cell.getText().matches("\\d{4}-\\d{2}-\\d{2}")).toList();
            assertThat(dates).isNotEmpty().allMatch(cell -> cell.getWidth() >= 10 * 75 + 90);
        }
    }

    @Test
    void putsTheDocumentBehindABookmark() throws Exception {
        try (var document = made(template(file -> {
            var place = paragraph(file, "Here it comes").getCTP().addNewBookmarkStart();
            place.setName("plumbline");
            place.setId(BigInteger.ONE);
            paragraph(file, "End");
        }))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).startsWith("Here it comes", "适用性声明")
                    .endsWith("End");
        }
    }

    @Test
    void replacesWhatWordHasSplitOverRuns() throws Exception {
        try (var document = made(template(file -> {
            var split = file.createParagraph();
            Arrays.asList("No. {", "{num", "ber", "}} {{ver", "sion}}; {{as-of}} {{unknown}}").forEach(text ->
                    split.createRun().setText(text));
            file.createTable(1, 1).getRow(0).getCell(0).setText("{{classification}}");
            file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{title}} – {{subject}}");
            file.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{number}}");
        }))) {
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("No. AUR-SEC-SOA-001 V1.2; 2026年10月12日 {{unknown}}");
            assertThat(document.getTables().getFirst().getText().strip()).isEqualTo("内部");
            assertThat(document.getHeaderList().getFirst().getText()).startsWith("适用性声明 – ");
            assertThat(document.getFooterList().getFirst().getText()).startsWith("AUR-SEC-SOA-001")
                    .contains("本文件为自查结果");
            assertThat(document.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains("string=\"未批准\"");
        }
    }

    @Test
    void takesItsStylesPagesAndTables() throws Exception {
        try (var document = made(template(file -> {
            var styles = file.createStyles().getCtStyles();
            style(styles, "a", "Normal", STStyleType.PARAGRAPH).setDefault(true);
            style(styles, "1", "heading 1", STStyleType.PARAGRAPH);
            style(styles, "Corp", "Corp Table", STStyleType.TABLE).setCustomStyle(true);
            file.getStyles().setStyles(styles);
            var size = file.getDocument().getBody().addNewSectPr().addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(16838));
            var margins = file.getDocument().getBody().getSectPr().addNewPgMar();
            margins.setLeft(BigInteger.valueOf(1800));
            margins.setRight(BigInteger.valueOf(1800));
        }))) {
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText).contains("汇总", "适用性声明");
            assertThat(document.getTables()).allSatisfy(table -> assertThat(table.getStyleID()).isEqualTo("Corp"));
            assertThat(document.getStyles().getStyle("PlumblineTableText").getBasisStyleID()).isEqualTo("a");
            assertThat(document.getStyles().getStyle("PlumblineTitle").getCTStyle().xmlText()).doesNotContain("rFonts");
            assertThat(document.getTables().getFirst().getCTTbl().getTblPr().getTblW().getW()).hasToString("8306");
            assertThat(document.getDocument().getBody().xmlText()).contains("w:w=\"16838\" w:h=\"11906\"");
        }
    }

    @Test
    void isTakenForEveryTongueAndIgnoredByOtherFormats() throws Exception {
        var template = WordTemplate.of(template(file -> paragraph(file, "{{title}}")));
        var request = new DocumentRequest(SampleEvaluation.draft(), EnumSet.of(Tongue.BOTH), "1.0.0", Optional.of(template));
        var written = new Written(Documents.generate(request));
        try (var document = written.docx("applicability.zh-en")) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("适用性声明 / Statement of applicability");
        }
        var plain = new Written(Documents.generate(new DocumentRequest(SampleEvaluation.draft(), EnumSet.of(Tongue.BOTH), "1.0.0",
                Optional.empty())));
        for (var name : new String[] {"matrix.zh-en.html", "matrix.zh-en.xlsx", "matrix.zh-en.csv"}) {
            assertThat(written.bytes(name)).isEqualTo(plain.bytes(name));
        }
        assertThat(new Written(Documents.generate(request)).bytes("applicability.zh-en.docx"))
                .isEqualTo(written.bytes("applicability.zh-en.docx"));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("org.plumbline.documents.HostileNamesTest#names")
    void keepsHostileNamesText(String name) throws Exception {
        var template = template(file -> {
            paragraph(file, "{{subject}}");
            file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{number}}");
            paragraph(file, "{{plumbline}}");
        });
        try (var document = made(template, SampleEvaluation.named(name))) {
            assertThat(document.getParagraphs().getFirst().getText()).startsWith(PlainText.line(name));
            assertThat(document.getHeaderList().getFirst().getText().strip()).startsWith(PlainText.line(name));
        }
    }

    @Test
    void takesADocumentOfLibreOffice(@TempDir Path folder) throws Exception {
        var office = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "soffice"))
                .filter(Files::isExecutable).findFirst();
        assumeThat(office).isPresent();
        var page = Files.writeString(folder.resolve("corp.html"), "<html><head><meta charset=utf-8></head><body>"
                + "<h1>示例公司</h1><p>文件编号：{{num<b>ber}}</b></p><p>{{plumbline}}</p></body></html>");
        var process = new ProcessBuilder(office.get().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.toString(), page.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assumeThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assumeThat(folder.resolve("corp.docx")).exists();
        try (var document = made(Files.readAllBytes(folder.resolve("corp.docx")))) {
            var texts = document.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isBlank()).toList();
            assertThat(texts).startsWith("示例公司", "文件编号：AUR-SEC-SOA-001", "适用性声明");
        }
    }

    // What is refused

    @Test
    void refusesWhatIsNoDocument() throws Exception {
        refuses("just text".getBytes(StandardCharsets.UTF_8), "This is not a Word document");
        refuses(new byte[0], "This is not a Word document");
        refuses(zip("a.txt", "text"), "This is not a Word document");
        try (var ole = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
            ole.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            ole.writeFilesystem(bytes);
            refuses(bytes.toByteArray(), "This is encrypted, or in the format of Word before 2007");
        }
        var cut = template(file -> paragraph(file, "text"));
        refuses(Arrays.copyOf(cut, cut.length / 2), "");
        refuses(with(cut, "word/document.xml", "<w:document"), "A part of it is no XML");
        refuses(with(cut, "word/document.xml", "<x xmlns=\"http://example.test\"/>"), "This cannot be read as a Word document");
        refuses(with(cut, "../evil.xml", "<x/>"), "It has a part with the name \"../evil.xml\", which no program writes");
    }

    @Test
    void refusesABomb() throws Exception {
        refuses(with(template(file -> paragraph(file, "text")), "word/media/big.bin", "0".repeat(130 << 20)),
                "Its content is larger than 128 MB when unpacked, or has more than 4000 parts");
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, https://example.test/a.dotx, External",
        "image, https://example.test/a.png, External",
        "image, file://server/share/a.png, External",
        "hyperlink, https://example.test/, External",
        "oleObject, embeddings/o.bin, Internal",
        "control, activeX/a.xml, Internal",
        "aFChunk, a.html, Internal",
        "frame, https://example.test/f.docx, External"
    })
    void refusesWhatReachesOut(String sort, String target, String mode) throws Exception {
        var relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"" + RELATIONS + sort + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
        var bad = with(template(file -> paragraph(file, "text")), "word/_rels/header9.xml.rels", relations);
        assertThatThrownBy(() -> WordTemplate.of(bad)).isInstanceOf(WordTemplate.Unusable.class).hasMessageContaining(target);
    }

    @Test
    void refusesMacros() throws Exception {
        var plain = template(file -> paragraph(file, "text"));
        for (var type : new String[] {"application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"}) {
            var bad = with(plain, "[Content_Types].xml", part(plain, "[Content_Types].xml").replace(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", type));
            refuses(bad, "It holds macros or objects that run (macro)");
        }
    }

    @Test
    void acceptsATemplateOfWordWithoutMacros() throws Exception {
        var plain = template(file -> paragraph(file, "text"));
        var dotx = with(plain, "[Content_Types].xml", part(plain, "[Content_Types].xml").replace("document.main", "template.main"));
        var made = Documents.generate(new DocumentRequest(SampleEvaluation.draft(), EnumSet.of(Tongue.ZH), "1.0.0",
                Optional.of(WordTemplate.of(dotx))));
        assertThat(part(new Written(made).bytes("applicability.zh.docx"), "[Content_Types].xml")).doesNotContain("template.main");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DDEAUTO c:\\\\x.exe", "INCLUDEPICTURE \"http://example.test/a.png\"", "INCLUDETEXT \"a.docx\"", "LINK Excel.Sheet.12 \"x\"",
        "HYPERLINK \"http://example.test\"", "MACROBUTTON x y", "''"})
    void refusesFieldsThatFetchOrRun(String code) throws Exception {
        refuses(template(file -> paragraph(file, "x").getCTP().addNewFldSimple().setInstr(code)),
                "It has a field that may fetch or run something: \"" + code.strip() + "\" (in word/document.xml)");
    }

    @Test
    void refusesFieldsThatArePutTogether() throws Exception {
        var nested = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>D</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TITLE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:instrText>ATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var plain = template(file -> paragraph(file, "x"));
        refuses(with(plain, "word/document.xml", part(plain, "word/document.xml").replaceFirst("<w:r>", nested + "<w:r>")),
                "It has a field that may fetch or run something: \"D{…}ATE\" (in word/document.xml)");
    }

    @Test
    void refusesAPlaceThatCannotBeFilled() throws Exception {
        refuses(template(file -> paragraph(file, "before {{plumbline}}")), "{{plumbline}} stands among other text");
        refuses(template(file -> {
            paragraph(file, "{{plumbline}}");
            paragraph(file, "{{plumbline}}");
        }), "{{plumbline}} stands in 2 places");
        refuses(template(file -> paragraph(file, "{{plumbline}}").getCTP().addNewPPr().addNewSectPr()),
                "{{plumbline}} stands in the last paragraph of a section");
        refuses(template(file -> file.createTable(1, 1).getRow(0).getCell(0).setText("{{plumbline}}")),
                "{{plumbline}} stands in a table, a text box, a header or a footer");
    }

    private static void refuses(byte[] template, String what) {
        assertThatThrownBy(() -> WordTemplate.of(template)).isInstanceOfSatisfying(WordTemplate.Unusable.class, refusal -> {
            assertThat(refusal.what()).startsWith(what);
            assertThat(refusal.whatToDo()).isNotEmpty();
        });
    }

    // Templates

    private static XWPFDocument made(byte[] template) throws Exception {
        return made(template, SampleEvaluation.draft());
    }

    private static XWPFDocument made(byte[] template, Evaluation evaluation) throws Exception {
        var request = new DocumentRequest(evaluation, EnumSet.of(Tongue.ZH), "1.0.0", Optional.of(WordTemplate.of(template)));
        return new Written(Documents.generate(request)).docx("applicability.zh");
    }

    private static byte[] template(Consumer<XWPFDocument> content) {
        try (var file = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            content.accept(file);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument file, String text) {
        var paragraph = file.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static CTStyle style(CTStyles styles, String identifier, String name, STStyleType.Enum type) {
        var style = styles.addNewStyle();
        style.setStyleId(identifier);
        style.addNewName().setVal(name);
        style.setType(type);
        return style;
    }

    private static byte[] zip(String name, String content) throws IOException {
        return with(new byte[0], name, content);
    }

    /** A ZIP file with a part more, or another in its place. */
    private static byte[] with(byte[] zip, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
