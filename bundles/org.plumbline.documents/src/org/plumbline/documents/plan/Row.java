// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;

import org.plumbline.analysis.Wording;

/**
 * A row.
 *
 * @param anchor where links lead, unique in the document; empty: no link leads here
 * @param group heading shared by consecutive rows, printed where it changes; empty: none
 * @param cells its cells
 * @param facets its values for the facets of the table
 */
public record Row(String anchor, Wording group, List<Cell> cells, List<Wording> facets) {

    public Row {
        cells = List.copyOf(cells);
        facets = List.copyOf(facets);
    }

    public Row(List<Cell> cells) {
        this("", Wording.NONE, cells, List.of());
    }
}
