// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashMap;
import java.util.Map;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Setting;

/** A parameter that the statement sets twice. */
final class ParameterRepeated implements Rule {

    @Override
    public String id() {
        return "parameter.repeated";
    }

    @Override
    public Wording title() {
        return new Wording("A parameter is set twice", "参数重复赋值");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<Parameter, Setting> first = new HashMap<>();
        for (Setting setting : subject.statement().getSettings()) {
            var meant = Parameters.addressed(setting);
            if (meant.size() == 1 && first.putIfAbsent(meant.getFirst(), setting) != null) {
                report.on(setting, setting.getRequirement(), problem(setting, first.get(meant.getFirst())), new Wording(
                        "Keep one of the two.", "请保留其中之一。"));
            }
        }
    }

    private static Wording problem(Setting setting, Setting first) {
        return new Wording("This parameter of {0} is already set to {1}; {2} does not count.",
                "{0} 的该参数已设为 {1}，{2} 不起作用。")
                .with(References.name(setting.getRequirement()), first.getValue(), setting.getValue());
    }
}
