// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.List;

import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.plan.Tongue;

/**
 * A line of a cell as Office files write it.
 *
 * @param text its text, harmless but not escaped
 * @param tone its tone
 * @param anchor where it leads; empty: nowhere
 */
record CellText(String text, Tone tone, String anchor) {

    /** The lines of a cell. */
    static List<CellText> of(Cell cell, Tongue tongue) {
        return cell.lines().stream()
                .map(line -> new CellText(PlainText.of(tongue.in(line.text())), line.tone(), line.anchor())).toList();
    }
}
