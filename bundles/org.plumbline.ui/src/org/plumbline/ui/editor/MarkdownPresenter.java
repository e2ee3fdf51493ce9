// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/**
 * Shows the Markdown that hovers are written in, without a browser: headings, bold, italic, code, lists, quotes and
 * rules. What it does not know stays as it is written.
 */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

    private static final Pattern INLINE = Pattern
            .compile("\\*\\*(?<bold>.+?)\\*\\*|`(?<code>[^`]+)`|\\[(?<link>[^]]+)]\\([^)]*\\)|(?<![\\w*])[*_](?<italic>[^*_]+)[*_](?![\\w*])");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)[-*+]\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*([-*_]\\s*){3,}");

    @Override
    public String updatePresentation(Display display, String markdown, TextPresentation presentation, int width, int height) {
        return present(markdown, presentation);
    }

    @Override
    public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int width, int height) {
        return present(markdown, presentation);
    }

    static String present(String markdown, TextPresentation presentation) {
        var shown = new StringBuilder();
        var blank = true;
        for (var line : markdown.strip().split("\\R")) {
            if (RULE.matcher(line).matches() || line.startsWith("```") || line.isBlank() && blank) {
                continue;
            }
            blank = line.isBlank();
            line(line, shown, presentation);
            shown.append('\n');
        }
        return shown.toString().stripTrailing();
    }

    private static void line(String line, StringBuilder shown, TextPresentation presentation) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (heading.matches()) {
            var start = shown.length();
            shown.append(heading.group(1));
            style(presentation, start, shown.length(), SWT.BOLD, false);
        } else if (item.matches()) {
            inline(item.group(1) + "• " + item.group(2), shown, presentation);
        } else if (line.startsWith("> ")) {
            inline("    " + line.substring(2), shown, presentation);
        } else {
            inline(line, shown, presentation);
        }
    }

    private static void inline(String line, StringBuilder shown, TextPresentation presentation) {
        var matcher = INLINE.matcher(line);
        var last = 0;
        while (matcher.find()) {
            shown.append(line, last, matcher.start());
            var start = shown.length();
            if (matcher.group("bold") != null) {
                shown.append(matcher.group("bold"));
                style(presentation, start, shown.length(), SWT.BOLD, false);
            } else if (matcher.group("code") != null) {
                shown.append(matcher.group("code"));
                style(presentation, start, shown.length(), SWT.NORMAL, true);
            } else if (matcher.group("link") != null) {
                shown.append(matcher.group("link"));
            } else {
                shown.append(matcher.group("italic"));
                style(presentation, start, shown.length(), SWT.ITALIC, false);
            }
            last = matcher.end();
        }
        shown.append(line, last, line.length());
    }

    private static void style(TextPresentation presentation, int start, int end, int fontStyle, boolean code) {
        var range = new StyleRange(start, end - start, null, null, fontStyle);
        if (code) {
            range.font = JFaceResources.getTextFont();
        }
        presentation.addStyleRange(range);
    }
}
