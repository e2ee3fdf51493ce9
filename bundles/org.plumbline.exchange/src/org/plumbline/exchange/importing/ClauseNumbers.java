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

    /** The last number. */
    String last() {
        return String.join(".", last);
    }

    Step step(String number) {
        List<String> parts = parts(number);
        int depth = parts.size();
        if (last.isEmpty()) {
            return Step.NEXT;
        }
        if (depth > last.size() + 1) {
            return isFirstInside(parts) ? Step.NEXT : Step.NONE;
        }
        boolean inside = parts.subList(0, depth - 1).equals(last.subList(0, depth - 1));
        int gap = gap(depth <= last.size() ? last.get(depth - 1) : "0", parts.get(depth - 1));
        if (inside && gap > 0 && gap <= LARGEST_GAP) {
            return gap == 1 ? Step.NEXT : Step.LATER;
        }
        return depth > 1 || repeats(parts) ? Step.MISPLACED : Step.NONE;
    }

    /** Whether it is the first number inside the last clause, below levels that are not printed: 3.1.1 after 3. */
    private boolean isFirstInside(List<String> parts) {
        return parts.subList(0, last.size()).equals(last)
                && parts.subList(last.size(), parts.size()).stream().allMatch("1"::equals);
    }

    /**
     * The number due in the place of a misplaced one: the one that is printed with the same digits, a dot lost; the first
     * inside the last clause, where that is an outermost one whose number is printed once more; else the next of the same
     * depth.
     */
    String due(String number) {
        if (repeats(parts(number))) {
            return number + ".1";
        }
        for (int depth = last.size() + 1; depth > 1; depth--) {
            String next = next(depth);
            if (digits(next).equals(digits(number))) {
                return next;
            }
        }
        return next(Math.max(2, parts(number).size()));
    }

    /** Whether the last clause, one of the outermost, is numbered once more. */
    private boolean repeats(List<String> parts) {
        return parts.size() == 1 && parts.equals(last);
    }

    private static String digits(String number) {
        return number.replace(".", "");
    }

    /** The number due at a depth. */
    private String next(int depth) {
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
