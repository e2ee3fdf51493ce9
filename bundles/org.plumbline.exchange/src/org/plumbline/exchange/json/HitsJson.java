// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.json;

import java.util.List;

import org.plumbline.analysis.search.Hit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a search has found, as JSON: how many in all, and the first of them with the passage that has the words. */
public final class HitsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HitsJson() {
    }

    /**
     * @param shown the hits to write
     * @param found how many there are in all
     */
    public static String write(List<Hit> shown, int found) {
        var root = JSON.objectNode().put("found", found);
        var list = root.putArray("hits");
        shown.forEach(hit -> list.addObject().put("set", hit.key().set()).put("id", hit.key().id())
                .put("passage", hit.passage()));
        return JsonText.pretty(root);
    }
}
