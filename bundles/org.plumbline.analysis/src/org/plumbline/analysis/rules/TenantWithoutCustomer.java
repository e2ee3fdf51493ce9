// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Tenant;

/** A tenant names no customer although the platform knows its customers. */
final class TenantWithoutCustomer implements Rule {

    @Override
    public String id() {
        return "tenant.without-customer";
    }

    @Override
    public Wording title() {
        return new Wording("A tenant without a customer", "租户未写明云服务客户");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!knowsCustomers(subject)) {
            return;
        }
        subject.parts(Tenant.class).filter(tenant -> tenant.getParty() == null)
                .forEach(tenant -> report.on(tenant, problem(tenant), new Wording(
                        "Name the customer who ordered it.", "请写明订购方。")));
    }

    private static boolean knowsCustomers(Subject subject) {
        return subject.parts(Party.class).anyMatch(party -> party.getKind() == PartyKind.CUSTOMER)
                || subject.parts(Tenant.class).anyMatch(tenant -> tenant.getParty() != null);
    }

    private static Wording problem(Tenant tenant) {
        return new Wording("Tenant “{0}” names no customer.", "租户“{0}”没有写明云服务客户。").with(Wording.named(tenant));
    }
}
