// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** Finds one kind of thing that is wrong. */
public interface Rule {

    /** Stable dotted identifier, as printed beside each finding and as the name of its page in docs/rules. */
    String id();

    /** What it finds, in a few words for readers who do not know the identifiers. */
    Wording title();

    /** Severity unless the rule reports another or the user sets one. */
    Severity severity();

    void check(Subject subject, Report report);
}
