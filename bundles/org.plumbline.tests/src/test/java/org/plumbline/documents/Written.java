// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.plumbline.analysis.Evaluation;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.analysis.Language;

/** The documents of an evaluation, read back as tables of texts so that formats can be compared with each other. */
public record Written(List<GeneratedFile> files) {

    static {
        // The library takes files for an attack in which one long name stands everywhere
        ZipSecureFile.setMinInflateRatio(0);
    }

    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(t[hd])[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    public static Written of(Evaluation evaluation) {
        return of(evaluation, EnumSet.allOf(Language.class));
    }

    public static Written of(Evaluation evaluation, Set<Language> languages) {
        return new Written(Documents.generate(new DocumentRequest(evaluation, languages, "1.0.0")));
    }

    /** One document in one format. */
    public static Written of(Document document, Format format, Tongue tongue) {
        return new Written(List.of(new GeneratedFile("document", "document." + tongue.tag() + "." + format.extension(),
                () -> Renderers.render(document, format, tongue, Optional.empty()))));
    }

    public byte[] bytes(String nameEnd) {
        return files.stream().filter(file -> file.name().endsWith(nameEnd)).findFirst().orElseThrow().content();
    }

    public String html(String nameEnd) {
        return new String(bytes(nameEnd + ".html"), StandardCharsets.UTF_8);
    }

    public XSSFWorkbook xlsx(String nameEnd) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(nameEnd + ".xlsx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XWPFDocument docx(String nameEnd) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes(nameEnd + ".docx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of an HTML document whose first row begins with these texts. */
    public static List<List<String>> table(String html, String... header) {
        return TABLE.matcher(html).results().map(table -> rows(table.group()))
                .filter(rows -> begins(rows.getFirst(), header)).findFirst().orElseThrow();
    }

    /** The rows of a sheet from the one that begins with these texts. */
    public static List<List<String>> table(XSSFSheet sheet, String... header) {
        var formatter = new DataFormatter(Locale.ROOT);
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(formatter.formatCellValue(row.getCell(i)));
            }
            if (!rows.isEmpty() || begins(cells, header)) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The table of a Word document whose first row begins with these texts. */
    public static List<List<String>> table(XWPFDocument document, String... header) {
        return document.getTables().stream().map(Written::rows)
                .filter(rows -> begins(rows.getFirst(), header)).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(String table) {
        return ROW.matcher(table).results()
                .map(row -> CELL.matcher(row.group()).results().map(cell -> text(cell.group(2))).toList())
                .toList();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(Written::text).toList())
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()).strip();
    }

    private static boolean begins(List<String> row, String... header) {
        return row.size() >= header.length && row.subList(0, header.length).equals(List.of(header));
    }

    private static String text(String markup) {
        return markup.replace("<span class=\"line\">", "\n").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&").strip();
    }
}
