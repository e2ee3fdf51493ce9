// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import org.plumbline.analysis.Wording;

/**
 * What a predicate says of one element.
 *
 * @param truth whether it holds
 * @param because the fact, or the lack of one, that decides
 * @param partly whether, where it does not hold, some of what it asks for does
 */
record Outcome(Truth truth, Wording because, boolean partly) {

    Outcome(Truth truth, Wording because) {
        this(truth, because, false);
    }

    Outcome and(Outcome other) {
        var both = truth.and(other.truth);
        boolean mixed = truth == Truth.NO && other.truth == Truth.YES || truth == Truth.YES && other.truth == Truth.NO;
        return new Outcome(both, reasons(both, other), both == Truth.NO && (mixed || partly || other.partly));
    }

    Outcome or(Outcome other) {
        var either = truth.or(other.truth);
        return new Outcome(either, reasons(either, other), either == Truth.NO && (partly || other.partly));
    }

    Outcome not() {
        return new Outcome(truth.not(), because);
    }

    /** The reasons that brought about the result: those with the same truth. */
    private Wording reasons(Truth result, Outcome other) {
        if (truth == result && other.truth == result && !because.equals(other.because)) {
            return new Wording("{0}; {1}", "{0}；{1}").with(because, other.because);
        }
        return truth == result ? because : other.because;
    }
}
