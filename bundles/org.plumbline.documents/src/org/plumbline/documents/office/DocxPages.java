// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.Optional;

import org.apache.xmlbeans.XmlBeans;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The pages of a template: its paper and margins. Where it stands upright and a register is much wider, the same paper lies on
 * its side for the section, as one would do by hand.
 */
final class DocxPages {

    /** How many times as wide as the text a register may want to be and still stand on an upright page. */
    private static final double MUCH = 1.3;

    private final CTSectPr template;
    private boolean turned;

    private DocxPages(CTSectPr template) {
        this.template = template;
    }

    /** The pages that a place in a template lies on. */
    static DocxPages at(TemplatePlace place, CTBody body) {
        for (Node node = place.next(); node != null; node = node.getNextSibling()) {
            var found = sectionIn(node);
            if (found.isPresent()) {
                return new DocxPages(found.get());
            }
        }
        return new DocxPages(body.getSectPr());
    }

    private static Optional<CTSectPr> sectionIn(Node paragraph) {
        if (!Placeholders.is(paragraph, "p")) {
            return Optional.empty();
        }
        var properties = new ArrayList<Element>();
        Placeholders.collect(paragraph, "sectPr", false, properties);
        return properties.stream().findFirst().map(node -> (CTSectPr) XmlBeans.nodeToXmlObject(node));
    }

    /** The width of the text, in twips. */
    int width() {
        return width(template);
    }

    private static int width(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return 9026;
        }
        int width = DocxLook.twips(section.getPgSz().getW()) - DocxLook.twips(section.getPgMar().getLeft())
                - DocxLook.twips(section.getPgMar().getRight());
        return Math.max(2_000, width);
    }

    /** Turns the paper where a section needs it, or back, and says how wide the text is then. */
    int turn(CTBody body, Section section) {
        boolean wide = isUpright() && section.tables().stream().anyMatch(table -> table.kind() == Table.Kind.REGISTER
                && DocxTable.width(table) > MUCH * width());
        if (wide != turned) {
            close(body);
            turned = wide;
        }
        return turned ? width(onItsSide()) : width();
    }

    /** Turns the paper back behind the last section; at the end of a document its last pages are those of the section. */
    void end(CTBody body, boolean atEnd) {
        if (turned && atEnd) {
            template.set(onItsSide());
        } else if (turned) {
            close(body);
        }
    }

    private void close(CTBody body) {
        body.addNewP().addNewPPr().addNewSectPr().set(turned ? onItsSide() : template);
    }

    private boolean isUpright() {
        return template.isSetPgSz() && template.isSetPgMar()
                && DocxLook.twips(template.getPgSz().getW()) < DocxLook.twips(template.getPgSz().getH());
    }

    private CTSectPr onItsSide() {
        var section = (CTSectPr) template.copy();
        var size = section.getPgSz();
        var width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
        if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        if (section.isSetPgNumType() && section.getPgNumType().isSetStart()) {
            section.getPgNumType().unsetStart();
        }
        (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        return section;
    }
}
