// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that must all occur, in whatever order and language. Case makes no difference, and any white space stands for a
 * space. A word that begins with a letter or digit of a script with spaces is found where a word begins: {@code log} is
 * found in "logs" and not in "dialogue". Chinese is found anywhere.
 *
 * @param words what is looked for; at least one
 */
record Query(List<Pattern> words) {

    private static final Pattern BEGINS_LIKE_A_WORD = Pattern.compile("^[\\p{L}\\p{N}&&[^\\p{IsHan}]]");
    private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])";

    static Query of(List<String> words) {
        var patterns = words.stream().map(String::strip).filter(word -> !word.isEmpty()).map(Query::pattern).toList();
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("Nothing is looked for");
        }
        return new Query(patterns);
    }

    private static Pattern pattern(String word) {
        var parts = List.of(word.split("\\s+")).stream().map(Pattern::quote).toList();
        var start = BEGINS_LIKE_A_WORD.matcher(word).find() ? WORD_BEGINS : "";
        return Pattern.compile(start + String.join("\\s+", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many of the words a passage has. */
    long countIn(String passage) {
        return words.stream().filter(word -> word.matcher(passage).find()).count();
    }
}
