// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.InheritedReport;

/** A statement relies on a report that stands no more, or not yet. */
final class TenantReportExpired implements Rule {

    @Override
    public String id() {
        return "tenant.report-expired";
    }

    @Override
    public Wording title() {
        return new Wording("The report relied on does not stand", "所引用的云平台报告已失效");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (InheritedReport inherited : subject.statement().getReports()) {
            if (inherited.getUntil() != null && inherited.getUntil().isBefore(subject.asOf())) {
                report.on(inherited, new Wording("Report “{0}” was valid until {1}.", "报告“{0}”有效期至 {1}，现已过期。")
                        .with(inherited.getNumber(), inherited.getUntil()), REMEDY);
            } else if (inherited.getOn() != null && inherited.getOn().isAfter(subject.asOf())) {
                report.on(inherited, new Wording("Report “{0}” is of {1}, which is still to come.",
                        "报告“{0}”的日期 {1} 尚未到来。").with(inherited.getNumber(), inherited.getOn()), REMEDY);
            }
        }
    }

    private static final Wording REMEDY = new Wording("Ask the provider for the report that is valid now, and rely on that.",
            "请向云服务商索取现行有效的报告，并改为引用该报告。");
}
