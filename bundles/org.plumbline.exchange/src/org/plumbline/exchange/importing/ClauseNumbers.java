// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;

/** Follows the numbers of a document's clauses, so that a number out of sequence is noticed. */
final class ClauseNumbers {

    /** How a number continues the sequence. */
    enum Step {
        /** The number due: the first inside the last clause, or the next after it or after a clause around it. */
        NEXT,
        /** A later number inside a clause that is open. */
        LATER,
        /** A number that cannot stand here, of a depth that can. */
        MISPLACED,
        /** No number of a clause here. */
        NONE
    }

    // More clauses than this are not left out on end; a larger jump is a quantity or a year that begins a line.
    private static final int LARGEST_GAP = 20;

    private List<String> last = List.of();

    void accept(String number) {
        last = parts(number);
    }

    Step step(String number) {
        List<String> parts = parts(number);
        int depth = parts.size();
        if (last.isEmpty()) {
            return Step.NEXT;
        }
        if (depth > last.size() + 1) {
            return Step.NONE;
        }
        boolean inside = parts.subList(0, depth - 1).equals(last.subList(0, depth - 1));
        int gap = gap(depth <= last.size() ? last.get(depth - 1) : "0", parts.get(depth - 1));
        if (inside && gap > 0 && gap <= LARGEST_GAP) {
            return gap == 1 ? Step.NEXT : Step.LATER;
        }
        return depth > 1 ? Step.MISPLACED : Step.NONE;
    }

    /** The number due at the depth of a misplaced one. */
    String due(String number) {
        int depth = parts(number).size();
        String previous = depth <= last.size() ? last.get(depth - 1) : "0";
        String next = numeric(previous) ? Long.toString(Long.parseLong(previous) + 1) : previous + "1";
        return String.join(".", last.subList(0, depth - 1)) + "." + next;
    }

    private static List<String> parts(String number) {
        return List.of(number.split("\\.", -1));
    }

    private static int gap(String from, String to) {
        if (numeric(from) && numeric(to)) {
            return (int) Math.clamp(Long.parseLong(to) - Long.parseLong(from), -LARGEST_GAP - 1L, LARGEST_GAP + 1L);
        }
        // Annexes come after the numbered clauses and count by letters.
        return numeric(from) ? 1 : numeric(to) ? -1 : Math.clamp(to.compareTo(from), -1, LARGEST_GAP + 1);
    }

    private static boolean numeric(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
