// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** The words and signs of a file in their order, with the hidden text before each. Ranges include both ends. */
final class Tokens {

    private final List<ISemanticRegion> regions = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final int[] start;
    private final int[] comments;
    private final int[] lineBreaks;
    private final int[] textsOfSeveralLines;

    Tokens(ITextRegionAccess access) {
        var gap = access.regionForRootEObject().getPreviousHiddenRegion();
        hidden.add(new Hidden(gap));
        for (var region = gap.getNextSemanticRegion(); region != null; region = region.getNextSemanticRegion()) {
            regions.add(region);
            texts.add(tight(region.getText()));
            hidden.add(new Hidden(region.getNextHiddenRegion()));
        }
        start = starts();
        comments = counts(i -> !hidden.get(i).comments().isEmpty());
        lineBreaks = counts(i -> hidden.get(i).hasLineBreak());
        textsOfSeveralLines = counts(i -> i < size() && text(i).indexOf('\n') >= 0);
    }

    int size() {
        return regions.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    ISemanticRegion region(int index) {
        return regions.get(index);
    }

    EObject grammarElement(int index) {
        return regions.get(index).getGrammarElement();
    }

    /** What stands before the token; behind the last one for the index {@link #size()}. */
    Hidden before(int index) {
        return hidden.get(index);
    }

    boolean is(int index, String sign) {
        return text(index).equals(sign);
    }

    /** Columns of the range on one line. */
    int width(int first, int last) {
        return start[last] + Columns.of(text(last)) - start[first];
    }

    /** What separates the token from the one before it on the same line. */
    String separator(int index) {
        return is(index, ",") || is(index, ")") || is(index - 1, "(") ? "" : " ";
    }

    /** Whether the hidden text before one of the tokens has a comment. */
    boolean haveComments(int first, int last) {
        return comments[last + 1] > comments[first];
    }

    boolean haveLineBreaks(int first, int last) {
        return lineBreaks[last + 1] > lineBreaks[first]
                || textsOfSeveralLines[last + 1] > textsOfSeveralLines[first];
    }

    /** Whether the token is the first of the element of the model. */
    boolean begins(int index, IHiddenRegion beforeElement) {
        return regions.get(index).getPreviousHiddenRegion() == beforeElement;
    }

    /** A name or a language without the white space between its parts. */
    private static String tight(String text) {
        boolean plain = !text.startsWith("\"") && !text.contains("/*") && !text.contains("//");
        return plain ? text.replaceAll("\\s+", "") : text;
    }

    private int[] starts() {
        int[] columns = new int[size()];
        for (int i = 1; i < columns.length; i++) {
            columns[i] = columns[i - 1] + Columns.of(text(i - 1)) + separator(i).length();
        }
        return columns;
    }

    private int[] counts(IntPredicate counted) {
        int[] sums = new int[hidden.size() + 1];
        for (int i = 0; i < hidden.size(); i++) {
            sums[i + 1] = sums[i] + (counted.test(i) ? 1 : 0);
        }
        return sums;
    }
}
