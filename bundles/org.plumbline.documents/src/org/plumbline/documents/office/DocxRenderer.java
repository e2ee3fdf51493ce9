// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
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
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
    private static final int FIRST_BOOKMARK = 260_000_001;
    private static final int WIDTH = PAGE_LONG - 2 * MARGIN;

    private static final Table FIELDS = new Table(Table.Kind.FORM, Wording.NONE, List.of(
            new Column(Wording.NONE, 42), new Column(Wording.NONE, 92),
            new Column(Wording.NONE, 42), new Column(Wording.NONE, 91)), List.of());

    private final Document document;
    private final Tongue language;
    private final XWPFDocument file;
    private final CTBody body;
    private DocxLook look = DocxLook.own(WIDTH);
    private Optional<DocxPages> pages = Optional.empty();
    private Set<String> said = Set.of();
    private int captions;
    private int bookmark = FIRST_BOOKMARK;

    private DocxRenderer(Document document, Tongue language, XWPFDocument file, CTBody body) {
        this.document = document;
        this.language = language;
        this.file = file;
        this.body = body;
    }

    /** The document's bytes. */
    public static byte[] render(Document document, Tongue language) {
        try (var file = new XWPFDocument()) {
            var renderer = new DocxRenderer(document, language, file, file.getDocument().getBody());
            file.createStyles().setStyles(StylesDocument.Factory.parse(resource("word-styles.xml")).getStyles());
            file.getSettings().getCTSettings().set(
                    SettingsDocument.Factory.parse(resource("word-settings.xml")).getSettings());
            OfficeFile.addFonts(file, resource("word-fonts.xml"));
            renderer.content();
            renderer.page(file.getDocument().getBody().addNewSectPr());
            renderer.header();
            renderer.footer();
            return OfficeFile.bytes(file, document, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the bundle cannot be read.", e);
        }
    }

    /** The document's bytes, made after a template. */
    public static byte[] render(Document document, Tongue language, WordTemplate template) {
        try (var file = template.open()) {
            return new DocxRenderer(document, language, file, file.getDocument().getBody()).within();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the bundle cannot be read.", e);
        }
    }

    private byte[] within() throws IOException, XmlException {
        if (!body.isSetSectPr()) {
            page(body.addNewSectPr());
        }
        var place = place();
        said = new Placeholders(document, language).fill(file);
        headers();
        pages = Optional.of(DocxPages.at(place, body));
        look = DocxLook.of(file, pages.get().width());
        if (place.atEnd() && said.isEmpty()) {
            strip();
        }
        int before = body.sizeOfPArray();
        boolean covered = before + body.sizeOfTblArray() > 0;
        content();
        pages.get().end(body, place.atEnd());
        if (place.atEnd() && covered) {
            body.getPArray(before).getPPr().addNewPageBreakBefore();
        }
        settle(place, body.getPArray(before).getDomNode());
        return OfficeFile.bytes(file, document, language);
    }

    /**
     * A template that neither says where a document goes nor has a placeholder gives its looks alone: what stands in it is
     * there to show them. Headers and footers of its first section are those of the document.
     */
    private void strip() {
        var sections = new ArrayList<Element>();
        Placeholders.collect(body.getDomNode(), "sectPr", false, sections);
        var first = sections.isEmpty() ? null : (CTSectPr) XmlBeans.nodeToXmlObject(sections.getFirst());
        if (first != null && first != body.getSectPr()) {
            body.getSectPr().set(first.copy());
        }
        for (Node node = body.getDomNode().getFirstChild(); node != null;) {
            var next = node.getNextSibling();
            if (!Placeholders.is(node, "sectPr")) {
                try (var cursor = XmlBeans.nodeToCursor(node)) {
                    cursor.removeXml();
                }
            }
            node = next;
        }
    }

    private TemplatePlace place() {
        try {
            return TemplatePlace.in(file);
        } catch (WordTemplate.Unusable e) {
            throw new IllegalStateException("A template is tried out before it is used.", e);
        }
    }

    /** Ours was written behind everything; what stood behind its place is moved behind it. */
    private void settle(TemplatePlace place, Node ours) {
        var behind = new ArrayList<Node>();
        for (Node node = place.next(); node != null && node != ours && !place.atEnd(); node = node.getNextSibling()) {
            behind.add(node);
        }
        for (var node : behind) {
            try (var from = XmlBeans.nodeToCursor(node); var to = body.getSectPr().newCursor()) {
                from.moveXml(to);
            }
        }
        if (place.replaced() != null) {
            try (var replaced = XmlBeans.nodeToCursor(place.replaced())) {
                replaced.removeXml();
            }
        }
    }

    /** A template's headers get the mark, its footers the disclaimer; where it has none, ours stand. */
    private void headers() {
        int number = 0;
        for (var header : file.getHeaderList()) {
            var content = header._getHdrFtr();
            var paragraph = content.sizeOfPArray() > 0 ? content.getPArray(0) : content.addNewP();
            int shape = ++number;
            document.mark().ifPresent(mark -> paragraph.addNewR().addNewPict().set(watermark(mark, shape)));
        }
        for (var footer : file.getFooterList()) {
            text(footer._getHdrFtr().addNewP(), document.disclaimer());
        }
        if (file.getHeaderList().isEmpty()) {
            header();
        }
        if (file.getFooterList().isEmpty()) {
            footer();
        }
    }

    private void content() {
        firstPage();
        if (!document.brief()) {
            contents();
        }
        document.sections().forEach(this::section);
    }

    private void firstPage() {
        if (!said.contains("title")) {
            paragraph("Title", document.title());
        }
        if (!said.contains("subject")) {
            paragraph("Subtitle", document.subject());
        }
        paragraph("Subtitle", document.disclaimer());
        fields();
        table(document.control().signatures());
        space();
        table(document.control().revisions());
    }

    /**
     * A table of contents that Word brings up to date when it opens the document, without asking. Pages are known to nobody
     * before that, so that there are none: other programs show the titles alone, which lead to their sections.
     */
    private void contents() {
        stay(paragraph("TOCHeading", Terms.CONTENTS));
        var sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            var entry = body.addNewP();
            entry.addNewPPr().addNewPStyle().setVal(look.style("TOC1"));
            if (i < sections.size() - 1) {
                stay(entry);
            }
            if (i == 0) {
                boundary(entry.addNewR(), STFldCharType.BEGIN).setDirty(true);
                instruction(entry.addNewR(), " TOC \\o \"1-1\" \\h \\z \\u ");
                boundary(entry.addNewR(), STFldCharType.SEPARATE);
            }
            var link = entry.addNewHyperlink();
            link.setAnchor(bookmark(i));
            DocxTable.text(link.addNewR(), language.line(sections.get(i).title()));
            if (i == sections.size() - 1) {
                boundary(entry.addNewR(), STFldCharType.END);
            }
        }
    }

    /** Keeps a paragraph on the page of what follows, whatever a template's style says. */
    private static CTP stay(CTP paragraph) {
        if (!paragraph.getPPr().isSetKeepNext()) {
            paragraph.getPPr().addNewKeepNext();
        }
        return paragraph;
    }

    private static CTFldChar boundary(CTR run, STFldCharType.Enum type) {
        var boundary = run.addNewFldChar();
        boundary.setFldCharType(type);
        return boundary;
    }

    private static void instruction(CTR run, String code) {
        var instruction = run.addNewInstrText();
        instruction.setStringValue(code);
        instruction.setSpace(Space.PRESERVE);
    }

    private static String bookmark(int section) {
        return "_Toc" + (FIRST_BOOKMARK + section);
    }

    /** Short fields stand two in a row, long ones alone. */
    private void fields() {
        var table = new DocxTable(body.addNewTbl(), FIELDS, language, look);
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
        pages.ifPresent(known -> look = look.withWidth(known.turn(body, section)));
        var heading = stay(marked(section.title()));
        if (section == document.sections().getFirst()
                || section.tables().stream().anyMatch(table -> table.kind() == Table.Kind.REGISTER)) {
            heading.getPPr().addNewPageBreakBefore();
        }
        section.remarks().forEach(remark -> {
            var said = paragraph("Remark", remark);
            if (!section.tables().isEmpty()) {
                stay(said);
            }
        });
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
        if (!table.caption().isEmpty()) {
            stay(paragraph("Caption", Terms.CAPTION.with(++captions, table.caption())));
        }
        if (table.rows().isEmpty()) {
            paragraph("Remark", Terms.ROWS_NONE);
            return;
        }
        var target = new DocxTable(body.addNewTbl(), table, language, look);
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

    /** A heading with the bookmark that the table of contents leads to. */
    private CTP marked(Wording title) {
        var heading = body.addNewP();
        heading.addNewPPr().addNewPStyle().setVal(look.style("Heading1"));
        var start = heading.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmark));
        start.setName(bookmark(bookmark - FIRST_BOOKMARK));
        text(heading, language.line(title));
        heading.addNewBookmarkEnd().setId(BigInteger.valueOf(bookmark++));
        return heading;
    }

    private CTP paragraph(String style, Wording text) {
        var paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(look.style(style));
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

    private void page(CTSectPr section) {
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
        paragraph.addNewPPr().addNewPStyle().setVal(look.style("Header"));
        text(paragraph, language.line(document.title()));
        paragraph.addNewR().addNewTab();
        text(paragraph, language.line(document.identification()));
        paragraph.addNewR().addNewTab();
        document.mark().ifPresent(mark -> {
            text(paragraph, language.line(mark));
            paragraph.addNewR().addNewPict().set(watermark(mark, 1));
        });
    }

    private XmlObject watermark(Wording mark, int number) {
        try {
            var picture = XmlObject.Factory.parse(resource("word-watermark.xml")).selectChildren(WORD, "pict")[0];
            var shape = picture.selectChildren(VML, "shape")[0];
            var text = shape.selectChildren(VML, "textpath")[0];
            try (var cursor = shape.newCursor()) {
                cursor.setAttributeText(new QName("id"), "PowerPlusWaterMarkObject" + number);
            }
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
        paragraph.addNewPPr().addNewPStyle().setVal(look.style("Footer"));
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
