// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.EntryRule;
import org.plumbline.exchange.importing.Profile.FieldRule;
import org.plumbline.exchange.importing.Profile.HeadingRule;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.importing.Profile.Sequence;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;

/** Reads the lines of sections as headings, entries of lists, notes and paragraphs. */
final class BlockReader {

    private final Profile profile;
    private final LineJoiner joiner;
    private final LossLog log;
    private final int usualWidth;
    private final ClauseNumbers numbers = new ClauseNumbers();

    /** @param lines all lines that are read, for the width of a full one */
    BlockReader(Profile profile, List<Line> lines, LineJoiner joiner, LossLog log) {
        this.profile = profile;
        this.usualWidth = usualWidth(lines);
        this.joiner = joiner;
        this.log = log;
    }

    /** The blocks of a section. Sections are given in document order, as numbers of clauses run through. */
    List<Block> read(Section section, List<Line> lines) {
        List<Block> blocks = new Reading(section).read(lines);
        boolean counted = !section.entries().isEmpty() && section.entries().getFirst().labels() != null;
        return counted ? new LabelGaps(section.entries().getFirst(), log).settle(blocks) : blocks;
    }

    /** The width that nearly no line exceeds. */
    private static int usualWidth(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        return widths.length == 0 ? 0 : widths[(widths.length - 1) * 95 / 100];
    }

    /** Reading of one section. */
    private final class Reading {

        private final Section section;
        private final List<Block> blocks = new ArrayList<>();
        private final int[] positions;
        private final int[] printedPositions;
        private final List<Line> rows = new ArrayList<>();
        private boolean inTable;
        private Draft draft;

        Reading(Section section) {
            this.section = section;
            this.positions = new int[section.entries().size()];
            this.printedPositions = new int[section.entries().size()];
        }

        List<Block> read(List<Line> lines) {
            for (Line line : lines) {
                if (line == lines.getFirst() && section.starts() != null) {
                    readFirst(line);
                } else {
                    read(line);
                }
            }
            finish();
            return blocks;
        }

        /** The line with which the profile lets a section start is its heading, whatever number was due. */
        private void readFirst(Line line) {
            if (section.number() != null) {
                heading(line, section.number(), section.number(), LineJoiner.closed(line.text()));
            } else if (!isRow(line) && !startsEntry(line)) {
                heading(line).ifPresentOrElse(
                        candidate -> heading(line, candidate.number(), candidate.found()),
                        () -> blocks.add(new Block.Title(line.text(), List.of(line))));
            }
        }

        private void read(Line line) {
            if (isRow(line) || startsField(line) || startsEntry(line) || startsNote(line) || startsHeading(line)) {
                return;
            }
            if (profile.lines().alone().stream().anyMatch(rule -> rule.occursIn(line.text()))) {
                open(Draft.paragraph(line, true));
            } else if (draft != null && !ended()) {
                draft.append(line, joiner);
            } else {
                open(Draft.paragraph(line, false));
            }
        }

        private void open(Draft next) {
            finish();
            draft = next;
        }

        private void finish() {
            if (draft != null) {
                blocks.add(draft.block());
                draft = null;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(List.copyOf(rows)));
                rows.clear();
            }
        }

        // Tables and fields --------------------------------------------------------------------------------------------

        /** A table begins with its column titles and ends with the first line that has no cells. */
        private boolean isRow(Line line) {
            if (section.table() == null) {
                return false;
            }
            if (section.table().header().occursIn(line.printed())) {
                if (!inTable) {
                    finish();
                }
                inTable = true;
                log.read(List.of(line));
                return true;
            }
            inTable = inTable && section.table().separator().occursIn(line.printed());
            if (!inTable) {
                return false;
            }
            if (section.table().ruler() != null && section.table().ruler().occursIn(line.text())) {
                log.furniture(line);
            } else {
                rows.add(line);
            }
            return true;
        }

        private boolean startsField(Line line) {
            for (FieldRule rule : section.fields()) {
                Optional<Rule.Found> found = rule.starts().find(line.text());
                if (found.isPresent()) {
                    finish();
                    restart(0);
                    blocks.add(new Block.FieldTitle(rule.reads(), List.of(line)));
                    found.get().group("text").ifPresent(text -> draft = Draft.paragraph(line, text));
                    return true;
                }
            }
            return false;
        }

        // Where paragraphs end -----------------------------------------------------------------------------------------

        private boolean ended() {
            return draft.alone() || !profile.lines().broken() || endsSentence() && !full();
        }

        /** Whether the last line surely goes on, so that the next continues it whatever it looks like. */
        private boolean goesOn() {
            return draft != null && !draft.alone() && profile.lines().broken() && full() && !endsSentence();
        }

        private boolean endsSentence() {
            return profile.lines().ends().occursIn(draft.last().text());
        }

        private boolean full() {
            return draft.last().width() >= profile.lines().full() * usualWidth;
        }

        // Entries and notes --------------------------------------------------------------------------------------------

        private boolean startsEntry(Line line) {
            for (int level = 0; level < section.entries().size(); level++) {
                EntryRule rule = section.entries().get(level);
                Optional<Rule.Found> found = rule.pattern().find(line.text());
                if (found.isPresent() && startsEntry(line, level, rule, found.get())) {
                    return true;
                }
            }
            return false;
        }

        private boolean startsEntry(Line line, int level, EntryRule rule, Rule.Found found) {
            Optional<String> printed = rule.pattern().hasGroup("label") ? found.group("label") : Optional.empty();
            Optional<String> due = rule.labelAt(positions[level] + 1);
            int position = printed.map(rule::positionOf).orElse(0);
            boolean expected = due.isPresent() && (due.equals(printed) || goesOnFrom(level, position));
            if (goesOn() && !expected && (due.isPresent() || printed.isEmpty())) {
                return false;
            }
            if (level > 0 && due.isPresent() && !expected) {
                log.assumed(line, Reason.ITEM_OUT_OF_ORDER, printed.orElse(""), due.get());
            }
            count(level, position);
            open(Draft.entry(line, level, due.or(() -> printed), printed, found.group("text").orElse(""),
                    rule.oneLine()));
            draft.leadIn(found.group("leadIn"));
            return true;
        }

        /** Whether a label goes on from the one printed before it, though that was not the one due. */
        private boolean goesOnFrom(int level, int position) {
            return printedPositions[level] > 0 && position == printedPositions[level] + 1;
        }

        private void count(int level, int printed) {
            positions[level]++;
            printedPositions[level] = printed;
            restart(level + 1);
        }

        private void restart(int level) {
            for (int inner = level; inner < positions.length; inner++) {
                positions[inner] = 0;
                printedPositions[inner] = 0;
            }
        }

        private boolean startsNote(Line line) {
            if (section.note() == null) {
                return false;
            }
            Optional<Rule.Found> found = section.note().find(line.text());
            found.ifPresent(note -> open(Draft.note(line, note.group("text").orElse(""))));
            return found.isPresent();
        }

        // Headings -----------------------------------------------------------------------------------------------------

        private Optional<Candidate> heading(Line line) {
            for (HeadingRule rule : profile.headings()) {
                Optional<Rule.Found> found = rule.pattern().find(line.text());
                if (found.isPresent() && found.get().group("number").isPresent()) {
                    return Optional.of(new Candidate(rule, found.get()));
                }
            }
            return Optional.empty();
        }

        private boolean startsHeading(Line line) {
            return heading(line).map(candidate -> startsHeading(line, candidate)).orElse(false);
        }

        private boolean startsHeading(Line line, Candidate candidate) {
            String printed = candidate.number();
            ClauseNumbers.Step step = candidate.rule().sequence() == Sequence.FREE
                    ? ClauseNumbers.Step.NEXT
                    : numbers.step(printed);
            if (step == ClauseNumbers.Step.NONE || goesOn() && step != ClauseNumbers.Step.NEXT) {
                return false;
            }
            String number = step == ClauseNumbers.Step.MISPLACED ? numbers.due(printed) : printed;
            if (step == ClauseNumbers.Step.LATER) {
                log.misunderstood(line, Reason.NUMBERS_LEFT_OUT, number, numbers.last());
            }
            if (!number.equals(Script.solid(candidate.printed()))) {
                log.assumed(line, Reason.NUMBER_BY_POSITION, number, candidate.printed());
            }
            heading(line, number, candidate.found());
            return true;
        }

        private void heading(Line line, String number, Rule.Found found) {
            heading(line, number, Candidate.printed(found), found.group("title").orElse(""));
            found.group("text").ifPresent(text -> draft = Draft.paragraph(line, text));
        }

        private void heading(Line line, String number, String printed, String title) {
            numbers.accept(number);
            restart(0);
            finish();
            blocks.add(new Block.Heading(number, printed, title, List.of(line)));
        }
    }

    /** What looks like a heading. */
    private record Candidate(HeadingRule rule, Rule.Found found) {

        String number() {
            return rule.number(found.group("number").orElseThrow());
        }

        String printed() {
            return printed(found);
        }

        static String printed(Rule.Found found) {
            return found.group("printed").or(() -> found.group("number")).orElseThrow();
        }
    }
}
