// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.List;

import org.plumbline.analysis.Severity;
import org.plumbline.lang.findings.Diagnosis;

/** From which severity on findings fail a run. */
enum Threshold {
    ERROR, WARNING, INFO, NEVER;

    boolean isReachedBy(List<Diagnosis> lines) {
        return this != NEVER && lines.stream().anyMatch(line -> line.severity().compareTo(Severity.valueOf(name())) >= 0);
    }
}
