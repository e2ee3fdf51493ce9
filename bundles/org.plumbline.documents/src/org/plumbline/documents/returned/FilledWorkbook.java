// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.RowMark;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;
import org.plumbline.lang.loading.UnusableInput;

/**
 * Reads the tables of a workbook that people filled in: those with a column of keys. Nothing in the workbook is calculated,
 * run or followed.
 */
public final class FilledWorkbook {

    /** Bytes; the workbooks we write are far smaller. */
    private static final long MOST = 100L << 20;
    private static final int ZIP = 0x504b;
    private static final int OLE = 0xd0cf;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<FilledRow> rows = new ArrayList<>();

    private FilledWorkbook() {
    }

    /**
     * The rows of all such tables, in the order of the sheets.
     *
     * @throws UnusableInput if the file is no such workbook
     */
    public static List<FilledRow> read(Path file) {
        check(file);
        var reader = new FilledWorkbook();
        try (var stream = Files.newInputStream(file); var workbook = new XSSFWorkbook(stream)) {
            workbook.forEach(reader::sheet);
        } catch (IOException | RuntimeException e) {
            throw new UnusableInput(file.toString(), 0, "This workbook is damaged (" + e.getMessage() + ")",
                    "Save it again as .xlsx, or generate it anew", e);
        }
        if (reader.rows.isEmpty()) {
            throw new UnusableInput(file, "No sheet of it has the column “" + Tongue.BOTH.line(Terms.ROW_KEY) + "”",
                    "Name a workbook that `plumbline generate` wrote, with that column as it was");
        }
        return reader.rows;
    }

    private static void check(Path file) {
        try (InputStream stream = Files.isDirectory(file) ? InputStream.nullInputStream() : Files.newInputStream(file)) {
            int magic = stream.read() << 8 | stream.read();
            if (magic == OLE) {
                throw new UnusableInput(file, "This workbook is encrypted, or of the old format .xls",
                        "Save it without a password as .xlsx");
            }
            if (magic != ZIP) {
                throw new UnusableInput(file, "This is no workbook", "Name an .xlsx file that `plumbline generate` wrote");
            }
            if (Files.size(file) > MOST) {
                throw new UnusableInput(file, "This workbook has more than 100 MB", "Remove what you added to it");
            }
        } catch (IOException e) {
            throw new UnusableInput(file, "This cannot be read", "Name an .xlsx file that `plumbline generate` wrote");
        }
    }

    private void sheet(Sheet sheet) {
        Map<Integer, String> columns = Map.of();
        int keys = -1;
        int before = -1;
        for (var row : sheet) {
            if (row.getRowNum() > before + 1 || isBlank(row)) {
                keys = -1;
            }
            before = row.getRowNum();
            var head = keyColumn(row);
            if (head.isPresent()) {
                keys = head.get();
                columns = headings(row, keys);
            } else if (keys >= 0) {
                rows.add(new FilledRow(sheet.getSheetName() + "!" + (row.getRowNum() + 1), mark(row, keys), fields(row, columns)));
            }
        }
    }

    private boolean isBlank(Row row) {
        for (var cell : row) {
            if (!text(cell).text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> keyColumn(Row row) {
        for (var cell : row) {
            var text = text(cell).text();
            if (Stream.of(Tongue.values()).anyMatch(tongue -> tongue.line(Terms.ROW_KEY).equals(text))) {
                return Optional.of(cell.getColumnIndex());
            }
        }
        return Optional.empty();
    }

    private Map<Integer, String> headings(Row row, int keys) {
        var headings = new LinkedHashMap<Integer, String>();
        for (var cell : row) {
            if (cell.getColumnIndex() != keys) {
                headings.put(cell.getColumnIndex(), PlainText.line(text(cell).text()));
            }
        }
        return headings;
    }

    private Optional<RowMark> mark(Row row, int keys) {
        return Optional.ofNullable(row.getCell(keys)).flatMap(cell -> RowMark.parse(text(cell).text()));
    }

    private Map<String, FilledRow.Typed> fields(Row row, Map<Integer, String> columns) {
        var fields = new LinkedHashMap<String, FilledRow.Typed>();
        columns.forEach((index, heading) -> fields.put(heading, text(row.getCell(index))));
        return fields;
    }

    private FilledRow.Typed text(Cell cell) {
        if (cell == null) {
            return new FilledRow.Typed("", true);
        }
        boolean readable = cell.getCellType() != CellType.FORMULA && cell.getCellType() != CellType.ERROR;
        var text = switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : formatter.formatCellValue(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            default -> "";
        };
        return new FilledRow.Typed(PlainText.of(text).strip(), readable);
    }
}
