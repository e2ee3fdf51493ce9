// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Statement;

/**
 * What a rule looks at: one statement of the evaluation.
 *
 * @param evaluated the statement
 */
public record Subject(Workspace workspace, LocalDate asOf, OfStatement evaluated) {

    static List<Subject> of(Workspace workspace, Evaluation evaluation) {
        return evaluation.statements().stream()
                .map(statement -> new Subject(workspace, evaluation.asOf(), statement)).toList();
    }

    public Statement statement() {
        return evaluated.statement();
    }

    public Platform platform() {
        return evaluated.platform();
    }

    /** Requirements of all sets that apply, in document order. */
    public Stream<OfRequirement> requirements() {
        return evaluated.sets().stream().flatMap(set -> set.requirements().stream());
    }

    /** The platform's controls. */
    public List<Control> controls() {
        return workspace.controls().stream()
                .filter(control -> control.getPlatform() == null || control.getPlatform() == platform()).toList();
    }
}
