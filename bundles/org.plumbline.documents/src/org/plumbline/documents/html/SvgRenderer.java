// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Figure;
import org.plumbline.documents.plan.Tongue;

/**
 * The first figure of a plan as a drawing of its own, for other documents and for walls. Its style is within, in plain
 * colours, since not every program that shows such a file knows variables; it has no script and leads nowhere.
 */
public final class SvgRenderer {

    private static final Pattern DEFINITION = Pattern.compile("--([a-z-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final String STYLE = plain(HtmlRenderer.resource("document.css"), HtmlRenderer.resource("figure.css"));

    private SvgRenderer() {
    }

    /** The file, in UTF-8. */
    public static byte[] render(Document document, Tongue tongue) {
        var figure = document.sections().stream().flatMap(section -> section.figures().stream()).findFirst()
                .orElseGet(() -> new Figure(document.title(), Wording.NONE, List.of(), List.of(), List.of()));
        var svg = new Html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        new FigureWriter(svg, tongue, anchor -> null).writeAlone(named(figure, document), STYLE,
                new FigureWriter.Surround(figure.caption(), document.subject(), document.mark().orElse(Wording.NONE),
                        document.disclaimer()));
        return svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Alone, a drawing must say itself what it is about, of which day, and what it does not claim to be. */
    private static Figure named(Figure figure, Document document) {
        return new Figure(figure.caption(), Wording.same("{0} {1} {2}").with(document.subject(), figure.description(),
                document.disclaimer()), figure.boxes(), figure.connections(), figure.keys());
    }

    /** The rules that figures need, with the light colours in place of the variables. */
    private static String plain(String document, String figure) {
        var colours = new HashMap<String, String>();
        DEFINITION.matcher(document).results().forEach(each -> colours.putIfAbsent(each.group(1), each.group(2)));
        DEFINITION.matcher(figure).results().forEach(each -> colours.putIfAbsent(each.group(1), each.group(2)));
        var rules = figure.substring(figure.indexOf("/* Drawing */"));
        return USE.matcher(rules).replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), "none")));
    }
}
