// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.GapKind;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.mapping.Crosswalk.Extent;
import org.plumbline.analysis.supervision.DeliveryState;
import org.plumbline.documents.plan.Tone;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.VerdictMeaning;

/** Which tone each status has, the same in every document. */
public final class Tones {

    private Tones() {
    }

    public static Tone of(Applicability applicability) {
        return applicability == Applicability.APPLICABLE ? Tone.GOOD : Tone.NEUTRAL;
    }

    public static Tone of(Status status) {
        return switch (status) {
            case NOT_APPLICABLE -> Tone.NEUTRAL;
            case UNCOVERED, CONTRADICTED -> Tone.BAD;
            case PLANNED -> Tone.OPEN;
            case UNPROVEN -> Tone.FAIR;
            case COVERED -> Tone.GOOD;
        };
    }

    public static Tone of(Implementation implementation) {
        return switch (implementation) {
            case NONE -> Tone.BAD;
            case PLANNED -> Tone.OPEN;
            case IMPLEMENTED, OPERATING -> Tone.GOOD;
        };
    }

    public static Tone of(ControlStatus status) {
        return switch (status) {
            case NONE -> Tone.BAD;
            case PLANNED -> Tone.OPEN;
            case IMPLEMENTED, OPERATING -> Tone.GOOD;
            case RETIRED -> Tone.NEUTRAL;
        };
    }

    public static Tone of(ModelVerdict verdict) {
        return switch (verdict) {
            case CONFORM -> Tone.GOOD;
            case PARTIAL -> Tone.FAIR;
            case NONCONFORM -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
        };
    }

    public static Tone of(VerdictMeaning meaning) {
        return switch (meaning) {
            case CONFORM -> Tone.GOOD;
            case PARTIAL -> Tone.FAIR;
            case NONCONFORM -> Tone.BAD;
            case NOT_APPLICABLE, NOT_ASSESSED -> Tone.NEUTRAL;
        };
    }

    public static Tone of(EvidenceState state) {
        return switch (state) {
            case MISSING -> Tone.OPEN;
            case EXPIRED -> Tone.BAD;
            case SUSPECT -> Tone.FAIR;
            case PRESENT -> Tone.GOOD;
        };
    }

    public static Tone of(Extent extent) {
        return switch (extent) {
            case WHOLLY -> Tone.GOOD;
            case IN_PART -> Tone.FAIR;
            case NOT_AT_ALL -> Tone.OPEN;
        };
    }

    public static Tone of(DeliveryState state) {
        return switch (state) {
            case OVERDUE, CORRECTION_OVERDUE, SILENT -> Tone.BAD;
            case IN_CORRECTION -> Tone.FAIR;
            case ARRIVING, SUBMITTED, REVIEWED -> Tone.GOOD;
            case AHEAD, AS_NEEDED -> Tone.NEUTRAL;
            case UNPLANNED -> Tone.OPEN;
        };
    }

    public static Tone of(GapKind kind) {
        return switch (kind) {
            case UNCOVERED, CONTRADICTED, ASSESSED -> Tone.BAD;
            case PLANNED -> Tone.OPEN;
            case UNPROVEN -> Tone.FAIR;
            case LISTED -> Tone.NEUTRAL;
        };
    }

    public static Tone of(RemedyState state) {
        return switch (state) {
            case OPEN -> Tone.BAD;
            case IN_PROGRESS -> Tone.OPEN;
            case AWAITING_RETEST, ACCEPTED -> Tone.FAIR;
            case CLOSED -> Tone.GOOD;
        };
    }

    public static Tone of(Severity severity) {
        return switch (severity) {
            case INFO -> Tone.OPEN;
            case WARNING -> Tone.FAIR;
            case ERROR -> Tone.BAD;
        };
    }
}
