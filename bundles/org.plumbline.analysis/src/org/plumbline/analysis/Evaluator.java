// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Evaluation.ParameterValue;
import org.plumbline.analysis.Explanation.OfCheck;
import org.plumbline.analysis.check.Checks;
import org.plumbline.analysis.check.Viewpoint;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.mapping.Step;
import org.plumbline.analysis.rules.Rules;
import org.plumbline.model.plumb.Application;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.InheritedReport;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;

/** Computes the {@link Evaluation} of a workspace. */
public final class Evaluator {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final MappingGraph mappings;
    private final Map<Platform, Map<RequirementKey, OfRequirement>> platforms = new HashMap<>();

    /** @param asOf the day for which evidence, claims and records are judged */
    public Evaluator(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.mappings = new MappingGraph(workspace.mappings());
    }

    public Evaluation evaluate() {
        var evaluated = new HashMap<Statement, OfStatement>();
        var all = workspace.statements().stream()
                .filter(statement -> statement.getPlatform() != null && !statement.getPlatform().eIsProxy()).toList();
        all.stream().filter(statement -> statement.getTenant() == null).forEach(statement -> {
            var platform = statement(statement);
            evaluated.put(statement, platform);
            remember(platform);
        });
        all.stream().filter(statement -> statement.getTenant() != null)
                .forEach(statement -> evaluated.put(statement, statement(statement)));
        var statements = all.stream().map(evaluated::get).toList();
        var evaluation = new Evaluation(asOf, statements, List.of());
        return new Evaluation(asOf, statements, new Rules().find(workspace, evaluation));
    }

    /** How the model's verdict on a requirement comes about, for each statement that applies its set. */
    public List<Explanation> explain(Evaluation evaluation, Requirement requirement) {
        return evaluation.statements().stream().flatMap(statement -> statement.sets().stream()
                .flatMap(set -> set.requirements().stream()).filter(row -> row.requirement() == requirement)
                .map(row -> new Explanation(statement, row, explained(statement, row)))).toList();
    }

    private List<OfCheck> explained(OfStatement statement, OfRequirement row) {
        if (row.check().isEmpty()) {
            return List.of();
        }
        var checks = new Checks(Viewpoint.of(statement.statement(), statement.side(), workspace.supervisions(), asOf));
        return checks.forThisSide(Judge.checked(row.requirement(), row.tailorings())).stream()
                .map(check -> new OfCheck(check, checks.run(check))).toList();
    }

    /** What platforms say of themselves comes first, since their tenants take it over. */
    private void remember(OfStatement evaluated) {
        var rows = platforms.computeIfAbsent(evaluated.platform(), unused -> new HashMap<>());
        evaluated.sets().forEach(set -> set.requirements().forEach(
                row -> rows.putIfAbsent(RequirementKey.of(row.set(), row.requirement()), row)));
    }

    private OfStatement statement(Statement statement) {
        var side = statement.getSide() != Side.UNSTATED ? statement.getSide()
                : statement.getTenant() != null ? Side.CUSTOMER : Side.PROVIDER;
        var judge = new Judge(statement, side);
        var sets = statement.getApplications().stream()
                .filter(application -> application.getSet() != null && !application.getSet().eIsProxy())
                .map(judge::set).toList();
        var platform = statement.getPlatform();
        var controls = controlsOf(platform).toList();
        var supervisions = workspace.supervisions().stream()
                .filter(supervision -> supervision.getPlatform() == platform).toList();
        return new OfStatement(statement, platform, side, sets,
                new Dues(statement, sets, controls, supervisions, asOf).list(), mappings, supervisions);
    }

    private Stream<Control> controlsOf(Platform platform) {
        return workspace.controls().stream()
                .filter(control -> control.getPlatform() == null || control.getPlatform() == platform)
                .filter(control -> control.getStatus() != ControlStatus.RETIRED);
    }

    /** Whether a decision still counts on a day; its last day does. */
    public static boolean isInForce(Tailoring tailoring, LocalDate asOf) {
        return tailoring.getUntil() == null || !tailoring.getUntil().isBefore(asOf);
    }

    /** Everything that is the same for all requirements of one statement. */
    private final class Judge {

        private final Statement statement;
        private final Platform platform;
        private final Side side;
        private final Checks checks;
        private final Parameters.Values values;
        private final Map<RequirementKey, List<Control>> controls = new HashMap<>();
        private final Map<RequirementKey, List<Tailoring>> tailorings = new HashMap<>();
        private final Map<RequirementKey, List<Assessed>> verdicts = new HashMap<>();

        Judge(Statement statement, Side side) {
            this.statement = statement;
            this.platform = statement.getPlatform();
            this.side = side;
            this.values = Parameters.Values.of(statement);
            this.checks = new Checks(Viewpoint.of(statement, side, workspace.supervisions(), asOf));
            controlsOf(platform).forEach(this::index);
            statement.getTailorings().stream().filter(tailoring -> isInForce(tailoring, asOf))
                    .forEach(tailoring -> tailorings
                            .computeIfAbsent(RequirementKey.of(tailoring.getRequirement()), key -> new ArrayList<>())
                            .add(tailoring));
            statement.getAssessments().stream()
                    .filter(assessment -> assessment.getOn() != null && !assessment.getOn().isAfter(asOf))
                    .sorted(Comparator.comparing(Assessment::getOn))
                    .forEach(assessment -> assessment.getVerdicts().forEach(given -> verdicts
                            .computeIfAbsent(RequirementKey.of(given.getRequirement()), key -> new ArrayList<>())
                            .add(new Assessed(assessment, given, Optional.ofNullable(given.getVerdict())
                                    .filter(verdict -> !verdict.eIsProxy())))));
        }

        private void index(Control control) {
            control.getSatisfies().stream().map(RequirementKey::of).distinct()
                    .forEach(key -> controls.computeIfAbsent(key, unused -> new ArrayList<>()).add(control));
        }

        OfSet set(Application application) {
            var set = application.getSet();
            return new OfSet(set, application,
                    Requirements.of(set).stream().map(requirement -> requirement(application, requirement)).toList());
        }

        private OfRequirement requirement(Application application, Requirement requirement) {
            var key = RequirementKey.of(application.getSet(), requirement);
            var decisions = tailorings.getOrDefault(key, List.of());
            var expected = Requirements.side(requirement, platform.getModels());
            var applicability = applicability(application, requirement, decisions, expected);
            var links = links(key, replacements(decisions));
            var evidence = links.stream().flatMap(link -> evidence(link.control()).stream()).toList();
            var state = evidence.stream().map(EvidenceItem::state).max(Comparator.naturalOrder())
                    .orElse(EvidenceState.MISSING);
            var implementation = links.stream().map(link -> Implementation.of(link.control()))
                    .max(Comparator.naturalOrder()).orElse(Implementation.NONE);
            var assessed = verdicts.getOrDefault(key, List.of());
            var rollUp = RollUps.of(assessed, application.getSet().getScheme());
            var check = applicability == Applicability.APPLICABLE
                    ? checks.run(checked(requirement, decisions))
                            .filter(result -> concerns(result, expected)).map(result -> strengthened(result, evidence, rollUp))
                    : Optional.<CheckResult>empty();
            var responsible = links.stream().flatMap(link -> link.control().getResponsible().stream()).distinct().toList();
            var inherited = isTakenIn(application, requirement) ? inherited(application, key, expected)
                    : Optional.<Inherited>empty();
            return new OfRequirement(application.getSet(), Requirements.clauseOf(requirement), requirement,
                    Requirements.obligation(requirement), Requirements.level(requirement), applicability,
                    reason(applicability, application, decisions, expected, inherited), decisions, links, expected,
                    responsible, implementation, check, assessed, rollUp, inherited,
                    parameters(requirement), evidence, state,
                    status(applicability, links, implementation, check, state));
        }

        // Applicability ----------------------------------------------------------------------------------------------

        private Applicability applicability(Application application, Requirement requirement,
                List<Tailoring> decisions, Optional<Side> expected) {
            if (!isTakenIn(application, requirement)) {
                return Applicability.OUT_OF_SCOPE;
            }
            if (expected.isPresent() && isOthersDuty(application, expected.get())) {
                return Applicability.OUT_OF_SCOPE;
            }
            if (decisions.stream().anyMatch(decision -> decision.getKind() == TailoringKind.EXCLUDE)) {
                return Applicability.EXCLUDED;
            }
            return decisions.stream().anyMatch(decision -> decision.getKind() == TailoringKind.NOT_APPLICABLE)
                    ? Applicability.NOT_APPLICABLE : Applicability.APPLICABLE;
        }

        /** Whether the statement applies its level. */
        private static boolean isTakenIn(Application application, Requirement requirement) {
            var levels = application.getLevels();
            return levels.isEmpty() || levels.contains(Requirements.level(requirement));
        }

        private boolean isOthersDuty(Application application, Side expected) {
            var own = application.getSide() == Side.UNSTATED ? side : application.getSide();
            return own == Side.PROVIDER && expected == Side.CUSTOMER || own == Side.CUSTOMER && expected == Side.PROVIDER;
        }

        private Wording reason(Applicability applicability, Application application, List<Tailoring> decisions,
                Optional<Side> expected, Optional<Inherited> inherited) {
            return switch (applicability) {
                case APPLICABLE -> Wording.NONE;
                case EXCLUDED -> reason(decisions, TailoringKind.EXCLUDE);
                case NOT_APPLICABLE -> reason(decisions, TailoringKind.NOT_APPLICABLE);
                case OUT_OF_SCOPE -> inherited.filter(Inherited::wholly).map(Judge::takenOver).or(() -> expected.filter(whose -> isOthersDuty(application, whose))
                        .map(whose -> whose == Side.CUSTOMER ? new Wording("duty of the customer", "由云服务客户负责")
                                : new Wording("duty of the provider", "由云服务商负责")))
                        .orElse(new Wording("of a level that does not apply", "级别不适用"));
            };
        }

        private static Wording takenOver(Inherited inherited) {
            var report = inherited.report();
            return new Wording("duty of the provider, taken over from report {0} of {1}",
                    "由云服务商负责，复用云平台测评结果（报告 {0}，{1}）").with(report.getNumber(), report.getOn());
        }

        private static Wording reason(List<Tailoring> decisions, TailoringKind kind) {
            return decisions.stream().filter(decision -> decision.getKind() == kind).map(Tailoring::getReason)
                    .map(Wording::of).filter(wording -> !wording.isEmpty()).findFirst().orElse(Wording.NONE);
        }

        /** What stands in its place (CSA introduction: 替代). */
        private static List<RequirementReference> replacements(List<Tailoring> decisions) {
            return decisions.stream().filter(decision -> decision.getKind() == TailoringKind.REPLACE)
                    .flatMap(decision -> decision.getReplacedBy().stream()).toList();
        }

        /** The checks of what replaces it, where something does: its own no longer say what is asked. */
        private static List<Check> checked(Requirement requirement, List<Tailoring> decisions) {
            return decisions.stream().noneMatch(decision -> decision.getKind() == TailoringKind.REPLACE)
                    ? requirement.getChecks()
                    : replacements(decisions).stream().map(RequirementReference::getRequirement).filter(Objects::nonNull)
                            .flatMap(replacing -> replacing.getChecks().stream()).toList();
        }

        /** What nothing of a tenant's is looked at for, and is not the tenant's duty alone, its model does not decide. */
        private boolean concerns(CheckResult result, Optional<Side> expected) {
            return statement.getTenant() == null || expected.equals(Optional.of(Side.CUSTOMER)) || !result.isEmpty();
        }

        private List<ParameterValue> parameters(Requirement requirement) {
            return Parameters.of(requirement).stream()
                    .map(parameter -> new ParameterValue(parameter, values.of(parameter))).toList();
        }

        /** What a tenant need not show anew: the platform's part, where a report in force covers the set. */
        private Optional<Inherited> inherited(Application application, RequirementKey key, Optional<Side> expected) {
            if (statement.getTenant() == null || expected.isEmpty()
                    || expected.get() != Side.PROVIDER && expected.get() != Side.SHARED) {
                return Optional.empty();
            }
            return statement.getReports().stream().filter(report -> covers(report, application.getSet())).findFirst()
                    .map(report -> new Inherited(report,
                            Optional.ofNullable(platforms.getOrDefault(platform, Map.of()).get(key)),
                            expected.get() == Side.PROVIDER));
        }

        private boolean covers(InheritedReport report, RequirementSet set) {
            return report.getOn() != null && !report.getOn().isAfter(asOf)
                    && (report.getUntil() == null || !report.getUntil().isBefore(asOf))
                    && (report.getSets().isEmpty() || report.getSets().contains(set));
        }

        // Controls ---------------------------------------------------------------------------------------------------

        /** Direct controls first, with those of what replaces it, then those of a requirement which asks at least as much. */
        private List<ControlLink> links(RequirementKey key, List<RequirementReference> replacements) {
            var links = new ArrayList<ControlLink>();
            Stream.concat(Stream.of(key), replacements.stream().map(RequirementKey::of))
                    .flatMap(cited -> controls.getOrDefault(cited, List.of()).stream()).distinct()
                    .forEach(control -> links.add(new ControlLink(control, List.of())));
            mappings.askingAtLeastAsMuch(key).forEach(path -> mapped(path, links));
            return links;
        }

        /** What only the other side is responsible for covers nothing of this side's by way of a mapping. */
        private boolean isOwn(Control control) {
            var other = side == Side.CUSTOMER ? PartyKind.PROVIDER : PartyKind.CUSTOMER;
            return control.getResponsible().isEmpty()
                    || control.getResponsible().stream().anyMatch(party -> !isOf(other, party));
        }

        private static boolean isOf(PartyKind kind, Party party) {
            return party.getKind() == kind
                    || party.getKind() == PartyKind.TEAM && party.getMemberOf() != null && party.getMemberOf().getKind() == kind;
        }

        private void mapped(MappingPath path, List<ControlLink> links) {
            for (Control control : controls.getOrDefault(path.to(), List.of())) {
                if (isOwn(control) && links.stream().noneMatch(known -> known.control() == control)) {
                    links.add(new ControlLink(control, path.steps().reversed().stream().map(Step::link).toList()));
                }
            }
        }
    }

    // Evidence -------------------------------------------------------------------------------------------------------

    private List<EvidenceItem> evidence(Control control) {
        return control.getEvidence().stream().map(evidence -> new EvidenceItem(control, evidence,
                OfEvidence.state(evidence, asOf), OfEvidence.lastDay(evidence))).toList();
    }

    /** A conforming result is stronger where every witness has valid evidence, and where an assessor agrees. */
    private static CheckResult strengthened(CheckResult result, List<EvidenceItem> evidence, VerdictMeaning rollUp) {
        if (result.verdict() != ModelVerdict.CONFORM) {
            return result;
        }
        boolean evidenced = result.holds().stream().allMatch(witness -> evidence.stream()
                .filter(item -> item.state() == EvidenceState.PRESENT)
                .anyMatch(item -> item.evidence().getOf().contains(witness.element())
                        || item.evidence().getOf().isEmpty()
                                && item.control().getImplementedBy().contains(witness.element())));
        var strength = !evidenced ? result.strength()
                : rollUp == VerdictMeaning.CONFORM ? Strength.ASSESSED : Strength.EVIDENCED;
        return new CheckResult(result.verdict(), strength, result.holds(), result.violates(), result.unknown());
    }

    private static Status status(Applicability applicability, List<ControlLink> links, Implementation implementation,
            Optional<CheckResult> check, EvidenceState evidence) {
        if (applicability != Applicability.APPLICABLE) {
            return Status.NOT_APPLICABLE;
        }
        if (links.isEmpty() || implementation == Implementation.NONE) {
            return Status.UNCOVERED;
        }
        if (implementation == Implementation.PLANNED) {
            return Status.PLANNED;
        }
        boolean contradicted = check.map(CheckResult::verdict)
                .filter(verdict -> verdict == ModelVerdict.PARTIAL || verdict == ModelVerdict.NONCONFORM).isPresent();
        if (contradicted) {
            return Status.CONTRADICTED;
        }
        return evidence == EvidenceState.PRESENT ? Status.COVERED : Status.UNPROVEN;
    }
}
