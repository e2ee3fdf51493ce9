// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.Language;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.sheet.Sheet;
import org.plumbline.documents.sheet.Sheet.Block;
import org.plumbline.documents.sheet.Sheet.Line;
import org.plumbline.documents.sheet.Sheet.Row;
import org.plumbline.lang.formatting2.Columns;

/** Prints a sheet as aligned text: labels on the left, what they say on the right, wrapped. */
final class SheetText {

    private static final int INDENT = 2;
    private static final int LEAST_TEXT = 20;

    private final Terminal terminal;
    private final Language language;
    private final PrintWriter out;

    SheetText(Terminal terminal, Language language, PrintWriter out) {
        this.terminal = terminal;
        this.language = language;
        this.out = out;
    }

    void print(Sheet sheet) {
        Lines.wrapped(sheet.title().in(language), terminal.width()).forEach(line -> out.println(terminal.bold(line)));
        int labels = labels(sheet.blocks().stream().filter(block -> block.heading().isEmpty()));
        for (Block block : sheet.blocks()) {
            out.println();
            if (block.heading().isEmpty()) {
                print(block.rows(), 0, labels(Stream.of(block)) == 0 ? 0 : labels);
            } else {
                Lines.wrapped(block.heading().in(language), terminal.width())
                        .forEach(line -> out.println(terminal.bold(line)));
                print(block.rows(), INDENT, labels(Stream.of(block)));
            }
        }
    }

    /** The columns that the labels of some blocks take, with the gap behind them; none where there are no labels. */
    private int labels(Stream<Block> blocks) {
        int widest = blocks.flatMap(block -> block.rows().stream())
                .mapToInt(row -> Columns.of(row.label().in(language))).max().orElse(0);
        return widest == 0 ? 0 : widest + INDENT;
    }

    private void print(List<Row> rows, int indent, int labels) {
        for (Row row : rows) {
            var label = row.label().in(language);
            for (Line line : row.lines()) {
                print(line, " ".repeat(indent) + Lines.padded(label, labels));
                label = "";
            }
        }
    }

    /** What stands before the first line stands as blanks before the others. */
    private void print(Line line, String label) {
        var before = label + " ".repeat(line.depth() * INDENT) + (line.mark().isEmpty() ? "" : line.mark() + " ");
        int width = Math.max(LEAST_TEXT, terminal.width() - Columns.of(before));
        var text = line.text().in(language);
        var lines = line.brief() ? List.of(Lines.cut(PlainText.line(text), width)) : Lines.wrapped(text, width);
        for (String one : lines.isEmpty() ? List.of("") : lines) {
            out.println((before + one).stripTrailing());
            before = " ".repeat(Columns.of(before));
        }
    }
}
