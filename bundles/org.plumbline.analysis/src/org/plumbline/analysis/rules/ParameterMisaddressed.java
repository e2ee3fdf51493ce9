// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Setting;

/** A setting whose address leaves no parameter of the requirement, or several. */
final class ParameterMisaddressed implements Rule {

    @Override
    public String id() {
        return "parameter.misaddressed";
    }

    @Override
    public Wording title() {
        return new Wording("A setting that finds no parameter, or several", "赋值未对应到唯一参数");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getSettings().stream().filter(ParameterMisaddressed::isLinked)
                .filter(setting -> Parameters.addressed(setting).size() != 1)
                .forEach(setting -> report.on(setting, setting.getRequirement(), problem(setting), remedy(setting)));
    }

    private static boolean isLinked(Setting setting) {
        return setting.getRequirement().getRequirement() != null && !setting.getRequirement().getRequirement().eIsProxy();
    }

    private static Wording problem(Setting setting) {
        int meant = Parameters.addressed(setting).size();
        var requirement = References.name(setting.getRequirement());
        return meant == 0 ? new Wording("No parameter of {0} has this address.", "{0} 中没有此地址的参数。").with(requirement)
                : new Wording("This address leaves {1} parameters of {0}.", "此地址对应 {0} 的 {1} 个参数，无法确定。")
                        .with(requirement, meant);
    }

    private static Wording remedy(Setting setting) {
        var all = Parameters.of(setting.getRequirement().getRequirement());
        return all.isEmpty() ? new Wording("It has none; take the setting back.", "该要求没有参数，请删除此赋值。")
                : new Wording("Name the item and, where it has several, the ordinal. It has: {0}.",
                        "请写明所在的项，有多个参数时再写序号。该要求的参数：{0}。").with(ParameterNames.list(all));
    }
}
