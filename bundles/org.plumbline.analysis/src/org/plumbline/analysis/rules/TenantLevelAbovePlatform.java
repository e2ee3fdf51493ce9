// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Classification;
import org.plumbline.model.plumb.Tenant;

/** A tenant's protection level is above the platform's (GB/T 22239 8.2.2.1 a). */
final class TenantLevelAbovePlatform implements Rule {

    @Override
    public String id() {
        return "tenant.level-above-platform";
    }

    @Override
    public Wording title() {
        return new Wording("A tenant's level is above the platform's", "租户等级高于平台等级");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var platform = subject.parts(Classification.class)
                .map(classification -> classification.getProtection().getLevel()).findFirst();
        if (platform.isEmpty()) {
            return;
        }
        subject.parts(Tenant.class)
                .filter(tenant -> tenant.getProtection() != null && tenant.getProtection().getLevel() > platform.get())
                .forEach(tenant -> report.on(tenant, problem(tenant, platform.get()), new Wording(
                        "Move the tenant to a platform of its level, or have the platform classified anew.",
                        "请将该租户迁至相应等级的平台，或重新为平台定级。")));
    }

    private static Wording problem(Tenant tenant, int platform) {
        return new Wording("Tenant “{0}” has level {1}, the platform only {2}.", "租户“{0}”为第 {1} 级，而平台仅为第 {2} 级。")
                .with(Wording.named(tenant), tenant.getProtection().getLevel(), platform);
    }
}
