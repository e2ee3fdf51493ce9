// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import java.util.Map;
import java.util.Optional;

import org.plumbline.documents.plan.RowMark;

/**
 * A row of a workbook that came back.
 *
 * @param place sheet and row, as in {@code Gaps!12}
 * @param mark what row it is; absent where somebody added it
 * @param fields what stands in it, by the heading of the column
 */
public record FilledRow(String place, Optional<RowMark> mark, Map<String, Typed> fields) {

    /**
     * What stands in a cell.
     *
     * @param readable whether it is a value; formulas and errors are not
     */
    public record Typed(String text, boolean readable) {
    }
}
