// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.plumbline.model.plumb.Model;

import com.google.inject.Inject;

/**
 * Writes models made by programs as a person would have written them. What is written is read back as the same model,
 * provided that the elements it refers to are in the same workspace; a model that cannot be written, since a name has a
 * space or something required is missing, is refused with a {@link RuntimeException} that says so.
 *
 * <p>The writer is Xtext's own serializer, whose sequences are computed from the grammar. Its time and its stack were
 * measured, since it searches by backtracking: both suffice on an ordinary thread for 10,000 requirements in one clause
 * and 10,000 components of one platform (about a second each), and time grows in proportion.
 */
public class PlumbWriter {

    private static final int UNLIMITED = 1_000_000_000;

    private final Serializer serializer;
    private final IFormatter2 formatter;

    @Inject
    PlumbWriter(Serializer serializer, IFormatter2 formatter) {
        this.serializer = serializer;
        this.formatter = formatter;
    }

    /** The text of a file, with line feeds alone and one at the end. */
    public String write(Model model) {
        return text(model, Map.of());
    }

    /**
     * The text of one element, such as a check, without a line break at the end; on one line unless it has a body. The
     * element must stand in the place it is meant for, since that decides how it is written.
     */
    public String write(EObject part) {
        return text(part, Map.of(FormatterPreferenceKeys.maxLineWidth.getId(), String.valueOf(UNLIMITED))).strip();
    }

    private String text(EObject object, Map<String, String> preferences) {
        var root = EcoreUtil.getRootContainer(object);
        if (root.eResource() != null) {
            return formatted(serializer.serializeToRegions(object), preferences);
        }
        // Xtext wants a resource around everything; this one has no place, so that no scope is asked.
        var nowhere = new XtextResource();
        nowhere.getContents().add(root);
        try {
            return formatted(serializer.serializeToRegions(object), preferences);
        } finally {
            nowhere.getContents().remove(root);
        }
    }

    private String formatted(ITextRegionAccess regions, Map<String, String> preferences) {
        var request = new FormatterRequest();
        request.setTextRegionAccess(regions);
        request.setPreferences(new MapBasedPreferenceValues(preferences));
        return regions.getRewriter().renderToString(formatter.format(request));
    }
}
