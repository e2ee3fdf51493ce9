// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.drawing.Drawing;
import org.plumbline.documents.drawing.Layout;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.ControlBlock;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/**
 * Renders a plan as one HTML file that needs no other file and no network. What it says is in the markup and can be read
 * and printed without scripts, but for the rows of long registers: those are data of which the script makes the rows that
 * are looked at. Search, filters, grouping and sorting are the same for both.
 */
public final class HtmlRenderer {

    private static final String STYLE = resource("document.css");
    private static final String FIGURE_STYLE = resource("figure.css");
    private static final String SCRIPT = resource("document.js");

    /** Width of a landscape page of A4, in millimetres. */
    private static final int PAGE = 267;
    /** Width of the bars of a table, in millimetres. */
    private static final int BAR = 56;
    /** A register of more rows than this is written as data. */
    private static final int ROWS_IN_MARKUP = 300;
    /** A day and what must not begin the next line. */
    private static final Pattern DAY = Pattern
            .compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)([）)」』》”’，。；：、,.;:]*)");

    private final Document document;
    private final Tongue language;
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Html html = new Html();
    private final RowData data;
    private final List<Table> all;
    private final List<ColumnWidths.Found> widths;
    private int captions;
    private int tables;
    private int figures;

    private HtmlRenderer(Document document, Tongue language) {
        this.document = document;
        this.language = language;
        data = new RowData(language, anchors::contains);
        document.sections().forEach(section -> {
            anchors.add(section.anchor());
            section.tables().forEach(table -> table.rows().forEach(row -> anchors.add(row.anchor())));
        });
        anchors.remove("");
        all = tables();
        widths = all.stream().map(table -> ColumnWidths.of(table, language, document.brief(), bar(table))).toList();
    }

    /** The file, in UTF-8. */
    public static byte[] render(Document document, Tongue language) {
        return new HtmlRenderer(document, language).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        var style = STYLE + (hasFigures() ? FIGURE_STYLE : "") + widths() + pageFooter();
        html.open("html", "lang", language.locale());
        head(style);
        html.open("body", "class", document.brief() ? "brief" : null);
        html.element("a", in(Terms.SKIP), "class", "skip", "href", "#main");
        document.mark().ifPresent(mark -> html.leaf("div", "class", "watermark", "aria-hidden", "true",
                "data-mark", language.each(mark).getFirst()));
        header();
        html.open("main", "id", "main", "tabindex", "-1");
        if (document.brief()) {
            html.open("div", "class", "glance");
            document.sections().forEach(this::section);
            html.close();
            controlBlock(document.control());
        } else {
            controlBlock(document.control());
            document.sections().forEach(this::section);
        }
        html.close();
        html.open("footer");
        said("p", document.disclaimer()).close();
        if (!data.isEmpty()) {
            html.verbatim("script", data.json(), "type", "application/json");
        }
        html.verbatim("script", SCRIPT);
        return html.close().close().toString();
    }

    private void head(String style) {
        html.open("head");
        html.leaf("meta", "charset", "utf-8");
        html.leaf("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(SCRIPT)
                        + "; base-uri 'none'; form-action 'none'");
        html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", in(document.title()) + " · " + in(document.subject()));
        html.verbatim("style", style);
        html.close();
    }

    private void header() {
        html.open("header");
        html.open("h1");
        said(document.title());
        document.mark().ifPresent(mark -> html.text(" ").element("span", in(mark), "class", "mark"));
        html.close();
        said("p", document.subject(), "class", "subject");
        said("p", document.disclaimer(), "class", "disclaimer");
        html.close();
        html.open("nav", "aria-label", in(Terms.CONTENTS)).open("ul");
        if (!document.brief()) {
            entry(Terms.CONTROL_BLOCK, "control-block");
        }
        document.sections().forEach(section -> entry(section.title(), section.anchor()));
        if (document.brief()) {
            entry(Terms.CONTROL_BLOCK, "control-block");
        }
        html.close().close();
    }

    private void entry(Wording title, String anchor) {
        html.open("li").open("a", "href", "#" + anchor);
        said(title).close().close();
    }

    private void controlBlock(ControlBlock block) {
        html.open("section", "id", "control-block");
        said("h2", Terms.CONTROL_BLOCK);
        html.open("dl");
        for (var field : block.fields()) {
            html.open("div", "class", field.wide() ? "wide" : null);
            said("dt", field.name());
            html.open("dd");
            content(field.value());
            html.close().close();
        }
        html.close();
        table(block.signatures());
        table(block.revisions());
        html.close();
    }

    private Html said(String element, Wording wording, String... attributes) {
        html.open(element, attributes);
        return said(wording).close();
    }

    private void section(Section section) {
        var drawings = section.figures().stream().map(figure -> Layout.of(figure, language)).toList();
        html.open("section", "id", section.anchor(), "class", drawings.isEmpty() ? null
                : drawings.getFirst().height() > drawings.getFirst().width() ? "upright" : "broad");
        said("h2", section.title());
        section.remarks().forEach(remark -> said("p", remark, "class", "remark"));
        IntStream.range(0, drawings.size()).forEach(i -> figure(section.figures().get(i), drawings.get(i)));
        section.tables().forEach(this::table);
        html.close();
    }

    private boolean hasFigures() {
        return document.sections().stream().anyMatch(section -> !section.figures().isEmpty());
    }

    private void figure(Figure figure, Drawing drawing) {
        var id = "f" + ++figures;
        html.open("div", "class", "picture");
        html.element("h3", in(Terms.FIGURE_CAPTION.with(figures, figure.caption())), "id", id + "-caption");
        html.open("label", "class", "size").leaf("input", "type", "checkbox").text(in(Terms.ACTUAL_SIZE)).close();
        html.open("div", "class", "canvas", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        new FigureWriter(html, language, anchor -> anchors.contains(anchor) ? "#" + encoded(anchor) : null)
                .write(figure, drawing, id);
        html.close().close();
    }

    private void table(Table table) {
        var id = "t" + ++tables;
        html.open("div", "class", "block " + table.kind().name().toLowerCase(Locale.ROOT));
        said("h3", Terms.CAPTION.with(++captions, table.caption()), "id", id + "-caption");
        if (table.rows().isEmpty()) {
            html.element("p", in(Terms.ROWS_NONE)).close();
            return;
        }
        var facets = facets(table);
        if (table.kind() == Table.Kind.REGISTER) {
            tools(id, table, facets);
        }
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        html.open("table", "id", id, "data-continued", document.brief() ? null
                : language.line(Terms.CONTINUED.with(Terms.CAPTION.with(captions, table.caption()))));
        html.open("colgroup");
        table.columns().forEach(column -> html.leaf("col"));
        if (isDrawn(table)) {
            html.leaf("col", "class", "bar");
        }
        html.close();
        html.open("thead").open("tr");
        var numeric = table.numeric();
        head(table, numeric);
        html.close().close();
        if (isLong(table)) {
            data.add(id, table, this::id, row -> values(row, facets), widths.get(tables - 1).tall()::contains);
            html.close().close();
            html.open("noscript").element("p", in(Terms.NEEDS_SCRIPTS), "class", "remark").close().close();
        } else {
            body(table, facets, numeric);
            html.close().close().close();
        }
    }

    private static boolean isLong(Table table) {
        return table.kind() == Table.Kind.REGISTER && table.rows().size() > ROWS_IN_MARKUP;
    }

    private void head(Table table, List<Boolean> numeric) {
        var fills = fills(table);
        for (int i = 0; i < table.columns().size(); i++) {
            html.open("th", "scope", "col", "class", numeric.get(i) ? "n" : null);
            if (isDrawn(table)) {
                fills.get(i).ifPresent(fill -> html.leaf("span", "class", "key " + fill, "aria-hidden", "true"));
            }
            said(table.columns().get(i).title()).close();
        }
        if (isDrawn(table)) {
            html.element("th", in(Terms.BAR), "scope", "col");
        }
    }

    private static boolean isDrawn(Table table) {
        return table.kind() == Table.Kind.BARS;
    }

    /** How the parts of each column are filled: those of a tone that a column before has already are paler. */
    private static List<Optional<String>> fills(Table table) {
        var seen = EnumSet.noneOf(Tone.class);
        return table.parts().stream()
                .map(part -> part.map(tone -> "part-" + name(tone) + (seen.add(tone) ? "" : " again"))).toList();
    }

    private void tools(String id, Table table, List<Map<String, Integer>> facets) {
        html.open("div", "class", "tools", "hidden", "", "data-table", id, "data-shown", in(Terms.SHOWN),
                "data-sort", in(Terms.SORT), "data-link", in(Terms.LINK_TO_ROW), "data-none", in(Terms.NOTHING_FOUND));
        html.open("label").open("span").text(in(Terms.SEARCH) + " ").element("kbd", "/").close()
                .leaf("input", "type", "search", "aria-keyshortcuts", "/").close();
        var choices = IntStream.range(0, facets.size()).filter(facet -> facets.get(facet).size() > 1).boxed().toList();
        choices.forEach(facet -> select(facet, in(table.facets().get(facet)), facets.get(facet).keySet()));
        grouping(table, choices);
        html.element("button", in(Terms.RESET), "type", "button");
        html.leaf("span", "class", "shown", "role", "status");
        html.close();
    }

    private void select(int facet, String name, Set<String> values) {
        html.open("label").text(name).open("select", "data-facet", Integer.toString(facet));
        html.element("option", in(Terms.ALL), "value", "*");
        int number = 0;
        for (var value : values) {
            html.element("option", value.isEmpty() ? "—" : value, "value", Integer.toString(number++));
        }
        html.close().close();
    }

    /** By what the rows can be grouped: as the document groups them, where it does, or by a facet. */
    private void grouping(Table table, List<Integer> facets) {
        boolean grouped = table.rows().stream().anyMatch(row -> !row.group().isEmpty());
        if (!grouped && facets.isEmpty()) {
            return;
        }
        html.open("label").text(in(Terms.GROUP_BY)).open("select", "class", "grouping");
        if (grouped) {
            html.element("option", in(Terms.GROUPED_AS_PRINTED), "value", "printed");
        }
        html.element("option", in(Terms.NOT_GROUPED), "value", "none");
        facets.forEach(facet -> html.element("option", in(table.facets().get(facet)), "value", facet.toString()));
        html.close().close();
    }

    /** The values of each facet and their numbers, in the order in which the table has them. */
    private List<Map<String, Integer>> facets(Table table) {
        return IntStream.range(0, table.facets().size()).mapToObj(facet -> {
            var numbers = new LinkedHashMap<String, Integer>();
            table.rows().forEach(row -> numbers.putIfAbsent(in(row.facets().get(facet)), numbers.size()));
            return (Map<String, Integer>) numbers;
        }).toList();
    }

    private List<Integer> values(Row row, List<Map<String, Integer>> facets) {
        return IntStream.range(0, facets.size())
                .mapToObj(facet -> facets.get(facet).get(in(row.facets().get(facet)))).toList();
    }

    private void body(Table table, List<Map<String, Integer>> facets, List<Boolean> numeric) {
        Wording group = null;
        for (var row : table.rows()) {
            if (!row.group().equals(group)) {
                if (group != null) {
                    html.close();
                }
                html.open("tbody");
                group = row.group();
                if (!group.isEmpty()) {
                    html.open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan",
                            Integer.toString(table.columns().size()));
                    said(group).close().close();
                }
            }
            row(table, row, facets, numeric);
        }
        html.close();
    }

    /** Its anchor, where no row before has it. */
    private String id(Row row) {
        return row.anchor().isEmpty() || !used.add(row.anchor()) ? null : row.anchor();
    }

    private void row(Table table, Row row, List<Map<String, Integer>> facets, List<Boolean> numeric) {
        var values = values(row, facets).stream().map(String::valueOf).collect(Collectors.joining(" "));
        html.open("tr", "id", id(row), "class", widths.get(tables - 1).tall().contains(row) ? "tall" : null,
                "data-facets", values.isEmpty() ? null : values);
        for (int i = 0; i < row.cells().size(); i++) {
            html.open("td", "class", numeric.get(i) ? "n" : null);
            content(row.cells().get(i));
            html.close();
        }
        if (isDrawn(table)) {
            html.open("td");
            bar(table, row);
            html.close();
        }
        html.close();
    }

    /** The parts of a row's whole side by side, in the order of the columns; to those who do not see it, their sizes. */
    private void bar(Table table, Row row) {
        var parts = parts(table, row);
        long whole = parts.stream().mapToLong(Part::size).sum();
        html.open("svg", "class", "bar", "role", "img", "viewBox", "0 0 1000 20", "preserveAspectRatio", "none");
        html.element("title", parts.stream()
                .map(part -> in(Words.LABELLED.with(part.name(), part.size())))
                .collect(Collectors.joining(language.isChinese() ? "；" : "; ")));
        html.leaf("rect", "class", "whole", "width", "1000", "height", "20");
        long before = 0;
        for (var part : parts) {
            if (part.size() > 0) {
                html.leaf("rect", "class", part.fill(), "x", decimal(1000.0 * before / whole),
                        "width", decimal(1000.0 * part.size() / whole), "height", "20");
                before += part.size();
            }
        }
        html.close();
    }

    private record Part(Wording name, long size, String fill) {
    }

    private static List<Part> parts(Table table, Row row) {
        var fills = fills(table);
        return IntStream.range(0, row.cells().size()).boxed()
                .flatMap(column -> row.cells().get(column) instanceof Cell.Number number && number.part().isPresent()
                        ? Stream.of(new Part(table.columns().get(column).title(), number.value(),
                                fills.get(column).orElseThrow()))
                        : Stream.empty())
                .toList();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void content(Cell cell) {
        switch (cell) {
            case Cell.Text text when text.tone() == Tone.NEUTRAL -> dated(text.text());
            case Cell.Text text -> {
                html.open("span", "class", "tone-" + name(text.tone()));
                dated(text.text());
                html.close();
            }
            case Cell.Number number -> html.text(Long.toString(number.value()));
            case Cell.Share share -> html.text(share.toString());
            case Cell.Day day -> html.element("time", day.day().toString());
            case Cell.Moment moment -> html.element("time", moment.toString());
            case Cell.Link link when anchors.contains(link.anchor()) -> {
                html.open("a", "href", "#" + encoded(link.anchor()));
                said(link.text()).close();
            }
            case Cell.Link link -> said(link.text());
            case Cell.Status status -> {
                html.open("span", "class", "status tone-" + name(status.tone()));
                dated(status.word());
                html.close();
            }
            case Cell.Stack stack -> stack.cells().forEach(each -> {
                html.open("span", "class", "line");
                content(each);
                html.close();
            });
        }
    }

    private void dated(Wording wording) {
        if (language == Tongue.BOTH) {
            said(wording);
        } else {
            dated(in(wording));
        }
    }

    /** Days in a text are marked as such, so that no line breaks in them, nor before what closes behind them. */
    private void dated(String text) {
        var days = DAY.matcher(text);
        int from = 0;
        while (days.find()) {
            html.text(text.substring(from, days.start()));
            if (days.group(2).isEmpty()) {
                html.element("time", days.group(1));
            } else {
                html.open("span", "class", "day").element("time", days.group(1)).text(days.group(2)).close();
            }
            from = days.end();
        }
        html.text(text.substring(from));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String anchor) {
        return URLEncoder.encode(anchor, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }

    private String in(Wording wording) {
        return language.in(wording);
    }

    /** A text, its English marked as such where the file is Chinese too. */
    private Html said(Wording wording) {
        var each = language.each(wording);
        if (each.size() < 2) {
            return html.text(in(wording));
        }
        if (Tongue.isShort(wording)) {
            dated(each.getFirst() + " / ");
            html.open("span", "lang", "en");
        } else {
            html.open("span", "class", "line");
            dated(each.getFirst());
            html.close().open("span", "class", "line", "lang", "en");
        }
        dated(each.getLast());
        return html.close();
    }

    /** All tables in the order in which they stand in the page. */
    private List<Table> tables() {
        var blocks = Stream.of(document.control().signatures(), document.control().revisions());
        var own = document.sections().stream().flatMap(section -> section.tables().stream());
        return (document.brief() ? Stream.concat(own, blocks) : Stream.concat(blocks, own)).toList();
    }

    private static int bar(Table table) {
        return isDrawn(table) ? BAR : 0;
    }

    /** Column widths as rules, since the security policy admits no style attributes. */
    private String widths() {
        return IntStream.range(0, all.size()).mapToObj(t -> rules("#t" + (t + 1), all.get(t), widths.get(t)))
                .collect(Collectors.joining());
    }

    private String rules(String id, Table table, ColumnWidths.Found widths) {
        boolean register = table.kind() == Table.Kind.REGISTER && !document.brief();
        double most = register || document.brief() ? 100
                : 100.0 * (table.width() + bar(table)) / PAGE;
        return columns(id, widths.screen())
                + "@media screen{" + id + String.format(Locale.ROOT, "{min-width:%.1fem}}\n", widths.least())
                + (most < 100 ? id + String.format(Locale.ROOT, "{max-width:%.1f%%}\n", most) : "")
                + "@media print{" + columns(id, widths.print())
                + (register ? String.format(Locale.ROOT, ".register %s{font-size:%.2fpt}", id, widths.points()) : "")
                + "}\n";
    }

    private static String columns(String table, double[] widths) {
        double whole = Arrays.stream(widths).sum();
        return IntStream.range(0, widths.length).mapToObj(column -> String.format(Locale.ROOT,
                "%s col:nth-child(%d){width:%.2f%%}\n", table, column + 1, 100 * widths[column] / whole))
                .collect(Collectors.joining());
    }

    private String pageFooter() {
        return "@page{@bottom-left{content:" + css(in(document.disclaimer())) + "}"
                + "@bottom-center{content:" + css(in(document.identification())) + "}"
                + "@bottom-right{content:" + pageOf() + "}}\n";
    }

    private String pageOf() {
        return Stream.of(in(Terms.PAGE).split("(?=\\{)|(?<=\\})")).map(piece -> switch (piece) {
            case "{0}" -> "counter(page)";
            case "{1}" -> "counter(pages)";
            default -> css(piece);
        }).collect(Collectors.joining(" "));
    }

    /** A CSS string in which nothing but letters, digits and spaces stands for itself. */
    private static String css(String text) {
        var quoted = new StringBuilder("\"");
        PlainText.of(text).replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                quoted.appendCodePoint(point);
            } else {
                quoted.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static String resource(String name) {
        try (var in = HtmlRenderer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
