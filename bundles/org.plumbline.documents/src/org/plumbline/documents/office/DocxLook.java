// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/**
 * How a Word document looks: the identifiers its styles go by, and the style of its tables.
 *
 * @param styles identifiers of paragraph styles, by ours
 * @param table the style of tables; absent: drawn by us
 * @param headed whether the style of tables has a look for header rows
 * @param width what is as wide as the text, in twips
 */
record DocxLook(Map<String, String> styles, Optional<String> table, boolean headed, int width) {

    /** Our own look. */
    static DocxLook own(int width) {
        return new DocxLook(Map.of(), Optional.empty(), false, width);
    }

    /** That of a template, which gets those of our styles that it has none of the same name for, in its own fonts. */
    static DocxLook of(XWPFDocument template, int width) throws IOException, XmlException {
        var theirs = styles(template);
        var names = new HashMap<String, String>();
        Stream.of(theirs.getStyleArray()).filter(style -> style.isSetName() && style.getType() == STStyleType.PARAGRAPH)
                .forEach(style -> names.putIfAbsent(name(style), style.getStyleId()));
        var identifiers = new HashMap<String, String>();
        var ours = StylesDocument.Factory.parse(DocxLook.class.getResourceAsStream("word-styles.xml")).getStyles();
        for (var style : ours.getStyleArray()) {
            if (style.getType() == STStyleType.PARAGRAPH) {
                var known = names.get(name(style));
                identifiers.put(style.getStyleId(), known == null ? "Plumbline" + style.getStyleId() : known);
            }
        }
        for (var style : ours.getStyleArray()) {
            if (style.getType() == STStyleType.PARAGRAPH && !names.containsKey(name(style))) {
                add(theirs, style, identifiers);
            }
        }
        template.getStyles().setStyles(theirs);
        var table = tableStyle(theirs);
        return new DocxLook(identifiers, table.map(CTStyle::getStyleId), table.filter(DocxLook::hasHeader).isPresent(), width);
    }

    DocxLook withWidth(int other) {
        return new DocxLook(styles, table, headed, other);
    }

    String style(String ours) {
        return styles.getOrDefault(ours, ours);
    }

    private static CTStyles styles(XWPFDocument template) throws IOException, XmlException {
        return template.getStyles() == null ? template.createStyles().getCtStyles() : template.getStyle();
    }

    private static void add(CTStyles styles, CTStyle ours, Map<String, String> identifiers) {
        var style = styles.addNewStyle();
        style.set(ours);
        style.setStyleId(identifiers.get(ours.getStyleId()));
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
        if (style.isSetBasedOn()) {
            style.getBasedOn().setVal(identifiers.get(style.getBasedOn().getVal()));
        }
        if (style.isSetNext()) {
            style.getNext().setVal(identifiers.get(style.getNext().getVal()));
        }
        if (style.isSetRPr()) {
            while (style.getRPr().sizeOfRFontsArray() > 0) {
                style.getRPr().removeRFonts(0);
            }
        }
    }

    /** A style somebody made for it, else the usual one with a grid, else the first. */
    private static Optional<CTStyle> tableStyle(CTStyles styles) {
        var tables = Stream.of(styles.getStyleArray())
                .filter(style -> style.getType() == STStyleType.TABLE && style.isSetName() && !name(style).equals("normal table"))
                .toList();
        return tables.stream().filter(style -> style.isSetCustomStyle() && isOn(style.getCustomStyle())).findFirst()
                .or(() -> tables.stream().filter(style -> name(style).equals("table grid")).findFirst())
                .or(() -> tables.stream().findFirst());
    }

    private static boolean isOn(Object value) {
        return Stream.of("1", "true", "on").anyMatch(String.valueOf(value)::equals);
    }

    private static boolean hasHeader(CTStyle style) {
        var parts = new ArrayList<Element>();
        Placeholders.collect(style.getDomNode(), "tblStylePr", false, parts);
        return parts.stream().anyMatch(part -> part.getAttributeNS(Placeholders.WORD, "type").equals("firstRow"));
    }

    private static String name(CTStyle style) {
        return style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    static int twips(Object measure) {
        return measure instanceof BigInteger number ? number.intValue()
                : (int) Double.parseDouble(String.valueOf(measure).replaceAll("[a-z]+$", ""));
    }
}
