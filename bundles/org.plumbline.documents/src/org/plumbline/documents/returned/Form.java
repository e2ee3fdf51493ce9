// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import java.util.Map;

import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.Source;
import org.plumbline.model.plumb.Visibility;

/** A document that people fill in and send back. */
public interface Form extends DocumentPlan {

    /** What people send back is for the organization, whose models it goes into, and has no row left out. */
    @Override
    default boolean isFor(Visibility reader) {
        return reader == Visibility.INTERNAL;
    }

    /** How what they typed goes into the models: for each row with a key, by its subject. */
    Map<String, Taker> takers(Source source);
}
