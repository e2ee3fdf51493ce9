// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.plumbline.documents.office.WordTemplate.Unusable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where a document of ours goes in a template.
 *
 * @param next what stands behind it on the level of paragraphs; null: nothing
 * @param replaced the paragraph or content control that it takes the place of; null: none
 * @param atEnd whether the template did not say where
 */
record TemplatePlace(Node next, Element replaced, boolean atEnd) {

    private static final String NAME = "plumbline";
    private static final String MARK = "{{plumbline}}";

    static TemplatePlace in(XWPFDocument file) throws Unusable {
        var body = file.getDocument().getBody().getDomNode();
        var places = new ArrayList<Element>();
        Element last = null;
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if ((Placeholders.is(node, "p") || Placeholders.is(node, "sdt")) && isPlace((Element) node)) {
                places.add((Element) node);
            }
            if (Placeholders.is(node, "sectPr")) {
                last = (Element) node;
            }
        }
        if (places.size() > 1) {
            throw new Unusable(MARK + " stands in " + places.size() + " places", "Leave one of them");
        }
        if (places.isEmpty()) {
            requireNone(file);
            return new TemplatePlace(last, null, true);
        }
        return of(places.getFirst());
    }

    private static TemplatePlace of(Element place) throws Unusable {
        var text = text(place);
        boolean written = text.contains(MARK) || named(place, "tag", "val") || named(place, "alias", "val");
        if (text.contains(MARK) && !text.strip().equals(MARK)) {
            throw new Unusable(MARK + " stands among other text", "Give it a paragraph of its own");
        }
        var sections = new ArrayList<Element>();
        Placeholders.collect(place, "sectPr", false, sections);
        if (written && !sections.isEmpty()) {
            throw new Unusable(MARK + " stands in the last paragraph of a section", "Add a paragraph behind it");
        }
        return new TemplatePlace(place.getNextSibling(), written ? place : null, false);
    }

    private static void requireNone(XWPFDocument file) throws Unusable {
        var roots = Stream.concat(Stream.of(file.getDocument().getBody().getDomNode()), Stream.concat(
                file.getHeaderList().stream().map(header -> header._getHdrFtr().getDomNode()),
                file.getFooterList().stream().map(footer -> footer._getHdrFtr().getDomNode())));
        if (roots.flatMap(root -> Placeholders.paragraphs(root).stream())
                .anyMatch(paragraph -> Placeholders.text(paragraph).contains(MARK))) {
            throw new Unusable(MARK + " stands in a table, a text box, a header or a footer",
                    "Give it a paragraph of its own in the text");
        }
    }

    private static boolean isPlace(Element element) {
        return text(element).contains(MARK) || named(element, "tag", "val") || named(element, "alias", "val")
                || named(element, "bookmarkStart", "name");
    }

    private static String text(Element element) {
        return Placeholders.is(element, "p") ? Placeholders.text(element)
                : String.join("", Placeholders.paragraphs(element).stream().map(Placeholders::text).toList());
    }

    private static boolean named(Element root, String element, String attribute) {
        List<Element> found = new ArrayList<>();
        Placeholders.collect(root, element, false, found);
        return found.stream().anyMatch(one -> NAME.equals(one.getAttributeNS(Placeholders.WORD, attribute)));
    }
}
