// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import org.plumbline.analysis.Wording;

/** What was typed into a row cannot go into the models. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    /** @param reason why, and what to do, in sentences */
    public Refused(Wording reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
