// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.plumbline.exchange.importing.LossReport.Entry;
import org.plumbline.exchange.importing.LossReport.Kind;

/** A loss report as plain text. */
final class LossReportText {

    private final LossReport report;
    private final Locale language;
    private final ResourceBundle words;
    private final StringBuilder out = new StringBuilder();

    LossReportText(LossReport report, Locale language) {
        this.report = report;
        this.language = language;
        this.words = LossReport.words(language);
        write();
    }

    static String why(Entry entry, Locale language) {
        return fill(LossReport.words(language).getString("reason." + entry.reason().name()), entry.details());
    }

    private void write() {
        line("title", report.document(), report.profile(), report.set(), report.edition());
        out.append('\n');
        line("read");
        for (Map.Entry<Kind, Integer> count : report.read().entrySet()) {
            if (count.getValue() > 0) {
                out.append("  %6d  %s%n".formatted(count.getValue(), words.getString("kind." + count.getKey().key()))
                        .replace(System.lineSeparator(), "\n"));
            }
        }
        LossReport.Lines lines = report.lines();
        line("lines", lines.total(), lines.read(), lines.blank(), lines.furniture(), lines.passedOver(), lines.lost());
        section("notUnderstood", report.notUnderstood());
        section("assumed", report.assumed());
    }

    private void section(String title, List<Entry> entries) {
        out.append('\n');
        line(entries.isEmpty() ? title + ".none" : title, entries.size());
        for (Entry entry : entries) {
            out.append("  ").append(place(entry)).append(why(entry, language)).append('\n');
            if (!entry.excerpt().isEmpty()) {
                out.append("      ").append(fill(words.getString("excerpt"), List.of(entry.excerpt()))).append('\n');
            }
        }
    }

    private String place(Entry entry) {
        if (entry.line() == 0) {
            return report.document() + ": ";
        }
        return report.document() + ":" + entry.line()
                + (entry.page() > 0 ? fill(words.getString("page"), List.of(entry.page())) : "") + ": ";
    }

    private void line(String key, Object... details) {
        out.append(fill(words.getString(key), List.of(details))).append('\n');
    }

    /** Fills {@code {0}}, {@code {1}} … ; not MessageFormat, which groups the digits of numbers and swallows quotes. */
    private static String fill(String pattern, List<?> details) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean slot = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (slot) {
                filled.append(details.get(pattern.charAt(i + 1) - '0'));
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
