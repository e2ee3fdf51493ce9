// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/**
 * A line of a cell as Office files write it.
 *
 * @param text its text, harmless but not escaped
 * @param tone its tone
 * @param anchor where it leads; empty: nowhere
 */
record CellText(String text, Tone tone, String anchor) {

    /** The lines of a cell. */
    static List<CellText> of(Cell cell, Tongue language) {
        var lines = new ArrayList<CellText>();
        add(cell, language, lines);
        return lines;
    }

    private static void add(Cell cell, Tongue language, List<CellText> lines) {
        switch (cell) {
            case Cell.Text text -> lines.add(line(language.in(text.text()), text.tone(), ""));
            case Cell.Status status -> lines.add(line(language.in(status.word()), status.tone(), ""));
            case Cell.Link link -> lines.add(line(language.in(link.text()), Tone.NEUTRAL, link.anchor()));
            case Cell.Number number -> lines.add(line(Long.toString(number.value()), Tone.NEUTRAL, ""));
            case Cell.Share share -> lines.add(line(share(share), Tone.NEUTRAL, ""));
            case Cell.Day day -> lines.add(line(day.day().toString(), Tone.NEUTRAL, ""));
            case Cell.Stack stack -> stack.cells().forEach(each -> add(each, language, lines));
        }
    }

    private static CellText line(String text, Tone tone, String anchor) {
        return new CellText(PlainText.of(text), tone, anchor);
    }

    private static String share(Cell.Share share) {
        return share.whole() == 0
                ? "0/0"
                : String.format(Locale.ROOT, "%d/%d (%.1f%%)", share.part(), share.whole(),
                        100.0 * share.part() / share.whole());
    }
}
