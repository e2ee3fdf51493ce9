// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Column;
import org.plumbline.exchange.importing.Profile.Field;
import org.plumbline.exchange.importing.Profile.Opening;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.importing.Profile.TableRule;

/**
 * Reads the rows of a table.
 *
 * <p>A row starts an entry when its text begins with a label or one of its merged or level cells is filled; any other row
 * continues the entry above it, as happens where a page ends inside a row. A merged cell stands for all rows of its group,
 * in whichever of them it is printed.
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
        private final List<Map<Field, String>> deliveries = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        /** The paragraphs of a cell; empty if the cell is. */
        List<String> paragraphs(Field field) {
            return cells.getOrDefault(field, List.of());
        }

        /** A cell in one line. */
        Optional<String> cell(Field field) {
            return Optional.of(String.join("", paragraphs(field))).filter(text -> !text.isEmpty());
        }

        /** What is delivered: frequency, responsible and deliverable as printed. */
        List<Map<Field, String>> deliveries() {
            return deliveries;
        }

        List<Line> lines() {
            return lines;
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
                        && ColumnFinder.isBeginning(column, cells.get(column.reads()))));
    }

    private boolean startsWithLabel(String text) {
        return !table.lists().isEmpty() && paragraphs(text).stream().findFirst()
                .flatMap(first -> table.lists().getFirst().pattern().find(first))
                .filter(found -> found.start() == 0).isPresent();
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
                group.merged.put(column.reads(), cell);
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
        return filledAgain || table.opens().stream().anyMatch(opening -> opens(opening, cells));
    }

    private boolean opens(Opening opening, Map<Field, String> cells) {
        String before = opening.column() == Field.LEVEL ? lastLevel
                : groups.getLast().rows.getLast().cell(opening.column()).orElse("");
        return opening.pattern().occursIn(cells.getOrDefault(opening.column(), ""))
                && (opening.after() == null || opening.after().occursIn(ColumnFinder.solid(before)));
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
                    lastLevel += ColumnFinder.solid(cell);
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
            default -> join(row.cells.computeIfAbsent(field, key -> new ArrayList<>()), paragraphs(cell));
        }
    }

    /** Adds to the last delivery, or to another one; a piece of a broken cell joins the piece above it. */
    private static void deliver(Row row, Field field, String cell, boolean another) {
        if (another || row.deliveries.isEmpty()) {
            row.deliveries.add(new EnumMap<>(Field.class));
        }
        row.deliveries.getLast().merge(field, ColumnFinder.solid(cell), String::concat);
    }

    // Cells -----------------------------------------------------------------------------------------------------------

    private List<String> paragraphs(String cell) {
        if (table.none() != null && table.none().occursIn(ColumnFinder.solid(cell))) {
            return List.of();
        }
        return table.breaks() == null ? List.of(cell) : table.breaks().split(cell);
    }

    /** A page ends inside a paragraph unless the paragraph ends its sentence. */
    private void join(List<String> above, List<String> below) {
        List<String> rest = below;
        if (!above.isEmpty() && !below.isEmpty() && !ends.occursIn(above.getLast())) {
            above.set(above.size() - 1, joiner.join(above.getLast(), below.getFirst()));
            rest = below.subList(1, below.size());
        }
        above.addAll(rest);
    }
}
