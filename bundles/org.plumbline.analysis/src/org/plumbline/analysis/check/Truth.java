// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

/** Truth over a model that does not say everything (Kleene's strong three-valued logic). */
enum Truth {
    YES, NO, UNKNOWN;

    static Truth of(boolean said) {
        return said ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
