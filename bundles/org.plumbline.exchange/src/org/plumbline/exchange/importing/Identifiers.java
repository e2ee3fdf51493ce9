// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Map;
import java.util.regex.Pattern;

/** Makes identifiers as a profile says. */
final class Identifiers {

    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Identifiers() {
    }

    /** Fills the places of a template such as {@code {clause}-{label}}; a part that is empty leaves no hyphen behind. */
    static String of(String template, Map<String, String> parts) {
        String identifier = template;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            identifier = identifier.replace("{" + part.getKey() + "}", part.getValue());
        }
        return OUTER_HYPHENS.matcher(HYPHENS.matcher(identifier).replaceAll("-")).replaceAll("");
    }
}
