// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Suppression;

/** A suppression stands, and hides nothing. Those of this rule itself are in use as long as they stand. */
final class SuppressionIdle implements Rule {

    @Override
    public String id() {
        return "suppression.idle";
    }

    @Override
    public Wording title() {
        return new Wording("A suppression hides nothing", "抑制没有作用对象");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.suppressions().idle().stream().filter(suppression -> !isReportedElsewhere(suppression))
                .filter(suppression -> !Rules.matches(suppression.getRule(), id()))
                .forEach(suppression -> report.on(suppression, problem(suppression), new Wording(
                        "Remove it, or correct the requirement or element that it names.",
                        "请删除，或更正其所指的要求或对象。")));
    }

    private static boolean isReportedElsewhere(Suppression suppression) {
        return !Rules.isKnown(suppression.getRule())
                || suppression.getRequirement() != null && References.isBroken(suppression.getRequirement())
                || suppression.getElement() != null && suppression.getElement().eIsProxy();
    }

    private static Wording problem(Suppression suppression) {
        return new Wording("The suppression of “{0}” hides nothing.", "对“{0}”的抑制没有作用对象。").with(Rules.named(suppression.getRule()));
    }
}
