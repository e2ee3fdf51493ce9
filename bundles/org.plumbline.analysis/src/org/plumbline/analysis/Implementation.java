// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** How far a requirement is implemented: the furthest of the controls that satisfy it. */
public enum Implementation {
    NONE, PLANNED, IMPLEMENTED, OPERATING
}
