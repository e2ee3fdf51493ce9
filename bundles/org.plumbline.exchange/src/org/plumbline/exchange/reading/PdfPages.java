// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.lang.loading.UnusableInput;

/**
 * The text of a PDF in reading order. A wide gap within a line is a tab where the line is printed, so that the cells of a
 * table are told apart; in the text of the line it is a space.
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
        PDFTextStripper stripper = new CellStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        List<Line> lines = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<Line> onPage = DocumentReader.lines(stripper.getText(pdf), lines.size(), page);
            onPage.stream().map(PdfPages::spaced).forEach(lines::add);
        }
        return lines;
    }

    private static Line spaced(Line line) {
        return new Line(line.number(), line.page(), Script.trim(line.printed().replace('\t', ' ')), line.printed());
    }

    /** Parts the words of a line by tabs where they stand far apart. */
    private static final class CellStripper extends PDFTextStripper {

        // Words stand about a space apart, more in justified text; cells stand further apart.
        private static final double SPACES_BETWEEN_CELLS = 3;
        private static final Pattern WIDE_GAP = Pattern.compile(" {3,}");
        // Some fonts have no space, or one without a width.
        private static final double NARROWEST_SPACE = 0.2;

        private TextPosition last;
        private boolean parted;

        @Override
        protected void writeWordSeparator() {
            parted = true;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            if (parted) {
                output.write(isFar(last, positions.getFirst()) ? "\t" : getWordSeparator());
            }
            output.write(WIDE_GAP.matcher(text).replaceAll("\t"));
            last = positions.getLast();
            parted = false;
        }

        private static boolean isFar(TextPosition from, TextPosition to) {
            double gap = to.getXDirAdj() - (from.getXDirAdj() + from.getWidthDirAdj());
            double space = Math.max(from.getWidthOfSpace(), NARROWEST_SPACE * from.getFontSizeInPt());
            return gap > SPACES_BETWEEN_CELLS * space;
        }
    }
}
