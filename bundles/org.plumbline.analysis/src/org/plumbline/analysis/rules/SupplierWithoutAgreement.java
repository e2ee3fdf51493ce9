// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;

/** A supplier supplies a component, but nothing has been agreed with it that binds today. */
final class SupplierWithoutAgreement implements Rule {

    @Override
    public String id() {
        return "supplier.without-agreement";
    }

    @Override
    public Wording title() {
        return new Wording("Nothing is agreed with a supplier", "与供应商没有有效协议");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var bound = subject.parts(Agreement.class)
                .filter(agreement -> Agreements.isInForce(agreement, subject.asOf()) || isReported(agreement, subject))
                .flatMap(agreement -> agreement.getParties().stream()).collect(Collectors.toSet());
        var supplied = subject.parts(Component.class).filter(component -> component.getSupplier() != null)
                .collect(Collectors.groupingBy(Component::getSupplier));
        subject.parts(Party.class).filter(party -> party.getKind() == PartyKind.SUPPLIER)
                .filter(party -> supplied.containsKey(party) && !bound.contains(party))
                .forEach(party -> report.on(party, problem(party, supplied.get(party)), new Wording(
                        "Conclude an agreement with it, and record it.",
                        "请与其签订协议并予以登记。")));
    }

    /** What has ended is a matter of agreement.expired. */
    private static boolean isReported(Agreement agreement, Subject subject) {
        return Agreements.isExpired(agreement, subject.asOf());
    }

    private static Wording problem(Party party, List<Component> supplied) {
        return new Wording("No agreement is in force with supplier “{0}”, which supplies {1}.",
                "与供应商“{0}”没有有效的协议，而其供应{1}。").with(Wording.named(party), Few.named(supplied));
    }
}
