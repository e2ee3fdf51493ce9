// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Workspace;
import org.plumbline.model.plumb.RuleSeverity;
import org.plumbline.model.plumb.SeveritySetting;
import org.plumbline.model.plumb.Suppression;

/** All rules, and how their findings become those that are shown. */
public final class Rules {

    /** Every rule, by id. A new rule is a class, a line here, a page in docs/rules and a test. */
    private static final List<Rule> ALL = List.of(
            new AccountRolesConflicting(),
            new AccountUnheld(),
            new AgreementExpired(),
            new AssessmentContradicted(),
            new ChangeAgainstAdvice(),
            new ChangeOutOfOrder(),
            new ChangeUnannounced(),
            new CheckUndetermined(),
            new CheckViolated(),
            new CompletenessExpired(),
            new ComponentUnplaced(),
            new ComponentUnprotected(),
            new ControlOverdue(),
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
            new MappingContradicted(),
            new MappingRepeated(),
            new NetworkWithoutPlane(),
            new OfferWithoutComponent(),
            new ParameterLoose(),
            new ParameterMisaddressed(),
            new ParameterOptionUnknown(),
            new ParameterRepeated(),
            new ParameterUnset(),
            new PersonRolesConflicting(),
            new RecordExpired(),
            new RequirementPlannedOnly(),
            new RequirementUncovered(),
            new ResponsibilityGap(),
            new ResponsibilityMissing(),
            new ResponsibilityWrong(),
            new StandardNotCurrent(),
            new StatementRepeated(),
            new StreamSilent(),
            new SupervisionNotIndependent(),
            new SupplierWithoutAgreement(),
            new SuppressionExpired(),
            new TailoringExcludedYetImplemented(),
            new TailoringNotAllowed(),
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
        var found = new LinkedHashSet<Finding>();
        for (Subject subject : Subject.of(workspace, evaluation)) {
            for (Rule rule : ALL) {
                var report = new Report(rule);
                rule.check(subject, report);
                report.findings().stream()
                        .map(finding -> withSeverity(finding, subject.statement().getSeverities()))
                        .flatMap(Optional::stream)
                        .filter(finding -> !isSuppressed(finding, subject.statement().getSuppressions(), subject.asOf()))
                        .forEach(found::add);
            }
        }
        return new ArrayList<>(found);
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

    private static boolean matches(String prefix, String id) {
        return id.equals(prefix) || id.startsWith(prefix + ".");
    }

    private static Optional<Severity> severity(RuleSeverity severity) {
        return switch (severity) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(Severity.INFO);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }

    /** Suppressed where a suppression with a reason, not past its end, names rule, requirement and element. */
    private static boolean isSuppressed(Finding finding, List<Suppression> suppressions, LocalDate asOf) {
        return suppressions.stream().anyMatch(suppression -> suppression.getReason() != null
                && suppression.getUntil() != null && !suppression.getUntil().isBefore(asOf)
                && matches(suppression.getRule(), finding.rule())
                && (suppression.getRequirement() == null || finding.requirement().filter(
                        requirement -> requirement == suppression.getRequirement().getRequirement()).isPresent())
                && (suppression.getElement() == null
                        || EcoreUtil.isAncestor(suppression.getElement(), finding.place())));
    }
}
