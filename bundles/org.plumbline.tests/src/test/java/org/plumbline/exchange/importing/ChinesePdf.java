// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes PDFs of Chinese and Latin text. The font is one that every reader knows and no document embeds, so that none has to
 * be on this machine; Latin characters are half as wide as Chinese ones.
 */
final class ChinesePdf {

    private static final String FONT = "STSong-Light";
    private static final int SIZE = 10;
    private static final int LEADING = 14;
    private static final int LEFT = 40;
    private static final int TOP = 740;
    private static final int LINES_ON_A_PAGE = 45;

    private ChinesePdf() {
    }

    /**
     * A PDF of these lines, as many pages as they need.
     *
     * @param columns where the cells of a line start that it parts by tabs, in points from the margin
     */
    static byte[] of(List<String> lines, int... columns) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_ON_A_PAGE) {
                page(pdf, lines.subList(from, Math.min(from + LINES_ON_A_PAGE, lines.size())), columns);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument pdf, List<String> lines, int... columns) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                int x = LEFT + (cell == 0 ? 0 : columns[cell]);
                content.append("BT /F %d Tf %d %d Td <%s> Tj ET\n".formatted(SIZE, x, TOP - i * LEADING,
                        HexFormat.of().formatHex(cells[cell].getBytes(StandardCharsets.UTF_16BE))));
            }
        }
        PDPage page = new PDPage();
        pdf.addPage(page);
        page.setResources(new PDResources());
        page.getResources().getCOSObject().setItem(COSName.FONT, dictionary("F", font()));
        page.setContents(new PDStream(pdf,
                new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
    }

    private static COSDictionary font() {
        COSDictionary descendant = dictionary("CIDSystemInfo", characters());
        descendant.setName("Type", "Font");
        descendant.setName("Subtype", "CIDFontType0");
        descendant.setName("BaseFont", FONT);
        descendant.setItem("FontDescriptor", descriptor());
        descendant.setInt("DW", 1000);
        descendant.setItem("W", array(COSInteger.get(1), COSInteger.get(95), COSInteger.get(500)));
        COSDictionary font = dictionary("DescendantFonts", array(descendant));
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", FONT);
        font.setName("Encoding", "UniGB-UTF16-H");
        return font;
    }

    private static COSDictionary characters() {
        COSDictionary characters = new COSDictionary();
        characters.setString("Registry", "Adobe");
        characters.setString("Ordering", "GB1");
        characters.setInt("Supplement", 4);
        return characters;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", FONT);
        descriptor.setInt("Flags", 6);
        return descriptor;
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static COSArray array(COSBase... values) {
        COSArray array = new COSArray();
        for (COSBase value : values) {
            array.add(value);
        }
        return array;
    }
}
