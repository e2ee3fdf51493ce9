// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.drawing.Drawing;
import org.plumbline.documents.drawing.Drawing.Area;
import org.plumbline.documents.drawing.Drawing.Placed;
import org.plumbline.documents.drawing.Drawing.Point;
import org.plumbline.documents.drawing.Drawing.Route;
import org.plumbline.documents.drawing.Layout;
import org.plumbline.documents.drawing.Lettering;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Figure.Form;
import org.plumbline.documents.plan.Figure.Sample;
import org.plumbline.documents.plan.Figure.Sign;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/** Writes a figure as a drawing of SVG, with classes for its style, without any that acts. */
final class FigureWriter {

    private static final double KEY_HEIGHT = 22;
    private static final double KEY_SAMPLE = 30;
    private static final double MARGIN = 8;
    /** Room around all, so that no outline is cut. */
    private static final double EDGE = 4;
    private static final double LEAST_WIDTH = 640;

    private final Html html;
    private final Tongue tongue;
    private final UnaryOperator<String> links;

    /** @param links the address of an anchor; null where it leads nowhere */
    FigureWriter(Html html, Tongue tongue, UnaryOperator<String> links) {
        this.html = html;
        this.tongue = tongue;
        this.links = links;
    }

    /** Writes the figure with its keys below: a group, since an image has no links. */
    void write(Figure figure, Drawing drawing, String id) {
        double width = Math.max(drawing.width(), LEAST_WIDTH);
        begin(figure, id, null, "group",
                new Area(-EDGE, -EDGE, width + 2 * EDGE, height(figure, drawing, width) + 2 * EDGE), "");
        parts(figure, drawing, width);
        html.close();
    }

    /**
     * What a drawing that stands alone says around itself.
     *
     * @param mark what must be read with it; empty: nothing
     */
    record Surround(Wording title, Wording subject, Wording mark, Wording disclaimer) {

        private static final double HEAD = 60;
        private static final double FOOT = 22;
        private static final double TITLE = 18;
    }

    /** Writes it as a file of its own, with a heading above and a disclaimer below. */
    void writeAlone(Figure figure, String style, Surround surround) {
        var drawing = Layout.of(figure, tongue);
        double width = Math.max(drawing.width(), LEAST_WIDTH);
        double height = height(figure, drawing, width);
        begin(figure, "figure", "http://www.w3.org/2000/svg", "img",
                new Area(-EDGE, -EDGE - Surround.HEAD, width + 2 * EDGE,
                        height + 2 * EDGE + Surround.HEAD + Surround.FOOT), style);
        var title = tongue.line(surround.title());
        text(title, 0, 18 - Surround.HEAD, "sheet-title");
        text(tongue.line(surround.mark()), Lettering.width(title, Surround.TITLE) + 24, 18 - Surround.HEAD, "sheet-mark");
        text(tongue.line(surround.subject()), 0, 40 - Surround.HEAD, "sheet-line");
        text(tongue.line(surround.disclaimer()), 0, height + Surround.FOOT - 6, "sheet-line");
        parts(figure, drawing, width);
        html.close();
    }

    private double height(Figure figure, Drawing drawing, double width) {
        return drawing.height() + MARGIN + rows(figure.keys(), width).size() * KEY_HEIGHT;
    }
    private void begin(Figure figure, String id, String namespace, String role, Area sheet, String style) {
        html.open("svg", "xmlns", namespace, "class", "figure", "role", role, "width", number(sheet.width()),
                "height", number(sheet.height()),
                "viewBox", Stream.of(sheet.x(), sheet.y(), sheet.width(), sheet.height()).map(FigureWriter::number)
                        .collect(Collectors.joining(" ")),
                "aria-labelledby", id + "-title", "aria-describedby", id + "-desc");
        html.element("title", in(figure.caption()), "id", id + "-title");
        html.element("desc", in(figure.description()), "id", id + "-desc");
        if (!style.isEmpty()) {
            html.verbatim("style", style);
        }
        html.leaf("rect", "class", "sheet", "x", number(sheet.x()), "y", number(sheet.y()), "width", number(sheet.width()),
                "height", number(sheet.height()));
    }

    private void parts(Figure figure, Drawing drawing, double width) {
        drawing.boxes().stream().filter(placed -> !placed.box().inner().isEmpty()).forEach(this::frame);
        drawing.routes().stream().filter(route -> !route.connection().crossing()).forEach(this::line);
        drawing.routes().stream().filter(route -> route.connection().crossing()).forEach(this::line);
        drawing.boxes().stream().filter(placed -> placed.box().inner().isEmpty()).forEach(this::node);
        drawing.routes().forEach(this::label);
        keys(rows(figure.keys(), width), drawing.height());
    }

    // Boxes

    private void frame(Placed placed) {
        var area = placed.area();
        html.open("g", "class", "box " + name(placed.box().form()));
        html.element("title", full(placed.box()));
        rect(area, placed.box().form() == Form.GROUP ? 4 : 8, "outline");
        var title = placed.title().getFirst();
        text(title, area.x() + 14, area.y() + 20, "heading");
        for (var detail : placed.details()) {
            text(detail, area.x() + 24 + Lettering.width(title, Layout.HEADING), area.y() + 20, "detail");
        }
        html.close();
    }

    private void node(Placed placed) {
        var box = placed.box();
        var address = box.anchor().isEmpty() ? null : links.apply(box.anchor());
        if (address != null) {
            html.open("a", "href", address, "tabindex", "-1");
        }
        html.open("g", "class", "box " + name(box.form()) + " is-" + name(box.tone()));
        html.element("title", full(box));
        outline(placed);
        double y = placed.area().y() + 6;
        double x = placed.area().x() + 16;
        for (var line : placed.title()) {
            y += Layout.LINE;
            text(line, x, y - 4, "name");
        }
        for (var detail : placed.details()) {
            y += Layout.LINE;
            text(detail, x, y - 4, "detail");
        }
        for (var count : box.counts()) {
            mark(count.tone(), x + 5, y + 7.5);
            var number = Long.toString(count.number());
            text(number, x + 13, y + 11.5, "count tone-" + name(count.tone()));
            x += 25 + Lettering.width(number, Layout.DETAIL);
        }
        html.close();
        if (address != null) {
            html.close();
        }
    }

    private void outline(Placed placed) {
        var area = placed.area();
        switch (placed.box().form()) {
            case LINE -> rect(area, area.height() / 2, "outline");
            case STRANGER -> rect(area, 2, "outline");
            case FRAME, ZONE, GROUP -> rect(area, 5, "outline");
            case NODE -> {
                rect(area, 5, "outline");
                html.leaf("rect", "class", "stripe", "x", number(area.x()), "y", number(area.y() + 5), "width", "5",
                        "height", number(area.height() - 10));
            }
        }
    }

    private String full(Figure.Box box) {
        return in(box.title()) + box.details().stream().map(detail -> " · " + in(detail)).collect(Collectors.joining())
                + box.counts().stream()
                .map(count -> " · " + sign(count.tone()) + " " + count.number()).collect(Collectors.joining());
    }

    private static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case BAD -> "✗";
            case FAIR -> "±";
            case OPEN -> "?";
            case NEUTRAL -> "–";
        };
    }

    /** The sign of a tone, so that nobody depends on its colour. */
    private void mark(Tone tone, double x, double y) {
        var path = switch (tone) {
            case GOOD -> "m-4 0 3 3 5.5-6";
            case BAD -> "m-3.5-3.5 7 7m0-7-7 7";
            case FAIR -> "m-4-2h8m-4-4v8m-4 1h8";
            case OPEN -> "m-2.6-1.7c0-3.6 5.2-3.6 5.2 0c0 2-2.6 1.7-2.6 4m0 2v.6";
            case NEUTRAL -> "m-3 0h6";
        };
        html.leaf("path", "class", "mark tone-" + name(tone), "d", "M" + number(x) + " " + number(y) + path);
    }

    // Connections

    private void line(Route route) {
        var points = route.points();
        if (points.size() < 2) {
            return;
        }
        html.open("g", "class", "flow " + (route.connection().crossing() ? "crossing" : "within"));
        html.element("title", in(route.connection().title()));
        html.leaf("path", "class", "way", "d", path(points));
        head(points.get(points.size() - 2), points.getLast());
        if (route.connection().both()) {
            head(points.get(1), points.getFirst());
        }
        html.close();
    }

    /** Corners are rounded off. */
    private static String path(List<Point> points) {
        var path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var before = towards(corner, points.get(i - 1));
            var after = towards(corner, points.get(i + 1));
            path.append('L').append(at(before)).append('Q').append(at(corner)).append(' ').append(at(after));
        }
        return path.append('L').append(at(points.getLast())).toString();
    }

    private static Point towards(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double step = Math.min(5, length / 2);
        return length == 0 ? from
                : new Point(from.x() + (to.x() - from.x()) * step / length, from.y() + (to.y() - from.y()) * step / length);
    }

    private void head(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        html.leaf("path", "class", "head", "d", "M" + at(to)
                + "L" + at(new Point(to.x() - 8 * dx - 3.5 * dy, to.y() - 8 * dy + 3.5 * dx))
                + "L" + at(new Point(to.x() - 8 * dx + 3.5 * dy, to.y() - 8 * dy - 3.5 * dx)) + "Z");
    }

    private void label(Route route) {
        var area = route.label();
        html.open("g", "class", "label " + (route.connection().crossing() ? "crossing " : "within ")
                + name(route.connection().sign()));
        html.element("title", in(route.connection().title()));
        rect(area, 3, "paper");
        lock(route.connection().sign(), area.x() + 8, area.y() + area.height() / 2);
        if (!route.text().isEmpty()) {
            text(route.text(), area.x() + Layout.SIGN + 4, area.y() + area.height() - 4.5, "");
        }
        html.close();
    }

    private void lock(Sign sign, double x, double y) {
        var body = new Area(x - 4, y - 1, 8, 6);
        switch (sign) {
            case LOCKED -> {
                html.leaf("path", "class", "shackle", "d", "M" + number(x - 2.5) + " " + number(y - 1) + "v-2a2.5 2.5 0 0 1 5 0v2");
                rect(body, 1, "bolt");
            }
            case UNLOCKED -> {
                html.leaf("path", "class", "shackle", "d", "M" + number(x - 2.5) + " " + number(y - 1)
                        + "v-3a2.5 2.5 0 0 1 4.6-1.3");
                rect(body, 1, "bolt open");
            }
            case UNSAID -> mark(Tone.OPEN, x, y);
        }
    }

    // Keys

    private List<List<Figure.Key>> rows(List<Figure.Key> keys, double width) {
        var rows = new ArrayList<List<Figure.Key>>();
        double x = Double.MAX_VALUE;
        for (var key : keys) {
            if (x + width(key) > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(key);
            x += width(key);
        }
        return rows;
    }

    private double width(Figure.Key key) {
        return KEY_SAMPLE + 8 + Lettering.width(in(key.meaning()), Layout.DETAIL) + 22;
    }

    private void keys(List<List<Figure.Key>> rows, double top) {
        double y = top + MARGIN + KEY_HEIGHT / 2;
        for (var row : rows) {
            double x = 2;
            for (var key : row) {
                sample(key.sample(), x, y);
                text(in(key.meaning()), x + KEY_SAMPLE + 8, y + 4, "key");
                x += width(key);
            }
            y += KEY_HEIGHT;
        }
    }

    private void sample(Sample sample, double x, double y) {
        switch (sample) {
            case GOOD, FAIR, BAD, OPEN, NEUTRAL -> {
                var tone = Tone.valueOf(sample.name());
                html.open("g", "class", "box node is-" + name(tone));
                rect(new Area(x, y - 8, KEY_SAMPLE, 16), 4, "outline");
                html.leaf("rect", "class", "stripe", "x", number(x), "y", number(y - 4), "width", "5", "height", "8");
                mark(tone, x + 17, y);
                html.close();
            }
            case ZONE -> {
                html.open("g", "class", "box zone");
                rect(new Area(x, y - 8, KEY_SAMPLE, 16), 5, "outline");
                html.close();
            }
            case WITHIN, CROSSING -> {
                html.open("g", "class", "flow " + name(sample));
                html.leaf("path", "class", "way", "d", "M" + at(new Point(x, y)) + "h" + number(KEY_SAMPLE));
                head(new Point(x, y), new Point(x + KEY_SAMPLE, y));
                html.close();
            }
            case LOCKED, UNLOCKED, UNSAID -> {
                html.open("g", "class", "label " + name(sample));
                lock(Sign.valueOf(sample.name()), x + KEY_SAMPLE / 2, y);
                html.close();
            }
        }
    }

    // Elements

    private void rect(Area area, double corner, String style) {
        html.leaf("rect", "class", style, "x", number(area.x()), "y", number(area.y()), "width", number(area.width()),
                "height", number(area.height()), "rx", number(corner));
    }

    private void text(String text, double x, double y, String style) {
        html.element("text", text, "class", style.isEmpty() ? null : style, "x", number(x), "y", number(y));
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String in(Wording wording) {
        return tongue.in(wording);
    }
}
