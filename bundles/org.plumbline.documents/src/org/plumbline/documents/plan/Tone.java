// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

/** How a status should strike the reader; never the only carrier of the meaning. */
public enum Tone {
    NEUTRAL, GOOD, FAIR, BAD, OPEN
}
