// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Language;
import org.plumbline.lang.library.Library;

import com.google.inject.Inject;

/**
 * Shows in an editor what the rules find in the whole workspace, each finding in the file it is reported on. The rules
 * are those of the command line; the day they judge for is today.
 */
public class ValidatorWithFindings extends ResourceValidatorImpl {

    @Inject
    private WorkspaceFindings findings;

    @Inject
    private ILocationInFileProvider locations;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator monitor) {
        var issues = new ArrayList<>(super.validate(resource, mode, monitor));
        if (resource.getErrors().isEmpty() && !Library.contains(resource)) {
            for (Finding finding : findings.of(resource.getResourceSet(), LocalDate.now())) {
                if (finding.place().eResource() == resource) {
                    issue(finding).ifPresent(issues::add);
                }
            }
        }
        return issues;
    }

    private Optional<Issue> issue(Finding finding) {
        var region = locations.getSignificantTextRegion(finding.place());
        var node = NodeModelUtils.getNode(finding.place());
        if (region == null || node == null) {
            return Optional.empty();
        }
        var start = NodeModelUtils.getLineAndColumn(node, region.getOffset());
        var end = NodeModelUtils.getLineAndColumn(node, region.getOffset() + region.getLength());
        var issue = new Issue.IssueImpl();
        issue.setSeverity(severity(finding));
        issue.setCode(finding.rule());
        issue.setMessage(finding.problem().in(Language.EN) + " " + finding.remedy().in(Language.EN) + " [" + finding.rule()
                + "]");
        issue.setOffset(region.getOffset());
        issue.setLength(region.getLength());
        issue.setLineNumber(start.getLine());
        issue.setColumn(start.getColumn());
        issue.setLineNumberEnd(end.getLine());
        issue.setColumnEnd(end.getColumn());
        issue.setType(org.eclipse.xtext.validation.CheckType.NORMAL);
        return Optional.of(issue);
    }

    private static Severity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
