// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/**
 * The layout of the language, which follows from its grammar: see {@link Bodies} for what is read there and
 * {@link Layout} for what is made of it. A file with syntax errors is left alone.
 */
public class PlumbFormatter implements IFormatter2 {

    private final Bodies bodies;

    @Inject
    PlumbFormatter(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        var access = request.getTextRegionAccess();
        if (access.hasSyntaxError() || access.regionForRootEObject() == null) {
            return List.of();
        }
        var tokens = new Tokens(access);
        var replacements = new ArrayList<ITextReplacement>();
        var preferences = request.getPreferences();
        var space = new WhiteSpace(preferences.getPreference(FormatterPreferenceKeys.indentation), lineBreak(access));
        if (tokens.size() == 0) {
            replace(request, tokens.before(0), space.only(tokens.before(0)), replacements);
            return replacements;
        }
        var gaps = new Layout(tokens, bodies, preferences.getPreference(FormatterPreferenceKeys.maxLineWidth),
                preferences.getPreference(FormatterPreferenceKeys.tabWidth)).gaps();
        replace(request, tokens.before(0), space.first(tokens.before(0)), replacements);
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0) {
                replace(request, tokens.before(i), space.between(tokens.before(i), gaps[i]), replacements);
            }
            replace(request, tokens.region(i), tokens.text(i), replacements);
        }
        replace(request, tokens.before(tokens.size()), space.last(tokens.before(tokens.size())), replacements);
        return replacements;
    }

    private static void replace(FormatterRequest request, Hidden hidden, String text,
            List<ITextReplacement> replacements) {
        if (!request.isFormatUndefinedHiddenRegionsOnly() || hidden.isUndefined()) {
            replace(request, hidden.region(), text, replacements);
        }
    }

    private static void replace(FormatterRequest request, ITextSegment segment, String text,
            List<ITextReplacement> replacements) {
        boolean changes = request.allowIdentityEdits() || !segment.getText().equals(text);
        if (changes && isAsked(segment, request.getRegions())) {
            replacements.add(segment.replaceWith(text));
        }
    }

    private static boolean isAsked(ITextSegment segment, Collection<ITextRegion> regions) {
        return regions.isEmpty() || regions.stream().anyMatch(region -> region.getOffset() <= segment.getOffset()
                && segment.getEndOffset() <= region.getOffset() + region.getLength());
    }

    /** Files keep the line breaks they have; new ones have a line feed alone. */
    private static String lineBreak(ITextRegionAccess access) {
        return access.regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
    }
}
