// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import static org.plumbline.model.plumb.PlumbPackage.Literals.AGREEMENT__FROM;
import static org.plumbline.model.plumb.PlumbPackage.Literals.AGREEMENT__UNTIL;
import static org.plumbline.model.plumb.PlumbPackage.Literals.EVIDENCE__COLLECTED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.EVIDENCE__UNTIL;
import static org.plumbline.model.plumb.PlumbPackage.Literals.EVIDENCE__VALID;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INCIDENT__CLOSED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INCIDENT__DETECTED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INCIDENT__NOTIFIED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INCIDENT__REPORTED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INHERITED_REPORT__ON;
import static org.plumbline.model.plumb.PlumbPackage.Literals.INHERITED_REPORT__UNTIL;
import static org.plumbline.model.plumb.PlumbPackage.Literals.REQUIREMENT_SET__EFFECTIVE;
import static org.plumbline.model.plumb.PlumbPackage.Literals.REQUIREMENT_SET__ISSUED;
import static org.plumbline.model.plumb.PlumbPackage.Literals.TAILORING__ON;
import static org.plumbline.model.plumb.PlumbPackage.Literals.TAILORING__UNTIL;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.Evidence;

/** Days that must not lie before others. */
public class Dates extends PartialValidator {

    private record Order(EAttribute earlier, String earlierWord, EAttribute later, String laterWord) {
    }

    private static final List<Order> ORDERS = List.of(
            new Order(AGREEMENT__FROM, "from", AGREEMENT__UNTIL, "until"),
            new Order(EVIDENCE__COLLECTED, "collected", EVIDENCE__UNTIL, "until"),
            new Order(INHERITED_REPORT__ON, "of", INHERITED_REPORT__UNTIL, "until"),
            new Order(REQUIREMENT_SET__ISSUED, "issued", REQUIREMENT_SET__EFFECTIVE, "effective"),
            new Order(TAILORING__ON, "on", TAILORING__UNTIL, "until"),
            new Order(INCIDENT__DETECTED, "detected", INCIDENT__NOTIFIED, "notified"),
            new Order(INCIDENT__DETECTED, "detected", INCIDENT__REPORTED, "reported"),
            new Order(INCIDENT__DETECTED, "detected", INCIDENT__CLOSED, "closed"));

    @Check
    public void checkOrder(EObject object) {
        for (var order : ORDERS) {
            if (order.earlier().getEContainingClass() == object.eClass()
                    && object.eGet(order.earlier()) instanceof Comparable<?> earlier
                    && object.eGet(order.later()) instanceof Comparable<?> later && isBefore(later, earlier)) {
                error("'%s' (%s) lies before '%s' (%s). Correct one of the two days.".formatted(order.laterWord(), later,
                        order.earlierWord(), earlier), object, order.later(), IssueCodes.DATES_REVERSED);
            }
        }
    }

    /** Both are days, or both are moments. */
    @SuppressWarnings("unchecked")
    private static boolean isBefore(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other) < 0;
    }

    @Check
    public void checkValidity(Evidence evidence) {
        if (evidence.getValid() != null && evidence.getCollected() == null) {
            error(("Evidence '%s' is valid for %s, but nobody knows from when. Add the day it was 'collected', or write"
                    + " 'until' and its last day.").formatted(evidence.getName(), evidence.getValid()), evidence,
                    EVIDENCE__VALID, IssueCodes.VALID_WITHOUT_COLLECTED);
        }
    }
}
