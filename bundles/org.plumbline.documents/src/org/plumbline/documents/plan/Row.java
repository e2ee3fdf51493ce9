// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Wording;

/**
 * A row.
 *
 * @param anchor where links lead, unique in the document; empty: no link leads here
 * @param group heading shared by consecutive rows, printed where it changes; empty: none
 * @param cells its cells
 * @param facets its values for the facets of the table
 * @param key how it is found again when people have filled it in; absent: it is only read
 */
public record Row(String anchor, Wording group, List<Cell> cells, List<Wording> facets, Optional<RowKey> key) {

    public Row {
        cells = List.copyOf(cells);
        facets = List.copyOf(facets);
    }

    public Row(String anchor, Wording group, List<Cell> cells, List<Wording> facets) {
        this(anchor, group, cells, facets, Optional.empty());
    }

    public Row(List<Cell> cells) {
        this("", Wording.NONE, cells, List.of());
    }

    /** The same row for people to fill in. */
    public Row keyed(RowKey key) {
        return new Row(anchor, group, cells, facets, Optional.of(key));
    }
}
