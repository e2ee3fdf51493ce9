// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Generates workbooks of a model, fills them in as people do, and takes them home.
 *
 * @param folder holds the models and the documents
 * @param statement the name of the statement whose workbooks these are
 */
record Returned(Path folder, String statement) {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final String AS_OF = "2026-10-15";

    /** Writes a file of the model. */
    Path model(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(models()).resolve(name), text);
    }

    String text(String name) throws IOException {
        return Files.readString(models().resolve(name));
    }

    void change(String name, String before, String after) throws IOException {
        assertThat(text(name)).contains(before);
        Files.writeString(models().resolve(name), text(name).replace(before, after));
    }

    private Path models() {
        return folder.resolve("models");
    }

    /** Generates all documents, and names a workbook of them. */
    Path workbook(String name) {
        var target = folder.resolve("documents");
        var run = CommandLine.run("generate", models(), "-o", target, "--as-of", AS_OF);
        assertThat(run.exit()).as(run.err()).isZero();
        return target.resolve(statement + "-" + name + ".xlsx");
    }

    CommandLine home(Path workbook) {
        return CommandLine.run("import", "assessment", workbook, "--into", models(), "--as-of", AS_OF, "--lang", "zh");
    }

    static void fill(Path workbook, String subject, Map<String, Object> fields) throws IOException {
        edit(workbook, sheet -> fields.forEach((heading, value) -> {
            var cell = cell(row(sheet, subject), heading);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else {
                cell.setCellValue(value.toString());
            }
        }));
    }

    static String cell(Path workbook, String subject, String heading) throws IOException {
        try (var stream = Files.newInputStream(workbook); var book = new XSSFWorkbook(stream)) {
            return shown(cell(row(book.getSheetAt(0), subject), heading));
        }
    }

    static void edit(Path workbook, Consumer<Sheet> edit) throws IOException {
        var content = Files.readAllBytes(workbook);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content)); var target = Files.newOutputStream(workbook)) {
            edit.accept(book.getSheetAt(0));
            book.write(target);
        }
    }

    /** The row with a key, wherever in the workbook. */
    static Row row(Sheet any, String subject) {
        for (var sheet : any.getWorkbook()) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (text(cell).contains(" · " + subject + " · ")) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("No row " + subject);
    }

    static Cell heading(Sheet any, String heading) {
        for (var sheet : any.getWorkbook()) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (text(cell).equals(heading) && row.getLastCellNum() > 2) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError("No column " + heading);
    }

    /** The cell below the nearest heading above it. */
    static Cell cell(Row row, String heading) {
        for (int above = row.getRowNum(); above >= 0; above--) {
            if (row.getSheet().getRow(above) != null) {
                for (var cell : row.getSheet().getRow(above)) {
                    if (text(cell).equals(heading)) {
                        return row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new AssertionError("No column " + heading);
    }

    static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : text(cell);
    }

    /** The workbook as LibreOffice saves it; the test is left out where it is not installed. */
    Path savedByLibreOffice(Path workbook) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed.");
        var saved = Files.createDirectory(folder.resolve("saved"));
        var office = new ProcessBuilder(OFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved.toString(),
                workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return saved.resolve(workbook.getFileName());
    }
}
