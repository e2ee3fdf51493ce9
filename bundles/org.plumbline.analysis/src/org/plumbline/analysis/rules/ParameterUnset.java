// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.ParameterAddress;

/** A requirement is carried out, or checked, though its parameters are not set. */
final class ParameterUnset implements Rule {

    @Override
    public String id() {
        return "parameter.unset";
    }

    @Override
    public Wording title() {
        return new Wording("A parameter is left open", "参数未设定");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.requirements().filter(OfRequirement::applies).filter(requirement -> !requirement.parameters().isEmpty())
                .filter(ParameterUnset::matters).forEach(requirement -> {
                    var unset = Parameters.unset(requirement.requirement(), subject.values());
                    if (!unset.isEmpty()) {
                        report.on(subject.statement(), requirement, problem(requirement, unset), REMEDY);
                    }
                });
    }

    private static final Wording REMEDY = new Wording("Set it in the statement.",
            "请在声明中为其赋值。");

    /** Somebody carries it out already, or its check asks for the value. */
    private static boolean matters(OfRequirement requirement) {
        return requirement.implementation().compareTo(Implementation.PLANNED) > 0
                || requirement.check().isPresent() && readsParameter(requirement);
    }

    private static boolean readsParameter(OfRequirement requirement) {
        return requirement.requirement().getChecks().stream().anyMatch(check -> {
            for (var contents = check.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof ParameterAddress) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Wording problem(OfRequirement requirement, List<Parameter> unset) {
        return new Wording("{0} leaves to the organization what the statement does not set: {1}.",
                "{0} 由组织赋值或选择的内容未设定：{1}。").with(Report.name(requirement), ParameterNames.list(unset));
    }
}
