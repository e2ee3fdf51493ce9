// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

/** A file format; each has one renderer, which turns any document into it. */
public enum Format {
    HTML("html"),
    /** The first figure of a document alone. */
    SVG("svg"),
    XLSX("xlsx"),
    DOCX("docx"),
    /** The first register alone. */
    CSV("csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }
}
