// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.function.Supplier;

import org.plumbline.analysis.Wording;

/**
 * What a predicate says of one element.
 *
 * @param truth whether it holds
 * @param reason makes the words for the fact, or the lack of one, that decides
 * @param partly whether, where it does not hold, some of what it asks for does
 */
record Outcome(Truth truth, Supplier<Wording> reason, boolean partly) {

    Outcome(Truth truth, Wording because) {
        this(truth, () -> because, false);
    }

    Outcome(Truth truth, Supplier<Wording> reason) {
        this(truth, reason, false);
    }

    Wording because() {
        return reason.get();
    }

    Outcome and(Outcome other) {
        var both = truth.and(other.truth);
        boolean mixed = truth == Truth.NO && other.truth == Truth.YES || truth == Truth.YES && other.truth == Truth.NO;
        return new Outcome(both, () -> reasons(both, other), both == Truth.NO && (mixed || partly || other.partly));
    }

    Outcome or(Outcome other) {
        var either = truth.or(other.truth);
        return new Outcome(either, () -> reasons(either, other), either == Truth.NO && (partly || other.partly));
    }

    Outcome not() {
        return new Outcome(truth.not(), reason);
    }

    /** The reasons that brought about the result: those with the same truth. */
    private Wording reasons(Truth result, Outcome other) {
        if (truth != result) {
            return other.because();
        }
        var mine = because();
        if (other.truth != result) {
            return mine;
        }
        var theirs = other.because();
        return mine.equals(theirs) ? mine : new Wording("{0}; {1}", "{0}；{1}").with(mine, theirs);
    }
}
