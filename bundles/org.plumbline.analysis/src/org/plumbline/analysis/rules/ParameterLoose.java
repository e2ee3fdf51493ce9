// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Quantities;
import org.plumbline.model.plumb.Comparison;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.PropertyType;
import org.plumbline.model.plumb.Setting;

/** A parameter that is set to something looser than the law, or another authority, allows. */
final class ParameterLoose implements Rule {

    @Override
    public String id() {
        return "parameter.loose";
    }

    @Override
    public Wording title() {
        return new Wording("A parameter is looser than its limit", "参数值宽于限值");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Setting setting : subject.statement().getSettings()) {
            var meant = Parameters.addressed(setting);
            if (meant.size() == 1 && isLooser(meant.getFirst(), setting.getValue(), subject.asOf())) {
                report.on(setting, setting.getRequirement(), problem(setting, meant.getFirst()), new Wording(
                        "Set it to the limit or to something stricter.", "请设为限值或更严格的值。"));
            }
        }
    }

    private static boolean isLooser(Parameter parameter, String value, LocalDate asOf) {
        return parameter.getLimit() != null && (parameter.getLimitSince() == null || !parameter.getLimitSince().isAfter(asOf))
                && !Quantities.compare(type(parameter.getLimit()), value, parameter.getLimitComparison(),
                        parameter.getLimit(), asOf).orElse(false);
    }

    private static PropertyType type(String limit) {
        return limit.startsWith("P") ? PropertyType.PERIOD : PropertyType.NUMBER;
    }

    private static Wording problem(Setting setting, Parameter parameter) {
        var source = parameter.getLimitSource() == null ? Wording.NONE
                : new Wording(" ({0})", "（{0}）").with(parameter.getLimitSource());
        return new Wording("{0} sets {1} to {2}, but {3} is the limit{4}.", "{0} 将{1}设为 {2}，而限值为 {3}{4}。").with(
                References.name(setting.getRequirement()), ParameterNames.of(parameter), setting.getValue(),
                bound(parameter), source);
    }

    private static Wording bound(Parameter parameter) {
        return parameter.getLimitComparison() == Comparison.AT_LEAST
                ? new Wording("at least {0}", "至少 {0}").with(parameter.getLimit())
                : new Wording("at most {0}", "至多 {0}").with(parameter.getLimit());
    }
}
