// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.lang.loading.UnusableInput;

/**
 * Reads the text of a document: a text file in UTF-8, UTF-16 or GB18030 with any line ends, or a PDF that has a text
 * layer. Never guesses: bytes that are malformed in the encoding they look like are an error.
 */
public final class DocumentReader {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST_FILE = 64L * 1024 * 1024;
    /** The longest line that is read, in characters. */
    public static final int LONGEST_LINE = 100_000;

    private final long largestFile;
    private final int longestLine;

    /** A reader with the usual limits. */
    public DocumentReader() {
        this(LARGEST_FILE, LONGEST_LINE);
    }

    DocumentReader(long largestFile, int longestLine) {
        this.largestFile = largestFile;
        this.longestLine = longestLine;
    }

    /**
     * Reads a document.
     *
     * @throws UnusableInput if it cannot be read, is too large, or has no text
     */
    public DocumentText read(Path path) {
        String file = path.toString();
        byte[] bytes = bytes(path, file);
        if (bytes.length == 0) {
            throw new UnusableInput(file, 0, "the file is empty", "name the document's text or PDF file");
        }
        DocumentText document = startsWith(bytes, "%PDF-")
                ? new DocumentText(file, "PDF", PdfPages.of(file, bytes).lines())
                : text(file, bytes);
        check(document);
        return document;
    }

    private byte[] bytes(Path path, String file) {
        if (Files.isDirectory(path)) {
            throw new UnusableInput(file, 0, "this is a folder", "name the document's text or PDF file");
        }
        if (!Files.exists(path)) {
            throw new UnusableInput(file, 0, "there is no such file", "name the document's text or PDF file");
        }
        // Read rather than asked for its size, so that a device or a growing file ends too.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(largestFile + 1, Integer.MAX_VALUE - 8L));
            if (bytes.length > largestFile) {
                throw new UnusableInput(file, 0, "the file is larger than " + largestFile + " bytes",
                        "import a document without pictures, or only the part with the requirements");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInput(file, 0, "the file cannot be read (" + e.getMessage() + ")",
                    "check that it exists and that you may read it", e);
        }
    }

    private static DocumentText text(String file, byte[] bytes) {
        if (startsWith(bytes, "PK\u0003\u0004")) {
            throw new UnusableInput(file, 0, "this is a Word document or another archive, not a text",
                    "save it as PDF or as plain text in UTF-8");
        }
        Decoded decoded = Decoded.of(file, bytes);
        return new DocumentText(file, decoded.encoding(), lines(decoded.text(), 0, 0));
    }

    /** Lines of a text, whatever their ends; a form feed ends a line too. */
    static List<Line> lines(String text, int before, int page) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\r\n|[\n\r\f\u0085\u2028\u2029]", -1)) {
            lines.add(new Line(before + lines.size() + 1, page, line));
        }
        if (lines.getLast().blank()) {
            lines.removeLast();
        }
        return lines;
    }

    private void check(DocumentText document) {
        for (Line line : document.lines()) {
            if (line.text().length() > longestLine) {
                throw new UnusableInput(document.file(), line.number(),
                        "the line is longer than " + longestLine + " characters",
                        "import the document as text with the lines or paragraphs it was printed in");
            }
        }
        if (document.lines().stream().allMatch(Line::blank)) {
            boolean pdf = document.encoding().equals("PDF");
            throw new UnusableInput(document.file(), 0,
                    pdf ? "the PDF has no text, it consists of pictures" : "the file has no text",
                    pdf ? "import a PDF with a text layer (run text recognition first)"
                            : "name the document's text or PDF file");
        }
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (bytes[i] != (byte) signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
