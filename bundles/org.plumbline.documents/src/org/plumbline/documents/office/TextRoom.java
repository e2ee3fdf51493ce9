// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/**
 * The room that text takes in cells, in digits of its font, in which spreadsheets count widths: SimSun, whose Latin letters
 * are half as wide as Chinese ones, or Arial. No font is asked, so that files are the same on every machine.
 *
 * @param chinese whether the font is SimSun
 * @param line height of a line, in points
 */
record TextRoom(boolean chinese, float line) {

    /** The greatest height of a row in Excel is 409.5 points. */
    static final float HIGHEST = 409;

    private static final float AROUND = 5;
    private static final int DIGIT = 556;
    /** Widths of Arial from space to tilde, in thousandths of its size. */
    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    /** In the fonts of Word documents, whose Latin letters are rather narrower than half of a Chinese one. */
    static TextRoom ofWord() {
        return new TextRoom(true, 1);
    }

    /** In the fonts of workbooks, at 9 points. */
    static TextRoom of(Tongue tongue) {
        return new TextRoom(tongue.isChinese(), tongue.isChinese() ? 12.5f : 12);
    }

    /** How wide a text is on one line. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int point) {
        if (isBroad(point)) {
            return 2;
        }
        return chinese ? 1 : point >= ' ' && point <= '~' ? (double) ARIAL[point - ' '] / DIGIT : 1.1;
    }

    /** What takes the room of two digits; dashes, ellipses and curly quotes do in Chinese fonts. */
    private boolean isBroad(int point) {
        return point >= 0x2e80 || chinese && point >= 0x2000 && point < 0x2e80;
    }

    /** The width of the longest piece that should not be torn apart. */
    double longestPiece(String text) {
        double longest = 0;
        double piece = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            piece = Character.isWhitespace(point) || point == '/' ? 0 : point >= 0x2e80 ? 2 : piece + width(point);
            longest = Math.max(longest, piece);
            if ((point == '-' || point == '_' || point == '.') && !isAmongDigits(text, i)) {
                piece = 0;
            }
        }
        return longest;
    }

    private static boolean isAmongDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    /** As high as the text needs a row to be where so much stands side by side. */
    float height(String text, double room) {
        return line * text.lines().mapToInt(each -> lines(each, room)).sum() + AROUND;
    }

    float height(List<CellText> lines, double room) {
        return line * count(lines, room) + AROUND;
    }

    private int count(List<CellText> lines, double room) {
        return lines.stream().flatMap(each -> each.text().lines()).mapToInt(each -> lines(each, room)).sum();
    }

    /** Lines that a paragraph takes: Chinese breaks anywhere, other text between words, a word only where it must. */
    int lines(String paragraph, double room) {
        if (2 * paragraph.length() <= room) {
            return 1;
        }
        return (int) fitting(paragraph, room, Integer.MAX_VALUE)[0];
    }

    /** The lines it takes, at most so many, and how many characters of the paragraph stand on them. */
    private int[] fitting(String paragraph, double room, int most) {
        int lines = 1;
        double used = 0;
        double word = 0;
        int begin = 0;
        for (int i = 0; i < paragraph.length();) {
            int point = paragraph.codePointAt(i);
            double width = width(point);
            if (Character.isWhitespace(point)) {
                used += word + width;
                word = 0;
                begin = i + 1;
            } else if (point >= 0x2e80) {
                used += word;
                word = 0;
                begin = i;
                if (used + width > room && used > 0) {
                    lines++;
                    used = 0;
                }
                used += width;
            } else {
                word += width;
                if (used + word > room && used > 0) {
                    lines++;
                    used = 0;
                } else if (word > room && word > width) {
                    lines++;
                    word = width;
                    begin = i;
                }
            }
            if (lines > most) {
                return new int[] {most, begin};
            }
            i += Character.charCount(point);
            begin = word == 0 ? i : begin;
        }
        return new int[] {lines, paragraph.length()};
    }

    /** Whether a row that Excel can show is too low for it. */
    boolean isTooLong(List<CellText> text, double room) {
        return height(text, room) > HIGHEST;
    }

    /** As much of it as the highest row can show, with words behind that say so. */
    List<CellText> shortened(List<CellText> text, double room, String words) {
        int most = (int) ((HIGHEST - AROUND) / line) - words.lines().mapToInt(each -> lines(each, room)).sum();
        var shortened = new ArrayList<CellText>();
        for (var each : text) {
            var kept = kept(each.text(), room, Math.max(0, most));
            if (!kept.isEmpty()) {
                shortened.add(new CellText(kept, each.tone(), each.anchor()));
            }
            if (kept.length() < each.text().length()) {
                break;
            }
            most -= each.text().lines().mapToInt(line -> lines(line, room)).sum();
        }
        shortened.add(new CellText(words, Tone.NEUTRAL, ""));
        return List.copyOf(shortened);
    }

    private String kept(String text, double room, int most) {
        int left = most;
        var kept = new ArrayList<String>();
        for (var paragraph : text.lines().toList()) {
            if (left <= 0) {
                break;
            }
            var fitting = fitting(paragraph, room, left);
            kept.add(paragraph.substring(0, fitting[1]));
            left -= fitting[0];
            if (fitting[1] < paragraph.length()) {
                break;
            }
        }
        return kept.stream().collect(Collectors.joining("\n"));
    }
}
