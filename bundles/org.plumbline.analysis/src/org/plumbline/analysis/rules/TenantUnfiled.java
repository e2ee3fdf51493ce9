// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Tenant;

/** A tenant's system has no protection level, or no filing of it. */
final class TenantUnfiled implements Rule {

    @Override
    public String id() {
        return "tenant.unfiled";
    }

    @Override
    public Wording title() {
        return new Wording("A tenant's system is not filed", "租户系统未备案");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Tenant.class)
                .filter(tenant -> tenant.getProtection() == null || tenant.getProtection().getFiling() == null)
                .forEach(tenant -> report.on(tenant, problem(tenant), new Wording(
                        "Record its protection level and the number of its filing.",
                        "请写明其安全保护等级和备案编号。")));
    }

    private static Wording problem(Tenant tenant) {
        return (tenant.getProtection() == null
                ? new Wording("Tenant “{0}” has no protection level.", "租户“{0}”没有安全保护等级。")
                : new Wording("The protection level of tenant “{0}” has no filing.", "租户“{0}”的定级没有备案编号。"))
                .with(Wording.named(tenant));
    }
}
