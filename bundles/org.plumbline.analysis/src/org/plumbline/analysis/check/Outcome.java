// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.plumbline.analysis.Wording;

/**
 * What a predicate says of one element.
 *
 * @param truth whether it holds
 * @param reason makes the words for the fact, or the lack of one, that decides
 * @param partly whether, where it does not hold, some of what it asks for does
 * @param each what it says of each instance of the element, in their order; empty where it says the same of all
 */
record Outcome(Truth truth, Supplier<Wording> reason, boolean partly, List<Outcome> each) {

    Outcome(Truth truth, Wording because) {
        this(truth, () -> because);
    }

    Outcome(Truth truth, Supplier<Wording> reason) {
        this(truth, reason, false);
    }

    Outcome(Truth truth, Supplier<Wording> reason, boolean partly) {
        this(truth, reason, partly, List.of());
    }

    /**
     * What holds of a component holds of each of its instances: the first that it does not hold of, or of which it is not
     * said, decides.
     */
    static Outcome ofEach(List<Outcome> each) {
        var worst = each.getFirst();
        boolean differ = false;
        for (Outcome one : each) {
            differ |= one.truth != worst.truth;
            if (one.truth.and(worst.truth) != worst.truth) {
                worst = one;
            }
        }
        return new Outcome(worst.truth, worst.reason, worst.partly, differ ? each : List.of());
    }

    /** Whether it holds of any instance. */
    Truth somewhere() {
        return each.stream().map(Outcome::truth).reduce(Truth::or).orElse(truth);
    }

    Outcome because(UnaryOperator<Wording> why) {
        return new Outcome(truth, () -> why.apply(because()), partly, each);
    }

    Wording because() {
        return reason.get();
    }

    Outcome and(Outcome other) {
        return with(other, Outcome::both);
    }

    Outcome or(Outcome other) {
        return with(other, Outcome::either);
    }

    /** What must not be, must not be of any instance. */
    Outcome not() {
        return each.isEmpty() ? new Outcome(truth.not(), reason) : ofEach(each.stream().map(Outcome::not).toList());
    }

    private Outcome with(Outcome other, BinaryOperator<Outcome> join) {
        int instances = Math.max(each.size(), other.each.size());
        return instances == 0 ? join.apply(this, other) : ofEach(IntStream.range(0, instances)
                .mapToObj(instance -> join.apply(of(instance), other.of(instance))).toList());
    }

    private Outcome of(int instance) {
        return each.isEmpty() ? this : each.get(instance);
    }

    private Outcome both(Outcome other) {
        var both = truth.and(other.truth);
        boolean mixed = truth == Truth.NO && other.truth == Truth.YES || truth == Truth.YES && other.truth == Truth.NO;
        return new Outcome(both, () -> reasons(both, other), both == Truth.NO && (mixed || partly || other.partly));
    }

    private Outcome either(Outcome other) {
        var either = truth.or(other.truth);
        return new Outcome(either, () -> reasons(either, other), either == Truth.NO && (partly || other.partly));
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
