// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

/** Takes what people typed into one row home. */
@FunctionalInterface
public interface Taker {

    /**
     * What has to be done to the models. Nothing has been changed when this returns; everything that can go wrong has been
     * looked at by then.
     *
     * @param entries the row as it came back, at least one of its fields changed
     * @throws Refused if the row cannot be taken as a whole
     */
    Runnable take(Entries entries) throws Refused;
}
