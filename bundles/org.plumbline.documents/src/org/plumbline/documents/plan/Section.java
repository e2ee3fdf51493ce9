// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;

import org.plumbline.analysis.Wording;

/**
 * A section; a sheet in a workbook.
 *
 * @param anchor where links lead, unique in the document
 * @param title its heading, short enough for the tab of a sheet
 * @param remarks sentences below the heading
 * @param figures its figures, which stand before its tables; formats that cannot draw leave them out
 * @param tables its tables
 */
public record Section(String anchor, Wording title, List<Wording> remarks, List<Figure> figures, List<Table> tables) {

    public Section {
        remarks = List.copyOf(remarks);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    public Section(String anchor, Wording title, List<Wording> remarks, List<Table> tables) {
        this(anchor, title, remarks, List.of(), tables);
    }
}
