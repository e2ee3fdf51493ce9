// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.LinkedHashSet;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** Evidence is past its last day. */
final class EvidenceExpired implements Rule {

    @Override
    public String id() {
        return "evidence.expired";
    }

    @Override
    public Wording title() {
        return new Wording("Evidence is past its last day", "证据已过有效期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var expired = new LinkedHashSet<EvidenceItem>();
        subject.requirements().flatMap(requirement -> requirement.evidence().stream())
                .filter(item -> item.state() == EvidenceState.EXPIRED).forEach(expired::add);
        expired.forEach(item -> report.on(item.evidence(), Problems.expired(item), new Wording(
                "Collect it anew, and record the day and how long it is valid.", "请重新采集，并更新采集日期和有效期。")));
    }
}
