// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Offer;
import org.plumbline.model.plumb.Tenant;

/** A tenant uses components that no offer of the platform is by. */
final class TenantUsesUnoffered implements Rule {

    @Override
    public String id() {
        return "tenant.uses-unoffered";
    }

    @Override
    public Wording title() {
        return new Wording("A tenant uses what is not offered", "租户使用了平台未提供的组件");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var offers = subject.parts(Offer.class).toList();
        if (offers.isEmpty() || offers.stream().anyMatch(offer -> offer.getBy().isEmpty())) {
            return;
        }
        var offered = offers.stream().flatMap(offer -> offer.getBy().stream()).collect(Collectors.toSet());
        subject.parts(Tenant.class).forEach(tenant -> {
            var unoffered = tenant.getUses().stream().filter(component -> !offered.contains(component)).toList();
            if (!unoffered.isEmpty()) {
                report.on(tenant, problem(tenant, unoffered), new Wording(
                        "Name the component in an offer, or take it from what the tenant uses.",
                        "请在平台提供的服务中写明该组件，或将其从租户所用组件中删除。"));
            }
        });
    }

    private static Wording problem(Tenant tenant, List<Component> unoffered) {
        return new Wording("Tenant “{0}” uses what is not offered: {1}.", "租户“{0}”使用了平台未提供给租户的组件：{1}。")
                .with(Wording.named(tenant), Few.named(unoffered));
    }
}
