// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** A tenant's statement relies on no report about the platform. */
final class TenantReportMissing implements Rule {

    @Override
    public String id() {
        return "tenant.report-missing";
    }

    @Override
    public Wording title() {
        return new Wording("No report on the platform", "未引用云平台测评报告");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var statement = subject.statement();
        if (statement.getTenant() != null && statement.getReports().isEmpty()) {
            report.on(statement, new Wording("Statement “{0}” of tenant “{1}” relies on no report about the platform.",
                    "租户“{1}”的声明“{0}”没有引用云平台的测评报告。")
                    .with(Wording.named(statement), Wording.named(statement.getTenant())),
                    new Wording("Name the report that is relied on, with its number, its day and its last day.",
                            "请写明所引用报告的编号、日期和有效期。"));
        }
    }
}
