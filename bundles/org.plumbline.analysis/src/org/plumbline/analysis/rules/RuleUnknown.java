// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** A severity or a suppression names a rule that there is not. */
final class RuleUnknown implements Rule {

    @Override
    public String id() {
        return "rule.unknown";
    }

    @Override
    public Wording title() {
        return new Wording("There is no such rule", "没有这条规则");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getSeverities().stream().filter(setting -> !Rules.isKnown(setting.getRule()))
                .forEach(setting -> report.on(setting, problem(setting.getRule()), REMEDY));
        subject.suppressions().standing().stream().filter(suppression -> !Rules.isKnown(suppression.getRule()))
                .forEach(suppression -> report.on(suppression, problem(suppression.getRule()), REMEDY));
    }

    private static final Wording REMEDY = new Wording(
            "Write the id that stands in brackets behind a finding, or the first words of several, up to a dot.",
            "请写检查发现后方括号中的规则编号，或多条规则共有的前几段。");

    private static Wording problem(String rule) {
        return new Wording("There is no rule “{0}”.", "没有规则“{0}”。").with(rule);
    }
}
