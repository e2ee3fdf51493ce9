// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Locale;

/** What paragraphs of an entry and columns of a table hold. */
public enum Field {
    NOTHING,
    CLAUSE,
    DOMAIN,
    CONTROL_POINT,
    LEVEL,
    TEXT,
    NOTE,
    OBJECTIVE,
    INTERPRETATION,
    METHODS,
    EVIDENCE,
    CRITERIA,
    FREQUENCY,
    RESPONSIBLE,
    DELIVERABLE,
    CUSTOMER,
    PROVIDER,
    INFORMATION;

    /** The word for it in profiles. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
