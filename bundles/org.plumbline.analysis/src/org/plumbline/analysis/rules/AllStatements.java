// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Risk;

/** What only all statements together tell, gathered once for all of them. */
public final class AllStatements {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Set<Control> atWork;
    private final Map<Platform, Set<String>> risks = new HashMap<>();
    private final Map<Platform, Changes> changes = new HashMap<>();

    AllStatements(Workspace workspace, Evaluation evaluation) {
        this.workspace = workspace;
        this.asOf = evaluation.asOf();
        this.atWork = evaluation.statements().stream().flatMap(statement -> statement.sets().stream())
                .flatMap(set -> set.requirements().stream()).flatMap(requirement -> requirement.controls().stream())
                .map(ControlLink::control).collect(Collectors.toSet());
        evaluation.statements().forEach(statement -> statement.statement().getRisks().stream().map(Risk::getName)
                .forEach(risks.computeIfAbsent(statement.platform(), platform -> new HashSet<>())::add));
    }

    /** Whether a control satisfies a requirement of any set that is applied, itself or through a mapping. */
    boolean isAtWork(Control control) {
        return atWork.contains(control);
    }

    /** Whether any statement of a platform declares risks. */
    boolean knowsRisks(Platform platform) {
        return !risks.getOrDefault(platform, Set.of()).isEmpty();
    }

    /** Whether a statement of the control's platform declares a risk; for a control of all platforms, any statement. */
    boolean declares(String risk, Control control) {
        return control.getPlatform() == null ? risks.values().stream().anyMatch(declared -> declared.contains(risk))
                : risks.getOrDefault(control.getPlatform(), Set.of()).contains(risk);
    }

    Changes changes(Platform platform) {
        return changes.computeIfAbsent(platform, changed -> new Changes(workspace, changed, asOf));
    }
}
