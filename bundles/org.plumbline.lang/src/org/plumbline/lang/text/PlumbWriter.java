// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.plumbline.model.plumb.Model;

import com.google.inject.Inject;

/** Writes models. */
public class PlumbWriter {

    @Inject
    private Serializer serializer;

    @Inject
    private IFormatter2 formatter;

    public String write(Model model) {
        return text(model, Map.of());
    }

    public String write(EObject part) {
        return text(part, Map.of(FormatterPreferenceKeys.maxLineWidth.getId(), "1000000")).strip();
    }

    private String text(EObject object, Map<String, String> preferences) {
        var regions = serializer.serializeToRegions(object);
        var request = new FormatterRequest();
        request.setTextRegionAccess(regions);
        request.setPreferences(new MapBasedPreferenceValues(preferences));
        return regions.getRewriter().renderToString(formatter.format(request));
    }
}
