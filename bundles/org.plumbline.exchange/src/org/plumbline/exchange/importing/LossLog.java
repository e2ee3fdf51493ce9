// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.exchange.importing.LossReport.Entry;
import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.exchange.reading.Line;

/** Collects a loss report while a document is read: one account per line, which the last entry settles. */
final class LossLog {

    private static final int EXCERPT = 60;

    private enum Fate {
        READ,
        BLANK,
        FURNITURE,
        PASSED_OVER,
        LOST
    }

    private final Map<Line, Fate> fates = new LinkedHashMap<>();
    private final Map<Kind, Integer> read = new EnumMap<>(Kind.class);
    private final List<Entry> notUnderstood = new ArrayList<>();
    private final List<Entry> assumed = new ArrayList<>();

    LossLog() {
        for (Kind kind : Kind.values()) {
            read.put(kind, 0);
        }
    }

    void blank(Line line) {
        fates.put(line, Fate.BLANK);
    }

    void furniture(Line line) {
        fates.put(line, Fate.FURNITURE);
    }

    void passedOver(Line line) {
        fates.put(line, Fate.PASSED_OVER);
    }

    /** Lines whose text is in the set, whether or not it counts as a thing of its own. */
    void read(List<Line> lines) {
        lines.forEach(line -> fates.put(line, Fate.READ));
    }

    void count(Kind kind) {
        count(kind, 1);
    }

    void count(Kind kind, int more) {
        read.merge(kind, more, Integer::sum);
    }

    int counted(Kind kind) {
        return read.get(kind);
    }

    /** Lines whose text is not in the set. */
    void lost(List<Line> lines, Reason reason, String... details) {
        lines.forEach(line -> fates.put(line, Fate.LOST));
        misunderstood(lines.getFirst(), reason, details);
    }

    /**
     * Something in a line is not in the set, though its text is.
     *
     * @param line the line; {@code null} if it is about the whole document
     */
    void misunderstood(Line line, Reason reason, String... details) {
        notUnderstood.add(entry(line, reason, details));
    }

    /** Something about the whole document. */
    void misunderstood(Reason reason, String... details) {
        misunderstood(null, reason, details);
    }

    void assumed(Line line, Reason reason, String... details) {
        assumed.add(entry(line, reason, details));
    }

    private static Entry entry(Line line, Reason reason, String... details) {
        if (line == null) {
            return new Entry(0, 0, "", reason, List.of(details));
        }
        return new Entry(line.page(), line.number(), excerpt(line.text()), reason, List.of(details));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    LossReport report(DocumentText document, Profile profile, String edition) {
        return new LossReport(document.file(), profile.key(), profile.set().id(), edition, read, lines(document),
                sorted(notUnderstood), sorted(assumed));
    }

    private LossReport.Lines lines(DocumentText document) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (Line line : document.lines()) {
            Fate fate = fates.get(line);
            if (fate == null) {
                throw new IllegalStateException("line " + line.number() + " is unaccounted for");
            }
            counts.merge(fate, 1, Integer::sum);
        }
        return new LossReport.Lines(document.lines().size(),
                counts.getOrDefault(Fate.READ, 0),
                counts.getOrDefault(Fate.BLANK, 0),
                counts.getOrDefault(Fate.FURNITURE, 0),
                counts.getOrDefault(Fate.PASSED_OVER, 0),
                counts.getOrDefault(Fate.LOST, 0));
    }

    private static List<Entry> sorted(List<Entry> entries) {
        // What concerns the whole document comes last; the sort keeps the order of what shares a line.
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.line() == 0 ? Integer.MAX_VALUE : entry.line()))
                .toList();
    }
}
