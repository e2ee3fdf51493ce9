// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Parameter;

/** How parameters are named in findings: by what is to be assigned, and by their item. */
final class ParameterNames {

    private ParameterNames() {
    }

    static Wording of(Parameter parameter) {
        var text = parameter.getText() == null ? Wording.same(parameter.getKind().getLiteral())
                : new Wording("“{0}”", "“{0}”").with(Wording.of(parameter.getText()));
        var item = Parameters.item(parameter);
        return item == null ? text : new Wording("{0} (item {1})", "{0}（{1} 项）").with(text, item);
    }

    static Wording list(List<Parameter> parameters) {
        var names = new ArrayList<Wording>();
        parameters.forEach(parameter -> names.add(of(parameter)));
        return Wording.list(names);
    }
}
