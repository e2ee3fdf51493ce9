// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that somebody meant who typed another. */
public final class Similar {

    private Similar() {
    }

    /** The word that differs from the one found by at most two letters, and by less than half of them. */
    static Optional<String> to(String found, Collection<String> words) {
        return words.stream().filter(word -> !word.contains(" ") && word.length() > 2)
                .filter(word -> distance(found, word) <= Math.min(2, (word.length() - 1) / 2))
                .min(Comparator.comparingInt(word -> distance(found, word)));
    }

    /** So many words at most, the nearest first; of words as near as one another, the earlier first. */
    public static List<String> nearest(String found, Collection<String> words, int most) {
        return words.stream().sorted(Comparator.comparingInt(word -> distance(found, word))).limit(most).toList();
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
