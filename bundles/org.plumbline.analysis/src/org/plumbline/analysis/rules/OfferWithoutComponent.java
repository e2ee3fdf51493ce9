// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Offer;

/** An offer to tenants names no component that provides it although other offers do. */
final class OfferWithoutComponent implements Rule {

    @Override
    public String id() {
        return "offer.without-component";
    }

    @Override
    public Wording title() {
        return new Wording("An offer that nothing provides", "服务没有提供组件");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var offers = subject.parts(Offer.class).toList();
        if (offers.stream().allMatch(offer -> offer.getBy().isEmpty())) {
            return;
        }
        offers.stream().filter(offer -> offer.getBy().isEmpty())
                .forEach(offer -> report.on(offer, problem(offer), new Wording(
                        "Name the components that provide it.", "请写明提供该服务的组件。")));
    }

    private static Wording problem(Offer offer) {
        return new Wording("No component provides offer “{0}”.", "没有组件提供服务“{0}”。").with(Wording.named(offer));
    }
}
