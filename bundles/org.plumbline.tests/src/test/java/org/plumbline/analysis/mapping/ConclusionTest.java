// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plumb.MappingRelation;

/** The table of composition against all sets there are. */
class ConclusionTest {

    /** Three sets divide the world into so many parts, of which each set has four. What matters is which are empty. */
    private static final int PARTS = 7;
    private static final int A = 0b1010101;
    private static final int B = 0b1100110;
    private static final int C = 0b1111000;

    private static SetRelation relation(int one, int other) {
        if ((one & other) == 0) {
            return SetRelation.DISJOINT;
        }
        if (one == other) {
            return SetRelation.EQUAL;
        }
        return (one & ~other) == 0 ? SetRelation.SUBSET
                : (other & ~one) == 0 ? SetRelation.SUPERSET : SetRelation.INTERSECTS;
    }

    /** What holds of A and C in any world in which the one holds of A and B, and the other of B and C. */
    private static Set<SetRelation> possible(SetRelation first, SetRelation second) {
        var possible = EnumSet.noneOf(SetRelation.class);
        for (int world = 0; world < 1 << PARTS; world++) {
            int a = A & world;
            int b = B & world;
            int c = C & world;
            if (a != 0 && b != 0 && c != 0 && relation(a, b) == first && relation(b, c) == second) {
                possible.add(relation(a, c));
            }
        }
        return possible;
    }

    @Test
    void saysExactlyWhatHoldsInEveryWorld() {
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                assertThat(only(first).then(only(second)).possible()).as(first + " then " + second)
                        .isEqualTo(possible(first, second));
            }
        }
    }

    private static Conclusion only(SetRelation relation) {
        return new Conclusion(EnumSet.of(relation));
    }

    private static String told(MappingRelation first, MappingRelation second) {
        var conclusion = Conclusion.of(first).then(Conclusion.of(second));
        return conclusion.relation().map(relation -> relation + (conclusion.certain() ? "" : " at least")).orElse("unknown");
    }

    @Test
    void tellsNoMoreThanIsCertain() {
        assertThat(told(MappingRelation.EQUAL, MappingRelation.INTERSECTS)).isEqualTo("intersects");
        assertThat(told(MappingRelation.SUBSET, MappingRelation.EQUAL)).isEqualTo("subset");
        assertThat(told(MappingRelation.SUBSET, MappingRelation.SUBSET)).isEqualTo("subset");
        assertThat(told(MappingRelation.SUBSET, MappingRelation.SUPERSET)).isEqualTo("unknown");
        assertThat(told(MappingRelation.SUBSET, MappingRelation.INTERSECTS)).isEqualTo("unknown");
        assertThat(told(MappingRelation.SUPERSET, MappingRelation.SUBSET)).isEqualTo("intersects at least");
        assertThat(told(MappingRelation.SUPERSET, MappingRelation.SUPERSET)).isEqualTo("superset");
        assertThat(told(MappingRelation.SUPERSET, MappingRelation.INTERSECTS)).isEqualTo("intersects at least");
        assertThat(told(MappingRelation.INTERSECTS, MappingRelation.SUBSET)).isEqualTo("intersects at least");
        assertThat(told(MappingRelation.INTERSECTS, MappingRelation.SUPERSET)).isEqualTo("unknown");
        assertThat(told(MappingRelation.INTERSECTS, MappingRelation.INTERSECTS)).isEqualTo("unknown");
    }

    @Test
    void readsBackwards() {
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                assertThat(only(first).then(only(second)).converse())
                        .isEqualTo(only(second).converse().then(only(first).converse()));
            }
        }
    }

    @Test
    void contradictsOnlyWhatItRulesOut() {
        assertThat(Conclusion.of(MappingRelation.EQUAL).contradicts(Conclusion.of(MappingRelation.SUBSET))).isTrue();
        assertThat(Conclusion.of(MappingRelation.EQUAL).contradicts(Conclusion.of(MappingRelation.EQUAL))).isFalse();
        var overlap = Conclusion.of(MappingRelation.SUPERSET).then(Conclusion.of(MappingRelation.SUBSET));
        for (MappingRelation relation : MappingRelation.values()) {
            assertThat(overlap.contradicts(Conclusion.of(relation))).isFalse();
        }
    }

    @Test
    void isWithinOnlyWhereThatIsCertain() {
        assertThat(Conclusion.of(MappingRelation.EQUAL).isWithin()).isTrue();
        assertThat(Conclusion.of(MappingRelation.SUBSET).isWithin()).isTrue();
        assertThat(Conclusion.of(MappingRelation.SUPERSET).isWithin()).isFalse();
        assertThat(Conclusion.of(MappingRelation.INTERSECTS).isWithin()).isFalse();
        assertThat(Conclusion.of(MappingRelation.INTERSECTS).then(Conclusion.of(MappingRelation.SUBSET)).isWithin())
                .isFalse();
    }
}
