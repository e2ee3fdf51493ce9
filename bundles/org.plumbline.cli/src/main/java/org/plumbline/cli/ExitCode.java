// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

/** How the process ends. A finding is never a crash and a crash never a finding. */
enum ExitCode {
    /** Nothing at or above the threshold. */
    OK(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    /** Input or arguments that cannot be worked with. */
    UNUSABLE(2),
    /** A fault of our own. */
    FAULT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
