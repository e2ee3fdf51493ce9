// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.html;

import java.util.Arrays;
import java.util.stream.Stream;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.drawing.Lettering;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Tongue;

/**
 * What a cell needs, in ems of its letters.
 *
 * @param word width of its longest word, which is what browsers do not break
 * @param lines width of each of its lines, as if it had all the room in the world
 */
record CellSize(double word, double[] lines) {

    /** Room beside a word that has a ground of its own. */
    private static final double GROUND = .9;
    /** A line that is no longer is not broken, whatever it is written in. */
    private static final double SHORT = 4;
    /** Fonts are narrower than they are taken for. */
    private static final double REGULAR = .96;
    private static final double BOLD = 1.04;
    /** Headings have no more lines. */
    private static final int LINES_OF_HEADING = 3;
    private static final double TWO_LETTERS = 2;
    /** A word with digits other than a day is a number of something, which is longer than words are and may break sooner. */
    private static final double LONGEST_NUMBER = 7;
    /** What a last line lacks on average, in lines. */
    private static final double RAGGED = .2;

    /** @param whole whether numbers stand on one line whatever room there is */
    static CellSize of(Cell cell, Tongue tongue, boolean whole) {
        return switch (cell) {
            case Cell.Number number when whole -> whole(cell);
            case Cell.Share share when whole -> whole(cell);
            case Cell.Status status -> around(of(tongue.in(status.word())));
            case Cell.Stack stack -> stack.cells().stream().map(each -> of(each, tongue, whole))
                    .reduce(of(""), CellSize::and);
            default -> of(tongue.in(cell.lines().getFirst().text()));
        };
    }

    /** The width of the longest word of a heading, or of a part of it so long that it needs no more than a few lines. */
    static double ofHeading(Wording title, Tongue tongue) {
        return tongue.in(title).lines().mapToDouble(line -> Math.max(longestWord(line),
                Math.min(width(line), Math.max(TWO_LETTERS, Math.ceil(width(line) / LINES_OF_HEADING))))).max().orElse(0)
                * BOLD / REGULAR;
    }

    private static CellSize of(String text) {
        var lines = text.lines().toList();
        return new CellSize(lines.stream().mapToDouble(CellSize::word).max().orElse(0),
                lines.stream().mapToDouble(CellSize::width).toArray());
    }

    private static CellSize around(CellSize status) {
        return new CellSize(status.word + GROUND, Arrays.stream(status.lines).map(line -> line + GROUND).toArray());
    }

    private static double width(String text) {
        return Lettering.width(text, 1) * REGULAR;
    }

    private static double word(String line) {
        return Math.max(longestWord(line), Math.min(SHORT, width(line)));
    }

    private static CellSize whole(Cell cell) {
        double width = width(cell.lines().getFirst().text().en());
        return new CellSize(width, new double[] {width});
    }

    private CellSize and(CellSize below) {
        return new CellSize(Math.max(word, below.word),
                Stream.of(lines, below.lines).flatMapToDouble(Arrays::stream).toArray());
    }

    /** How many lines it has in a column of this width, about. Asked for every cell many times over, so it is a plain loop. */
    double height(double width) {
        double height = 0;
        for (double line : lines) {
            height += Math.max(1, line / width + RAGGED);
        }
        return height;
    }

    private static double longestWord(String line) {
        double longest = 0;
        int from = 0;
        for (int end = 1; end <= line.length(); end++) {
            if (end == line.length() || mayBreak(line.charAt(end - 1), line.charAt(end))) {
                var word = line.substring(from, end).strip();
                longest = Math.max(longest, hasDigit(word) ? Math.min(LONGEST_NUMBER, width(word)) : width(word));
                from = end;
            }
        }
        return longest;
    }

    /** Behind spaces, between a hyphen and a letter, and around Chinese letters, but not before what closes. */
    private static boolean mayBreak(char before, char after) {
        return Character.isWhitespace(before)
                || before == '-' && Character.isLetter(after)
                || (isBroad(before) || isBroad(after)) && !closes(after) && !opens(before)
                        && !Character.isLowSurrogate(after);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isBroad(char c) {
        return c >= 0x2e80;
    }

    private static boolean closes(char c) {
        return "，。、；：！？）》」』”’…—)]},.;:!?/%".indexOf(c) >= 0;
    }

    private static boolean opens(char c) {
        return "（《「『“‘([{".indexOf(c) >= 0;
    }
}
