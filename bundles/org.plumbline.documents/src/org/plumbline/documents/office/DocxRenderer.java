// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.ControlBlock.Field;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/**
 * Renders a plan as a Word document: the control block on the first page, then a heading per section; A4 landscape,
 * headers of tables repeated on every page.
 */
public final class DocxRenderer {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final int PAGE_LONG = 16838;
    private static final int PAGE_SHORT = 11906;
    private static final int MARGIN = 850;
    static final int WIDTH = PAGE_LONG - 2 * MARGIN;

    private static final Table FIELDS = new Table(Table.Kind.FORM, Wording.NONE, List.of(
            new Column(Wording.NONE, 42), new Column(Wording.NONE, 92),
            new Column(Wording.NONE, 42), new Column(Wording.NONE, 91)), List.of());

    private final Document document;
    private final Tongue language;
    private final XWPFDocument file = new XWPFDocument();
    private final CTBody body = file.getDocument().getBody();
    private int captions;

    private DocxRenderer(Document document, Tongue language) {
        this.document = document;
        this.language = language;
    }

    /** The document's bytes. */
    public static byte[] render(Document document, Tongue language) {
        var renderer = new DocxRenderer(document, language);
        try (var file = renderer.file) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(resource("word-styles.xml")).getStyles());
            file.getSettings().getCTSettings().set(
                    SettingsDocument.Factory.parse(resource("word-settings.xml")).getSettings());
            renderer.firstPage();
            document.sections().forEach(renderer::section);
            renderer.page();
            renderer.header();
            renderer.footer();
            return OfficeFile.bytes(file, document, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the bundle cannot be read.", e);
        }
    }

    public static byte[] render(Document document, Tongue language, WordTemplate template) {
        return render(document, language);
    }

    private void firstPage() {
        paragraph("Title", document.title());
        paragraph("Subtitle", document.subject());
        paragraph("Subtitle", document.disclaimer());
        fields();
        table(document.control().signatures());
        space();
        table(document.control().revisions());
    }

    /** Short fields stand two in a row, long ones alone. */
    private void fields() {
        var table = new DocxTable(body.addNewTbl(), FIELDS, language);
        Field left = null;
        for (var field : document.control().fields()) {
            if (left == null && !field.wide()) {
                left = field;
                continue;
            }
            if (left != null) {
                table.fields(left, field.wide() ? null : field);
                left = null;
            }
            if (field.wide()) {
                table.wide(field);
            }
        }
        if (left != null) {
            table.fields(left, null);
        }
    }

    private void section(Section section) {
        var heading = paragraph("Heading1", section.title());
        if (section == document.sections().getFirst()
                || section.tables().stream().anyMatch(table -> table.kind() == Table.Kind.REGISTER)) {
            heading.getPPr().addNewPageBreakBefore();
        }
        section.remarks().forEach(remark -> paragraph("Remark", remark));
        section.tables().forEach(table -> {
            table(table);
            space();
        });
    }

    /** Between a table and what follows; not before a page break, where it would have a page of its own. */
    private void space() {
        paragraph("Remark", Wording.NONE);
    }

    private void table(Table table) {
        paragraph("Caption", Terms.CAPTION.with(++captions, table.caption()));
        if (table.rows().isEmpty()) {
            paragraph("Remark", Terms.ROWS_NONE);
            return;
        }
        var target = new DocxTable(body.addNewTbl(), table, language);
        target.header();
        var group = Wording.NONE;
        for (var row : table.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                target.group(group);
            }
            target.row(row.cells());
        }
    }

    private CTP paragraph(String style, Wording text) {
        var paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        text(paragraph, text);
        return paragraph;
    }

    private void text(CTP paragraph, Wording text) {
        text(paragraph, language.lines(text));
    }

    private static void text(CTP paragraph, String text) {
        if (!text.isEmpty()) {
            DocxTable.text(paragraph.addNewR(), text);
        }
    }

    // Page

    private void page() {
        var section = body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_LONG));
        size.setH(BigInteger.valueOf(PAGE_SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1020));
        margins.setBottom(BigInteger.valueOf(900));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(510));
        margins.setFooter(BigInteger.valueOf(450));
        margins.setGutter(BigInteger.ZERO);
    }

    private void header() {
        var paragraph = file.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal("Header");
        text(paragraph, language.line(document.title()));
        paragraph.addNewR().addNewTab();
        text(paragraph, language.line(document.identification()));
        paragraph.addNewR().addNewTab();
        document.mark().ifPresent(mark -> {
            text(paragraph, language.line(mark));
            paragraph.addNewR().addNewPict().set(watermark(mark));
        });
    }

    private XmlObject watermark(Wording mark) {
        try {
            var picture = XmlObject.Factory.parse(resource("word-watermark.xml")).selectChildren(WORD, "pict")[0];
            var text = picture.selectChildren(VML, "shape")[0].selectChildren(VML, "textpath")[0];
            try (var cursor = text.newCursor()) {
                cursor.setAttributeText(new QName("string"), PlainText.line(language.each(mark).getFirst()));
            }
            return picture;
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("The watermark of the bundle cannot be read.", e);
        }
    }

    private void footer() {
        var paragraph = file.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal("Footer");
        text(paragraph, document.disclaimer());
        paragraph.addNewR().addNewTab();
        for (var piece : language.in(Terms.PAGE).split("(?=\\{)|(?<=\\})")) {
            switch (piece) {
                case "{0}" -> field(paragraph, "PAGE");
                case "{1}" -> field(paragraph, "NUMPAGES");
                default -> DocxTable.text(paragraph.addNewR(), piece);
            }
        }
    }

    private static void field(CTP paragraph, String instruction) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        DocxTable.text(field.addNewR(), "1");
    }

    private static InputStream resource(String name) {
        return DocxRenderer.class.getResourceAsStream(name);
    }
}
