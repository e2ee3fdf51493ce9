// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/**
 * The rows of long tables as data that the script of the document turns into rows where they are read. Every text and
 * every cell is written once for the whole document; rows refer to them by number.
 * <ul>
 * <li>{@code words}: the texts; one in two languages is {@code [Chinese, English]}, with {@code 1} behind where both stand
 * on one line
 * <li>{@code cells}: a number is the text of that number; the others are {@code ["text", text, tone]},
 * {@code ["status", text, tone]}, {@code ["link", text, anchor]} and {@code ["lines", cell, …]}
 * <li>{@code tables}: by their identifiers; each has the texts of its {@code groups} and its {@code rows},
 * {@code [anchor, group, [cell, …], [facet, …]]}, where an anchor or a group that a row lacks is -1, with {@code 1} behind
 * where a page may end within the row
 * </ul>
 * Nothing in it can end the element that it stands in.
 */
final class RowData {

    private final Tongue tongue;
    private final Predicate<String> leads;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();
    private final List<String> tables = new ArrayList<>();

    /**
     * Begins without tables.
     *
     * @param tongue what the document is written in
     * @param leads whether an anchor is one of the document
     */
    RowData(Tongue tongue, Predicate<String> leads) {
        this.tongue = tongue;
        this.leads = leads;
    }

    /**
     * Adds the rows of a table.
     *
     * @param ids for each row its anchor, or null
     * @param facets for each row the numbers of its values
     * @param tall whether a page may end within a row
     */
    void add(String id, Table table, Function<Row, String> ids, Function<Row, List<Integer>> facets, Predicate<Row> tall) {
        var groups = new ArrayList<Integer>();
        var rows = new ArrayList<String>();
        Wording group = Wording.NONE;
        for (var row : table.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                groups.add(word(group));
            }
            var anchor = ids.apply(row);
            var parts = new ArrayList<Object>(List.of(anchor == null ? -1 : word(PlainText.line(anchor)),
                    group.isEmpty() ? -1 : groups.size() - 1,
                    list(row.cells().stream().map(this::cell).toList()),
                    list(facets.apply(row))));
            if (tall.test(row)) {
                parts.add(1);
            }
            rows.add(list(parts));
        }
        tables.add(quoted(id) + ":{\"groups\":" + list(groups) + ",\"rows\":" + lines(rows) + "}");
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The data of all tables, in JSON. */
    String json() {
        return "{\"words\":" + lines(List.copyOf(words.keySet()))
                + ",\n\"cells\":" + list(List.copyOf(cells.keySet()))
                + ",\n\"tables\":{" + String.join(",\n", tables) + "}}\n";
    }

    private int cell(Cell cell) {
        return number(cells, switch (cell) {
            case Cell.Text text when text.tone() == Tone.NEUTRAL -> text(text.text());
            case Cell.Text text -> toned("text", text.text(), text.tone());
            case Cell.Number number -> text(Wording.same(Long.toString(number.value())));
            case Cell.Share share -> text(Wording.same(share.toString()));
            case Cell.Day day -> text(Wording.same(day.day().toString()));
            case Cell.Moment moment -> text(Wording.same(moment.toString()));
            case Cell.Link link when leads.test(link.anchor()) -> list(List.of("\"link\"", text(link.text()),
                    word(PlainText.line(link.anchor()))));
            case Cell.Link link -> text(link.text());
            case Cell.Status status -> toned("status", status.word(), status.tone());
            case Cell.Stack stack -> "[\"lines\"" + stack.cells().stream().map(each -> "," + cell(each))
                    .collect(Collectors.joining()) + "]";
        });
    }

    private String toned(String kind, Wording text, Tone tone) {
        return list(List.of(quoted(kind), text(text), quoted(HtmlRenderer.name(tone))));
    }

    private String text(Wording text) {
        return Integer.toString(word(text));
    }

    private int word(Wording text) {
        var each = tongue.each(text).stream().map(PlainText::of).toList();
        if (each.size() < 2) {
            return word(PlainText.of(tongue.in(text)));
        }
        var both = each.stream().map(RowData::quoted).collect(Collectors.joining(","));
        return number(words, "[" + both + (Tongue.isShort(text) ? ",1]" : "]"));
    }

    private int word(String text) {
        return number(words, quoted(text));
    }

    private static int number(Map<String, Integer> numbers, String text) {
        var known = numbers.get(text);
        if (known == null) {
            known = numbers.size();
            numbers.put(text, known);
        }
        return known;
    }

    private static String list(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static String lines(List<String> values) {
        return String.join(",\n", values).transform(joined -> "[\n" + joined + "]");
    }

    /** A string of JSON that is the same text in HTML, in a script and in between. */
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        IntStream.range(0, text.length()).forEach(i -> {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '\'' || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        });
        return quoted.append('"').toString();
    }
}
