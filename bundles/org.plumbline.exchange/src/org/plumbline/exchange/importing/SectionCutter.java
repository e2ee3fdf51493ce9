// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.exchange.reading.Line;

/** Cuts a document into the sections of its profile, without blank lines and page furniture. */
final class SectionCutter {

    /** A section and its lines. */
    record Cut(Section section, List<Line> lines) {
    }

    private final Profile profile;
    private final DocumentText document;
    private final LossLog log;

    SectionCutter(Profile profile, DocumentText document, LossLog log) {
        this.profile = profile;
        this.document = document;
        this.log = log;
    }

    /**
     * The sections in document order; an optional section that the document lacks is left out.
     *
     * @throws UnusableInput if another section is missing
     */
    List<Cut> cut() {
        List<Line> lines = withoutFurniture();
        List<Cut> cuts = new ArrayList<>();
        int start = 0;
        for (Section section : profile.sections()) {
            int found = section.starts() == null ? 0 : indexOf(section, lines, start);
            if (found >= 0) {
                close(cuts, lines.subList(start, found));
                cuts.add(new Cut(section, List.of()));
                start = found;
            } else if (!section.optional()) {
                throw missing(section, lines, cuts, start);
            }
        }
        close(cuts, lines.subList(start, lines.size()));
        return cuts;
    }

    /** Gives the section that is open its lines; what stands before the first section has none and is lost. */
    private void close(List<Cut> cuts, List<Line> lines) {
        if (!cuts.isEmpty()) {
            cuts.set(cuts.size() - 1, new Cut(cuts.getLast().section(), List.copyOf(lines)));
        } else if (!lines.isEmpty()) {
            log.lost(lines, LossReport.Reason.NO_RULE, profile.sections().getFirst().name());
        }
    }

    private static int indexOf(Section section, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (section.starts().occursIn(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private List<Line> withoutFurniture() {
        List<Line> lines = new ArrayList<>();
        for (Line line : document.lines()) {
            if (line.blank()) {
                log.blank(line);
            } else if (profile.furniture().stream().anyMatch(rule -> rule.occursIn(line.text()))) {
                log.furniture(line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private UnusableInput missing(Section section, List<Line> lines, List<Cut> cuts, int start) {
        String after = cuts.isEmpty() ? "" : " after the section \"" + cuts.getLast().section().name() + "\"";
        int line = lines.isEmpty() ? 0 : cuts.isEmpty() ? 0 : lines.get(start).number();
        return new UnusableInput(document.file(), line,
                "the document is cut off or rearranged: expected and not found" + after + ": the section \""
                        + section.name() + "\", a line like " + section.starts(),
                "get the whole document, or adapt a profile of your own");
    }
}
