// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;

/** A tailoring decision has no justification (ISO/IEC 27001 6.1.3 d; CSA introduction). */
final class TailoringUnjustified implements Rule {

    @Override
    public String id() {
        return "tailoring.unjustified";
    }

    @Override
    public Wording title() {
        return new Wording("A tailoring decision without a reason", "裁剪决定没有理由");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.statement().getTailorings().stream().filter(tailoring -> Wording.of(tailoring.getReason()).isBlank())
                .forEach(tailoring -> report.on(tailoring, tailoring.getRequirement(), problem(tailoring), REMEDY));
    }

    private static final Wording REMEDY = new Wording(
            "Give the reason.", "请说明理由。");

    private static Wording problem(Tailoring tailoring) {
        boolean without = tailoring.getKind() == TailoringKind.EXCLUDE
                || tailoring.getKind() == TailoringKind.NOT_APPLICABLE;
        var wording = without
                ? new Wording("{0} is left out without a justification.", "{0} 的删减没有说明理由。")
                : new Wording("{0} is tailored without a justification.", "{0} 的裁剪没有说明理由。");
        return wording.with(References.name(tailoring.getRequirement()));
    }
}
