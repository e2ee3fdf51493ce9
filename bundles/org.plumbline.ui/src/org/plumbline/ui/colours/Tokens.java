// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.ui.colours.Token.Kind;

/** Splits text as the terminals of the grammar do, without parsing it. */
final class Tokens {

    private static final Pattern PERIOD = Pattern.compile("P([0-9]+[YMWD])+");

    private final String text;
    private final Set<String> keywords;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Set<String> keywords) {
        this.text = text;
        this.keywords = keywords;
    }

    /** The tokens that have a colour, in the order of the text. */
    static List<Token> of(String text, Set<String> keywords) {
        var scan = new Tokens(text, keywords);
        scan.run();
        return scan.tokens;
    }

    private void run() {
        while (at < text.length()) {
            var start = at;
            var first = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = orEnd(text.indexOf('\n', at));
                add(Kind.COMMENT, start);
            } else if (text.startsWith("/*", at)) {
                var close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
                add(Kind.COMMENT, start);
            } else if (first == '"') {
                skipString();
                add(Kind.STRING, start);
            } else if (Character.isDigit(first)) {
                skipWord();
                add(Kind.CODE, start);
            } else if (Character.isLetter(first)) {
                skipWord();
                addWord(start);
            } else {
                at++;
            }
        }
    }

    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
    }

    /** Names and clause numbers have dashes and dots inside, not at their end. */
    private void skipWord() {
        while (at < text.length() && (isWordPart(at) || isJoint(at) && isWordPart(at + 1))) {
            at++;
        }
    }

    private boolean isWordPart(int offset) {
        return offset < text.length()
                && (Character.isLetterOrDigit(text.charAt(offset)) || text.charAt(offset) == '_');
    }

    private boolean isJoint(int offset) {
        return text.charAt(offset) == '-' || text.charAt(offset) == '.';
    }

    private void addWord(int start) {
        var word = text.substring(start, at);
        if (keywords.contains(word)) {
            add(Kind.KEYWORD, start);
        } else if (PERIOD.matcher(word).matches()) {
            add(Kind.CODE, start);
        }
    }

    private void add(Kind kind, int start) {
        tokens.add(new Token(kind, start, at - start));
    }

    private int orEnd(int offset) {
        return offset < 0 ? text.length() : offset;
    }
}
