// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import org.plumbline.model.plumb.Control;

/** How far a requirement is implemented: the furthest of the controls that satisfy it. */
public enum Implementation {
    NONE, PLANNED, IMPLEMENTED, OPERATING;

    /** How far one control is implemented. */
    public static Implementation of(Control control) {
        return switch (control.getStatus()) {
            case NONE, RETIRED -> NONE;
            case PLANNED -> PLANNED;
            case IMPLEMENTED -> IMPLEMENTED;
            case OPERATING -> OPERATING;
        };
    }
}
