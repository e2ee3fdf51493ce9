// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.function.BiFunction;

import org.plumbline.analysis.Language;
import org.plumbline.documents.html.HtmlRenderer;
import org.plumbline.documents.html.SvgRenderer;
import org.plumbline.documents.office.DocxRenderer;
import org.plumbline.documents.office.XlsxRenderer;
import org.plumbline.documents.plan.Document;

/** A file format, with the renderer that turns any plan into it. */
enum Format {
    HTML("html", HtmlRenderer::render),
    /** The first figure of a document alone. */
    SVG("svg", SvgRenderer::render),
    XLSX("xlsx", XlsxRenderer::render),
    DOCX("docx", DocxRenderer::render);

    private final String extension;
    private final BiFunction<Document, Language, byte[]> renderer;

    Format(String extension, BiFunction<Document, Language, byte[]> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    String extension() {
        return extension;
    }

    byte[] render(Document document, Language language) {
        return renderer.apply(document, language);
    }
}
