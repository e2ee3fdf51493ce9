// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.Workspace;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.RuleSeverity;
import org.plumbline.model.plumb.SeveritySetting;

/** All rules, and how their findings become those that are shown. */
public final class Rules {

    private static final Rule SUPPRESSION_IDLE = new SuppressionIdle();

    /** Every rule, by id. A new rule is a class, a line here, a page in docs/rules and a test. */
    private static final List<Rule> ALL = List.of(
            new AccountRolesConflicting(),
            new AccountUnheld(),
            new AgreementExpired(),
            new AssessmentContradicted(),
            new AssessmentEvidenceMissing(),
            new AssessmentExpired(),
            new AssessmentItemsUnmet(),
            new AssessmentNotIndependent(),
            new AssessmentOutdated(),
            new AssessmentSampleUnexplained(),
            new AssessmentSuspect(),
            new ChangeAgainstAdvice(),
            new ChangeOutOfOrder(),
            new ChangeUnannounced(),
            new CheckUndetermined(),
            new CheckViolated(),
            new CompletenessExpired(),
            new ComponentUnplaced(),
            new ComponentUnprotected(),
            new ControlIdle(),
            new ControlOverdue(),
            new ControlReviewOverdue(),
            new ControlUnimplemented(),
            new DataOutsideResidency(),
            new DataUngraded(),
            new DeliveryLate(),
            new DeliveryMissing(),
            new DeliveryOverdue(),
            new DeliveryRecheckOverdue(),
            new DeliveryUnplanned(),
            new EvidenceExpired(),
            new EvidenceMissing(),
            new FlowRepeated(),
            new FlowUndescribed(),
            new IncidentOutOfOrder(),
            new IncidentUnreviewed(),
            new InclusionMissing(),
            new MappingContradicted(),
            new MappingRepeated(),
            new MappingSuspect(),
            new NetworkWithoutPlane(),
            new OfferWithoutComponent(),
            new ParameterLoose(),
            new ParameterMisaddressed(),
            new ParameterOptionUnknown(),
            new ParameterRepeated(),
            new ParameterUnset(),
            new PersonRolesConflicting(),
            new RecordExpired(),
            new RemedyAcceptanceUnapproved(),
            new RemedyClosedUnproven(),
            new RemedyMissing(),
            new RemedyOverdue(),
            new RemedyUnowned(),
            new RequirementPlannedOnly(),
            new RequirementUncovered(),
            new ResponsibilityGap(),
            new ResponsibilityMissing(),
            new ResponsibilityWrong(),
            new RiskUndeclared(),
            new RiskUntreated(),
            new RuleUnknown(),
            new StandardNotCurrent(),
            new StatementRepeated(),
            new StatementUnapproved(),
            new StreamSilent(),
            new SupervisionNotIndependent(),
            new SupplierWithoutAgreement(),
            new SuppressionExpired(),
            SUPPRESSION_IDLE,
            new TailoringContradictory(),
            new TailoringExcludedYetImplemented(),
            new TailoringExpired(),
            new TailoringNotAllowed(),
            new TailoringOutOfScope(),
            new TailoringSuspect(),
            new TailoringUndecided(),
            new TailoringUnjustified(),
            new TenantLevelAbovePlatform(),
            new TenantReportExpired(),
            new TenantReportMissing(),
            new TenantUnfiled(),
            new TenantUsesUnoffered(),
            new TenantWithoutCustomer());

    public static List<Rule> all() {
        return ALL;
    }

    /** Findings of all rules, after the user's severities and suppressions, each once. */
    public List<Finding> find(Workspace workspace, Evaluation evaluation) {
        return Subject.of(workspace, evaluation).stream().flatMap(Rules::find).distinct().toList();
    }

    /** What suppressions hide is known only when everything else has been looked for. */
    private static Stream<Finding> find(Subject subject) {
        var found = new ArrayList<Finding>();
        ALL.stream().filter(rule -> rule != SUPPRESSION_IDLE).forEach(rule -> found.addAll(find(rule, subject)));
        found.addAll(find(SUPPRESSION_IDLE, subject));
        return found.stream().sorted(Comparator.comparing(Finding::rule));
    }

    private static List<Finding> find(Rule rule, Subject subject) {
        var report = new Report(rule);
        rule.check(subject, report);
        return report.findings().stream().map(finding -> withSeverity(finding, subject.statement().getSeverities()))
                .flatMap(Optional::stream).filter(finding -> !subject.suppressions().hide(finding)).toList();
    }

    /** Whether an id in a setting or suppression is that of a rule, or its first words. */
    static boolean matches(String prefix, String id) {
        return id.equals(prefix) || id.startsWith(prefix + ".");
    }

    /** The title of a rule, or the identifier itself where it is that of several rules or of none. */
    public static Wording title(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().map(Rule::title).orElse(Wording.same(id));
    }

    /** The title of a rule with its identifier in brackets. */
    public static Wording named(String id) {
        var title = title(id);
        return title.equals(Wording.same(id)) ? title : Words.IN_BRACKETS.with(title, id);
    }

    static boolean isKnown(String prefix) {
        return ALL.stream().anyMatch(rule -> matches(prefix, rule.id()));
    }

    /** The setting with the longest matching id counts; off drops the finding. */
    private static Optional<Finding> withSeverity(Finding finding, List<SeveritySetting> settings) {
        var setting = settings.stream().filter(candidate -> matches(candidate.getRule(), finding.rule()))
                .max(Comparator.comparingInt(candidate -> candidate.getRule().length()));
        if (setting.isEmpty()) {
            return Optional.of(finding);
        }
        return severity(setting.get().getSeverity()).map(severity -> new Finding(finding.rule(), severity,
                finding.problem(), finding.remedy(), finding.place(), finding.requirement()));
    }

    private static Optional<Severity> severity(RuleSeverity severity) {
        return switch (severity) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
