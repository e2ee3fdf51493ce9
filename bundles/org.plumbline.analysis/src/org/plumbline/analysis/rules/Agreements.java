// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;

import org.plumbline.model.plumb.Agreement;

/** Which agreements bind on a day; the first and the last day count. */
final class Agreements {

    private Agreements() {
    }

    static boolean isInForce(Agreement agreement, LocalDate day) {
        boolean begun = agreement.getFrom() == null || !agreement.getFrom().isAfter(day);
        return begun && !isExpired(agreement, day);
    }

    static boolean isExpired(Agreement agreement, LocalDate day) {
        return agreement.getUntil() != null && agreement.getUntil().isBefore(day);
    }
}
