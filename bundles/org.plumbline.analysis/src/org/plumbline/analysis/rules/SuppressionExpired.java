// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Suppression;

/** A suppression is past its end, or says no reason, and hides nothing any more. */
final class SuppressionExpired implements Rule {

    @Override
    public String id() {
        return "suppression.expired";
    }

    @Override
    public Wording title() {
        return new Wording("A suppression no longer counts", "抑制已不生效");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Suppression suppression : subject.statement().getSuppressions()) {
            if (suppression.getReason() == null) {
                report.on(suppression, new Wording("The suppression of “{0}” has no reason, so it is not applied.",
                        "对“{0}”的抑制没有说明理由，因此不生效。").with(Rules.named(suppression.getRule())),
                        new Wording("Give the reason.", "请说明理由。"));
            } else if (suppression.getUntil() != null && suppression.getUntil().isBefore(subject.asOf())) {
                report.on(suppression, new Wording("The suppression of “{0}” stood until {1}.", "对“{0}”的抑制有效期至 {1}，现已到期。")
                        .with(Rules.named(suppression.getRule()), suppression.getUntil()),
                        new Wording("Remove it, or decide anew until when it may stand.", "请删除，或重新确定期限。"));
            }
        }
    }
}
