// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;

import org.plumbline.analysis.Wording;

/**
 * The control block: what a document office asks of the first page.
 *
 * @param fields number, version, classification, scope …
 * @param signatures prepared, reviewed and approved by, with a place for the signature
 * @param revisions the history
 */
public record ControlBlock(List<Field> fields, Table signatures, Table revisions) {

    public ControlBlock {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param wide whether its text may be long
     */
    public record Field(Wording name, Cell value, boolean wide) {
    }
}
