// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.AgreementKind;
import org.plumbline.model.plumb.Party;

/** An agreement has come to its end, and no other one like it is in force. */
final class AgreementExpired implements Rule {

    @Override
    public String id() {
        return "agreement.expired";
    }

    @Override
    public Wording title() {
        return new Wording("An agreement has ended", "协议已到期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var standing = subject.parts(Agreement.class).filter(agreement -> Agreements.isInForce(agreement, subject.asOf()))
                .map(Matter::of).collect(Collectors.toSet());
        subject.parts(Agreement.class).filter(agreement -> Agreements.isExpired(agreement, subject.asOf()))
                .filter(agreement -> !standing.contains(Matter.of(agreement)))
                .forEach(agreement -> report.on(agreement, problem(agreement), new Wording(
                        "Renew it and record its new last day, or take it out of the model.",
                        "请续签并更新到期日期，或从模型中删除。")));
    }

    /** What one agreement can take over from another: the same kind of thing, agreed between the same parties. */
    private record Matter(AgreementKind kind, Set<Party> parties) {

        static Matter of(Agreement agreement) {
            return new Matter(agreement.getKind(), Set.copyOf(agreement.getParties()));
        }
    }

    private static Wording problem(Agreement agreement) {
        return new Wording("Agreement “{0}” ended on {1}.", "协议“{0}”已于 {1} 到期。")
                .with(Wording.named(agreement), agreement.getUntil());
    }
}
