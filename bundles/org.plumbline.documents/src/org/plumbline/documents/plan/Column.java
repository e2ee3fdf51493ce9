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
 */
public record Column(Wording title, int width, Optional<Entry> entry) {

    /** A column that is only read. */
    public Column(Wording title, int width) {
        this(title, width, Optional.empty());
    }

    /** A column that people fill in. */
    public Column(Wording title, int width, Entry entry) {
        this(title, width, Optional.of(entry));
    }
}
