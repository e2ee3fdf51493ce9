// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plumbline.lang.loading.UnusableInput;

/**
 * The text of a PDF in reading order.
 *
 * @param lines lines of all pages, numbered through
 */
record PdfPages(List<Line> lines) {

    private static final int MOST_PAGES = 5_000;

    /**
     * Extracts the text.
     *
     * @throws UnusableInput if the PDF is damaged, locked or too long
     */
    static PdfPages of(String file, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnusableInput(file, 0, "the PDF has more than " + MOST_PAGES + " pages",
                        "import only the part with the requirements");
            }
            return new PdfPages(lines(pdf));
        } catch (InvalidPasswordException e) {
            throw new UnusableInput(file, 0, "the PDF is locked by a password",
                    "import a copy without password, or its text", e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnusableInput unusable) {
                throw unusable;
            }
            // A damaged PDF makes the library fail in many ways; none of them is a fault of ours.
            throw new UnusableInput(file, 0, "the PDF is damaged (" + e.getMessage() + ")",
                    "get an undamaged copy, or import its text", e);
        }
    }

    private static List<Line> lines(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            lines.addAll(DocumentReader.lines(stripper.getText(pdf), lines.size(), page));
        }
        return lines;
    }
}
