// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

/** What the platform model says about a requirement: design conformity, never an assessor's verdict. */
public enum ModelVerdict {
    CONFORM, PARTIAL, NONCONFORM, UNDETERMINED
}
