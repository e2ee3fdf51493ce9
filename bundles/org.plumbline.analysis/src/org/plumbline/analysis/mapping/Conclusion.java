// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.plumb.MappingRelation;

/**
 * What is known of how one requirement stands to another: the relations that may be true. One possible relation is
 * certainty; all five are no knowledge at all.
 *
 * @param possible the relations that may be true; at least one
 */
public record Conclusion(Set<SetRelation> possible) {

    /** A requirement stands to itself like this. */
    static final Conclusion SAME = certainly(SetRelation.EQUAL);

    private static final Conclusion NOTHING = new Conclusion(EnumSet.allOf(SetRelation.class));
    private static final Conclusion OVERLAPPING = new Conclusion(
            EnumSet.complementOf(EnumSet.of(SetRelation.DISJOINT)));
    private static final Conclusion OVERLAPPING_NOT_WITHIN = new Conclusion(
            EnumSet.of(SetRelation.SUPERSET, SetRelation.INTERSECTS));
    private static final Conclusion OVERLAPPING_NOT_HOLDING = OVERLAPPING_NOT_WITHIN.converse();
    /** The first is no part of the second, nor equal to it. */
    private static final Conclusion NOT_WITHIN = new Conclusion(
            EnumSet.of(SetRelation.SUPERSET, SetRelation.INTERSECTS, SetRelation.DISJOINT));
    /** The second is no part of the first, nor equal to it. */
    private static final Conclusion NOT_HOLDING = NOT_WITHIN.converse();

    public Conclusion {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    /** What a link says of its source and its target. */
    public static Conclusion of(MappingRelation stated) {
        return certainly(SetRelation.of(stated));
    }

    private static Conclusion certainly(SetRelation relation) {
        return new Conclusion(EnumSet.of(relation));
    }

    /** Whether exactly one relation is possible. */
    public boolean certain() {
        return possible.size() == 1;
    }

    /** Whether nothing at all is known. */
    public boolean saysNothing() {
        return possible.size() == SetRelation.values().length;
    }

    /**
     * The strongest relation that is safe to tell: the only possible one, or intersection, as the word for "they overlap",
     * where several are possible and all of them overlap. Absent where they may have nothing in common.
     */
    public Optional<MappingRelation> relation() {
        if (possible.contains(SetRelation.DISJOINT)) {
            return Optional.empty();
        }
        return Optional.of(certain() ? stated(possible.iterator().next()) : MappingRelation.INTERSECTS);
    }

    private static MappingRelation stated(SetRelation relation) {
        return switch (relation) {
            case EQUAL -> MappingRelation.EQUAL;
            case SUBSET -> MappingRelation.SUBSET;
            case SUPERSET -> MappingRelation.SUPERSET;
            case INTERSECTS -> MappingRelation.INTERSECTS;
            case DISJOINT -> throw new IllegalArgumentException("No link states that there is nothing in common");
        };
    }

    /** Whether the second certainly asks at least as much as the first, so that who meets the second meets the first. */
    public boolean isWithin() {
        return certain() && (possible.contains(SetRelation.EQUAL) || possible.contains(SetRelation.SUBSET));
    }

    /** Whether both cannot be true of the same two requirements. */
    public boolean contradicts(Conclusion other) {
        return Collections.disjoint(possible, other.possible);
    }

    /** How the second stands to the first. */
    public Conclusion converse() {
        var turned = EnumSet.noneOf(SetRelation.class);
        possible.forEach(relation -> turned.add(relation.converse()));
        return new Conclusion(turned);
    }

    /**
     * What follows for A and C where this is known of A and B, and the other of B and C. With one relation on either side,
     * and for sets that are not empty:
     *
     * <ul>
     * <li>A = B or B = C: the other relation, since equal sets may stand for one another.
     * <li>A ⊂ B ⊂ C: A ⊂ C, since what is in A is in B and so in C, and C has what B lacks.
     * <li>A ⊃ B ⊃ C: A ⊃ C, the same read backwards.
     * <li>A ⊂ B ⊃ C: nothing, since B has room for both, wherever they lie in it.
     * <li>A ⊃ B ⊂ C: they overlap, since B lies in both; which way is open.
     * <li>A ⊂ B, B meets C: A may lie in the part outside C, in the part inside or across; but C is not within A, since then
     * it would be within B.
     * <li>A ⊃ B, B meets C: they overlap, since A holds what B and C share; and A is not within C, since it holds what B
     * alone has. Whether A holds all of C is open.
     * <li>A meets B, B ⊂ C: the same read backwards: they overlap, and C is not within A.
     * <li>A meets B, B ⊃ C: A ⊂ B meets C, read backwards: nothing but that A is not within C.
     * <li>A meets B, B meets C: nothing, since A and C may take parts of B that are apart, the same or one in the other.
     * <li>A and B apart: what lies in B is apart from A; what holds B or meets it is not within A.
     * </ul>
     */
    public Conclusion then(Conclusion other) {
        var composed = EnumSet.noneOf(SetRelation.class);
        for (SetRelation first : possible) {
            for (SetRelation second : other.possible) {
                composed.addAll(composed(first, second).possible);
            }
        }
        return new Conclusion(composed);
    }

    private static Conclusion composed(SetRelation first, SetRelation second) {
        return switch (first) {
            case EQUAL -> certainly(second);
            case SUBSET -> switch (second) {
                case EQUAL, SUBSET -> certainly(SetRelation.SUBSET);
                case SUPERSET -> NOTHING;
                case INTERSECTS -> NOT_HOLDING;
                case DISJOINT -> certainly(SetRelation.DISJOINT);
            };
            case SUPERSET -> switch (second) {
                case EQUAL, SUPERSET -> certainly(SetRelation.SUPERSET);
                case SUBSET -> OVERLAPPING;
                case INTERSECTS -> OVERLAPPING_NOT_WITHIN;
                case DISJOINT -> NOT_WITHIN;
            };
            case INTERSECTS -> switch (second) {
                case EQUAL -> certainly(SetRelation.INTERSECTS);
                case SUBSET -> OVERLAPPING_NOT_HOLDING;
                case SUPERSET, DISJOINT -> NOT_WITHIN;
                case INTERSECTS -> NOTHING;
            };
            case DISJOINT -> switch (second) {
                case EQUAL, SUPERSET -> certainly(SetRelation.DISJOINT);
                case SUBSET, INTERSECTS -> NOT_HOLDING;
                case DISJOINT -> NOTHING;
            };
        };
    }
}
