// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.Locale;

/** A language that findings and documents are written in. */
public enum Language {
    EN("en"), ZH("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 subtag, as models write it. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
