// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts what a document says of itself in place of {@code {{title}}}, {@code {{subject}}}, {@code {{as-of}}}, {@code {{version}}},
 * {@code {{number}}}, {@code {{classification}}}, {@code {{mark}}} and {@code {{disclaimer}}}, also where a program has split
 * them over runs. What is put in is plain text, in which nothing is replaced again.
 */
final class Placeholders {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z-]+)\\s*\\}\\}");

    private final Map<String, String> values = new HashMap<>();

    Placeholders(Document document, Tongue tongue) {
        values.put("title", tongue.line(document.title()));
        values.put("subject", tongue.line(document.subject()));
        values.put("as-of", tongue.line(Dates.inText(document.asOf())));
        values.put("number", field(document, Terms.DOCUMENT_NUMBER, tongue));
        values.put("version", field(document, Terms.VERSION, tongue));
        values.put("classification", field(document, Terms.CLASSIFICATION, tongue));
        values.put("mark", document.mark().map(tongue::line).orElse(""));
        values.put("disclaimer", tongue.line(document.disclaimer()));
    }

    private static String field(Document document, Wording name, Tongue tongue) {
        return document.control().fields().stream().filter(field -> field.name().equals(name)).findFirst()
                .map(field -> CellText.of(field.value(), tongue).stream().map(CellText::text).collect(Collectors.joining(" ")))
                .map(text -> tongue.line(Wording.same(text))).orElse("");
    }

    /** Fills a document in, and says which places its body had. */
    Set<String> fill(XWPFDocument file) {
        var found = fill(file.getDocument().getBody().getDomNode());
        file.getHeaderList().forEach(header -> fill(header._getHdrFtr().getDomNode()));
        file.getFooterList().forEach(footer -> fill(footer._getHdrFtr().getDomNode()));
        return found;
    }

    private Set<String> fill(Node root) {
        var found = new HashSet<String>();
        paragraphs(root).forEach(paragraph -> fill(texts(paragraph), found));
        return found;
    }

    private void fill(List<Element> texts, Set<String> found) {
        var pieces = texts.stream().map(text -> new StringBuilder(content(text))).toList();
        var places = PLACE.matcher(String.join("", pieces)).results()
                .filter(place -> values.containsKey(place.group(1))).toList();
        for (var place : places.reversed()) {
            found.add(place.group(1));
            replace(pieces, place.start(), place.end(), values.get(place.group(1)));
        }
        for (int i = 0; i < texts.size() && !places.isEmpty(); i++) {
            if (!content(texts.get(i)).contentEquals(pieces.get(i))) {
                texts.get(i).getFirstChild().setNodeValue(pieces.get(i).toString());
                texts.get(i).setAttributeNS(XML, "xml:space", "preserve");
            }
        }
    }

    /** Puts a value into the first of the pieces that a stretch of their whole spans, and cuts it from the others. */
    private static void replace(List<StringBuilder> pieces, int start, int end, String value) {
        int before = 0;
        boolean put = false;
        for (var piece : pieces) {
            int length = piece.length();
            int from = Math.clamp((long) start - before, 0, length);
            int to = Math.clamp((long) end - before, 0, length);
            if (from < to) {
                piece.replace(from, to, put ? "" : value);
                put = true;
            }
            before += length;
        }
    }

    /** All paragraphs below a node, those in text boxes and tables too. */
    static List<Element> paragraphs(Node root) {
        var paragraphs = new ArrayList<Element>();
        collect(root, "p", false, paragraphs);
        return paragraphs;
    }

    static String text(Element paragraph) {
        return texts(paragraph).stream().map(Placeholders::content).collect(Collectors.joining());
    }

    /** The text elements of a paragraph, without those of paragraphs in it. */
    private static List<Element> texts(Element paragraph) {
        var texts = new ArrayList<Element>();
        collect(paragraph, "t", true, texts);
        return texts;
    }

    static void collect(Node root, String name, boolean ownOnly, List<Element> found) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                found.add((Element) node);
            }
            if (!(ownOnly && is(node, "p"))) {
                collect(node, name, ownOnly, found);
            }
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    private static String content(Element text) {
        return text.getFirstChild() == null ? "" : String.valueOf(text.getFirstChild().getNodeValue());
    }
}
