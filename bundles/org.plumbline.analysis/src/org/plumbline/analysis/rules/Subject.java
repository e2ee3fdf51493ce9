// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.Tenant;

/**
 * What a rule looks at: one statement of the evaluation.
 *
 * @param evaluated the statement
 * @param all what only all statements together tell
 * @param suppressions what the statement hides
 */
public record Subject(Workspace workspace, LocalDate asOf, OfStatement evaluated, AllStatements all,
        Suppressions suppressions) {

    static List<Subject> of(Workspace workspace, Evaluation evaluation) {
        var all = new AllStatements(workspace, evaluation);
        return evaluation.statements().stream().map(statement -> new Subject(workspace, evaluation.asOf(), statement, all,
                new Suppressions(statement.statement(), evaluation.asOf()))).toList();
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

    /** What the statement sets parameters to. */
    public Parameters.Values values() {
        return Parameters.Values.of(statement());
    }

    /** The platform's tenants. */
    public List<Tenant> tenants() {
        return parts(Tenant.class).toList();
    }

    /** The parties that the platform names. */
    public Stream<Party> parties() {
        return parts(Party.class);
    }

    /** Statements of the platform's tenants. */
    public Stream<Statement> statementsOfTenants() {
        return statements().filter(statement -> statement.getTenant() != null);
    }

    /** Statements of the platform itself. */
    public Stream<Statement> statementsOfPlatform() {
        return statements().filter(statement -> statement.getTenant() == null);
    }

    private Stream<Statement> statements() {
        return workspace.statements().stream().filter(statement -> statement.getPlatform() == platform());
    }

    /** The platform's parts of a type, in the order of the model. */
    public <T extends PlatformPart> Stream<T> parts(Class<T> type) {
        return platform().getParts().stream().filter(type::isInstance).map(type::cast);
    }

    /** The platform's supervisions. */
    public List<Supervision> supervisions() {
        return workspace.supervisions().stream().filter(supervision -> supervision.getPlatform() == platform()).toList();
    }

    /** Entries of a type, of all the platform's supervisions. */
    public <T extends SupervisionEntry> Stream<T> entries(Class<T> type) {
        return supervisions().stream().flatMap(supervision -> supervision.getEntries().stream())
                .filter(type::isInstance).map(type::cast);
    }

    /** The statement's tailoring decisions that are in force. */
    public List<Tailoring> tailorings() {
        return statement().getTailorings().stream().filter(tailoring -> Evaluator.isInForce(tailoring, asOf)).toList();
    }

    /** The statement's assessments up to the day of evaluation. */
    public List<Assessment> assessments() {
        return statement().getAssessments().stream()
                .filter(assessment -> assessment.getOn() != null && !assessment.getOn().isAfter(asOf)).toList();
    }

    /** The platform's controls. */
    public List<Control> controls() {
        return workspace.controls().stream()
                .filter(control -> control.getPlatform() == null || control.getPlatform() == platform()).toList();
    }
}
