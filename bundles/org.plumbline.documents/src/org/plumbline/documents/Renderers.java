// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.Optional;

import org.plumbline.documents.csv.CsvRenderer;
import org.plumbline.documents.html.HtmlRenderer;
import org.plumbline.documents.html.SvgRenderer;
import org.plumbline.documents.office.DocxRenderer;
import org.plumbline.documents.office.WordTemplate;
import org.plumbline.documents.office.XlsxRenderer;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Tongue;

/** The one renderer of each format. */
final class Renderers {

    private Renderers() {
    }

    /** @param template what a Word document is made after; other formats have no use for it */
    static byte[] render(Document document, Format format, Tongue tongue, Optional<WordTemplate> template) {
        return switch (format) {
            case HTML -> HtmlRenderer.render(document, tongue);
            case SVG -> SvgRenderer.render(document, tongue);
            case XLSX -> XlsxRenderer.render(document, tongue);
            case DOCX -> template.map(given -> DocxRenderer.render(document, tongue, given))
                    .orElseGet(() -> DocxRenderer.render(document, tongue));
            case CSV -> CsvRenderer.render(document, tongue);
        };
    }
}
