// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.mapping.Crosswalk;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.supervision.OfDelivery;
import org.plumbline.model.plumb.Application;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.InheritedReport;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * What is known about every requirement in scope of every statement. Computed once, immutable; every diagnostic,
 * document and view is a projection of it and computes nothing of its own.
 *
 * @param asOf the day for which evidence, claims and records were judged
 * @param statements one part per statement, in the order of the models
 * @param findings what the rules found, by statement and rule
 */
public record Evaluation(LocalDate asOf, List<OfStatement> statements, List<Finding> findings) {

    public Evaluation {
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    /**
     * One statement of applicability.
     *
     * @param side the side of the cloud service the statement speaks for
     * @param dues what is due from the day of evaluation on, up to the {@linkplain Due#HORIZON horizon}, by day
     * @param mappings the links of all mappings
     * @param supervisions the supervisions of the platform
     */
    public record OfStatement(Statement statement, Platform platform, Side side, List<OfSet> sets, List<Due> dues,
            MappingGraph mappings, List<Supervision> supervisions) {

        public OfStatement {
            sets = List.copyOf(sets);
            dues = List.copyOf(dues);
            supervisions = List.copyOf(supervisions);
        }

        /** How the requirements of its sets stand to one another. */
        public Crosswalk crosswalk() {
            return new Crosswalk(this, mappings);
        }

        /** The deliveries that requirements which apply ask for, in document order, and what has become of them at a day. */
        public List<OfDelivery> deliveries(LocalDate asOf) {
            return OfDelivery.of(this, asOf);
        }

        /** The evidence it relies on, with its state at the day of evaluation. */
        public List<OfEvidence> evidence(LocalDate asOf) {
            return OfEvidence.of(this, asOf);
        }

        /** What the scoring profiles of its sets count. */
        public List<Score> scores() {
            return Score.of(this);
        }

        /** The parameters of a requirement that the statement leaves open; nested ones only where their option is chosen. */
        public List<Parameter> unset(OfRequirement requirement) {
            return Parameters.unset(requirement.requirement(), Parameters.Values.of(statement));
        }

        /** What is not as it should be, and what the statement lists as remedies. */
        public List<Gap> gaps() {
            return Gap.of(this);
        }

        /** What has become of its gaps since a day. */
        public GapTrend trend(LocalDate since) {
            return GapTrend.of(gaps(), since);
        }

        /** How each element stands that a check of a requirement which applies names as a witness; of an instance, its component. */
        public Map<EObject, Standing> standings() {
            return Standing.of(this);
        }

        /** Totals over all sets. */
        public Totals totals() {
            return Totals.of(sets.stream().flatMap(set -> set.requirements().stream()).toList());
        }
    }

    /** One set that applies, with all its requirements in document order. */
    public record OfSet(RequirementSet set, Application application, List<OfRequirement> requirements) {

        public OfSet {
            requirements = List.copyOf(requirements);
        }

        public Totals totals() {
            return Totals.of(requirements);
        }

        /** Its requirements by security layer and control point. */
        public List<SecurityLayer> layers() {
            return SecurityLayer.of(requirements);
        }
    }

    /**
     * One requirement.
     *
     * @param clause the clause it stands in
     * @param obligation its force, its clause's where it states none
     * @param level its level, its clause's where it states none; unstated where neither does
     * @param applicability whether it applies
     * @param reason why it does not apply; empty where it does
     * @param tailorings tailoring decisions on it that are in force
     * @param controls controls that satisfy it, direct ones first
     * @param expectedSide the side whose duty it is under the platform's service model, if the set says
     * @param responsible parties that its controls name
     * @param implementation the furthest implementation of its controls
     * @param check result of its checks; absent where it has none
     * @param assessed assessors' verdicts, newest last
     * @param rollUp the latest assessment's verdicts, rolled up over objects; notAssessed where there are none
     * @param inherited what a tenant's statement takes over from its platform; absent where it takes over nothing
     * @param parameters its parameters with the values the statement sets, in document order
     * @param evidence evidence of its controls, with its state
     * @param evidenceState the best state of that evidence
     * @param status all this in one word
     */
    public record OfRequirement(RequirementSet set, Clause clause, Requirement requirement, Obligation obligation,
            RequirementLevel level, Applicability applicability, Wording reason, List<Tailoring> tailorings,
            List<ControlLink> controls, Optional<Side> expectedSide, List<Party> responsible,
            Implementation implementation, Optional<CheckResult> check, List<Assessed> assessed, VerdictMeaning rollUp,
            Optional<Inherited> inherited, List<ParameterValue> parameters, List<EvidenceItem> evidence,
            EvidenceState evidenceState, Status status) {

        public OfRequirement {
            parameters = List.copyOf(parameters);
            tailorings = List.copyOf(tailorings);
            controls = List.copyOf(controls);
            responsible = List.copyOf(responsible);
            assessed = List.copyOf(assessed);
            evidence = List.copyOf(evidence);
        }

        public boolean applies() {
            return applicability == Applicability.APPLICABLE;
        }

        /** Whether a tenant takes it over from its platform, so that nothing of it is left to do. */
        public boolean isTakenOver() {
            return !applies() && inherited.filter(Inherited::wholly).isPresent();
        }

        /** Whether a tenant takes over the platform's part of it, and its own part is left to do. */
        public boolean isTakenOverInPart() {
            return applies() && inherited.isPresent();
        }

        /**
         * The assessment on which others may rely for it: the latest, if a third party made it, it is still valid on that
         * day, and its verdict conforms.
         */
        public Optional<Assessment> reliable(LocalDate day) {
            return assessed.isEmpty() || rollUp != VerdictMeaning.CONFORM ? Optional.empty()
                    : Optional.of(assessed.getLast().assessment())
                            .filter(assessment -> assessment.getAs() == Side.THIRD_PARTY)
                            .filter(assessment -> assessment.getValid() == null
                                    || !assessment.getOn().plus(assessment.getValid()).isBefore(day));
        }
    }

    /**
     * A control that satisfies a requirement.
     *
     * @param via the mapping links that lead from what the control cites to the requirement; empty where it cites the
     *     requirement itself
     */
    public record ControlLink(Control control, List<MappingLink> via) {

        public ControlLink {
            via = List.copyOf(via);
        }

        public boolean direct() {
            return via.isEmpty();
        }

        /** The links in their order, read from what the control cites to the requirement that it satisfies. */
        public MappingPath path(OfRequirement satisfied) {
            return MappingPath.along(via, RequirementKey.of(satisfied.set(), satisfied.requirement()));
        }
    }

    /**
     * What a tenant takes over from its platform (复用云平台测评结果): the platform's part of a requirement that is the
     * provider's duty, or shared, as far as a report in force covers it.
     *
     * @param report the report relied on
     * @param platform the requirement in the platform's own statement, if the workspace has one that applies the set
     * @param wholly whether nothing of it remains for the tenant
     */
    public record Inherited(InheritedReport report, Optional<OfRequirement> platform, boolean wholly) {
    }

    /** A parameter of a requirement, and what the statement sets it to. */
    public record ParameterValue(Parameter parameter, Optional<String> value) {
    }

    /** An assessor's verdict on one object. */
    public record Assessed(Assessment assessment, AssessedVerdict given, Optional<Verdict> verdict) {
    }

    /**
     * A piece of evidence.
     *
     * @param lastDay last day it may be relied on; absent where it does not expire
     */
    public record EvidenceItem(Control control, Evidence evidence, EvidenceState state, Optional<LocalDate> lastDay) {
    }
}
