// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.Map;

import org.plumbline.documents.returned.Taker;

/** A document that people fill in and send back. */
interface Form extends DocumentPlan {

    /** How what they typed goes into the models: for each row with a key, by its subject. */
    Map<String, Taker> takers(Source source);
}
