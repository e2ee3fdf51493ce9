// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Setting;

/** A selection that is set to something it does not offer. */
final class ParameterOptionUnknown implements Rule {

    @Override
    public String id() {
        return "parameter.option-unknown";
    }

    @Override
    public Wording title() {
        return new Wording("A selection of something that is not offered", "所选内容不在选项之中");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Setting setting : subject.statement().getSettings()) {
            var meant = Parameters.addressed(setting);
            if (meant.size() == 1 && !Parameters.isOffered(meant.getFirst(), setting.getValue())) {
                report.on(setting, setting.getRequirement(), problem(setting), remedy(meant.getFirst()));
            }
        }
    }

    private static Wording problem(Setting setting) {
        return new Wording("“{1}” is no option of this selection in {0}.", "“{1}”不是 {0} 中该选择项的选项。")
                .with(References.name(setting.getRequirement()), setting.getValue());
    }

    private static Wording remedy(Parameter parameter) {
        return new Wording("Write the text of an option or its number from 1 to {0}; several are parted by commas.",
                "请写选项的文字或 1 至 {0} 的序号，多项以逗号分隔。").with(parameter.getOptions().size());
    }
}
