// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;

import org.plumbline.model.plumb.Change;

/** What has become of major changes at a day. */
final class Changes {

    private Changes() {
    }

    /** Whether it is made; a day that is still to come is a plan. */
    static boolean isMade(Change change, LocalDate asOf) {
        return change.getMade() != null && !change.getMade().isAfter(asOf);
    }
}
