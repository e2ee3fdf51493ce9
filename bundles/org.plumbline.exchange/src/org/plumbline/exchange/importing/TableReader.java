// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.TableRule.Column;
import org.plumbline.exchange.importing.TableRule.Opening;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;

/**
 * Reads the rows of a table.
 *
 * <p>A row starts an entry when its text begins with a label or one of its merged or level cells is filled; any other row
 * continues the entry above it, as happens where a page ends inside a row: with a frequency it adds a delivery, else its
 * cells go on those above. A merged cell stands for all rows of its group, in whichever of them it is printed.
 */
final class TableReader {

    /** Rows that share their merged cells. */
    static final class Group {

        private final Map<Field, String> merged = new EnumMap<>(Field.class);
        private final List<Row> rows = new ArrayList<>();

        Optional<String> merged(Field field) {
            return Optional.ofNullable(merged.get(field));
        }

        List<Row> rows() {
            return rows;
        }
    }

    /** An entry, with the rows that continue it. */
    static final class Row {

        private final Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        private final Set<Field> parted = EnumSet.noneOf(Field.class);
        private final List<Map<Field, String>> deliveries = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        /** The paragraphs of a cell; empty if the cell is. */
        List<String> paragraphs(Field field) {
            return cells.getOrDefault(field, List.of());
        }

        /** A cell in one line. */
        Optional<String> cell(Field field, LineJoiner joiner) {
            return paragraphs(field).stream().reduce(joiner::join).filter(text -> !text.isEmpty());
        }

        /** What is delivered: frequency, responsible and deliverable as printed. */
        List<Map<Field, String>> deliveries() {
            return deliveries;
        }

        List<Line> lines() {
            return lines;
        }

        Line first() {
            return lines.getFirst();
        }
    }

    private final Section section;
    private final TableRule table;
    private final ColumnFinder columns;
    private final LineJoiner joiner;
    private final Rule ends;
    private final LossLog log;

    private final List<Group> groups = new ArrayList<>();
    private String lastLevel = "";
    private String lastDomain;

    TableReader(Section section, LineJoiner joiner, Rule ends, LossLog log) {
        this.section = section;
        this.table = section.table();
        this.columns = new ColumnFinder(table.separator(), table.columns());
        this.joiner = joiner;
        this.ends = ends;
        this.log = log;
    }

    /** The entries of a table whose rows are entries, by group. */
    List<Group> groups(List<Line> lines) {
        for (Line line : lines) {
            Optional<Map<Field, String>> cells = cells(line);
            if (cells.isEmpty()) {
                log.lost(List.of(line), Reason.NO_COLUMNS, section.name());
            } else if (startsEntry(cells.get())) {
                start(line, cells.get());
            } else if (groups.isEmpty()) {
                log.lost(List.of(line), Reason.NO_RULE, section.name());
            } else {
                continueRow(line, cells.get());
            }
        }
        return groups;
    }

    /** The cells of a table inside an entry as one row: what stands under a column continues that column. */
    Row fields(List<Line> lines) {
        Row row = new Row();
        for (Line line : lines) {
            Optional<Map<Field, String>> cells = cells(line);
            if (cells.isEmpty()) {
                log.lost(List.of(line), Reason.NO_COLUMNS, section.name());
            } else {
                row.lines.add(line);
                cells.get().forEach((field, cell) -> add(row, field, cell));
            }
        }
        return row;
    }

    private Optional<Map<Field, String>> cells(Line line) {
        return columns.find(line.printed()).map(found -> {
            Map<Field, String> cells = new EnumMap<>(Field.class);
            found.forEach((column, cell) -> cells.put(table.columns().get(column).reads(), cell));
            return cells;
        });
    }

    // Entries ---------------------------------------------------------------------------------------------------------

    private boolean startsEntry(Map<Field, String> cells) {
        String text = cells.get(Field.TEXT);
        return text != null && (startsWithLabel(text) || table.columns().stream().anyMatch(column ->
                (column.merged() || column.reads() == Field.LEVEL) && cells.containsKey(column.reads())
                        && !ColumnFinder.isRest(column, cells.get(column.reads()))));
    }

    private boolean startsWithLabel(String text) {
        return label(text) > 0;
    }

    /** The position of the label that a text begins with, from 1; 0 if it begins with none. */
    private int label(String text) {
        return table.lists().isEmpty() ? 0 : paragraphs(text).stream().findFirst()
                .flatMap(first -> table.lists().getFirst().pattern().find(first))
                .filter(found -> found.start() == 0)
                .flatMap(found -> found.group("label"))
                .map(table.lists().getFirst()::positionOf)
                .orElse(0);
    }

    private void start(Line line, Map<Field, String> cells) {
        String level = cells.containsKey(Field.LEVEL) ? cells.get(Field.LEVEL) : lastLevel;
        if (groups.isEmpty() || opensGroup(cells)) {
            groups.add(new Group());
        }
        Group group = groups.getLast();
        Row row = new Row();
        row.lines.add(line);
        group.rows.add(row);
        for (Column column : table.columns()) {
            String cell = cells.get(column.reads());
            if (cell != null && column.merged()) {
                group.merged.put(column.reads(), LineJoiner.closed(cell));
            } else if (cell != null && column.reads() != Field.LEVEL) {
                add(row, column.reads(), cell);
            }
        }
        if (!level.isEmpty()) {
            row.cells.put(Field.LEVEL, new ArrayList<>(List.of(level)));
        }
        lastLevel = level;
        lastDomain = cells.getOrDefault(Field.DOMAIN, lastDomain);
        if (lastDomain != null) {
            group.merged.putIfAbsent(Field.DOMAIN, lastDomain);
        }
    }

    private boolean opensGroup(Map<Field, String> cells) {
        boolean filledAgain = table.columns().stream().anyMatch(column -> column.merged()
                && column.reads() != Field.DOMAIN
                && cells.containsKey(column.reads()) && groups.getLast().merged.containsKey(column.reads()));
        return filledAgain || startsList(cells) || table.opens().stream().anyMatch(opening -> opens(opening, cells));
    }

    /** Whether a row of an outlined table cannot go on the list of the row above it, as its label does not follow. */
    private boolean startsList(Map<Field, String> cells) {
        int above = groups.getLast().rows.getLast().paragraphs(Field.TEXT).stream().findFirst().map(this::label).orElse(0);
        int here = label(cells.getOrDefault(Field.TEXT, ""));
        return !table.clauses().isEmpty() && above + here > 0 && (above == 0 || here <= above);
    }

    private boolean opens(Opening opening, Map<Field, String> cells) {
        String before = opening.column() == Field.LEVEL ? lastLevel
                : groups.getLast().rows.getLast().cell(opening.column(), joiner).orElse("");
        return opening.pattern().occursIn(cells.getOrDefault(opening.column(), ""))
                && (opening.after() == null || opening.after().occursIn(Script.solid(before)));
    }

    private void continueRow(Line line, Map<Field, String> cells) {
        Row row = groups.getLast().rows.getLast();
        row.lines.add(line);
        boolean anotherDelivery = cells.containsKey(Field.FREQUENCY);
        cells.forEach((field, cell) -> {
            switch (field) {
                case FREQUENCY -> deliver(row, field, cell, true);
                case RESPONSIBLE, DELIVERABLE -> deliver(row, field, cell, false);
                case LEVEL -> {
                    lastLevel += Script.solid(cell);
                    row.cells.put(field, new ArrayList<>(List.of(lastLevel)));
                }
                case CLAUSE, DOMAIN, CONTROL_POINT -> groups.getLast().merged.putIfAbsent(field, cell);
                default -> add(row, field, cell);
            }
        });
        if (anotherDelivery && row.deliveries.size() == 1) {
            log.lost(List.of(line), Reason.NO_RULE, section.name());
        }
    }

    private void add(Row row, Field field, String cell) {
        switch (field) {
            case FREQUENCY, RESPONSIBLE, DELIVERABLE -> deliver(row, field, cell, false);
            default -> text(row, field, cell);
        }
    }

    /** Adds to the last delivery, or to another one; a piece of a broken cell joins the piece above it. */
    private static void deliver(Row row, Field field, String cell, boolean another) {
        if (another || row.deliveries.isEmpty()) {
            row.deliveries.add(new EnumMap<>(Field.class));
        }
        row.deliveries.getLast().merge(field, Script.solid(cell), String::concat);
    }

    // Cells -----------------------------------------------------------------------------------------------------------

    /** The paragraphs of a cell, without those that say that there is nothing. */
    private List<String> paragraphs(String cell) {
        List<String> paragraphs = new ArrayList<>(table.breaks() == null ? List.of(cell) : table.breaks().split(cell));
        paragraphs.removeIf(text -> table.none() != null && table.none().occursIn(Script.solid(text)));
        paragraphs.replaceAll(LineJoiner::closed);
        return paragraphs;
    }

    /** Adds a cell to the one above. A page ends inside a paragraph, unless it ends a sentence in a cell that has more. */
    private void text(Row row, Field field, String cell) {
        List<String> above = row.cells.computeIfAbsent(field, key -> new ArrayList<>());
        List<String> below = paragraphs(cell);
        if (table.breaks() != null && table.breaks().occursIn(cell)) {
            row.parted.add(field);
        }
        boolean goesOn = !above.isEmpty() && !below.isEmpty()
                && (!row.parted.contains(field) || !ends.occursIn(above.getLast()));
        if (goesOn) {
            above.set(above.size() - 1, joiner.join(above.getLast(), below.getFirst()));
        }
        above.addAll(below.subList(goesOn ? 1 : 0, below.size()));
    }
}
