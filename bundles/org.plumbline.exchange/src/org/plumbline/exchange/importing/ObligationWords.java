// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Obligation;

/** Finds the word that gives a text its force: the first that occurs and is not part of a word that obliges nobody. */
final class ObligationWords {

    private final Map<Obligation, List<String>> words;
    private final List<String> not;

    ObligationWords(Profile.Obligations profile) {
        this.words = profile.words();
        this.not = profile.not();
    }

    /** The force of a text; empty if it has no word of obligation. */
    Optional<Obligation> of(String text) {
        Obligation force = null;
        int first = text.length();
        for (Map.Entry<Obligation, List<String>> entry : words.entrySet()) {
            for (String word : entry.getValue()) {
                int index = firstIndex(text, word, first);
                if (index < first) {
                    first = index;
                    force = entry.getKey();
                }
            }
        }
        return Optional.ofNullable(force);
    }

    /** The first index before a limit at which a word obliges; the limit if there is none. */
    private int firstIndex(String text, String word, int limit) {
        int index = text.indexOf(word);
        while (index >= 0 && index < limit) {
            if (!withinOther(text, word, index) && wholeWord(text, index, index + word.length())) {
                return index;
            }
            index = text.indexOf(word, index + 1);
        }
        return limit;
    }

    private boolean withinOther(String text, String word, int index) {
        return not.stream()
                .filter(other -> other.contains(word))
                .anyMatch(other -> covers(text, other, index, index + word.length()));
    }

    private static boolean covers(String text, String other, int start, int end) {
        for (int from = Math.max(0, end - other.length()); from <= start; from++) {
            if (text.startsWith(other, from)) {
                return true;
            }
        }
        return false;
    }

    /** Words of scripts that part words must stand alone: "may" is not in "maybe". */
    private static boolean wholeWord(String text, int start, int end) {
        return !(joins(text, start) || joins(text, end));
    }

    private static boolean joins(String text, int index) {
        return index > 0 && index < text.length()
                && Script.isWordCharacter(text.codePointBefore(index)) && Script.isWordCharacter(text.codePointAt(index));
    }
}
