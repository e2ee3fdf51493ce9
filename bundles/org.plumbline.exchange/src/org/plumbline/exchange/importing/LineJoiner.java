// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;

/**
 * Joins broken lines. Scripts that are set solid join without a space, words of other scripts with one; a word that was
 * itself broken is known by occurring whole elsewhere in the document, when its first half never stands alone.
 */
final class LineJoiner {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]++");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]++$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{N}&&[^\\p{IsHan}]]++");
    private static final Pattern SPACED_OUT = Pattern.compile("(?<=\\p{IsHan})[\\p{Z}\\s]++(?=\\p{IsHan})");
    private static final String CLOSES = ",.;:!?)]}%'\"’”";
    private static final String OPENS = "([{/“‘";

    /** Words that stand within a line, so are surely whole. */
    private final Set<String> words = new HashSet<>();

    LineJoiner(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                if (word.start() > 0 && word.end() < line.text().length()) {
                    words.add(word.group());
                }
            }
        }
    }

    String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        return before + (spaced(before, after) ? " " : "") + after;
    }

    /** A text in which a space between Chinese characters means nothing, such as a narrow cell or a spaced-out title. */
    static String closed(String text) {
        return SPACED_OUT.matcher(text).replaceAll("");
    }

    private boolean spaced(String before, String after) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        if (Script.isWide(last) || Script.isWide(first) || OPENS.indexOf(last) >= 0 || CLOSES.indexOf(first) >= 0) {
            return false;
        }
        if (last == '-') {
            return before.length() > 1 && !Script.isWordCharacter(before.codePointBefore(before.length() - 1));
        }
        return !(Script.isWordCharacter(last) && Script.isWordCharacter(first) && brokenWord(before, after));
    }

    private boolean brokenWord(String before, String after) {
        Matcher head = LAST_WORD.matcher(before);
        Matcher tail = FIRST_WORD.matcher(after);
        return head.find() && tail.find()
                && words.contains(head.group() + tail.group()) && !words.contains(head.group());
    }
}
