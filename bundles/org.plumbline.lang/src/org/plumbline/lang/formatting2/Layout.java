// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Text;

/**
 * Decides what stands between the tokens of a file. Each member of a body has lines of its own; a body that its author
 * wrote on one line keeps it where it fits. A line that is too long is broken behind commas and before clauses; where a
 * text is still too long for its line, each of its phrases gets one. Nothing but the tokens, comments and line breaks at members
 * decides, so that a file that was laid out stays as it is.
 */
final class Layout {

    private final Tokens tokens;
    private final Bodies bodies;
    private final Map<Integer, Body> read;
    private final int limit;
    private final int tabWidth;
    private final Gap[] gaps;
    private final BitSet kept = new BitSet();

    Layout(Tokens tokens, Bodies bodies, int limit, int tabWidth) {
        this.tokens = tokens;
        this.bodies = bodies;
        this.read = Body.read(tokens, bodies);
        this.limit = limit;
        this.tabWidth = tabWidth;
        this.gaps = new Gap[tokens.size()];
    }

    /** What stands before each token. */
    Gap[] gaps() {
        members(read.get(-1), 0);
        return gaps;
    }

    // Members --------------------------------------------------------------------------------------------------------

    private void members(Body body, int indent) {
        boolean previousHasBody = false;
        for (int i = 0; i < body.count(); i++) {
            boolean hasBody = member(body.first(i), body.last(i), indent);
            gaps[body.first(i)] = beforeMember(body, i, indent, hasBody || previousHasBody);
            previousHasBody = hasBody;
        }
    }

    private Gap beforeMember(Body body, int member, int indent, boolean apart) {
        if (member == 0) {
            return Gap.newLine(indent);
        }
        if (body.open() < 0) {
            return Gap.newLine(indent, 1, 1);
        }
        boolean authorBroke = tokens.before(body.first(member)).hasLineBreak();
        return Gap.newLine(indent, apart && !authorBroke ? 1 : 0, 1);
    }

    /** Lays out a member and says whether it has a body of several lines. */
    private boolean member(int first, int last, int indent) {
        boolean hasBody = false;
        int line = first;
        int lineIndent = indent;
        int element = first;
        for (int i = first; i <= last; i++) {
            element = tokens.is(i, ",") ? i + 1 : element;
            Body body = read.get(i);
            if (body == null) {
                continue;
            }
            if (staysOnLine(body, Math.max(element, line), element == first ? indent : indent + 1)) {
                kept.set(i + 1, body.close() + 1);
            } else {
                boolean own = tokens.begins(first, tokens.region(i).getContainingRegion().getPreviousHiddenRegion());
                int brace = line(line, i, lineIndent, own && line == first ? indent + 2 : indent + 1);
                lineIndent = own ? indent : brace;
                members(body, lineIndent + 1);
                gaps[body.close()] = Gap.endOfBody(lineIndent);
                line = body.close();
                hasBody = true;
            }
            i = body.close();
        }
        line(line, last, lineIndent, indent + 1);
        return hasBody;
    }

    private boolean staysOnLine(Body body, int lineStart, int indent) {
        int inside = body.open() + 1;
        if (tokens.haveComments(inside, body.close())) {
            return false;
        }
        return body.isEmpty() || isNested(body) && isOneLine(body)
                && indent * tabWidth + tokens.width(lineStart, body.close()) <= limit;
    }

    private boolean isNested(Body body) {
        return !(tokens.region(body.open()).getSemanticElement() instanceof Declaration);
    }

    /** Whether its author wrote it on one line or, where there is none, it is as short as people write on one line. */
    private boolean isOneLine(Body body) {
        int inside = body.open() + 1;
        if (!tokens.before(inside).isUndefined()) {
            return !tokens.haveLineBreaks(inside, body.close());
        }
        boolean words = body.count() == body.close() - inside;
        return words || body.count() == 1 && isPlain(inside, body.close() - 1);
    }

    private boolean isPlain(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tokens.text(i).startsWith("\"") || read.containsKey(i)) {
                return false;
            }
        }
        return true;
    }

    // Lines ----------------------------------------------------------------------------------------------------------

    /** Lays out the tokens of one line, in several lines where it is too long, and gives the indent of the last. */
    private int line(int first, int last, int indent, int continued) {
        Set<Text> split = new HashSet<>();
        int lastIndent = broken(first, last, indent, continued, split);
        for (var text = tooLong(first, last, indent, split); text != null; text = tooLong(first, last, indent, split)) {
            split.add(text);
            lastIndent = broken(first, last, indent, continued, split);
        }
        return lastIndent;
    }

    private int broken(int first, int last, int indent, int continued, Set<Text> split) {
        for (int i = first + 1; i <= last; i++) {
            gaps[i] = Gap.sameLine(tokens.separator(i), continued);
        }
        int start = first;
        int current = indent;
        for (int i = first + 1; i <= last; i++) {
            if (!kept.get(i) && split.contains(textOfSeveralPhrases(i))) {
                fill(start, i - 1, current, continued);
                gaps[i] = Gap.newLine(continued);
                start = i;
                current = continued;
            }
        }
        return fill(start, last, current, continued);
    }

    /** The longest text of several phrases in a line that is still too long. */
    private Text tooLong(int first, int last, int indent, Set<Text> split) {
        Text longest = null;
        int start = first;
        int current = indent;
        for (int i = first + 1; i <= last + 1; i++) {
            if (i > last || gaps[i].breaks()) {
                longest = fits(start, i - 1, current) ? longest : longer(longest, longest(start, i - 1, split));
                current = i > last ? current : gaps[i].indent();
                start = i;
            }
        }
        return longest;
    }

    private Text longest(int first, int last, Set<Text> split) {
        Text longest = null;
        for (int i = first + 1; i <= last; i++) {
            var text = kept.get(i) ? null : textOfSeveralPhrases(i);
            longest = text == null || split.contains(text) ? longest : longer(longest, text);
        }
        return longest;
    }

    private static Text longer(Text one, Text other) {
        return one == null || other != null && columns(other) > columns(one) ? other : one;
    }

    private static int columns(Text text) {
        return text.getPhrases().stream().mapToInt(phrase -> Columns.of(phrase.getValue())).sum();
    }

    /** Breaks behind commas and before clauses, but not inside parentheses, as late as possible. */
    private int fill(int first, int last, int indent, int continued) {
        int start = first;
        int current = indent;
        var breaks = breaks(first, last);
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1) - 1 : last;
            if (!fits(start, end, current)) {
                start = breaks.get(i);
                current = continued;
                gaps[start] = Gap.newLine(continued);
            }
        }
        return current;
    }

    private List<Integer> breaks(int first, int last) {
        var breaks = new ArrayList<Integer>();
        int parentheses = 0;
        for (int i = first; i <= last; i++) {
            parentheses += tokens.is(i, "(") ? 1 : tokens.is(i, ")") ? -1 : 0;
            if (i > first && parentheses == 0 && !kept.get(i) && isBreak(i)) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    private boolean isBreak(int index) {
        return tokens.is(index - 1, ",") || bodies.beginsClause(tokens.grammarElement(index));
    }

    private boolean fits(int first, int last, int indent) {
        return indent * tabWidth + tokens.width(first, last) <= limit;
    }

    /** The text of which a phrase with its language begins here, where it has several phrases. */
    private Text textOfSeveralPhrases(int index) {
        var region = tokens.region(index).getContainingRegion();
        return region.getSemanticElement() instanceof Phrase phrase && phrase.getLanguage() != null
                && phrase.eContainer() instanceof Text text && text.getPhrases().size() > 1
                && tokens.begins(index, region.getPreviousHiddenRegion()) ? text : null;
    }
}
