// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.Optional;

import org.plumbline.analysis.Wording;

/**
 * A column.
 *
 * @param title its heading
 * @param width its width in millimetres; a table that is wider than a page is made narrower as a whole
 * @param entry what people fill in; absent: it is only read
 * @param known whether people know a row by it and the columns before it, so that these stay in sight where formats scroll
 */
public record Column(Wording title, int width, Optional<Entry> entry, boolean known) {

    /** A column that is only read. */
    public Column(Wording title, int width) {
        this(title, width, Optional.empty(), false);
    }

    /** A column that people fill in. */
    public Column(Wording title, int width, Entry entry) {
        this(title, width, Optional.of(entry), false);
    }

    /** The same, by which people know a row. */
    public Column asName() {
        return new Column(title, width, entry, true);
    }
}
