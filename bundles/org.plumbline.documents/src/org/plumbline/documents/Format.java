// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.Optional;
import java.util.function.BiFunction;

import org.plumbline.documents.csv.CsvRenderer;
import org.plumbline.documents.html.HtmlRenderer;
import org.plumbline.documents.html.SvgRenderer;
import org.plumbline.documents.office.DocxRenderer;
import org.plumbline.documents.office.WordTemplate;
import org.plumbline.documents.office.XlsxRenderer;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Tongue;

/** A file format, with the renderer that turns any plan into it. */
enum Format {
    HTML("html", HtmlRenderer::render),
    /** The first figure of a document alone. */
    SVG("svg", SvgRenderer::render),
    XLSX("xlsx", XlsxRenderer::render),
    DOCX("docx", DocxRenderer::render) {
        @Override
        byte[] render(Document document, Tongue tongue, Optional<WordTemplate> template) {
            return template.map(given -> DocxRenderer.render(document, tongue, given))
                    .orElseGet(() -> DocxRenderer.render(document, tongue));
        }
    },
    /** The first register alone. */
    CSV("csv", CsvRenderer::render);

    private final String extension;
    private final BiFunction<Document, Tongue, byte[]> renderer;

    Format(String extension, BiFunction<Document, Tongue, byte[]> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    String extension() {
        return extension;
    }

    /** @param template what a Word document is made after; other formats have no use for it */
    byte[] render(Document document, Tongue tongue, Optional<WordTemplate> template) {
        return renderer.apply(document, tongue);
    }
}
