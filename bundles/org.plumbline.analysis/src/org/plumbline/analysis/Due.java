// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that has to be done by a day: a step is due, or what counts now counts no longer.
 *
 * @param on the last day on which it is in time
 * @param matter what is due of it
 * @param what what it is about, by the title readers know it by
 * @param who whose turn it is; empty where the model does not say
 * @param element the element of the user's models that names the day
 */
public record Due(LocalDate on, Matter matter, Wording what, Wording who, EObject element) {

    /** How often a control in operation is reviewed. */
    public static final Period REVIEW_INTERVAL = Period.ofYears(1);

    /** How far ahead an evaluation looks. */
    public static final Period HORIZON = Period.ofYears(1);

    /** What is due. */
    public enum Matter {
        /** A planned control is to be implemented. */
        CONTROL,
        /** A control in operation is to be reviewed. */
        REVIEW,
        /** A remedy is to be finished. */
        REMEDY,
        /** Evidence is to be collected anew. */
        EVIDENCE,
        /** A delivery is to be submitted. */
        DELIVERY,
        /** A delivery is to be corrected. */
        RECTIFICATION,
        /** A tailoring decision is to be taken anew. */
        TAILORING,
        /** A suppression is to be decided on anew. */
        SUPPRESSION,
        /** An assessment is to be repeated. */
        ASSESSMENT,
        /** A report that is relied on is to be replaced by a newer one. */
        REPORT,
        /** What a record tells of is to be done again. */
        RECORD,
        /** An agreement is to be renewed. */
        AGREEMENT,
        /** A claim that the model is complete is to be renewed. */
        CLAIM
    }
}
