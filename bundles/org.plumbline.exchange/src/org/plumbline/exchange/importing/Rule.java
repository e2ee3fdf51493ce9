// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.plumbline.exchange.reading.Script;

/**
 * A regular expression of a profile. Profiles are written by users, so an expression may be slow without bound; a match
 * that reads too many characters is given up with {@link TooSlow}.
 */
public final class Rule {

    // A sound pattern reads each character a few times; the base lets short lines backtrack.
    private static final long STEPS = 5_000_000;
    private static final long STEPS_PER_CHARACTER = 100;

    private final Pattern pattern;

    private Rule(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles an expression in the syntax of {@link Pattern}.
     *
     * @throws PatternSyntaxException if it has another syntax
     */
    public static Rule of(String expression) {
        return new Rule(Pattern.compile(expression));
    }

    /** Whether the expression matches somewhere in the text. */
    boolean occursIn(String text) {
        return find(text).isPresent();
    }

    /** The first match in the text. */
    Optional<Found> find(String text) {
        return find(text, 0);
    }

    /** The first match in the text at or after an index. */
    Optional<Found> find(String text, int from) {
        try {
            Matcher matcher = pattern.matcher(new Metered(text));
            return matcher.find(from) ? Optional.of(new Found(matcher, text)) : Optional.empty();
        } catch (TooMany | StackOverflowError e) {
            throw new TooSlow(this);
        }
    }

    /** The matches in the text, in order, without empty ones. */
    List<Found> findAll(String text) {
        List<Found> all = new ArrayList<>();
        Optional<Found> found = find(text);
        while (found.isPresent() && !found.get().empty()) {
            all.add(found.get());
            found = find(text, found.get().end());
        }
        return all;
    }

    /** The pieces between the matches, trimmed, without empty ones. */
    List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Found found : findAll(text)) {
            pieces.add(Script.trim(text.substring(from, found.start())));
            from = found.end();
        }
        pieces.add(Script.trim(text.substring(from)));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    boolean hasGroup(String name) {
        return pattern.namedGroups().containsKey(name);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A match. */
    static final class Found {

        private final Matcher matcher;
        private final String text;

        private Found(Matcher matcher, String text) {
            this.matcher = matcher;
            this.text = text;
        }

        /** What a named group matched, trimmed; empty if there is none, or it did not match or is blank. */
        Optional<String> group(String name) {
            if (!matcher.namedGroups().containsKey(name) || matcher.start(name) < 0) {
                return Optional.empty();
            }
            return Optional.of(Script.trim(text.substring(matcher.start(name), matcher.end(name))))
                    .filter(value -> !value.isEmpty());
        }

        /** Whether named groups hold every letter and digit of the text, so that only punctuation is left out. */
        boolean isComplete() {
            BitSet held = new BitSet(text.length());
            matcher.namedGroups().keySet().stream()
                    .filter(name -> matcher.start(name) >= 0)
                    .forEach(name -> held.set(matcher.start(name), matcher.end(name)));
            for (int i = held.nextClearBit(0); i < text.length(); i = held.nextClearBit(i + 1)) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        String whole() {
            return text.substring(matcher.start(), matcher.end());
        }

        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }

        boolean empty() {
            return matcher.end() == matcher.start();
        }
    }

    /** A match took too long. */
    static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String expression;

        private TooSlow(Rule rule) {
            super("too slow: " + rule, null, false, false);
            this.expression = rule.toString();
        }

        String expression() {
            return expression;
        }
    }

    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooMany() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is read. */
    private static final class Metered implements CharSequence {

        private final String text;
        private long left;

        Metered(String text) {
            this.text = text;
            this.left = STEPS + text.length() * STEPS_PER_CHARACTER;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
